package portal.orders;

/** How far an order is; {@code order_status.*} in the bundle. */
public enum OrderStatus {
    RECEIVED, SHIPPED, DELIVERED, CANCELLED, RETURNED
}
