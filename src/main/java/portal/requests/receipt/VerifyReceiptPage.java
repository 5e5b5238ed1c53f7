package portal.requests.receipt;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.platform.Upload;
import portal.platform.faces.Uploads;

/** Whether a receipt is genuine, for anybody who has one. What is pasted or sent is read and forgotten. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class VerifyReceiptPage {

    @Inject Receipts receipts;
    @Inject Uploads uploads;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String words;
    private Receipt genuine;
    private String number;

    /** The link of the last letter leads to the receipt itself. */
    @PostConstruct
    void load() {
        if (parameters.containsKey("ref") && !parameters.containsKey("receipt")) {
            number = Reference.of(parameters.get("ref"));
            words = receipts.find(number).orElse(null);
            genuine = words == null ? null : receipts.verify(words);
        }
    }

    public void verify() {
        genuine = null;
        Upload file = uploads.find("file").orElse(null);
        genuine = file == null ? receipts.verify(words) : receipts.verify(file);
    }

    /** Whether the link of a letter led to one that is forgotten; its words still verify. */
    public boolean isGone() {
        return number != null && words == null;
    }

    /** Null until one was found genuine. */
    public Receipt getGenuine() {
        return genuine;
    }

    /** Of a receipt that can be fetched as a file; null for one that was pasted. */
    public String getNumber() {
        return number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLongest() {
        return SignedText.LENGTH * 2;
    }
}
