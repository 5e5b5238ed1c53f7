package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import portal.platform.Operator;
import portal.platform.Started;

/**
 * The operator's two colours, {@code brand.primary} for light and {@code brand.primary.dark} for dark pages; both may be left out. They
 * are buttons, links of the menu and bars of charts, so the start refuses what cannot be read: see {@link Contrast#TEXT}.
 */
@ApplicationScoped
public class Brand {

    static final String LIGHT_GROUND = "#f5f8f9";
    static final String DARK_GROUND = "#152229";
    private static final String ON_LIGHT = "#ffffff";
    private static final String ON_DARK = "#06262e";

    @Inject Operator operator;

    void check(@Observes @Priority(100) Started started) {
        css();
    }

    /** The rules that put the colours in; empty without colours. */
    String css() {
        return rules(operator.text("brand.primary", ""), operator.text("brand.primary.dark", ""));
    }

    /** @throws IllegalStateException when a colour cannot be read on its ground, or the text of a button on the colour */
    static String rules(String light, String dark) {
        String rules = "";
        if (!light.isEmpty()) {
            require("brand.primary", light, LIGHT_GROUND, ON_LIGHT);
            rules += ":root{--primary:" + light + ";--c1:" + light + "}";
        }
        if (!dark.isEmpty()) {
            require("brand.primary.dark", dark, DARK_GROUND, ON_DARK);
            rules += "@media screen and (prefers-color-scheme:dark){:root{--primary:" + dark + ";--c1:" + dark + "}}";
        }
        return rules;
    }

    private static void require(String key, String colour, String... others) {
        for (String other : others) {
            double contrast = Contrast.of(colour, other);
            if (contrast < Contrast.TEXT) {
                throw new IllegalStateException(String.format(java.util.Locale.ROOT,
                        "%s %s has a contrast of %.1f to %s; %.1f is the least", key, colour, contrast, other, Contrast.TEXT));
            }
        }
    }
}
