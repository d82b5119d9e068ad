package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodsFaultsTest {

    @Test
    void decode_withoutNumber_isRejected() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"\"},{\"goods_no\":\"A\",\"spec_list\":[{\"spec_name\":\"x\"}]},{\"goods_no\":null}]");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.rejected()).hasSize(3);
        FindingAssert.assertThat(batch)
                .raises(RowCode.FIELD_BLANK).at("/0/goods_no").with("field", "goods_no")
                .raises(RowCode.FIELD_MISSING).at("/1/spec_list/0/spec_no").with("field", "spec_no");
    }

    @Test
    void decode_fieldThatCannotBeRead_rejectsTheGoodsAndTellsAll() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"A\",\"modified\":\"2026-02-30 00:00:00\",\"spec_list\":[{\"spec_no\":\"S\","
                + "\"retail_price\":\"abc\"}]},{\"goods_no\":\"B\",\"spec_list\":{}}]");
        assertThat(batch.read()).isEqualTo(2);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.rejected().get(0).finding().code()).isEqualTo(WireCode.BAD_TIME);
        FindingAssert.assertThat(batch)
                .raises(WireCode.BAD_TIME).about("A").at("/0/modified")
                .raises(QuantityCode.BAD_NUMBER).about("S").at("/0/spec_list/0/retail_price").with("value", "abc")
                .raises(WireCode.WRONG_TYPE).about("B").at("/1/spec_list").with("found", "record");
    }

    @Test
    void decode_codeThatWasNumber_isTakenAndSaid() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":123,\"spec_list\":[{\"spec_no\":\"007\"}]}]");
        assertThat(batch.accepted().get(0).goodsNo()).isEqualTo("123");
        assertThat(batch.accepted().get(0).specs().get(0).specNo()).as("zeros stay").isEqualTo("007");
        FindingAssert.assertThat(batch).raises(WireCode.CODE_WAS_NUMBER).at("/0/goods_no").weighing(Severity.WARNING);
    }

    @Test
    void decode_unknownType_isAccepted() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"A\",\"goods_type\":\"77\"}]");
        assertThat(batch.accepted().get(0).typeCode()).contains("77");
        assertThat(batch.accepted().get(0).type()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_TYPE_UNKNOWN).about("A").at("/0/goods_type").weighing(Severity.WARNING)
                .with("field", "goods_type").with("value", "77")
                .with("known", "0 OTHER, 1 FOR_SALE, 2 RAW_MATERIAL, 3 PACKAGING, 4 TURNOVER_MATERIAL, 5 VIRTUAL, 6 FIXED_ASSET,"
                        + " 7 WARRANTY_PART");
    }

    /** Windows are closed, so two of them that touch bring the same goods twice. */
    @Test
    void decode_sameGoodsOnTwoPages_isTakenOnce() {
        String page = "[{\"goods_no\":\"A\",\"modified\":\"2026-01-01 00:00:00\"}]";
        Batch<WdtGoods> batch = Goods.of(Dialect.QYB).decodePages(List.of(JsonRows.of(page).in("p0"), JsonRows.of(page).in("p1")));
        assertThat(batch.accepted()).hasSize(1);
        assertThat(batch.rejected()).hasSize(1);
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_READ_TWICE).about("A").weighing(Severity.WARNING)
                .with("first", batch.accepted().get(0).place().toString())
                .at(batch.rejected().get(0).place());
    }

    @Test
    void decode_goodsChangedBetweenPages_laterOneCounts() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"A\",\"goods_name\":\"old\",\"modified\":\"2026-01-01 00:00:00\"},"
                + "{\"goods_no\":\"A\",\"goods_name\":\"new\",\"modified\":\"2026-01-01 00:00:02\"},"
                + "{\"goods_no\":\"A\",\"goods_name\":\"mid\",\"modified\":\"2026-01-01 00:00:01\"}]");
        assertThat(batch.accepted()).singleElement().extracting(goods -> goods.name().orElseThrow()).isEqualTo("new");
        assertThat(batch.rejected()).hasSize(2);
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_SUPERSEDED).about("A").at("/0").weighing(Severity.INFO)
                .with("modified", "2026-01-01T00:00").with("later", "2026-01-01T00:00:02");
    }

    @Test
    void decode_severalGoodsOfOneNumber_areAllRejected() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"A\",\"goods_name\":\"x\"},{\"goods_no\":\"A\",\"goods_name\":\"y\",\"modified\":\"2026-01-01\"},"
                + "{\"goods_no\":\"B\",\"goods_name\":\"x\",\"modified\":\"2026-01-01\"},{\"goods_no\":\"B\",\"goods_name\":\"y\",\"modified\":\"2026-01-01\"}]");
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_NO_REPEATED).about("A").at("/1").with("count", 2).with("places", "/0, /1")
                .raises(GoodsCode.GOODS_NO_REPEATED).about("B").at("/2").with("places", "/2, /3");
    }

    @Test
    void decode_deletedOneBesideALiveOne_isNoFault() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"A\",\"deleted\":12,\"spec_list\":[{\"spec_no\":\"S\",\"deleted\":12}]},"
                + "{\"goods_no\":\"A\",\"deleted\":13,\"spec_list\":[{\"spec_no\":\"S\",\"deleted\":0}]},"
                + "{\"goods_no\":\"A\",\"deleted\":0,\"spec_list\":[{\"spec_no\":\"S\",\"deleted\":\"0\"},{\"spec_no\":\"S\",\"deleted\":14}]}]");
        FindingAssert.assertThat(batch).raisesNothing();
        assertThat(batch.accepted()).hasSize(3).extracting(WdtGoods::isDeleted).containsExactly(true, true, false);
        assertThat(batch.accepted().get(2).liveSpecs()).hasSize(1);
    }

    @Test
    void decode_specNumberInTwoGoods_rejectsBoth() {
        Batch<WdtGoods> batch = decode("[{\"goods_no\":\"A\",\"spec_list\":[{\"spec_no\":\"S\"},{\"spec_no\":\"T\"}]},"
                + "{\"goods_no\":\"B\",\"spec_list\":[{\"spec_no\":\"S\"},{\"spec_no\":\"T\"}]},{\"goods_no\":\"C\",\"spec_list\":[{\"spec_no\":\"U\"}]}]");
        assertThat(batch.accepted()).extracting(WdtGoods::goodsNo).containsExactly("C");
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.SPEC_NO_REPEATED).about("S").at("/1").with("count", 2).with("goods", "A, B")
                .raises(GoodsCode.SPEC_NO_REPEATED).about("T").at("/0").with("goods", "A, B");
    }

    @Test
    void decode_specNumberTwiceInOneGoods_rejectsIt() {
        FindingAssert.assertThat(decode("[{\"goods_no\":\"A\",\"spec_list\":[{\"spec_no\":\"S\"},{\"spec_no\":\"S\"}]}]"))
                .raises(GoodsCode.SPEC_NO_REPEATED).about("S").at("/0").with("goods", "A").times(1);
    }

    @Test
    void decode_badRecord_keepsTheOthers() {
        Batch<WdtGoods> batch = decode("{\"code\":0,\"goods_list\":[{\"goods_no\":\"A\",\"goods_no\":\"B\"},{\"goods_no\":\"C\"},null]}");
        assertThat(batch.accepted()).extracting(WdtGoods::goodsNo).containsExactly("C");
        assertThat(batch.rejected()).hasSize(2);
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_DUPLICATE_KEY).at("/goods_list/0")
                .raises(WireCode.NOT_A_RECORD).at("/goods_list/2");
        FindingAssert.assertThat(decode("{\"code\":0")).raises(WireCode.JSON_TRUNCATED);
        FindingAssert.assertThat(decode("7")).raises(AnswerCode.WDT_ANSWER_SHAPE);
    }

    @Test
    void decode_barcodeThatIsNone_isSaid() {
        FindingAssert.assertThat(decode("[{\"goods_no\":\"A\",\"spec_list\":[{\"spec_no\":\"S\",\"barcode_list\":[{\"barcode\":{}}]}]}]"))
                .raises(WireCode.WRONG_TYPE).about("S").at("/0/spec_list/0/barcode_list/0/barcode");
    }

    private static Batch<WdtGoods> decode(String json) {
        return Goods.of(Dialect.QYB).decode(JsonRows.of(json));
    }
}
