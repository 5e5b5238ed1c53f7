package portal.supply.usage;

import portal.supply.Fuel;

/** Addresses of the usage page and its downloads. They say what is looked at and never whose it is. */
final class UsageLinks {

    private UsageLinks() {
    }

    static String page(Fuel fuel, Span span, boolean money) {
        return "/account/usage?fuel=" + fuel.getCode() + "&span=" + span.kind().getCode()
                + (span.kind() == SpanKind.RANGE ? "&from=" + span.from() + "&to=" + span.last() : "&day=" + span.last())
                + (money ? "&show=money" : "");
    }

    static String download(String file, Fuel fuel, Span span) {
        return "/account/usage/" + file + "?fuel=" + fuel.getCode() + "&from=" + span.from() + "&to=" + span.last();
    }
}
