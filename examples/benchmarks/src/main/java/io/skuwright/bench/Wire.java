package io.skuwright.bench;

import io.skuwright.bench.gen.BomPages;
import io.skuwright.bench.gen.Orders;
import io.skuwright.bom.Bom;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.merchantpro.ShopAnswer;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.order.OrderLine;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wdt.Dialect;
import io.skuwright.wdt.Goods;
import io.skuwright.wdt.WdtGoods;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The adapter, called as a user calls it. */
final class Wire {

    private static final EngBoms BOMS = EngBoms.defaults().withQueryKeys(String.join(",", BomPages.KEYS));
    private static final CrmOrders ORDERS = CrmOrders.standard();

    private static final Goods GOODS = Goods.of(Dialect.QYB);

    private static final io.skuwright.merchantpro.Orders SHOP_ORDERS = io.skuwright.merchantpro.Orders.usual();

    /** A page of 10,000 orders is longer than what a shop may send by default. */
    private static final WireLimits LONG = WireLimits.defaults().with(WireLimit.DOCUMENT, 1L << 30).with(WireLimit.TOKENS, 1L << 30);

    private Wire() {}

    static Batch<ShopOrder> shopOrders(byte[] page) {
        return SHOP_ORDERS.decode(io.skuwright.merchantpro.json.JsonRows.of(page).within(LONG));
    }

    static Batch<ShopOrder> shopOrdersOfStream(byte[] page) {
        return SHOP_ORDERS.decode(io.skuwright.merchantpro.json.JsonRows.of(new ByteArrayInputStream(page)).within(LONG));
    }

    /** The same without the quick way for orders that repeat each other. */
    static Batch<ShopOrder> shopOrdersCarefully(byte[] page) {
        return SHOP_ORDERS.decode(
                ShopAnswer.read(200, io.skuwright.merchantpro.json.JsonRows.of(page).within(LONG)).value());
    }

    static Batch<WdtGoods> goods(byte[] page) {
        return GOODS.decode(io.skuwright.wdt.json.JsonRows.of(page));
    }

    static Batch<WdtGoods> goodsOfStream(byte[] page) {
        return GOODS.decode(io.skuwright.wdt.json.JsonRows.of(new ByteArrayInputStream(page)));
    }

    /** The same without the quick way for goods that repeat each other. */
    static Batch<WdtGoods> goodsCarefully(byte[] page) {
        return GOODS.decode(io.skuwright.wdt.json.JsonRows.of(page).read().value(), Place.ROOT);
    }

    static Batch<Bom> boms(byte[] page) {
        return BOMS.decode(JsonRows.of(page));
    }

    static Batch<Bom> bomsOfStream(byte[] page) {
        return BOMS.decode(JsonRows.of(new ByteArrayInputStream(page)));
    }

    /** Returns the lines of an order as a JSON list, as the platform sends them. */
    static byte[] json(Orders orders) {
        List<Cell> lines = orders.maps().stream()
                .map(map -> Cell.record(Row.of(map, Place.ROOT)))
                .toList();
        return Cell.list(lines).toJson().getBytes(StandardCharsets.UTF_8);
    }

    static List<OrderLine> lines(byte[] page) {
        return ORDERS.decode(JsonRows.of(page)).order().lines();
    }

    static List<OrderLine> linesOfStream(byte[] page) {
        return ORDERS.decode(JsonRows.of(new ByteArrayInputStream(page))).order().lines();
    }

    /** Returns the updates of an order as JSON. */
    static String updates(byte[] page) {
        return json(updatesOf(page));
    }

    /** Returns the updates of an order as maps. */
    static Map<String, ? extends Map<String, ?>> updatesOf(byte[] page) {
        CrmOrder order = ORDERS.decode(JsonRows.of(page));
        return ORDERS.updates(
                        order, ORDERS.type(order, IntegrationPlan.ONE.policy()).value())
                .asMap();
    }

    /** Returns maps as JSON. */
    static String json(Map<String, ? extends Map<String, ?>> updates) {
        return Row.of(updates, Place.ROOT).toJson();
    }
}
