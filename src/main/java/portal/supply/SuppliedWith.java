package portal.supply;

/** A fuel a customer is supplied with and the currency it is billed in. */
public record SuppliedWith(Fuel fuel, String currency) {
}
