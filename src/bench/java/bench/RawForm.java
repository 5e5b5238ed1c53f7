package bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The values of the raw form that the edit form is compared with: the same inputs, nothing behind them. */
@Named
@RequestScoped
public class RawForm {

    private String one = "12 Quay Street";
    private String two = "";
    private String town = "Brightwater";
    private String region = "";
    private String postcode = "BW1 4QS";

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getTwo() {
        return two;
    }

    public void setTwo(String two) {
        this.two = two;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String save() {
        return null;
    }
}
