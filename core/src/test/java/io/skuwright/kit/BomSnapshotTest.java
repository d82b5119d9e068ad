package io.skuwright.kit;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.LossConvention;
import io.skuwright.core.fixtures.KitSketch;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-8")
class BomSnapshotTest {

    private static final Bom[] KIT_9 = {
        bom("KIT-9 number=KIT-9_V1.0 unit=pcs", "1 BODY unit=pcs", "2/3 PACK skip unit=pcs"),
        bom("PACK unit=pcs", "4 SCREW unit=pcs")
    };

    private static Outcome<BomSnapshot> snapshot(String product, long quantity, Bom... boms) {
        return BomSnapshot.of(
                BomCatalog.of(Arrays.asList(boms)).value(), product, Ratio.of(quantity), BomPolicy.defaults());
    }

    private static List<String> parts(BomSnapshot snapshot) {
        return snapshot.parts().stream()
                .map(part -> part.path() + " " + part.component() + " " + part.perKit()
                        + (part.once().isZero() ? "" : " once " + part.once()))
                .toList();
    }

    @Test
    void of_skipLayers_takesWhatAnOrderCarries() {
        BomSnapshot kit = snapshot("KIT-9", 3, KIT_9).orThrow();

        assertThat(parts(kit)).containsExactly("10 BODY 1", "20/10 SCREW 8/3");
        assertThat(kit.product()).isEqualTo("KIT-9");
        assertThat(kit.unit()).contains("pcs");
        assertThat(kit.bom()).contains("KIT-9_V1.0");
        assertThat(kit.part(KitPath.of("20", "10")).orElseThrow().component()).isEqualTo("SCREW");
        assertThat(kit.part(KitPath.of("20"))).isEmpty();
        assertThat(kit.isPlain()).isFalse();
    }

    @Test
    void toText_ofTheWorkedExample_isTheGoldenText() {
        BomSnapshot kit = snapshot("KIT-9", 3, KIT_9).orThrow();
        String golden = "kit1;KIT-9;pcs;KIT-9_V1.0;10,BODY,pcs,1;20/10,SCREW,pcs,8/3;#2";

        assertThat(kit.toText()).isEqualTo(golden);
        assertThat(kit).hasToString(golden);
        assertThat(BomSnapshot.parse(golden)).isEqualTo(kit).hasSameHashCodeAs(kit);
        // The SHA-256 of the golden text, by another tool.
        assertThat(kit.fingerprint()).isEqualTo("0e8842b88d30d6ba7123262ec9b8b283f5367dcbf500c289790d8338fb58b0a6");
    }

    @Test
    void toText_ofCodesWithMarks_isReadBack() {
        BomSnapshot kit = BomSnapshot.ofParts(
                        "A;B,C\\", null, "V\n1\r", KitSketch.parts("10\\/1 P;1, 1/3 once=2 unit=#"))
                .orThrow();

        assertThat(kit.toText()).isEqualTo("kit1;A\\;B\\,C\\\\;;V\\n1\\r;10\\\\/1,P\\;1\\,,#,1/3,2;#1");
        assertThat(BomSnapshot.parse(kit.toText())).isEqualTo(kit);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock = """
                "", 1, "", kit1
                "kit2;K;;;10,A,,1;#1", 1, kit2, kit1
                kit1;K, 2, kit1;K, form;product;unit;BOM;parts
                "kit1;K,L;;;10,A,,1;#1", 2, "K,L", no comma
                "kit1;K;;;10,A,1;#1", 5, "10,A,1", "path,component,unit,quantity"
                "kit1;K;;;10,A,,1,2,3;#1", 5, "10,A,,1,2,3", "path,component,unit,quantity"
                "kit1;K;;;10,A,,x;#1", 5, x, a quantity of 0 or more
                "kit1;K;;;10,A,,1,-2;#1", 5, -2, a quantity of 0 or more
                "kit1;K;;;10,A,,-1;#1", 5, -1, a quantity of 0 or more
                "kit1;K;;;10,A,,1;20,B,,12", 6, "20,B,,12", #1 at the end
                "kit1;K;;;10,A\\_,,1;#1", 6, "kit1;K;;;10,A\\_,,1;#1", "after a backslash one of ;,\\nr"
                "kit1;K;;;10,A,,1;#", 6, "#", #1 at the end
                "kit1;K;;;10,A,,1;#1;", 6, "#1", "path,component,unit,quantity"
                """)
    void read_textThatIsNone_saysWhatWasExpected(String text, String part, String value, String expected) {
        assertThat(BomSnapshot.read(text)).raises(KitCode.SNAPSHOT_TEXT_INVALID).with("part", part)
                .with("value", value).with("expected", expected);
        assertThatThrownBy(() -> BomSnapshot.parse(text)).isInstanceOf(FindingException.class);
    }

    @Test
    void read_everyCutOffText_isNoticed() {
        String text = "kit1;KIT-9;pcs;KIT-9_V1.0;10,BODY,pcs,1;20/10,SCREW,pcs,8/3;#2";

        for (int length = 0; length < text.length(); length++) {
            assertThat(BomSnapshot.read(text.substring(0, length)).hasValue())
                    .as(text.substring(0, length))
                    .isFalse();
        }
    }

    @Test
    void ofParts_none_isNoKit() {
        assertThat(BomSnapshot.ofParts("K", null, null, List.of())).raises(KitCode.SNAPSHOT_EMPTY).about("K");
        assertThat(BomSnapshot.read("kit1;K;;;#0")).raises(KitCode.SNAPSHOT_EMPTY).about("K");
        assertThat(BomSnapshot.ofParts("K", null, null, KitSketch.parts("10 A 0")))
                .raises(KitCode.SNAPSHOT_EMPTY).about("K");
        assertThat(snapshot("K", 1, bom("K"))).raises(KitCode.SNAPSHOT_EMPTY).about("K")
                .raises(BomCode.BOM_EMPTY);
    }

    @Test
    void ofParts_onePathTwice_addsOneComponentAndRefusesTwo() {
        assertThat(parts(BomSnapshot.ofParts("K", "", "", KitSketch.parts("10 A 1 once=1", "20 B 2", "10 A 2 once=3"))
                        .orThrow()))
                .containsExactly("10 A 3 once 4", "20 B 2");
        assertThat(BomSnapshot.ofParts("K", null, null, KitSketch.parts("10 A 1", "10 B 2")))
                .raises(KitCode.SNAPSHOT_PATH_REPEATED).about("K").with("component", "A").with("other", "B")
                .with("path", "10");
        assertThat(BomSnapshot.ofParts("K", null, null, KitSketch.parts("10 A 1 unit=kg", "10 A 2 unit=g")))
                .raises(KitCode.SNAPSHOT_PATH_REPEATED).with("component", "A kg").with("other", "A g");
    }

    @Test
    @Tag("V45")
    void of_kitInAKit_multipliesOnTheWay() {
        BomSnapshot seat = snapshot(
                        "SEAT", 1, bom("SEAT", "1 BACK", "2 ARMKIT skip"), bom("ARMKIT", "1 ARM", "2 BOLT"))
                .orThrow();

        assertThat(parts(seat)).containsExactly("10 BACK 1", "20/10 ARM 2", "20/20 BOLT 4");
    }

    @Test
    @Tag("V33")
    void of_zeroLine_isNoPart() {
        assertThat(parts(snapshot("K", 3, bom("K", "1 A", "0 B"), bom("B", "1 C")).orThrow()))
                .containsExactly("10 A 1");
    }

    @Test
    void of_batchOfTen_isForOneKit() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("K yield=10", "5 A", "1 B fixed", "2 C fixedLoss=3")))
                .orThrow();
        BomPolicy losses = BomPolicy.defaults().withLoss(LossConvention.MULTIPLY);

        assertThat(parts(BomSnapshot.of(catalog, "K", Ratio.of(7), losses).orThrow()))
                .containsExactly("10 A 1/2", "20 B 0 once 1", "30 C 1/5 once 3");
    }

    @Test
    void of_nothingOrdered_isTheSameKit() {
        assertThat(snapshot("KIT-9", 0, KIT_9).orThrow()).isEqualTo(snapshot("KIT-9", 3, KIT_9).orThrow());
    }

    @Test
    void of_steppedLine_isFixedAtTheQuantityAndSaysSo() {
        Bom stepped = bom("K", "1 A step=0..10:2 step=10..:1", "1 P skip", "1 S skip step=0..10:3 step=10..:4");
        Bom[] boms = {stepped, bom("P", "1 B"), bom("S", "1 C", "1 T skip"), bom("T", "1 D")};

        Outcome<BomSnapshot> few = snapshot("K", 5, boms);
        Outcome<BomSnapshot> many = snapshot("K", 20, boms);

        assertThat(parts(few.value())).containsExactly("10 A 2", "20/10 B 1", "30/10 C 3", "30/20/10 D 3");
        assertThat(parts(many.value())).containsExactly("10 A 1", "20/10 B 1", "30/10 C 4", "30/20/10 D 4");
        assertThat(many).raises(KitCode.SNAPSHOT_STEP_FIXED).about("K").with("component", "A").with("path", "10")
                .with("quantity", "20")
                .raises(KitCode.SNAPSHOT_STEP_FIXED).with("path", "30/20/10")
                .raisesOnly(KitCode.SNAPSHOT_STEP_FIXED);
    }

    @Test
    void of_bomWithAnError_givesNoSnapshot() {
        assertThat(snapshot("K", 1, bom("K", "1 A", "1/0 B")).hasValue()).isFalse();
        assertThat(snapshot("NONE", 1, KIT_9)).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("NONE");
        assertThat(snapshot("KIT-9", -1, KIT_9)).raises(BomCode.EXPLOSION_QUANTITY_NEGATIVE);
        assertThat(BomSnapshot.of(
                        BomCatalog.of(List.of(KIT_9), Limits.defaults().with(Limit.EXPLOSION_ROWS, 1)).value(),
                        "KIT-9",
                        Ratio.ONE,
                        BomPolicy.defaults()))
                .raises(BomCode.LIMIT_EXPANSION).weighing(Severity.ERROR)
                .raisesOnly(BomCode.LIMIT_EXPANSION);
    }

    @Test
    void ofBom_thatIsNotTheDefault_takesThatBom() {
        BomCatalog catalog = BomCatalog.of(List.of(
                        bom("K number=V1 default=yes", "1 A"), bom("K number=V2 default=no", "2 A")))
                .orThrow();

        assertThat(parts(BomSnapshot.ofBom(catalog, "V2", Ratio.ONE, BomPolicy.defaults()).orThrow()))
                .containsExactly("10 A 2");
        assertThat(BomSnapshot.ofBom(catalog, "V3", Ratio.ONE, BomPolicy.defaults()).hasValue()).isFalse();
    }

    private static Bom[] chain(int levels, int parts) {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            boms.add(bom("L" + level, "1 L" + (level + 1) + " skip"));
        }
        String[] leaves = new String[parts];
        Arrays.setAll(leaves, leaf -> "1/2 PART" + leaf);
        boms.add(bom("L" + levels, leaves));
        return boms.toArray(new Bom[0]);
    }

    @Test
    void of_deepChainWithManyPartsAtItsEnd_needsNeitherStackNorSquares() {
        BomSnapshot deep = snapshot("L0", 1, chain(20_000, 300)).orThrow();

        assertThat(deep.parts()).hasSize(300).allSatisfy(part -> assertThat(part.perKit()).isEqualTo(Ratio.of(1, 2)));
        assertThat(deep.parts().get(299).path().levels()).isEqualTo(20_001);
        assertThat(BomSnapshot.parse(deep.toText())).isEqualTo(deep);
    }

    @Test
    void of_pathsThatWouldMakeAHugeText_givesNoSnapshot() {
        // 20,000 paths of 20,001 levels each.
        assertThat(snapshot("L0", 1, chain(20_000, 20_000)))
                .raises(KitCode.LIMIT_KIT_LEVELS).about("L0").with("limit", "8000000").with("actual", "400020000");
    }

    @Test
    void inUnits_withoutConversion_leavesThePartAndSaysSo() {
        BomSnapshot kit = BomSnapshot.ofParts("K", null, null, KitSketch.parts("10 A 1 unit=kg", "20 B 1"))
                .orThrow();

        Outcome<BomSnapshot> converted = kit.inUnits(Map.of("A", "pcs", "B", "pcs"), UnitConversions.none());

        assertThat(converted).raises(QuantityCode.UNIT_CONVERSION_MISSING).about("A");
        assertThat(converted.value()).isEqualTo(kit);
    }

    @Test
    void equals_anythingElse_isFalse() {
        BomSnapshot kit = BomSnapshot.ofParts("K", "pcs", "V1", KitSketch.parts("10 A 1")).orThrow();

        assertThat(kit)
                .isNotEqualTo(BomSnapshot.ofParts("L", "pcs", "V1", KitSketch.parts("10 A 1")).orThrow())
                .isNotEqualTo(BomSnapshot.ofParts("K", "kg", "V1", KitSketch.parts("10 A 1")).orThrow())
                .isNotEqualTo(BomSnapshot.ofParts("K", "pcs", "V2", KitSketch.parts("10 A 1")).orThrow())
                .isNotEqualTo(BomSnapshot.ofParts("K", "pcs", "V1", KitSketch.parts("10 A 2")).orThrow())
                .isNotEqualTo("K");
    }
}
