package portal.customer;

import java.util.Map;
import java.util.Set;
import portal.platform.Refusal;

/**
 * What the form for an address asks in a country, and how it calls it: a postcode, a ZIP code or an Eircode, and none where letters carry
 * none, as in Trinidad and Tobago; a state or province where letters need one.
 */
public record AddressRules(String country) {

    private static final Map<String, String> CODES = Map.of("US", "zip", "IE", "eircode", "CA", "postal_code", "NL", "postcode");
    private static final Map<String, String> REGIONS = Map.of("US", "state", "AU", "state", "CA", "province", "GB", "county",
            "IE", "county", "TT", "region");
    private static final Set<String> NEED_REGION = Set.of("US", "CA", "AU");

    /** The rules of the asked country, or of {@code known} when nothing that is a country was asked for. */
    static AddressRules of(String asked, String known) {
        return new AddressRules(PostalAddress.isCountry(asked) ? asked : known);
    }

    /** The address that was typed. @throws Refusal at the field that is wrong */
    PostalAddress address(String line1, String line2, String town, String region, String postalCode) {
        if (isRegionNeeded() && region == null) {
            throw Refusal.at("region", "details_address.region_missing." + regionName());
        }
        return PostalAddress.typed(line1, line2, town, isRegionAsked() ? region : null, isCodeAsked() ? postalCode : null, country);
    }

    public boolean isCodeAsked() {
        return PostcodeRule.exists(country);
    }

    /** Key of the bundle. */
    public String getCodeLabel() {
        return "details_address.code." + CODES.getOrDefault(country, "postcode");
    }

    public boolean isRegionAsked() {
        return REGIONS.containsKey(country);
    }

    public boolean isRegionNeeded() {
        return NEED_REGION.contains(country);
    }

    /** Key of the bundle. */
    public String getRegionLabel() {
        return "details_address.region." + regionName();
    }

    private String regionName() {
        return REGIONS.getOrDefault(country, "region");
    }
}
