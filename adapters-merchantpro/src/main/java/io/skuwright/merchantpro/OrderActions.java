package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The calls that bring an order of a shop one step further.
 *
 * <p>Where the goods stand is set by actions only: {@code PATCH /api/v2/orders/17/shipped}. Five are known ({@code
 * in_process, shipped, delivered, returned, cancelled}); that an order can be brought to any other status, such as {@code
 * confirmed}, was not seen, so a host that knows better {@linkplain #allowing says so}.
 *
 * <pre>
 * ShopRequest shipped = OrderActions.usual().to("42209911", ShippingStatus.SHIPPED).orThrow();
 * ShopRequest waybill = OrderActions.usual().awb("42209911", "AWB-7").orThrow();
 * </pre>
 *
 * <p>The host sends the request and reads the answer with {@link Orders}. Order ids are those of {@link ShopOrder#id()}, with
 * all of their suffix. This class is immutable and thread-safe.
 */
public final class OrderActions {

    private static final OrderActions USUAL = new OrderActions(known());

    private final Map<ShippingStatus, String> actions;

    private OrderActions(Map<ShippingStatus, String> actions) {
        this.actions = actions;
    }

    private static Map<ShippingStatus, String> known() {
        Map<ShippingStatus, String> actions = new EnumMap<>(ShippingStatus.class);
        for (ShippingStatus status : ShippingStatus.values()) {
            if (status.isAction()) {
                actions.put(status, status.code());
            }
        }
        return Collections.unmodifiableMap(actions);
    }

    /** Returns the five actions that are known. */
    public static OrderActions usual() {
        return USUAL;
    }

    /** Returns these actions with one more, or another name of a known one. */
    public OrderActions allowing(ShippingStatus status, String action) {
        Map<ShippingStatus, String> more = new EnumMap<>(actions);
        more.put(requireNonNull(status, "status"), requireNonNull(action, "action"));
        return new OrderActions(Collections.unmodifiableMap(more));
    }

    /** Returns the actions by the status they lead to. */
    public Map<ShippingStatus, String> actions() {
        return actions;
    }

    /** Returns the request that brings an order to a status; none with {@code MP_ACTION_UNSUPPORTED} if nothing does. */
    public Outcome<ShopRequest> to(String order, ShippingStatus status) {
        String action = actions.get(requireNonNull(status, "status"));
        if (action == null) {
            return Outcome.failed(Finding.of(OrderPushCode.MP_ACTION_UNSUPPORTED)
                    .about(order)
                    .with("status", status.code())
                    .with("known", String.join(", ", actions.values())));
        }
        return Outcome.of(new ShopRequest("PATCH", path(order) + "/" + UrlText.step(action), ""));
    }

    /** Returns the request by which the shop makes the invoice. */
    public ShopRequest createInvoice(String order) {
        return new ShopRequest("PATCH", path(order) + "/create_invoice", "");
    }

    /** Returns the request that sets the waybill (shipping_awb), also of a locked order; none if it is blank. */
    public Outcome<ShopRequest> awb(String order, String awb) {
        return written("PATCH", path(order), order, "shipping_awb", awb);
    }

    /** Returns the request that puts a tag on an order; none if its name is blank. */
    public Outcome<ShopRequest> tag(String order, String name) {
        return written("POST", path(order) + "/tags", order, "name", name);
    }

    /** Returns the request for a tag in a shop that answers 405 to {@link #tag}. */
    public Outcome<ShopRequest> tagByPatch(String order, String name) {
        return written("PATCH", path(order) + "/tags", order, "name", name);
    }

    private static Outcome<ShopRequest> written(String method, String path, String order, String field, String value) {
        if (value.isBlank()) {
            return Outcome.failed(
                    Finding.of(OrderPushCode.MP_ORDER_FIELD_BLANK).about(order).with("field", field));
        }
        return Outcome.of(new ShopRequest(method, path, new Members(order, Place.NONE).text(field, value).json()));
    }

    /** The address of an order. */
    static String path(String order) {
        if (order.isBlank()) {
            throw new IllegalArgumentException("The id of an order must not be blank.");
        }
        return "/api/v2/orders/" + UrlText.step(order);
    }
}
