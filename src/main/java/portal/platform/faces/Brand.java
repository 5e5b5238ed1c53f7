package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.Operator;

/**
 * The operator's two colours, {@code brand.primary} for light and {@code brand.primary.dark} for dark pages; either may be left out. They
 * are buttons, the menu and the bars of charts. The start refuses colours that cannot be read.
 */
@ApplicationScoped
public class Brand {

    @Inject Operator operator;

    /** The rules that put the colours in; empty without colours. */
    String css() {
        return rules(operator.text("brand.primary", ""), operator.text("brand.primary.dark", ""));
    }

    static String rules(String light, String dark) {
        return (light.isEmpty() ? "" : ":root{" + colours(light) + "}\n")
                + (dark.isEmpty() ? "" : "@media screen and (prefers-color-scheme:dark){:root{" + colours(dark) + "}}\n");
    }

    /** Under the pointer a colour moves a fifth towards the text, which only adds contrast. */
    private static String colours(String primary) {
        return "--primary:" + primary + ";--c1:" + primary + ";--primary-hover:color-mix(in srgb," + primary + " 80%,var(--ink))";
    }
}
