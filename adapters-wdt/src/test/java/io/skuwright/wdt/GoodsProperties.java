package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever stands in an answer with goods. */
class GoodsProperties {

    private static final List<String> FILES = List.of(GoodsFiles.GOODS_QYB, GoodsFiles.GOODS_Y, GoodsFiles.GOODS_QJB);

    @Property(tries = 1_500)
    void decode_aByteChangedAnywhere_neverThrows(
            @ForAll("files") String file, @ForAll @IntRange(max = 3_000) int at, @ForAll byte value, @ForAll Dialect dialect) {
        byte[] bytes = GoldenFiles.bytes(file);
        bytes[at % bytes.length] = value;
        check(Goods.of(dialect).decode(JsonRows.of(bytes)));
    }

    @Property(tries = 500)
    void decode_cutAnywhere_isNeverAnEmptySuccess(@ForAll("files") String file, @ForAll @IntRange(max = 3_000) int at, @ForAll Dialect dialect) {
        byte[] bytes = GoldenFiles.bytes(file);
        Batch<WdtGoods> batch = Goods.of(dialect).decode(JsonRows.of(Arrays.copyOf(bytes, at % (bytes.length - 2))));
        check(batch);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.hasErrors()).isTrue();
    }

    @Property(tries = 2_000)
    void decode_aValueReplaced_neverThrows(
            @ForAll("members") String member, @ForAll("values") String value, @ForAll("values") String other, @ForAll Dialect dialect) {
        check(Goods.of(dialect).decode(JsonRows.of("[{\"" + member + "\":" + value + ",\"spec_list\":[{\"" + member + "\":" + value
                + "},{\"spec_no\":\"S\",\"spec_name\":" + other + "}]},{\"goods_no\":\"A\",\"goods_name\":\"n\",\"goods_type\":"
                + other + ",\"spec_list\":[{\"spec_no\":" + other + "},{\"spec_no\":\"S\",\"deleted\":" + value + "}]}]")));
    }

    private static void check(Batch<WdtGoods> batch) {
        assertThat(batch.read()).isEqualTo(batch.accepted().size() + batch.rejected().size());
        batch.accepted().forEach(goods -> {
            assertThat(goods.goodsNo()).isNotBlank();
            assertThat(goods.extras().fields()).isNotNull();
            goods.toProduct();
            goods.toProduct(SpecNames.groups());
            GoodsPush.of(Dialect.QJB).check(List.of(goods));
        });
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "goods_no", "spec_no", "goods_name", "spec_name", "retail_price", "deleted", "goods_modified", "prop1", "barcode",
                "barcode_list", "goods_type", "brand_name", "goods_id", "goods_status", "tax_rate", "weight", "img_url");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "\"\"", "\" \"", "0", "-1", "1", "1e1000000000", "\"1E-30\"", "true", "{}", "[]", "[[]]", "[7]", "\"无\"",
                "\"\\u0000\"", "12345678901234567890", "1683771314000", "\"0000-00-00 00:00:00\"", "\"颜色:白色;尺码:L\"", "\"a:b;a:b\"",
                "[{\"spec_no\":\"S\"},{\"spec_no\":\"S\"}]", "\"6.92E+12\"", "\"2/3\"", "\"2/0\"");
    }
}
