package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import io.skuwright.wire.ItemVisitor;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which goods are taken the quick way, so that it is one. */
class GoodsLaneTest {

    @Test
    void items_thatRepeatTheFirst_areNotReadByTheParser() {
        // the last one stands too near to the end of the document to be looked at eight bytes at a time
        assertThat(ways(page(10, "\"A%d\""))).isEqualTo("cqqqqqqqqc");
    }

    @Test
    void items_ofAnotherForm_areReadByTheParserAndThenRepeated() {
        String json = list(List.of(goods(1, "\"a\"", ""), goods(2, "\"b\"", ",\"more\":1"), goods(3, "\"c\"", ""), goods(4, "\"d\"", ",\"more\":2"),
                goods(5, "\"e\\/\"", ""), goods(6, "null", ""), goods(7, "\"f\"", "")));
        assertThat(ways(json)).isEqualTo("ccqqcqc");
    }

    @Test
    void items_thatAllDiffer_areNotTriedForEver() {
        List<String> goods = IntStream.range(0, 300).mapToObj(at -> goods(at, "\"a\"", ",\"more" + at + "\":1")).toList();
        assertThat(ways(list(goods))).isEqualTo("c".repeat(300));
        assertThat(Goods.of(Dialect.QYB).decode(JsonRows.of(list(goods))).accepted()).hasSize(300);
    }

    @Test
    void decode_goldenGoodsOfQybTwice_isTakenQuicklyWithAllItsFields() {
        String once = JsonRows.of(GoldenFiles.bytes(GoodsFiles.GOODS_QYB)).read().value().toJson();
        String goods = once.replaceFirst(".*\"goods_list\":\\[(.*)\\].*", "$1");
        assertThat(ways("{\"code\":0,\"goods_list\":[" + goods + "," + goods + "," + goods + "],\"end\":\"12345678\"}")).contains("q");
    }

    @Test
    void decode_tokensBeyondTheLimit_isTheFindingOfAFullReading() {
        String json = page(50, "\"A%d\"");
        WireLimits few = WireLimits.defaults().with(WireLimit.TOKENS, 100);
        Batch<WdtGoods> batch = Goods.of(Dialect.QYB).decode(JsonRows.of(json).within(few));
        FindingAssert.assertThat(batch).raises(WireCode.LIMIT_TOKENS).with("limit", 100).with("actual", 101);
        assertThat(batch.accepted()).isEmpty();
    }

    @Test
    void decode_withWiderLimits_keepsUnknownFieldsHoweverLong() {
        String more = "x".repeat(200_000);
        String json = list(List.of(
                goods(1, "\"a\"", ",\"more\":\"" + more + "\""), goods(2, "\"b\"", ",\"more\":\"" + more + "\""),
                goods(3, "\"c\"", ",\"more\":\"" + more + "\"")));
        assertThat(ways(json.replace(more, "x"))).contains("q");
        WireLimits wide = WireLimits.defaults().with(WireLimit.TEXT, 300_000);
        List<WdtGoods> goods = Goods.of(Dialect.QYB).decode(JsonRows.of(json).within(wide)).accepted();
        assertThat(goods).hasSize(3).allSatisfy(it -> assertThat(it.extras().json("more")).isEqualTo("\"" + more + "\""));
    }

    @Test
    void decode_streamLongerThanTheLimit_isRefusedAsEver() {
        byte[] json = page(50, "\"A%d\"").getBytes(StandardCharsets.UTF_8);
        WireLimits few = WireLimits.defaults().with(WireLimit.DOCUMENT, 200);
        Goods goods = Goods.of(Dialect.QYB);
        FindingAssert.assertThat(goods.decode(JsonRows.of(new ByteArrayInputStream(json)).within(few)))
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("limit", 200);
        FindingAssert.assertThat(goods.decode(JsonRows.of(new java.io.StringReader(page(50, "\"A%d\""))).within(few)))
                .raises(WireCode.LIMIT_DOCUMENT)
                .with("limit", 200);
    }

    @Test
    void extras_ofGoodsTakenQuickly_areTheFieldsNobodyAskedFor() {
        String json = list(List.of(goods(1, "\"a\"", ",\"x\":1.50"), goods(2, "\"b\"", ",\"x\":2.50"), goods(3, "\"c\"", ",\"x\":3.50")));
        Batch<WdtGoods> batch = Goods.of(Dialect.QYB).decode(JsonRows.of(json));
        assertThat(batch.accepted()).extracting(goods -> goods.extras().json("x")).containsExactly("1.50", "2.50", "3.50");
        assertThat(batch.accepted().get(1).specs().get(0).extras().json("length")).isEqualTo("\"0\"");
    }

    private static String page(int count, String name) {
        return list(IntStream.range(0, count).mapToObj(at -> goods(at, String.format(name, at), "")).toList());
    }

    private static String list(List<String> goods) {
        return "{\"code\":0,\"goods_list\":[" + goods.stream().collect(Collectors.joining(",")) + "]}";
    }

    private static String goods(int number, String name, String more) {
        return "{\"goods_no\":\"G" + number + "\",\"goods_name\":" + name + more + ",\"spec_list\":[{\"spec_no\":\"S" + number
                + "\",\"length\":\"0\",\"retail_price\":\"1.50\"}]}";
    }

    /** Returns for each item whether it came the quick or the careful way. */
    private static String ways(String json) {
        QuickGoods quick = new QuickGoods(ValueForms.of(Dialect.QYB), GoodsTypes.of(Dialect.QYB));
        List<String> ways = new ArrayList<>();
        JsonRows.of(json).items(List.of(List.of("goods_list")), new ItemVisitor() {
            @Override
            public Optional<Wanted> wanted() {
                return Optional.of(quick.wanted());
            }

            @Override
            public boolean take(List<String> way, Repeat item, Place place) {
                boolean isTaken = quick.decode(item, new WrittenRecord(item, place, GoodsNames.GOODS), place) != null;
                ways.add(isTaken ? "q" : "");
                return isTaken;
            }

            @Override
            public void take(List<String> way, Cell item, Place place) {
                ways.add("c");
            }

            @Override
            public void reject(Batch.Rejected rejected) {
                ways.add("r");
            }
        });
        return String.join("", ways);
    }
}
