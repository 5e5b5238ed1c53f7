package portal.customer;

import java.util.List;

/**
 * What a customer is greeted with.
 *
 * @param name           theirs
 * @param emailConfirmed whether somebody who reads their address for mail said yes
 * @param mailReturned   whether mail to that address comes back
 * @param waiting        what waits for them, the nearest day first, then what has none
 */
public record Greeting(String name, boolean emailConfirmed, boolean mailReturned, List<WaitingItem> waiting) {
}
