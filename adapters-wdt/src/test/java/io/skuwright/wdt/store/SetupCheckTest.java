package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SetupCheckTest {

    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("storeId", "1024"),
            Map.entry("storeName", "Store One"),
            Map.entry("storeHeadNo", "H1"),
            Map.entry("storeHeadName", "Head"),
            Map.entry("headWarehouse", "on"),
            Map.entry("headDelivery", "on"),
            Map.entry("interfaceOpen", "on"),
            Map.entry("storeReleased", "on"),
            Map.entry("orderDownload", "on"),
            Map.entry("orderSubmit", "on"),
            Map.entry("matchByCode", "on"),
            Map.entry("matchJoinedCode", "off"),
            Map.entry("approveCountIn", "on"),
            Map.entry("approveCountOut", "on"),
            Map.entry("approveOtherIn", "on"),
            Map.entry("approveOtherOut", "on"),
            Map.entry("approveTransferIn", "on"),
            Map.entry("settleOtherIn", "on"),
            Map.entry("settleOtherOut", "on"),
            Map.entry("shopPlatform", "微铺宝"),
            Map.entry("shopSubPlatform", "POS"),
            Map.entry("shopNo", "1024"),
            Map.entry("shopName", "Store One"),
            Map.entry("forbidFetching", "off"),
            Map.entry("account", "pos.wangdian.cn"),
            Map.entry("appKey", "1024"),
            Map.entry("appSecret", ""),
            Map.entry("sessionKey", "canary-session"),
            Map.entry("authorised", "已授权"),
            Map.entry("warehouseNo", "1024"),
            Map.entry("warehouseName", "Store One"),
            Map.entry("warehouseTaken", "off"),
            Map.entry("formerStoreId", "1024"),
            Map.entry("headWarehouseNo", "H1"),
            Map.entry("headWarehouseName", "Head"),
            Map.entry("adminShop", "on"),
            Map.entry("adminWarehouse", "on"),
            Map.entry("userRights", "on"),
            Map.entry("noNumberLogistics", "on"),
            Map.entry("offlineNumbers", "on"),
            Map.entry("cashLogistics", "on"),
            Map.entry("strategyWarehouse", "on"),
            Map.entry("strategyPriority", "1"),
            Map.entry("strategyShortage", "on"),
            Map.entry("headFirst", "on"),
            Map.entry("headShortage", "on"),
            Map.entry("documentSync", "on"));

    private static SetupCheck with(String name, String value) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.put(name, value);
        return SetupCheck.of(StoreSetup.from(settings));
    }

    /** Returns what is found out if one setting is otherwise and all others are right. */
    private static FindingAssert breaking(String name, String value) {
        List<Finding> findings = with(name, value).findings();
        assertThat(findings).hasSize(1);
        return FindingAssert.assertThat(findings);
    }

    @Test
    void of_aSoundSetUpHasNoFinding() {
        SetupCheck check = SetupCheck.of(StoreSetup.from(SOUND));

        assertThat(check.findings()).isEmpty();
        assertThat(check.isMet()).isEqualTo(Flag.YES);
        assertThat(check).hasToString("YES, 0 findings");
        for (SetupRule rule : SetupRule.values()) {
            assertThat(check.state(rule)).isEqualTo(SetupState.MET);
        }
    }

    @Test
    void of_theRestOfTheGuide() {
        breaking("interfaceOpen", "off").raises(SetupCode.SETUP_INTERFACE_OPEN).about("interfaceOpen").with("found", "off").weighing(Severity.ERROR);
        breaking("storeReleased", "off").raises(SetupCode.SETUP_STORE_RELEASED).about("storeReleased").with("found", "off").weighing(Severity.ERROR);
        breaking("shopPlatform", "淘宝").raises(SetupCode.SETUP_SHOP_PLATFORM).about("shopPlatform").with("found", "淘宝").weighing(Severity.ERROR);
        breaking("shopSubPlatform", "0").raises(SetupCode.SETUP_SHOP_SUB_PLATFORM).about("shopSubPlatform").with("found", "0").weighing(Severity.ERROR);
        breaking("shopNo", "1025").raises(SetupCode.SETUP_SHOP_NO).about("shopNo").with("found", "1025").weighing(Severity.INFO);
        breaking("shopName", "Store one").raises(SetupCode.SETUP_SHOP_NAME).about("shopName").with("found", "Store one").weighing(Severity.INFO);
        breaking("account", "canary-account").raises(SetupCode.SETUP_ACCOUNT).about("account").with("found", "another value").weighing(Severity.ERROR);
        breaking("appKey", "1025").raises(SetupCode.SETUP_APP_KEY).about("appKey").with("found", "another value").weighing(Severity.ERROR);
        breaking("appSecret", "canary-secret").raises(SetupCode.SETUP_APP_SECRET).about("appSecret").with("found", "another value").weighing(Severity.WARNING);
        breaking("sessionKey", "").raises(SetupCode.SETUP_SESSION_KEY).about("sessionKey").with("found", "").weighing(Severity.ERROR);
        breaking("authorised", "未授权").raises(SetupCode.SETUP_AUTHORISED).about("authorised").with("found", "未授权").weighing(Severity.ERROR);
        breaking("adminShop", "off").raises(SetupCode.SETUP_ADMIN_SHOP).about("adminShop").with("found", "off").weighing(Severity.ERROR);
        breaking("adminWarehouse", "off").raises(SetupCode.SETUP_ADMIN_WAREHOUSE).about("adminWarehouse").with("found", "off").weighing(Severity.ERROR);
        breaking("userRights", "off").raises(SetupCode.SETUP_USER_RIGHTS).about("userRights").with("found", "off").weighing(Severity.WARNING);
        breaking("offlineNumbers", "off").raises(SetupCode.SETUP_OFFLINE_NUMBERS).about("offlineNumbers").with("found", "off").weighing(Severity.WARNING);
        breaking("documentSync", "off").raises(SetupCode.SETUP_DOCUMENT_SYNC).about("documentSync").with("found", "off").weighing(Severity.WARNING);
    }

    @Test
    @Tag("R2")
    void of_ordersAreDownloadedAndSubmitted() {
        breaking("orderDownload", "off").raises(SetupCode.SETUP_ORDER_DOWNLOAD).about("orderDownload").with("found", "off").weighing(Severity.ERROR);
        breaking("orderSubmit", "off").raises(SetupCode.SETUP_ORDER_SUBMIT).about("orderSubmit").with("found", "off").weighing(Severity.WARNING);
    }

    @Test
    @Tag("R1")
    void of_itemsAreMatchedByMerchantCodeAlone() {
        breaking("matchByCode", "off").raises(SetupCode.SETUP_MATCH_BY_CODE).about("matchByCode").with("found", "off").weighing(Severity.ERROR);
        breaking("matchJoinedCode", "on").raises(SetupCode.SETUP_MATCH_JOINED_CODE).about("matchJoinedCode").with("found", "on").weighing(Severity.ERROR);
    }

    @Test
    @Tag("R3")
    void of_gainsAndLossesOfAStocktakeAreApproved() {
        breaking("approveCountIn", "off").raises(SetupCode.SETUP_APPROVE_COUNT_IN).about("approveCountIn").with("found", "off").weighing(Severity.WARNING);
        breaking("approveCountOut", "off").raises(SetupCode.SETUP_APPROVE_COUNT_OUT).about("approveCountOut").with("found", "off").weighing(Severity.WARNING);
    }

    @Test
    @Tag("R6")
    void of_otherDocumentsAreSettledAndMayBeApproved() {
        breaking("approveOtherIn", "off").raises(SetupCode.SETUP_APPROVE_OTHER_IN).about("approveOtherIn").with("found", "off").weighing(Severity.INFO);
        breaking("approveOtherOut", "off").raises(SetupCode.SETUP_APPROVE_OTHER_OUT).about("approveOtherOut").with("found", "off").weighing(Severity.WARNING);
        breaking("approveTransferIn", "off").raises(SetupCode.SETUP_APPROVE_TRANSFER_IN).about("approveTransferIn").with("found", "off").weighing(Severity.INFO);
        breaking("settleOtherIn", "off").raises(SetupCode.SETUP_SETTLE_OTHER_IN).about("settleOtherIn").with("found", "off").weighing(Severity.WARNING);
        breaking("settleOtherOut", "off").raises(SetupCode.SETUP_SETTLE_OTHER_OUT).about("settleOtherOut").with("found", "off").weighing(Severity.WARNING);
    }

    @Test
    @Tag("R7")
    void of_ordersMayBeFetched() {
        breaking("forbidFetching", "on").raises(SetupCode.SETUP_FORBID_FETCHING).about("forbidFetching").with("found", "on").weighing(Severity.ERROR);
    }

    @Test
    @Tag("R8")
    void of_warehousesHaveCodeAndNameOfTheStore() {
        breaking("warehouseNo", "1025").raises(SetupCode.SETUP_WAREHOUSE_NO).about("warehouseNo").with("found", "1025").weighing(Severity.ERROR);
        breaking("warehouseName", "Store one").raises(SetupCode.SETUP_WAREHOUSE_NAME).about("warehouseName").with("found", "Store one").weighing(Severity.ERROR);
        breaking("headWarehouseNo", "H2").raises(SetupCode.SETUP_HEAD_WAREHOUSE_NO).about("headWarehouseNo").with("found", "H2").weighing(Severity.ERROR);
        breaking("headWarehouseName", "head").raises(SetupCode.SETUP_HEAD_WAREHOUSE_NAME).about("headWarehouseName").with("found", "head").weighing(Severity.ERROR);
    }

    @Test
    @Tag("R9")
    void of_theStoreKeepsItsIdAndNoMallHasIt() {
        breaking("warehouseTaken", "on").raises(SetupCode.SETUP_WAREHOUSE_TAKEN).about("warehouseTaken").with("found", "on").weighing(Severity.ERROR);
        breaking("formerStoreId", "77").raises(SetupCode.SETUP_FORMER_STORE_ID).about("formerStoreId").with("found", "77").weighing(Severity.ERROR);
    }

    @Test
    @Tag("R10")
    void of_thereIsLogisticsWithoutNumberAndWithCash() {
        breaking("noNumberLogistics", "off").raises(SetupCode.SETUP_NO_NUMBER_LOGISTICS).about("noNumberLogistics").with("found", "off").weighing(Severity.ERROR);
        breaking("cashLogistics", "off").raises(SetupCode.SETUP_CASH_LOGISTICS).about("cashLogistics").with("found", "off").weighing(Severity.ERROR);
    }

    @Test
    @Tag("R12")
    void of_theStrategyChoosesTheWarehouse() {
        breaking("strategyWarehouse", "off").raises(SetupCode.SETUP_STRATEGY_WAREHOUSE).about("strategyWarehouse").with("found", "off").weighing(Severity.ERROR);
        breaking("strategyPriority", "first").raises(SetupCode.SETUP_STRATEGY_PRIORITY).about("strategyPriority").with("found", "first").weighing(Severity.ERROR);
        breaking("strategyShortage", "off").raises(SetupCode.SETUP_STRATEGY_SHORTAGE).about("strategyShortage").with("found", "off").weighing(Severity.ERROR);
        breaking("headFirst", "off").raises(SetupCode.SETUP_HEAD_FIRST).about("headFirst").with("found", "off").weighing(Severity.ERROR);
        breaking("headShortage", "off").raises(SetupCode.SETUP_HEAD_SHORTAGE).about("headShortage").with("found", "off").weighing(Severity.ERROR);
    }

    @Test
    void of_whatNobodySaidIsNotCheckedAndNeverMet() {
        SetupCheck check = SetupCheck.of(StoreSetup.builder().build());

        assertThat(check.isMet()).isEqualTo(Flag.UNKNOWN);
        FindingAssert.assertThat(check.findings())
                .raises(SetupCode.SETUP_NOT_CHECKED)
                .about("forbidFetching")
                .weighing(Severity.WARNING)
                .raises(SetupCode.SETUP_NOT_CHECKED)
                .about("shopNo")
                .weighing(Severity.INFO)
                .raises(SetupCode.SETUP_NOT_CHECKED)
                .times(SetupRule.values().length);
    }

    @ParameterizedTest
    @EnumSource(SetupRule.class)
    void of_aRuleWhoseValueIsUnknownIsNotChecked(SetupRule rule) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.remove(rule.word());
        SetupCheck check = SetupCheck.of(StoreSetup.from(settings));

        assertThat(check.state(rule)).isEqualTo(SetupState.NOT_CHECKED);
        assertThat(check.isMet()).isEqualTo(rule.severity() == Severity.INFO ? Flag.YES : Flag.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "storeId, WAREHOUSE_NO", "storeId, APP_KEY", "storeId, FORMER_STORE_ID", "storeName, WAREHOUSE_NAME",
        "storeHeadNo, HEAD_WAREHOUSE_NO", "storeHeadName, HEAD_WAREHOUSE_NAME", "headWarehouse, HEAD_WAREHOUSE_NO",
        "headDelivery, HEAD_FIRST", "headDelivery, HEAD_SHORTAGE"
    })
    void of_withoutWhatItIsComparedWithARuleIsNotChecked(String unknown, SetupRule rule) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.remove(unknown);

        assertThat(SetupCheck.of(StoreSetup.from(settings)).state(rule)).isEqualTo(SetupState.NOT_CHECKED);
    }

    @Test
    @Tag("R8")
    @Tag("R12")
    void of_aStoreWithoutHeadWarehouseNeedsNoneOfItsRules() {
        SetupCheck check = with("headWarehouse", "off");

        assertThat(check.state(SetupRule.HEAD_WAREHOUSE_NO)).isEqualTo(SetupState.NOT_NEEDED);
        assertThat(check.state(SetupRule.HEAD_WAREHOUSE_NAME)).isEqualTo(SetupState.NOT_NEEDED);
        assertThat(check.state(SetupRule.HEAD_FIRST)).isEqualTo(SetupState.NOT_NEEDED);
        assertThat(with("headDelivery", "off").state(SetupRule.HEAD_SHORTAGE)).isEqualTo(SetupState.NOT_NEEDED);
    }

    @ParameterizedTest
    @CsvSource({"shopPlatform, 19", "shopSubPlatform, 1", "formerStoreId, ''"})
    void of_otherWaysToSayTheSame(String name, String value) {
        assertThat(with(name, value).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"storeId, ''", "strategyPriority, -1", "strategyPriority, ''"})
    void of_nothingIsNoIdAndNoPriority(String name, String value) {
        assertThat(with(name, value).isMet()).isEqualTo(Flag.NO);
    }

    @Test
    void isMet_adviceDoesNotCount() {
        assertThat(with("shopNo", "7").isMet()).isEqualTo(Flag.YES);
        assertThat(with("settleOtherIn", "off").isMet()).isEqualTo(Flag.NO);
    }

    @Test
    @Tag("F96")
    void findings_noTextShowsAKeyOrAnAccount() {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.put("appSecret", "canary-1");
        settings.put("appKey", "canary-2");
        settings.put("account", "canary-3");
        settings.put("sessionKey", "canary-4");
        StoreSetup setup = StoreSetup.from(settings);
        SetupCheck check = SetupCheck.of(setup);

        assertThat(setup.toString() + check + check.findings() + check.toTable(Language.EN)).doesNotContain("canary");
        assertThat(setup.value(SetupRule.SESSION_KEY)).contains("present");
        assertThat(setup.value(SetupRule.APP_SECRET)).contains("present");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreSetup.from(Map.of("forbidFetching", "canary-5")))
                .withMessage("Setting 'forbidFetching' is another value than on, off or unknown.");
    }

    @Test
    void message_saysWhatIsNeededWhyAndWhere() {
        Finding finding = with("forbidFetching", "on").findings().get(0);

        assertThat(finding.message())
                .isEqualTo("'forbidFetching' is 'on'; needed is forbid fetching orders off. It is on by itself, and no sale"
                        + " of the store is fetched while it is. Set it under 设置→基本设置→店铺【禁止抓取订单】.");
        assertThat(FindingText.in(Language.ZH).render(finding)).startsWith("“forbidFetching”为“on”；要求：取消禁止抓取订单。");
        assertThat(FindingText.in(Language.RO).render(with("interfaceOpen", "off").findings().get(0)))
                .endsWith(" Întrebați furnizorul.");
        assertThat(with("interfaceOpen", "off").findings().get(0).message()).endsWith(" Ask the vendor.");
    }
}
