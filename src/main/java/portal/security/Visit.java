package portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import portal.platform.Settings;

/**
 * The browser at the other end of this request: where it comes from, what family it is of, and the HTTP session, which exists only
 * between a successful sign-in and its end.
 */
@RequestScoped
public class Visit {

    private static final Map<String, String> FAMILIES = new java.util.LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new java.util.LinkedHashMap<>();

    static {
        FAMILIES.put("Edg", "Edge");
        FAMILIES.put("OPR", "Opera");
        FAMILIES.put("SamsungBrowser", "Samsung Internet");
        FAMILIES.put("Firefox", "Firefox");
        FAMILIES.put("FxiOS", "Firefox");
        FAMILIES.put("Chrom", "Chrome");
        FAMILIES.put("CriOS", "Chrome");
        FAMILIES.put("Safari", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    @Inject HttpServletRequest request;
    @Inject Settings settings;
    @Inject Sessions sessions;

    /** Starts a new session with a new id; an old one, of whatever kind, is gone. */
    void begin(LoginAccountView account, java.time.Instant provedAt) {
        end();
        HttpSession session = request.getSession(true);
        long row = sessions.begin(account.id(), session.getId(), device());
        put(session, new SignedIn(row, account.id(), account.kind(), account.subject(), account.subjectKey(), account.login(),
                account.roles(), provedAt));
    }

    /** The password was typed again. */
    void proved(java.time.Instant at) {
        HttpSession session = request.getSession(false);
        put(session, ((SignedIn) session.getAttribute(SignedIn.ATTRIBUTE)).proved(at));
    }

    /** Ends the session of this browser, if it has one. */
    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.removeAttribute(SignedIn.ATTRIBUTE);
    }

    private void put(HttpSession session, SignedIn who) {
        session.setAttribute(SignedIn.ATTRIBUTE, who);
        request.setAttribute(SignedIn.ATTRIBUTE, who);
    }

    /**
     * The address to count tries by; IPv6 by its /64, which is what one household or one attacker holds. Never stored as such. The
     * header that names it is believed only from the proxy in PORTAL_TRUSTED_PROXY, and only its last entry, which that proxy wrote.
     */
    public String address() {
        String direct = request.getRemoteAddr();
        String proxy = settings.text("portal.trusted.proxy");
        String forwarded = request.getHeader("X-Forwarded-For");
        if (proxy.isEmpty() || !proxy.equals(direct) || forwarded == null) {
            return network(direct);
        }
        return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
    }

    /** Browser family and system in words, such as "Firefox on Windows"; nothing that tells two such browsers apart. */
    public String device() {
        String agent = request.getHeader("User-Agent");
        return deviceOf(agent == null ? "" : agent);
    }

    static String deviceOf(String agent) {
        String family = first(FAMILIES, agent);
        String system = first(SYSTEMS, agent);
        return system.isEmpty() ? family : family.isEmpty() ? system : family + " on " + system;
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // an address in digits and colons is never looked up
            byte[] bytes = address.matches("[0-9a-fA-F:.%]+") ? java.net.InetAddress.getByName(address).getAddress() : new byte[0];
            return bytes.length < 8 ? address : java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (java.net.UnknownHostException nonsense) {
            return address;
        }
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream().filter(entry -> agent.contains(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
