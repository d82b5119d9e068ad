package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.Language;
import io.skuwright.row.Flag;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreSetupTest {

    @Test
    void builder_saysWhatSettingsSay() {
        StoreSetup built = StoreSetup.builder()
                .store("1024", "Store One")
                .headWarehouse("H1", "Head")
                .headDelivery(Flag.NO)
                .on(SetupRule.ORDER_DOWNLOAD, SetupRule.ORDER_SUBMIT)
                .off(SetupRule.FORBID_FETCHING)
                .state(SetupRule.ADMIN_SHOP, Flag.YES)
                .state(SetupRule.ADMIN_SHOP, Flag.UNKNOWN)
                .value(SetupRule.WAREHOUSE_NO, "1024")
                .value(SetupRule.APP_SECRET, " ")
                .build();
        StoreSetup read = StoreSetup.from(Map.ofEntries(
                Map.entry("storeId", "1024"),
                Map.entry("storeName", "Store One"),
                Map.entry("storeHeadNo", "H1"),
                Map.entry("storeHeadName", "Head"),
                Map.entry("headWarehouse", "on"),
                Map.entry("headDelivery", "off"),
                Map.entry("orderDownload", "on"),
                Map.entry("orderSubmit", "on"),
                Map.entry("forbidFetching", "off"),
                Map.entry("adminShop", "unknown"),
                Map.entry("warehouseNo", "1024"),
                Map.entry("appSecret", "")));

        assertThat(built).isEqualTo(read).hasSameHashCodeAs(read).hasToString("StoreSetup with 11 values");
        assertThat(built).isNotEqualTo(StoreSetup.builder().build()).isNotEqualTo("x");
        assertThat(built.value(SetupRule.ORDER_SUBMIT)).contains("on");
        assertThat(built.value(SetupRule.ADMIN_SHOP)).isEmpty();
        assertThat(built.headWarehouse()).isEqualTo(Flag.YES);
        assertThat(built.headDelivery()).isEqualTo(Flag.NO);
        assertThat(built.headNo()).contains("H1");
        assertThat(built.headName()).contains("Head");
        assertThat(StoreSetup.builder().noHeadWarehouse().build().headWarehouse()).isEqualTo(Flag.NO);
        assertThat(StoreSetup.builder().build().headDelivery()).isEqualTo(Flag.UNKNOWN);
    }

    @Test
    void builder_aSwitchIsNoValueAndAValueNoSwitch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreSetup.builder().on(SetupRule.WAREHOUSE_NO))
                .withMessage("The rule warehouseNo is about a value, not a switch.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreSetup.builder().value(SetupRule.FORBID_FETCHING, "on"))
                .withMessage("The rule forbidFetching is about a switch, not a value.");
    }

    @Test
    void from_anUnknownNameIsRefusedAndTheKnownOnesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreSetup.from(Map.of("fetching", "on")))
                .withMessageStartingWith("Setting 'fetching' is not known. Known settings: interfaceOpen, ")
                .withMessageEndingWith("storeId, storeName, storeHeadNo, storeHeadName, headWarehouse, headDelivery.");
    }

    @Test
    void table_everyRuleIsARowInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(SetupCheck.table(language).lines()).hasSize(2 + SetupRule.values().length);
            String checked = SetupCheck.of(StoreSetup.builder().build()).toTable(language);
            assertThat(checked.lines()).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
            assertThat(checked.lines().skip(2)).allMatch(line -> line.split("[|]", -1).length == 9);
        }
        assertThat(SetupCheck.table(Language.EN).lines())
                .contains("| interfaceOpen | the interface between ERP and store opened by the vendor | Nothing can be"
                        + " connected before. | must | the vendor | 2.1 |");
        assertThat(SetupCheck.of(StoreSetup.from(Map.of("forbidFetching", "on"))).toTable(Language.ZH))
                .contains("| forbidFetching | 取消禁止抓取订单 | 系统默认勾选，勾选时抓不到门店销售订单。 | 必须 | 设置→基本设置→店铺【禁止抓取订单】 | R7 | 不满足 |");
        assertThat(SetupCheck.table(Language.RO)).contains("| opțional |").contains("| recomandat |");
    }

    @ParameterizedTest
    @EnumSource(SetupRule.class)
    void rule_isFoundByItsWordAndHasItsOwnCode(SetupRule rule) {
        assertThat(SetupRule.of(rule.word())).isEqualTo(rule);
        assertThat(rule.code().name()).isEqualTo("SETUP_" + rule.name());
        assertThat(rule.code().severity()).isEqualTo(rule.severity());
        for (Language language : Language.values()) {
            assertThat(rule.want(language)).isNotBlank();
            assertThat(rule.why(language)).isNotBlank();
        }
    }
}
