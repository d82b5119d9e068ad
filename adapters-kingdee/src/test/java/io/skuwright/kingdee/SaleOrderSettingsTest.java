package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.Rounding;
import io.skuwright.row.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaleOrderSettingsTest {

    @Test
    void from_everySetting_isThatOfTheBuilder() {
        SaleOrderSettings read = SaleOrderSettings.from(Map.ofEntries(
                Map.entry("prices", "allocated"),
                Map.entry("priceKey", "FPrice"),
                Map.entry("rounding", "up:0"),
                Map.entry("priceRounding", "half-even:4"),
                Map.entry("priceScale", "4"),
                Map.entry("currencyScale", "0"),
                Map.entry("sumEqualSons", "true"),
                Map.entry("linkByRowId", "true"),
                Map.entry("sendBillNo", "true"),
                Map.entry("sendIncompleteKits", "true"),
                Map.entry("fullReplace", "false")));
        assertThat(read)
                .isEqualTo(SaleOrderSettings.builder()
                        .prices(PricePlacement.ALLOCATED)
                        .priceKey("FPrice")
                        .rounding(Rounding.up(0))
                        .priceRounding(Rounding.halfEven(4))
                        .priceScale(4)
                        .currencyScale(0)
                        .sumEqualSons(true)
                        .linkByRowId(true)
                        .sendBillNo(true)
                        .sendIncompleteKits(true)
                        .build());
        assertThat(SaleOrderSettings.from(Map.of())).isEqualTo(SaleOrderSettings.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red, Setting 'colour' is not known. Known settings: prices",
        "prices, kit, 'must be one of none, parent, sons, allocated'",
        "rounding, up, Rounding 'up' is not known",
        "priceScale, -1, must be a whole number from 0 to 10",
        "priceScale, 11, must be from 0 to 10",
        "currencyScale, 99, must be from 0 to 10",
        "linkByRowId, yes, must be true or false"
    })
    void from_unknown_isABadCallThatNamesTheKnown(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaleOrderSettings.from(Map.of(name, value)))
                .withMessageContaining(message);
    }

    @Test
    void build_scaleOutOfRange_isABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaleOrderSettings.builder().currencyScale(-1).build());
    }

    @Test
    void toCells_everyOption_isWrittenAsKingdeeSpellsIt() {
        SaveOptions options = SaveOptions.builder()
                .addUpdateFields("FSaleOrderEntry", "FQty")
                .addReturnFields("FBillNo")
                .deleteMissingEntries(false)
                .subSystem("21")
                .verifyBaseData(true)
                .fillEntries(false)
                .validate(false)
                .searchByNumber(false)
                .adjustKeyOrder(true)
                .interactionFlags("STK_InvCheckResult")
                .ignoreInteraction("true")
                .controlPrecision(true)
                .refuseRepeated(true)
                .build();
        Map<String, Cell> cells = options.toCells();
        assertThat(cells.keySet())
                .containsExactly(
                        "NeedUpDateFields",
                        "NeedReturnFields",
                        "IsDeleteEntry",
                        "SubSystemId",
                        "IsVerifyBaseDataField",
                        "IsEntryBatchFill",
                        "ValidateFlag",
                        "NumberSearch",
                        "IsAutoAdjustField",
                        "InterationFlags",
                        "IgnoreInterationFlag",
                        "IsControlPrecision",
                        "ValidateRepeatJson");
        assertThat(cells.values().stream().map(Cell::toJson).toList())
                .isEqualTo(List.of(
                        "[\"FSaleOrderEntry\",\"FQty\"]",
                        "[\"FBillNo\"]",
                        "\"false\"",
                        "\"21\"",
                        "\"true\"",
                        "\"false\"",
                        "\"false\"",
                        "\"false\"",
                        "\"true\"",
                        "\"STK_InvCheckResult\"",
                        "\"true\"",
                        "\"true\"",
                        "\"true\""));
    }
}
