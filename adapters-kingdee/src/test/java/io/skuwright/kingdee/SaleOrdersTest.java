package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.OrderText.CODES;
import static io.skuwright.kingdee.OrderText.encode;
import static io.skuwright.kingdee.OrderText.kit;
import static io.skuwright.kingdee.OrderText.part;
import static io.skuwright.kingdee.OrderText.plain;
import static io.skuwright.kingdee.OrderText.rows;
import static io.skuwright.kingdee.OrderText.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.kingdee.fixtures.SaleOrderSample;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document that a typed order becomes. */
@Tag("KIT-1")
class SaleOrdersTest {

    private static final ClassifierPolicy STANDARD_BOMS = ClassifierPolicy.builder()
            .skipLayers(ClassifierPolicy.SkipLayers.IGNORED)
            .standardBoms(true)
            .build();

    private static Outcome<SaveRequest> encoded(SaleOrderSample sample, SaleOrderSettings settings) {
        TypedOrder typed =
                OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(sample.order()).value();
        return SaleOrders.encode(typed, sample.codes(), settings);
    }

    @Test
    void encode_kitAndStandardLine_isTheSampleOfTheReference() {
        SaleOrderSample sample = SaleOrderSample.of("kit-and-standard");
        SaleOrderTemplate template = SaleOrderTemplate.read(sample.template("head"))
                .flatMap(it -> it.readLine(sample.template("line")))
                .flatMap(it -> it.readLine(RowType.PARENT, sample.template("PARENT")))
                .flatMap(it -> it.readLine(RowType.STANDARD, sample.template("STANDARD")))
                .orThrow();
        Outcome<SaveRequest> request = encoded(
                sample,
                SaleOrderSettings.builder()
                        .template(template)
                        .prices(PricePlacement.PARENT)
                        .build());
        assertThat(request).raisesNothing();
        assertThat(request.value().modelJson()).isEqualTo(sample.expectedModel());
    }

    @Test
    @Tag("B4")
    void encode_skippedLayersShuffled_sendsTheirChildrenUnderTheKit() {
        SaleOrderSample sample = SaleOrderSample.of("two-kits-skipped-layers");
        Outcome<SaveRequest> request = encoded(sample, SaleOrderSettings.defaults());
        assertThat(request).raisesNothing();
        assertThat(request.value().modelJson()).isEqualTo(sample.expectedModel());
    }

    @Test
    @Tag("KIT-7")
    void encode_allocatedPrices_splitTheKitsAmountByOwnAmounts() {
        SaleOrderSample sample = SaleOrderSample.of("allocated-prices");
        Outcome<SaveRequest> request = encoded(
                sample,
                SaleOrderSettings.builder().prices(PricePlacement.ALLOCATED).build());
        assertThat(request).raisesNothing();
        assertThat(request.value().modelJson()).isEqualTo(sample.expectedModel());
    }

    @Test
    void toJson_hasFormOptionsAndModelInKingdeesOrder() {
        SaveRequest request = encode(plain("1", "mat", "10").build()).value();
        assertThat(request.toJson())
                .isEqualTo("{\"formid\":\"SAL_SaleOrder\",\"data\":{\"NeedUpDateFields\":[],\"NeedReturnFields\":[],"
                        + "\"IsDeleteEntry\":\"true\",\"SubSystemId\":\"\",\"IsVerifyBaseDataField\":\"false\","
                        + "\"IsEntryBatchFill\":\"true\",\"ValidateFlag\":\"true\",\"NumberSearch\":\"true\","
                        + "\"IsAutoAdjustField\":\"false\",\"InterationFlags\":\"\",\"IgnoreInterationFlag\":\"\","
                        + "\"IsControlPrecision\":\"false\",\"ValidateRepeatJson\":\"false\",\"Model\":"
                        + "{\"FCustId\":{\"FNumber\":\"C-7\"},\"FSaleOrderEntry\":[{\"FRowType\":\"Standard\","
                        + "\"FMaterialId\":{\"FNumber\":\"MAT\"},\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":10}]}}}");
        assertThat(request.body().toJson()).isEqualTo(request.toJson());
        assertThat(request).hasToString("1 rows, 0 lines left out");
    }

    @Test
    void equals_isThatOfTheJson() {
        SaveRequest ten = encode(plain("1", "mat", "10").build()).value();
        assertThat(ten).isEqualTo(encode(plain("2", "mat", "10").build()).value());
        assertThat(ten).hasSameHashCodeAs(encode(plain("2", "mat", "10").build()).value());
        assertThat(ten).isNotEqualTo(encode(plain("1", "mat", "9").build()).value()).isNotEqualTo("10");
    }

    static List<GoldenOrder> vectors() {
        return GoldenOrder.all();
    }

    /** The vectors' own quantities; ids as codes, for the vectors name products as the ERP does. */
    @ParameterizedTest
    @MethodSource("vectors")
    void encode_goldenVector_sendsItsQuantities(GoldenOrder golden) {
        TypedOrder typed =
                OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(golden.order()).value();
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CodeMap.idsAreCodes(), SaleOrderSettings.defaults());
        Map<String, String> sent = new LinkedHashMap<>();
        for (SaleOrderLine line : request.value().lines()) {
            sent.put(
                    line.lineIds().get(0),
                    Ratio.of(new BigDecimal(line.quantity())).toString());
        }
        if (golden.errors().isEmpty()) {
            assertThat(sent).isEqualTo(golden.expected("qty"));
            assertThat(request.value().leftOut()).isEmpty();
        } else {
            // All four kits lack a line; only G09 has a line beside its kit.
            assertThat(sent).isEqualTo(golden.id().equals("G09") ? Map.of("p", "1") : Map.of());
            assertThat(request.value().leftOut()).containsExactly("r");
        }
    }

    @Test
    @Tag("B1")
    void encode_parentsOnly_sendsKitsWithoutSons() {
        TypedOrder typed = typed(
                ClassifierPolicy.builder().parentsOnly(true).build(),
                kit("k", "3").build(),
                part("p", "k", "a", "2/3").build());
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults());
        assertThat(rows(request)).containsExactly("Parent KIT: 3 Pcs by KIT_V1");
        assertThat(request).raisesNothing();
    }

    @Test
    void encode_standardBoms_sendsTheGeneratedOneInPlaceOfTheBundle() {
        TypedOrder typed = typed(
                STANDARD_BOMS,
                kit("k", "3").standardBom("std").build(),
                part("p", "k", "a", "2").standardBomLine("sl").build(),
                kit("t", "1").isKit(false).linkedBomIsStandard(Flag.YES).build());
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults());
        assertThat(rows(request))
                .containsExactly("Parent KIT: 3 Pcs by KIT_S9", "Son A of KIT: 6 Pcs", "Standard KIT: 1 Pcs by KIT_V1");
    }

    @Test
    void encode_detailedTypes_areRowTypesAllTheSame() {
        TypedOrder typed = typed(
                ClassifierPolicy.builder().detailed(true).build(), kit("t", "1").isKit(false).build());
        assertThat(rows(SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults())))
                .containsExactly("Standard KIT: 1 Pcs by KIT_V1");
    }

    @Test
    void encode_billNumber_isSentIfAskedFor() {
        OrderLine line = plain("1", "mat", "1").build();
        SaleOrderSettings asked = SaleOrderSettings.builder().sendBillNo(true).build();
        assertThat(encode(line).value().modelJson()).doesNotContain("FBillNo");
        assertThat(encode(asked, line).value().modelJson())
                .startsWith("{\"FBillNo\":\"SO-1\",\"FCustId\":{\"FNumber\":\"C-7\"},");
    }

    @Test
    void encode_linkByRowId_namesTheParentRow() {
        SaleOrderSettings linked = SaleOrderSettings.builder().linkByRowId(true).build();
        SaveRequest request = encode(
                        linked,
                        kit("l1", "1").build(),
                        part("l2", "l1", "a", "1").build(),
                        plain("l3", "mat", "1").build())
                .value();
        // MD5 of the ids, in the form of a UUID of version 3.
        assertThat(request.modelJson())
                .contains(
                        "{\"FRowId\":\"377fd569-971e-3deb-a8fb-ea28434a390a\",\"FRowType\":\"Parent\"",
                        "{\"FRowId\":\"bec25675-775e-3e0a-8d78-3a5018b463e3\",\"FParentRowId\":\"377fd569-971e-3deb-a8fb-ea28434a390a\",\"FRowType\":\"Son\"",
                        "{\"FRowId\":\"745e9cdc-76ff-3f9a-8c1a-e15e3f2e8cf9\",\"FRowType\":\"Standard\"");
    }

    @Test
    void encode_rowsOfAnExistingDocument_carryTheirEntryIds() {
        CodeMap codes = CODES.with("entry", "l1", "100045");
        TypedOrder typed = typed(plain("l1", "mat", "1").build(), plain("l2", "mat", "2").build());
        SaveRequest request = SaleOrders.encode(typed, codes, SaleOrderSettings.defaults()).value();
        assertThat(request.modelJson())
                .contains(
                        "{\"FEntryID\":\"100045\",\"FRowType\":\"Standard\",\"FMaterialId\":{\"FNumber\":\"MAT\"},"
                                + "\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":1}",
                        "{\"FRowType\":\"Standard\",\"FMaterialId\":{\"FNumber\":\"MAT\"},"
                                + "\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":2}");
    }

    @Test
    void encode_hugeAndTinyQuantities_areWrittenWithoutExponent() {
        Outcome<SaveRequest> request = encode(
                plain("1", "mat", "9000000000000").build(), plain("2", "mat", "0.0000000001").build());
        assertThat(request.value().modelJson()).contains("\"FQty\":9000000000000}", "\"FQty\":0.0000000001}");
    }

    @Test
    void encode_equalSons_areKeptApartOrSummed() {
        OrderLine[] lines = {
            kit("k", "1").build(),
            part("p1", "k", "a", "1/3").build(),
            part("p2", "k", "b", "1").build(),
            part("p3", "k", "a", "2/3").build()
        };
        SaleOrderSettings summed = SaleOrderSettings.builder().sumEqualSons(true).build();
        Outcome<SaveRequest> request = encode(summed, lines);
        assertThat(rows(request))
                .containsExactly("Parent KIT: 1 Pcs by KIT_V1", "Son A of KIT: 1 Pcs", "Son B of KIT: 1 Pcs");
        assertThat(request.value().lines().get(1).lineIds()).containsExactly("p1", "p3");
        assertThat(request)
                .raises(SaleOrderCode.SONS_SUMMED)
                .about("p1")
                .at("/1")
                .with("lines", "p1,p3")
                .with("material", "A")
                .with("quantity", "1")
                .raisesOnly(SaleOrderCode.SONS_SUMMED);
        // Apart, a third is no decimal.
        assertThat(encode(lines).value().leftOut()).containsExactly("k", "p1", "p2", "p3");
    }

    @Test
    @Tag("F72")
    @Timeout(60)
    void encode_hundredThousandLines_takesLinearTime() {
        List<OrderLine> lines = new ArrayList<>();
        for (int kit = 0; kit < 10_000; kit++) {
            lines.add(kit("k" + kit, "2").price(Ratio.of(9)).build());
            for (int part = 0; part < 9; part++) {
                lines.add(part("k" + kit + "p" + part, "k" + kit, "a", "1/2").price(Ratio.ONE).build());
            }
        }
        SaleOrderSettings settings = SaleOrderSettings.builder()
                .prices(PricePlacement.ALLOCATED)
                .linkByRowId(true)
                .build();
        Outcome<SaveRequest> request =
                SaleOrders.encode(typed(lines.toArray(new OrderLine[0])), CODES, settings);
        assertThat(request.value().lines()).hasSize(100_000);
        // 2 kits at 9 are 18, so each of 9 parts costs 2.
        assertThat(request.value().lines().get(99_999)).hasToString("Son A of KIT: 1 Pcs at 2");
    }
}
