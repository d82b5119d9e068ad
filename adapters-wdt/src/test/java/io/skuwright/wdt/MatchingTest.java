package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Language;
import io.skuwright.result.Place;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.fixtures.MatchFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class MatchingTest {

    private static final Archive ARCHIVE = Archive.ofCodes(List.of("T1-RED", "CUP", "BOTH"), List.of("SET-1", "BOTH"));
    private static final Matching MATCHING = Matching.by(ARCHIVE);

    private static List<WdtPlatformGoods> golden() {
        return PlatformGoods.of(Dialect.QYB).decode(JsonRows.of(GoldenFiles.text(MatchFiles.MATCHES_QYB))).accepted();
    }

    private static WdtPlatformGoods.Builder row() {
        return WdtPlatformGoods.builder().goodsId("1").specId("1");
    }

    private static PushLine line(String id, String goodsNo, String specNo) {
        return PushLine.builder().id(id).goodsNo(goodsNo).specNo(specNo).quantity(Ratio.ONE).price(Ratio.ZERO).build();
    }

    @Test
    void goods_ofTheGoldenFile_areWhatTheErpSays() {
        List<WdtPlatformGoods> rows = golden();
        Batch<Match<WdtPlatformGoods>> batch = ConservationLaw.check(9, MATCHING.goods(rows));
        assertThat(batch.accepted()).containsExactly(
                new Match<>(rows.get(0), "T1-RED", MatchTarget.SINGLE, Match.By.ERP),
                new Match<>(rows.get(1), "SET-1", MatchTarget.SUITE, Match.By.ERP),
                new Match<>(rows.get(2), "T1-RED", MatchTarget.SINGLE, Match.By.ERP),
                new Match<>(rows.get(6), "T1-RED", MatchTarget.SUITE, Match.By.ERP),
                new Match<>(rows.get(8), "BOTH", MatchTarget.SUITE, Match.By.ERP));
        assertThat(batch.accepted()).extracting(Match::isKit).containsExactly(false, true, false, true, true);
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("4/1", "5/1", "6/1", "8/1");
    }

    @Test
    void goods_ofTheGoldenFile_haveTheirFindings() {
        FindingAssert.assertThat(MATCHING.goods(golden()))
                .raises(MatchCode.MATCH_BY_JOINED_CODE).about("3/1").at("/2").with("code", "T1-RED").with("spec", "-RED").times(1)
                .raises(MatchCode.MATCH_NOT_MADE).about("4/1").at("/3").with("code", "T1-RED").with("archive", "single")
                .raises(MatchCode.MATCH_CODE_UNKNOWN).about("5/1").at("/4").with("code", "007").times(1)
                .raises(MatchCode.MATCH_CODE_MISSING).about("6/1").at("/5").times(1)
                .raises(MatchCode.MATCH_CONTRADICTED).about("7/1").at("/6").with("code", "T1-RED").with("erp", "suite")
                .with("archive", "single").times(1)
                .raises(MatchCode.MATCH_NOT_MADE).about("8/1").at("/7").with("code", "BOTH").with("archive", "single, suite").times(1);
    }

    /** The way out names the setting in every language, as it stands on the screen. */
    @Test
    void findings_ofTheSetting_nameIt() {
        String joined = "【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】";
        for (Language language : Language.values()) {
            assertThat(MatchCode.MATCH_BY_JOINED_CODE.sentence(language)).contains("设置→系统设置→基本设置", joined);
            assertThat(MatchCode.MATCH_NOT_MADE.sentence(language)).contains("【自动按商家编码匹配货品】", joined);
        }
    }

    @Test
    void goods_matchedByHandOrByTheirOwnCode_areNotTakenForJoined() {
        WdtPlatformGoods.Builder hand = row().goodsNo("T1").specNo("-RED").target(MatchTarget.SINGLE).merchantNo("T1-RED");
        FindingAssert.assertThat(MATCHING.goods(List.of(hand.isMatchedByHand(true).build()))).raisesNothing();
        WdtPlatformGoods own = row().goodsNo("T1").specNo("T1-RED").target(MatchTarget.SINGLE).merchantNo("T1-RED").build();
        FindingAssert.assertThat(MATCHING.goods(List.of(own))).raisesNothing();
        WdtPlatformGoods noMain = row().specNo("T1-RED").target(MatchTarget.SINGLE).matchCode("T1-RED").build();
        FindingAssert.assertThat(MATCHING.goods(List.of(noMain))).raisesNothing();
        WdtPlatformGoods said = row().goodsNo("T1").specNo("-RED").target(MatchTarget.SINGLE).matchCode("T1-RED").merchantNo("CUP").build();
        FindingAssert.assertThat(MATCHING.goods(List.of(said))).raises(MatchCode.MATCH_BY_JOINED_CODE).with("code", "T1-RED");
    }

    @Test
    void goods_thatTheErpSaysNothingOf_areWhatTheArchiveHolds() {
        WdtPlatformGoods kit = row().specNo("SET-1").goodsName("single cup").build();
        WdtPlatformGoods byGoods = row().goodsNo("CUP").specNo(" ").build();
        WdtPlatformGoods both = row().specNo("BOTH").build();
        WdtPlatformGoods lower = row().specNo("set-1").build();
        Batch<Match<WdtPlatformGoods>> batch = ConservationLaw.check(4, MATCHING.goods(List.of(kit, byGoods, both, lower)));
        assertThat(batch.accepted()).containsExactly(
                new Match<>(kit, "SET-1", MatchTarget.SUITE, Match.By.ARCHIVE),
                new Match<>(byGoods, "CUP", MatchTarget.SINGLE, Match.By.ARCHIVE));
        FindingAssert.assertThat(batch)
                .raises(MatchCode.MATCH_CODE_AMBIGUOUS).about("1/1").at("/2").with("code", "BOTH")
                .raises(MatchCode.MATCH_CODE_UNKNOWN).at("/3").with("code", "set-1");
    }

    @Test
    void goods_thatWereDeleted_needNotBeMatched() {
        WdtPlatformGoods gone = row().specNo("CUP").isDeleted(true).target(MatchTarget.NONE).build();
        WdtPlatformGoods off = row().specNo("CUP").status("deleted").target(MatchTarget.NONE).build();
        WdtPlatformGoods still = row().specNo("CUP").isDeleted(true).target(MatchTarget.SINGLE).merchantNo("CUP").build();
        Batch<Match<WdtPlatformGoods>> batch = ConservationLaw.check(3, MATCHING.goods(List.of(gone, off, still)));
        assertThat(batch.accepted()).extracting(Match::row).containsExactly(still);
        FindingAssert.assertThat(batch)
                .raises(MatchCode.MATCH_ROW_DELETED).about("1/1").at("/0")
                .raises(MatchCode.MATCH_ROW_DELETED).at("/1")
                .raisesOnly(MatchCode.MATCH_ROW_DELETED);
    }

    @Test
    void goods_ofAnErpThatJoins_areSearchedByTheJoinedCode() {
        Matching joining = MATCHING.withMode(MatchMode.JOINED_CODE);
        WdtPlatformGoods row = row().goodsNo("T1").specNo("-RED").build();
        assertThat(joining.goods(List.of(row)).accepted()).containsExactly(new Match<>(row, "T1-RED", MatchTarget.SINGLE, Match.By.ARCHIVE));
        FindingAssert.assertThat(MATCHING.goods(List.of(row))).raises(MatchCode.MATCH_CODE_UNKNOWN).with("code", "-RED");
        WdtPlatformGoods matched = row().goodsNo("T1").specNo("-RED").target(MatchTarget.SINGLE).merchantNo("T1-RED").build();
        FindingAssert.assertThat(joining.goods(List.of(matched))).raisesNothing();
        assertThat(MatchMode.JOINED_CODE.key(Optional.of("M"), Optional.empty())).contains("M");
        assertThat(MatchMode.JOINED_CODE.key(Optional.of(" "), Optional.of("S"))).contains("S");
        assertThat(MatchMode.MERCHANT_CODE.key(Optional.of(" "), Optional.empty())).isEmpty();
    }

    @Test
    void goods_matchedWithoutACode_keepTheirTypeOnly() {
        WdtPlatformGoods row = row().target(MatchTarget.SUITE).build();
        Batch<Match<WdtPlatformGoods>> batch = MATCHING.goods(List.of(row));
        assertThat(batch.accepted()).containsExactly(new Match<>(row, "", MatchTarget.SUITE, Match.By.ERP));
        FindingAssert.assertThat(batch).raisesNothing();
    }

    @Test
    void pushLines_areTypedBeforeTheyAreSent() {
        Batch<Match<PushLine>> batch = ConservationLaw.check(
                4, MATCHING.pushLines(List.of(line("1", "", "SET-1"), line("2", "CUP", ""), line("3", "", ""), line("4", "", "BOTH"))));
        assertThat(batch.accepted()).extracting(Match::target).containsExactly(MatchTarget.SUITE, MatchTarget.SINGLE);
        FindingAssert.assertThat(batch)
                .raises(MatchCode.MATCH_CODE_MISSING).about("3").at("/2")
                .raises(MatchCode.MATCH_CODE_AMBIGUOUS).about("4").at("/3").with("code", "BOTH");
    }

    @Test
    void tradeLines_areSpecsAndTheirSuitesAreChecked() {
        TradeLine plain = TradeLine.builder().id("1").specNo("CUP").quantity(Ratio.ONE).build();
        TradeLine part = TradeLine.builder().id("2").specNo("CUP").suiteNo("SET-1").quantity(Ratio.ONE).build();
        TradeLine lost = TradeLine.builder().specNo("PLATE").suiteNo("CUP").quantity(Ratio.ONE).build();
        Batch<Match<TradeLine>> batch = MATCHING.tradeLines(List.of(plain, part, lost));
        assertThat(batch.accepted()).extracting(Match::target).containsOnly(MatchTarget.SINGLE).hasSize(3);
        FindingAssert.assertThat(batch)
                .raises(MatchCode.MATCH_CONTRADICTED).about("").at("/2").with("code", "PLATE").with("erp", "single").with("archive", "none")
                .raises(MatchCode.MATCH_CONTRADICTED).with("code", "CUP").with("erp", "suite").with("archive", "single").times(1);
    }

    @Test
    void stockChanges_ofTheGoldenFile_areTypedByTheErp() {
        List<WdtStockChange> changes = StockChanges.of(Dialect.QYB, "7")
                .decode(JsonRows.of(GoldenFiles.text(TradeFiles.CHANGES_QYB))).accepted();
        Batch<Match<WdtStockChange>> batch = MATCHING.stockChanges(changes);
        assertThat(batch.accepted()).extracting(Match::target).containsExactly(MatchTarget.SINGLE, MatchTarget.SUITE);
        FindingAssert.assertThat(batch).raises(MatchCode.MATCH_CONTRADICTED)
                .about("101").at("/0").with("code", "00701").with("erp", "single").with("archive", "none").times(1);
        WdtStockChange untold = WdtStockChange.builder().id("9").quantity(Ratio.ONE).changes(1).build();
        FindingAssert.assertThat(MATCHING.stockChanges(List.of(untold))).raises(MatchCode.MATCH_CODE_MISSING).about("9");
    }

    @Test
    void code_ofTheHost_isLookedUp() {
        assertThat(MATCHING.code("SET-1", Place.ROOT).orThrow())
                .isEqualTo(new Match<>("SET-1", "SET-1", MatchTarget.SUITE, Match.By.ARCHIVE));
        FindingAssert.assertThat(MATCHING.code(" ", Place.ROOT.child("x"))).raises(MatchCode.MATCH_CODE_MISSING).about(" ").at("/x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match<>("x", "x", MatchTarget.NONE, Match.By.ERP))
                .withMessage("The row with the code 'x' is matched with nothing.");
    }

    @Test
    void archive_ofWhatWasRead_leavesOutWhatIsDeleted() {
        List<WdtGoods> goods = Goods.of(Dialect.Y).decode(JsonRows.of(GoldenFiles.text(GoodsFiles.GOODS_Y))).accepted();
        List<WdtSuite> suites = Suites.of(Dialect.Y).decode(JsonRows.of(GoldenFiles.text(GoodsFiles.SUITES_Y))).accepted();
        Archive archive = Archive.of(goods, suites);
        assertThat(archive.holders("1122019")).containsExactly(MatchTarget.SINGLE);
        assertThat(archive.holders("商家编码 (新)")).containsExactly(MatchTarget.SUITE);
        assertThat(archive.holders("250331101")).isEmpty();
        assertThat(archive).hasToString("specs 1, suites 1");
        WdtSpec gone = WdtSpec.builder().specNo("GONE").isDeleted(true).build();
        WdtSpec live = WdtSpec.builder().specNo("LIVE").build();
        WdtGoods mixed = WdtGoods.builder().goodsNo("G").specs(List.of(gone, live)).build();
        WdtGoods deleted = WdtGoods.builder().goodsNo("H").specs(List.of(WdtSpec.builder().specNo("OLD").build())).isDeleted(true).build();
        WdtSuite old = WdtSuite.builder().suiteNo("SET-OLD").isDeleted(true).build();
        assertThat(Archive.of(List.of(mixed, deleted), List.of(old))).hasToString("specs 1, suites 0");
        assertThat(ARCHIVE.holders("BOTH")).containsExactly(MatchTarget.SINGLE, MatchTarget.SUITE);
    }
}
