package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.QuantityStep;
import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out while a BOM is written, and what refuses it. */
@Tag("BOM-1")
class EngBomEncodeFindingsTest {

    private static final EngBoms BOMS = EngBoms.defaults();
    private static final CodeMap SAME = CodeMap.idsAreCodes();
    private static final EngBomSettings PLAIN = EngBomSettings.defaults();

    /** Nobody sends an id of ours as a code of theirs. */
    @Test
    void encode_idsWithoutACode_areNotSent() {
        Bom bom = BomSketch.bom("A number=V1 unit=pc", "1 B bom=BV1 unit=m", "1 C");
        Outcome<EngBomRequest> request = BOMS.encode(EngBom.of(bom), CodeMap.of(Map.of("product", Map.of("A", "a", "C", "c"))), PLAIN);
        assertThat(request.hasValue()).isFalse();
        assertThat(request)
                .raises(RowCode.UNMAPPED_ID).about("V1").with("kind", "bom").with("field", "FNumber")
                .raises(RowCode.UNMAPPED_ID).about("pc").with("kind", "unit").with("field", "FUNITID")
                .raises(RowCode.UNMAPPED_ID).about("B").with("kind", "product").with("field", "FMATERIALIDCHILD")
                .raises(RowCode.UNMAPPED_ID).about("BV1").with("kind", "bom").with("field", "FBOMID")
                .raises(RowCode.UNMAPPED_ID).about("m").with("kind", "unit").with("field", "FCHILDUNITID")
                .raisesOnly(RowCode.UNMAPPED_ID);
        assertThat(BOMS.encode(EngBom.of(bom), SAME, PLAIN))
                .raises(SaleOrderCode.IDS_USED_AS_CODES)
                .raises(EngBomCode.ENG_BOM_FIELDS_NOT_NAMED)
                .with("fields", "FCreateOrgId, FUseOrgId, FBILLTYPE, FBOMUSE, FCHILDUNITID").with("lines", "20")
                .raisesOnly(SaleOrderCode.IDS_USED_AS_CODES, EngBomCode.ENG_BOM_FIELDS_NOT_NAMED);
        Bom blank = Bom.builder().number("V1").product("A").addLines(line("1", "").build()).build();
        assertThat(BOMS.encode(EngBom.of(blank), SAME, PLAIN))
                .raises(RowCode.UNMAPPED_ID).about("V1").with("field", "FMATERIALIDCHILD").with("value", "");
    }

    @Test
    @Tag("F50")
    void number_thatDoesNotFit_isAnErrorUnlessRounded() {
        Ratio large = Ratio.of(new BigInteger("10000000000000"), BigInteger.ONE);
        Bom bom = Bom.builder().number("V1").product("A")
                .addLines(
                        line("1", "B").numerator(large).place(Place.pointer("/1")).build(),
                        line("2", "C").lossRate(Ratio.of(1, 3)).place(Place.pointer("/2")).build(),
                        line("3", "D").numerator(Ratio.of(2)).denominator(Ratio.of(new BigInteger("30000000000001"), BigInteger.ONE))
                                .place(Place.pointer("/3")).build())
                .build();
        Outcome<EngBomRequest> refused = BOMS.encode(EngBom.of(bom), SAME, PLAIN);
        assertThat(refused.hasValue()).isFalse();
        assertThat(refused)
                .raises(QuantityCode.TARGET_OVERFLOW).about("V1").at("/1").with("field", "FNUMERATOR")
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("V1").at("/2").with("field", "FSCRAPRATE")
                .raises(QuantityCode.TARGET_OVERFLOW).at("/3");
        Bom rounded = Bom.builder().from(bom).lines(bom.lines().subList(1, 3)).build();
        EngBomSettings settings = EngBomSettings.from(Map.of("rounding", "half-even:10"));
        Outcome<EngBomRequest> request = BOMS.encode(EngBom.of(rounded), SAME, settings);
        // 2/30000000000001 is less than 0.00000000005.
        assertThat(request)
                .raises(EngBomCode.ENG_BOM_NUMBER_ROUNDED)
                .about("V1").at("/2").with("field", "FSCRAPRATE").with("exact", "1/3").with("rounded", "0.3333333333")
                .with("residue", "-1/30000000000")
                .raises(EngBomCode.ENG_BOM_NUMBER_ROUNDED).at("/3").with("field", "FNUMERATOR").with("rounded", "0")
                .raisesNoErrors();
        assertThat(request.value().toJson()).contains("\"FSCRAPRATE\":0.3333333333,", "\"FNUMERATOR\":0,\"FDENOMINATOR\":1,");
        assertThat(BOMS.encode(EngBom.of(bom), SAME, settings)).raises(QuantityCode.TARGET_OVERFLOW).at("/1");
    }

    @Test
    void substitutes_withoutALowestPriority_refuseTheBom() {
        assertThat(BOMS.encode(EngBom.of(BomSketch.bom("A number=V1", "1 B group=1", "1 C group=1", "1 D group=1 priority=1")), SAME, PLAIN))
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD)
                .about("V1").with("what", "priority").with("value", "0").with("count", 2).with("lines", "10,20");
    }

    @Test
    void bom_thatEngBomCannotHold_isRefusedByName() {
        Bom bom = BomSketch.bom("A number=V1", "1 B optional", "1 C when=color:red", "1 D", "1 E optional");
        Outcome<EngBomRequest> request = BOMS.encode(EngBom.of(bom), SAME, PLAIN);
        assertThat(request.hasValue()).isFalse();
        assertThat(request)
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD)
                .about("V1").with("what", "optional").with("count", 2).with("lines", "10,40")
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD).with("what", "conditions").with("value", "color: red").with("count", 1)
                .with("lines", "20");
        refused("denominator", "0", line("1", "B").denominator(Ratio.ZERO).build());
        refused("steps", "[]", line("1", "B").kind(BomLineKind.STEPPED).build());
        QuantityStep empty = QuantityStep.of(Ratio.ZERO, Ratio.ZERO, Ratio.ONE);
        refused("steps", "[" + empty + "]", line("1", "B").kind(BomLineKind.STEPPED).addSteps(empty).build());
        refused("denominator", "1", line("1", "B").kind(BomLineKind.STEPPED)
                .addSteps(new QuantityStep(Ratio.ZERO, java.util.Optional.empty(), Ratio.ONE, Ratio.of(-1))).build());
        refused("numerator", "-1", line("1", "B").numerator(Ratio.of(-1)).build());
        refused("numerator", "1", line("1", "B").kind(BomLineKind.STEPPED)
                .addSteps(new QuantityStep(Ratio.ZERO, java.util.Optional.empty(), Ratio.of(-2), Ratio.ONE)).build());
        refused("effectivity", "1900-01-01", line("1", "B").effectiveFrom(LocalDate.of(1900, 1, 1)).build());
        refused("effectivity", "+12000-01-01", line("1", "B").effectiveTo(LocalDate.of(12000, 1, 1)).build());
        assertThat(BOMS.encode(EngBom.of(Bom.builder().number("V1").product("A").yieldQuantity(Ratio.ZERO).build()), SAME, PLAIN))
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD).with("what", "yieldQuantity").with("value", "0").with("count", 0);
    }

    private static void refused(String what, String value, BomLine line) {
        Bom bom = Bom.builder().number("V1").product("A").addLines(line).build();
        assertThat(BOMS.encode(EngBom.of(bom), SAME, PLAIN))
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD).with("what", what).with("value", value).with("lines", "1");
    }

    /** The engine skips a line of 0 without harm; a BOM of nothing would empty the document. */
    @Test
    void bom_ofNothing_isRefusedAndLinesOfNothingAreSaid() {
        Outcome<EngBomRequest> refused = BOMS.encode(EngBom.of(Bom.builder().number("V1").product("A").build()), SAME, PLAIN);
        assertThat(refused.hasValue()).isFalse();
        assertThat(refused).raises(EngBomCode.ENG_BOM_WITHOUT_LINES).about("V1");
        Bom zero = Bom.builder().number("V1").product("A")
                .addLines(line("1", "B").build(), line("2", "C").numerator(Ratio.ZERO).place(Place.pointer("/2")).build())
                .build();
        Outcome<EngBomRequest> request = BOMS.encode(EngBom.of(zero), SAME, PLAIN);
        assertThat(request.value().modelJson()).contains("\"FNUMERATOR\":0,");
        assertThat(request)
                .raises(EngBomCode.ENG_BOM_ZERO_LINES)
                .about("V1").at("/2").with("what", "numerator").with("value", "0").with("count", 1).with("lines", "2")
                .weighing(Severity.WARNING)
                .raisesNoErrors();
    }

    @Test
    void bom_thatSaveHasNoFieldFor_isSaid() {
        Bom bom = Bom.builder()
                .from(BomSketch.bom("A number=V1 default=yes", "1 B"))
                .addByProducts(ByProduct.builder().component("S").quantity(Ratio.ONE).costShare(Ratio.of(5)).build())
                .build();
        Outcome<EngBomRequest> request = BOMS.encode(EngBom.of(bom), SAME, PLAIN);
        assertThat(request.hasValue()).isTrue();
        assertThat(request)
                .raises(EngBomCode.ENG_BOM_NOT_WRITTEN).about("V1").with("what", "defaultFlag").with("value", "YES")
                .raises(EngBomCode.ENG_BOM_NOT_WRITTEN).with("what", "costShare").with("value", "S=5")
                .raisesNoErrors();
        Outcome<EngBomRequest> sale = BOMS.encode(
                EngBom.of(Bom.builder().number(" ").product("A").use("sale").addLines(line("1", "B").build()).build()),
                SAME,
                EngBomSettings.from(Map.of("organisation", "100")));
        assertThat(sale).raises(EngBomCode.ENG_BOM_NOT_WRITTEN).with("what", "use").with("value", "sale");
        assertThat(sale.value().modelJson()).contains("\"FBOMUSE\":\"99\"").doesNotContain("\"FNumber\":\" \"");
    }

    private static BomLine.Builder line(String id, String component) {
        return BomLine.builder().id(id).component(component).numerator(Ratio.ONE);
    }
}
