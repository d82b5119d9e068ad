package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.RowCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.MatchFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class PlatformGoodsTest {

    private static WdtPlatformGoods golden(Dialect dialect, String file) {
        Batch<WdtPlatformGoods> batch =
                ConservationLaw.check(1, PlatformGoods.of(dialect).decode(JsonRows.of(GoldenFiles.text(file))));
        assertThat(batch).raisesNothing();
        return batch.accepted().get(0);
    }

    private static Batch<WdtPlatformGoods> read(PlatformGoods reader, String row) {
        return reader.decode(JsonRows.of("{\"code\":0,\"goods_list\":[" + row + "]}"));
    }

    @Test
    void decode_qyb_readsIdsCodesAndMatch() {
        WdtPlatformGoods goods = golden(Dialect.QYB, MatchFiles.GOODS_QYB);
        assertThat(goods.id()).contains("17");
        assertThat(goods.shop()).contains("manmao2test");
        assertThat(goods.platform()).contains("127");
        assertThat(goods.goodsId()).isEqualTo("0000");
        assertThat(goods.specId()).contains("0000");
        assertThat(goods.key()).isEqualTo("0000/0000");
        assertThat(goods.goodsNo()).contains("11");
        assertThat(goods.specNo()).contains("qqq");
        assertThat(goods.status()).contains("on-shelf");
        assertThat(goods.isDeleted()).isTrue();
        assertThat(goods.price()).contains(Ratio.of(20));
        assertThat(goods.stock()).contains(Ratio.of(496));
        assertThat(goods.target()).contains(MatchTarget.SINGLE);
        assertThat(goods.merchantNo()).contains("qqq");
        assertThat(goods.merchantId()).contains("4");
        assertThat(goods.matchCode()).isEmpty();
        assertThat(goods.isMatchedByHand()).isFalse();
        assertThat(goods.modified()).contains(LocalDateTime.of(2019, 1, 3, 17, 29, 34));
        assertThat(goods.extras().names()).contains("merchant_name", "merchant_code", "hold_stock");
        assertThat(goods.place()).hasToString("/goods_list/0");
    }

    @Test
    void decode_y_readsARowThatIsNotMatched() {
        WdtPlatformGoods goods = golden(Dialect.Y, MatchFiles.GOODS_Y);
        assertThat(goods.id()).contains("2705524893792862225");
        assertThat(goods.shop()).contains("266");
        assertThat(goods.key()).isEqualTo("2506100000016670/2506100000016730");
        assertThat(goods.specNo()).contains("347");
        assertThat(goods.specCode()).contains("347");
        assertThat(goods.status()).contains("off-shelf");
        assertThat(goods.isDeleted()).isFalse();
        assertThat(goods.target()).contains(MatchTarget.NONE);
        assertThat(goods.merchantNo()).isEmpty();
        assertThat(goods.merchantId()).isEmpty();
        assertThat(goods.stock()).isEmpty();
        assertThat(goods.price()).contains(Ratio.ZERO);
        assertThat(goods.picture()).contains("https://example.com/1749609750275_60.jpg");
    }

    @Test
    void decode_qjb_readsItsOwnNames() {
        WdtPlatformGoods goods = golden(Dialect.QJB, MatchFiles.GOODS_QJB);
        assertThat(goods.key()).isEqualTo("63832855/123949335");
        assertThat(goods.shop()).contains("wxxsd");
        assertThat(goods.shopName()).contains("wxxsd");
        assertThat(goods.goodsName()).contains("全手织真发假发");
        assertThat(goods.specName()).isEmpty();
        assertThat(goods.barcode()).isEmpty();
        assertThat(goods.category()).isEmpty();
        assertThat(goods.goodsNo()).isEmpty();
        assertThat(goods.matchCode()).contains("AZ38-2/33+p/108");
        assertThat(goods.merchantNo()).contains("AZ38-2/33+p/108");
        assertThat(goods.target()).contains(MatchTarget.SINGLE);
        assertThat(goods.price()).contains(Ratio.of(899));
        assertThat(goods.isMatchedByHand()).isFalse();
        assertThat(goods.place()).hasToString("/data/goods_list/0");
    }

    @Test
    void decode_codesThatAreNone_areToldAndLeftOut() {
        Batch<WdtPlatformGoods> batch = read(
                PlatformGoods.of(Dialect.QYB), "{\"api_goods_id\":\"g\",\"status\":\"7\",\"match_target_type\":\"3\"}");
        WdtPlatformGoods goods = batch.accepted().get(0);
        assertThat(goods.status()).isEmpty();
        assertThat(goods.target()).isEmpty();
        assertThat(batch)
                .raises(DocumentCode.DOCUMENT_CODE_UNKNOWN).about("7").at("/goods_list/0/status").with("field", "goodsStatus")
                .raises(DocumentCode.DOCUMENT_CODE_UNKNOWN).about("3").with("field", "matchTarget").times(1);
    }

    @Test
    void decode_withoutGoodsId_isRejected() {
        Batch<WdtPlatformGoods> batch = read(PlatformGoods.of(Dialect.QYB), "{\"api_spec_id\":\"s\"},{\"api_goods_id\":\"a/b~\"}");
        assertThat(batch).raises(RowCode.FIELD_MISSING).at("/goods_list/0/api_goods_id").with("field", "api_goods_id").times(1);
        assertThat(batch.accepted()).extracting(WdtPlatformGoods::key).containsExactly("a~1b~0/");
        Batch<WdtPlatformGoods> failed = PlatformGoods.of(Dialect.Y)
                .decode(JsonRows.of("{\"code\":2104,\"message\":\"start_time与end_time时间跨度不能超过最大范围 30天\"}"));
        assertThat(failed).raises(AnswerCode.WDT_ANSWER_FAILED).with("code", "2104").with("meaning", "WINDOW_TOO_LONG");
        assertThat(failed.read()).isZero();
    }

    @Test
    void settings_changeNamesCodesLimitsAndZone() {
        DocumentCodes codes = DocumentCodes.of(Dialect.QYB).with(Map.of("matchTarget.5", "suite"));
        PlatformGoods reader = PlatformGoods.of(Dialect.QYB).withCodes(codes);
        PlatformGoods named = reader.withNames(reader.names().with("spec", List.of("code")))
                .within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3))
                .inZone(ZoneOffset.UTC);
        String row = "{\"api_goods_id\":1,\"code\":\"C\",\"match_target_type\":5,\"price\":%s,\"modified\":1577836800000}";
        WdtPlatformGoods goods = read(named, row.formatted("100")).accepted().get(0);
        assertThat(goods.specNo()).contains("C");
        assertThat(goods.target()).contains(MatchTarget.SUITE);
        assertThat(goods.modified()).contains(LocalDateTime.of(2020, 1, 1, 0, 0));
        assertThat(read(named, row.formatted("1000"))).raises(QuantityCode.LIMIT_NUMBER_DIGITS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.withCodes(DocumentCodes.of(Dialect.Y)))
                .withMessage("The codes are of the dialect y, not of qyb.");
        WdtAnswer answer = WdtAnswer.read(Dialect.Y, JsonRows.of("{\"code\":0,\"goods_list\":[]}")).value();
        assertThatIllegalArgumentException().isThrownBy(() -> reader.decode(answer));
    }

    @Test
    void query_needsAWindowAndHasThePagesOfItsDialect() {
        assertThat(WdtQuery.platformGoods(Dialect.QYB).first())
                .raises(QueryCode.WDT_QUERY_UNBOUNDED).about("vip_api_goods_query.php").with("numbers", "start_time");
        LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
        WdtQuery y = WdtQuery.platformGoods(Dialect.Y).between(from, from.plusDays(30)).with("shop_id", "266").atMost(1_000);
        assertThat(y.first().orThrow().parameters()).containsEntry("shop_id", "266").containsEntry("page_size", "1000");
        WdtQuery qjb = WdtQuery.platformGoods(Dialect.QJB);
        assertThat(qjb.name()).isEqualTo("goods.ApiGoods.search");
        assertThat(qjb.between(from, from.plusDays(31)).first()).raises(QueryCode.WDT_WINDOW_TOO_LONG);
    }
}
