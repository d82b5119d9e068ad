package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import io.skuwright.bench.baseline.BoundBoms;
import io.skuwright.bench.baseline.BoundGoods;
import io.skuwright.bench.baseline.BoundLines;
import io.skuwright.bench.baseline.BoundOrders;
import io.skuwright.bench.baseline.StreamedGoods;
import io.skuwright.bench.baseline.StreamedOrders;
import io.skuwright.bench.floor.RawGenerator;
import io.skuwright.bench.floor.TokenSkip;
import io.skuwright.bench.gen.BomPages;
import io.skuwright.bench.gen.BomPages.Form;
import io.skuwright.bench.gen.GoodsPages;
import io.skuwright.bench.gen.OrderPages;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Contests about reading and writing JSON; times are per line. */
final class DecodeContest {

    private static final String ADAPTER = "adapter";
    private static final String STREAM = "adapter, from a stream";
    private static final String CAREFUL = "adapter, all of it by the parser";
    private static final String STREAMED = "streaming by hand";
    private static final String BINDING = "data binding";
    private static final String CONVERTED = "data binding and conversion";
    private static final String TREE = "tree model";
    private static final String MAPS = "maps";
    private static final String GENERATOR = "raw generator";
    private static final String FLOOR = "token skipping";

    private DecodeContest() {}

    /** A page of ENG_BOM into BOMs; rows of a query have no names to bind, so there is no binding of them. */
    static Contest boms(Form form, int lines) {
        byte[] page = BomPages.of(form, lines);
        List<Competitor> all = new ArrayList<>();
        all.add(competitor(ADAPTER, lines, () -> Wire.boms(page).accepted().size()));
        all.add(competitor(STREAM, lines, () -> Wire.bomsOfStream(page).accepted().size()));
        if (form != Form.QUERY) {
            boolean isView = form == Form.VIEW;
            all.add(competitor(BINDING, lines, () ->
                    isView ? BoundBoms.views(page).size() : BoundBoms.rows(page).size()));
            all.add(competitor(CONVERTED, lines, () -> (isView
                            ? BoundBoms.bomsOfViews(BoundBoms.views(page))
                            : BoundBoms.bomsOfRows(BoundBoms.rows(page)))
                    .size()));
        }
        return contest(all, page, lines, form != Form.QUERY);
    }

    /** The lines of one order of the CRM. */
    static Contest orderLines(int lines) {
        byte[] page = Wire.json(Orders.of(OrderShape.KITS, lines));
        List<Competitor> all = new ArrayList<>();
        all.add(competitor(ADAPTER, lines, () -> Wire.lines(page).size()));
        all.add(competitor(STREAM, lines, () -> Wire.linesOfStream(page).size()));
        all.add(competitor(BINDING, lines, () -> BoundLines.of(page).size()));
        all.add(competitor(CONVERTED, lines, () -> BoundLines.converted(BoundLines.of(page)).size()));
        return contest(all, page, lines, true);
    }

    /** A page of goods of WangDianTong; times are per goods. */
    static Contest goods(int count) {
        byte[] page = GoodsPages.of(count);
        return quick(List.of(
                competitor(ADAPTER, count, () -> Wire.goods(page).accepted().size()),
                competitor(STREAM, count, () -> Wire.goodsOfStream(page).accepted().size()),
                competitor(CAREFUL, count, () -> Wire.goodsCarefully(page).accepted().size()),
                competitor(BINDING, count, () -> BoundGoods.of(page).size()),
                competitor(STREAMED, count, () -> StreamedGoods.of(page).size()),
                competitor(TREE, count, () -> BoundGoods.tree(page).size()),
                competitor(MAPS, count, () -> BoundGoods.maps(page).size()),
                competitor(FLOOR, count, () -> TokenSkip.count(page))));
    }

    /** A page of orders of MerchantPro; times are per order. */
    static Contest shopOrders(int count) {
        byte[] page = OrderPages.of(count);
        return quick(List.of(
                competitor(ADAPTER, count, () -> Wire.shopOrders(page).accepted().size()),
                competitor(STREAM, count, () -> Wire.shopOrdersOfStream(page).accepted().size()),
                competitor(CAREFUL, count, () -> Wire.shopOrdersCarefully(page).accepted().size()),
                competitor(BINDING, count, () -> BoundOrders.of(page).size()),
                competitor(STREAMED, count, () -> StreamedOrders.of(page).size()),
                competitor(TREE, count, () -> BoundOrders.tree(page).size()),
                competitor(MAPS, count, () -> BoundOrders.maps(page).size()),
                competitor(FLOOR, count, () -> TokenSkip.count(page))));
    }

    private static Contest quick(List<Competitor> all) {
        return new Contest(
                all,
                List.of(
                        new Pair(BINDING, ADAPTER),
                        new Pair(STREAMED, ADAPTER),
                        new Pair(TREE, ADAPTER),
                        new Pair(MAPS, ADAPTER),
                        new Pair(CAREFUL, ADAPTER),
                        new Pair(ADAPTER, FLOOR),
                        new Pair(STREAM, ADAPTER),
                        new Pair(BINDING, FLOOR)),
                List.of(
                        Goal.atLeast(BINDING, ADAPTER, 1.4),
                        Goal.aim(Goal.Word.AT_MOST, new Pair(ADAPTER, FLOOR).toString(), 2),
                        Goal.aim(Goal.Word.AT_MOST, new Pair(STREAM, ADAPTER).toString(), 1.15)));
    }

    private static Contest contest(List<Competitor> all, byte[] page, int lines, boolean isBound) {
        all.add(competitor(TREE, lines, () -> BoundBoms.tree(page).size()));
        all.add(competitor(MAPS, lines, () -> BoundBoms.maps(page).size()));
        all.add(competitor(FLOOR, lines, () -> TokenSkip.count(page)));
        List<Pair> ratios = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        if (isBound) {
            ratios.add(new Pair(BINDING, ADAPTER));
            ratios.add(new Pair(CONVERTED, ADAPTER));
            goals.add(Goal.atLeast(BINDING, ADAPTER, 1.4));
        }
        ratios.add(new Pair(TREE, ADAPTER));
        ratios.add(new Pair(MAPS, ADAPTER));
        ratios.add(new Pair(ADAPTER, FLOOR));
        ratios.add(new Pair(STREAM, ADAPTER));
        goals.add(Goal.aim(Goal.Word.AT_MOST, new Pair(ADAPTER, FLOOR).toString(), 2));
        goals.add(Goal.aim(Goal.Word.AT_MOST, new Pair(STREAM, ADAPTER).toString(), 1.15));
        return new Contest(all, ratios, goals);
    }

    /** An order from JSON to the updates as JSON: the script over the platform's own JSON against the engine. */
    static Contest endToEnd(int lines) {
        byte[] page = Wire.json(Orders.of(OrderShape.KITS, lines));
        GroovyJson script = new GroovyJson();
        Pair pair = new Pair("script", "engine");
        return new Contest(
                List.of(
                        new Competitor("script", lines, Contest.SCRIPT_WARM_UP, () -> script.updates(page).length()),
                        new Competitor("engine", lines, 2 * Contest.WARM_UP, () -> Wire.updates(page).length())),
                List.of(pair));
    }

    /** The updates of a typed order into JSON. */
    static Contest encode(int lines) {
        Map<String, ? extends Map<String, ?>> updates = Wire.updatesOf(Wire.json(Orders.of(OrderShape.KITS, lines)));
        return new Contest(
                List.of(
                        competitor(ADAPTER, lines, () -> Wire.json(updates).length()),
                        competitor(BINDING, lines, () -> RawGenerator.bound(updates).length()),
                        competitor(GENERATOR, lines, () -> RawGenerator.json(updates).length())),
                List.of(new Pair(BINDING, ADAPTER), new Pair(ADAPTER, GENERATOR)));
    }

    private static Competitor competitor(String name, int units, LongSupplier run) {
        return new Competitor(name, units, 2 * Contest.WARM_UP, run);
    }
}
