package io.skuwright.bom;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.Flag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BOM-8")
class BomFingerprintTest {

    private static BomFingerprint of(String head, String... lines) {
        return BomFingerprint.of(bom(head, lines));
    }

    private static BomFingerprint structure(BomPolicy policy, String product, Bom... boms) {
        return BomFingerprint.ofStructure(BomCatalog.of(List.of(boms)).value(), product, policy).value();
    }

    private static BomFingerprint structure(String product, Bom... boms) {
        return structure(BomPolicy.defaults(), product, boms);
    }

    @Test
    void content_isTheGoldenText() {
        Bom kit = bom(
                "KIT-9 number=K1 yield=2 unit=pcs by=CHIPS:1:5 configured default=yes",
                "4/3 SUB-2 id=20 unit=box skip bom=SUB-2_V1 loss=5 fixedLoss=1 from=2020-01-01 to=9999-12-31",
                "2 B'ODY id=10 fixed group=1 priority=2 optional when=size:L when=color:red|blue",
                "1 FOIL step=100..:1 step=0..100:4/3");
        assertThat(BomContent.text(kit)).isEqualTo("skuwright-bom 1\n"
                + "bom product='KIT-9' unit='pcs' byProducts='CHIPS|1/2=5'\n"
                + "line component='B\\'ODY' quantity='2' kind='fixed' group='1' priority='2' optional='true'"
                + " when='color=blue|red&size=L'\n"
                + "line component='FOIL' steps='0..100:2/3;100..:1/2' kind='stepped'\n"
                + "line component='SUB-2' quantity='2/3' unit='box' lossRate='5' fixedLoss='1' skip='true'"
                + " bom='SUB-2_V1' from='2020-01-01'\n");
    }

    /** The hash was made with the command sha256sum from the text of the form. */
    @Test
    void toText_isTheGoldenSha256OfTheContent() {
        assertThat(of("KIT-9", "1 BODY", "2/3 PACK skip").toText()).isEqualTo("bom1:e670cd3bb7b67f02b15799930db7d16e6a7801d1fd352d4042b7766608655e5c");
        assertThat(structure("KIT-9", bom("KIT-9", "1 BODY")).toText()).isEqualTo("bomtree1:5304b18a69d8976c48ffe0c42a1b56b52f58f9648ba5f9ab5fb1e56cc2d23f3e");
        assertThat(structure("BODY", bom("KIT-9", "1 BODY")).toText()).isEqualTo("bomtree1:89d67f4ba0c6aac33488575fda51b04965e8947aa6ebbccd73b67f572c3b87ce");
    }

    @Test
    void parse_readsWhatToTextWrites() {
        BomFingerprint fingerprint = of("KIT-9", "1 BODY");
        assertThat(BomFingerprint.parse(fingerprint.toText())).isEqualTo(fingerprint).hasSameHashCodeAs(fingerprint);
        assertThat(fingerprint).hasToString(fingerprint.toText()).isNotEqualTo("x");
        BomFingerprint whole = structure("KIT-9", bom("KIT-9", "1 BODY"));
        assertThat(BomFingerprint.read(whole.toText()).value()).isEqualTo(whole).isNotEqualTo(fingerprint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bom1:", "bom1:ABC", "bom2:0000000000000000000000000000000000000000000000000000000000000000"})
    void parse_anythingElse_isAFinding(String text) {
        assertThat(BomFingerprint.read(text)).raises(BomContentCode.BOM_FINGERPRINT_INVALID).about(text).at("");
        assertThatThrownBy(() -> BomFingerprint.parse(text)).isInstanceOf(FindingException.class);
    }

    @Test
    void of_whatIsNoContent_doesNotCount() {
        BomFingerprint plain = of("KIT-9", "1/2 BODY", "2 PACK");
        assertThat(of("KIT-9 number=OTHER configured default=no", "2 PACK id=7", "2/4 BODY id=8")).isEqualTo(plain);
        assertThat(of("KIT-9 yield=10", "5 BODY", "20 PACK")).isEqualTo(plain);
        assertThat(of("KIT-9", "1/2 BODY to=9999-12-31 priority=3", "2 PACK")).isEqualTo(plain);
        assertThat(BomFingerprint.of(Bom.builder().from(bom("KIT-9", "1/2 BODY", "2 PACK")).use("sale").build()))
                .isEqualTo(plain);
    }

    @Test
    void of_fixedLines_areNotDividedByTheYield() {
        assertThat(of("A yield=10", "3 B fixed", "1 C fixedLoss=2")).isEqualTo(of("A", "3 B fixed", "1/10 C fixedLoss=2"));
        assertThat(of("A yield=10", "3 B fixed")).isNotEqualTo(of("A", "3/10 B fixed"));
    }

    @Test
    void of_byProductsAndSteps_areDividedByTheYield() {
        assertThat(of("A yield=10 by=S:5:1", "1 B step=0..9:20")).isEqualTo(of("A by=S:1/2:1", "1 B step=0..9:2"));
    }

    @Test
    void of_twoEqualLines_areNotOne() {
        assertThat(of("A", "1 B", "1 B")).isNotEqualTo(of("A", "1 B")).isNotEqualTo(of("A", "2 B"));
    }

    @ParameterizedTest
    @CsvSource({
        "A,2 X", "A,1 Y", "A unit=kg,1 X", "B,1 X", "A by=S:1,1 X", "A by=S:1:2,1 X", "A by=S:2,1 X", "A,1 X unit=kg",
        "A,1 X fixed", "A,1 X step=0..:1", "A,1 X step=0..5:1", "A,1 X loss=1", "A,1 X fixedLoss=1", "A,1 X skip",
        "A,1 X bom=X_V1", "A,1 X from=2020-01-01", "A,1 X to=2020-01-01", "A,1 X group=1", "A,1 X group=2",
        "A,1 X group=1 priority=1", "A,1 X optional", "A,1 X when=c:r", "A,1 X when=c:r|b", "A,1 X when=c:r when=d:r",
        "A,0 X", "A,1/0 X", "A,1/-1 X", "A yield=0,1 X", "A yield=-1,1 X", "A yield=2,1 X"
    })
    void of_anyFieldThatDiffers_isAnotherFingerprint(String head, String line) {
        assertThat(of(head, line)).isNotEqualTo(of("A", "1 X"));
    }

    @Test
    void of_allThoseFields_areDifferentFromEachOther() {
        List<BomFingerprint> all = List.of(
                of("A", "1 X when=c:r"), of("A", "1 X when=c:r|b"), of("A", "1 X when=c:r when=d:r"),
                of("A", "1 X group=1"), of("A", "1 X group=2"), of("A", "1 X group=1 priority=1"),
                of("A by=S:1", "1 X"), of("A by=S:1:2", "1 X"), of("A by=S:2", "1 X"), of("A by=S:1 by=S:1", "1 X"));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void of_marksInsideCodes_cannotPassForOthers() {
        BomLine line = BomLine.builder().id("1").component("X").numerator(Ratio.ONE).build();
        BomLine two = BomLine.builder().from(line).addConditions(SpecCondition.of("c", "r|b")).build();
        assertThat(BomFingerprint.of(Bom.builder().number("N").product("A").addLines(two).build()))
                .isNotEqualTo(of("A", "1 X when=c:r|b"));
        BomLine unit = BomLine.builder().from(line).unit("kg' skip='true").build();
        assertThat(BomFingerprint.of(Bom.builder().number("N").product("A").addLines(unit).build()))
                .isNotEqualTo(of("A", "1 X unit=kg skip"));
    }

    @Test
    void ofStructure_whatIsBelowCounts() {
        Bom kit = bom("KIT", "1 SUB");
        BomFingerprint one = structure("KIT", kit, bom("SUB", "4 SCREW"));
        assertThat(structure("KIT", kit, bom("SUB number=SUB_V2 yield=10", "40 SCREW id=9"))).isEqualTo(one);
        assertThat(structure("KIT", kit, bom("SUB", "5 SCREW"))).isNotEqualTo(one);
        assertThat(structure("KIT", kit)).isNotEqualTo(one);
        assertThat(structure("KIT", kit, bom("SUB", "4 SCREW"), bom("SCREW", "1 STEEL"))).isNotEqualTo(one);
        assertThat(structure("KIT", kit, bom("SUB", "4 SCREW"), bom("OTHER", "1 STEEL"))).isEqualTo(one);
        assertThat(structure("SUB", kit)).isNotEqualTo(structure("SCREW", bom("SUB", "4 SCREW")));
    }

    @Test
    void ofStructure_pinnedNumbersCount() {
        Bom sub = bom("SUB number=S1", "4 SCREW");
        Bom same = bom("SUB number=S2", "4 SCREW");
        assertThat(structure("KIT", bom("KIT", "1 SUB bom=S1"), sub, same))
                .isNotEqualTo(structure("KIT", bom("KIT", "1 SUB bom=S2"), sub, same));
    }

    @Test
    void ofStructure_linesOfAnotherDateOrVariantDoNotCount() {
        BomPolicy march = BomPolicy.defaults().withAsOf(LocalDate.of(2026, 3, 1)).withSelected("c", "r");
        Bom kit = bom("KIT", "1 A", "1 B to=2026-03-01", "1 C from=2026-03-02", "1 D when=c:b");
        assertThat(structure(march, "KIT", kit)).isEqualTo(structure(march, "KIT", bom("KIT", "1 A")));
        assertThat(structure("KIT", kit)).isNotEqualTo(structure("KIT", bom("KIT", "1 A")));
        Bom inForce = bom("KIT", "1 A", "1 B from=2026-03-01 to=2026-03-02");
        assertThat(structure(march, "KIT", inForce)).isNotEqualTo(structure(march, "KIT", bom("KIT", "1 A")));
    }

    @Test
    void ofStructure_variantsWithOtherLinesDiffer() {
        Bom sofa = bom("SOFA", "1 CLOTH-R when=c:r", "1 CLOTH-B when=c:b");
        BomCatalog catalog = BomCatalog.builder()
                .variant("SOFA-R", "SOFA", Map.of("c", "r"))
                .variant("SOFA-B", "SOFA", Map.of("c", "b"))
                .add(sofa)
                .build()
                .value();
        assertThat(BomFingerprint.ofStructure(catalog, "SOFA-R", BomPolicy.defaults()).value())
                .isNotEqualTo(BomFingerprint.ofStructure(catalog, "SOFA-B", BomPolicy.defaults()).value());
    }

    @Test
    void ofStructure_unknownProductOrTooManyNodes_isAFinding() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("KIT", "1 SUB"), bom("SUB", "1 X"))).value();
        assertThat(BomFingerprint.ofStructure(catalog, "NO", BomPolicy.defaults()))
                .raises(BomCode.BOM_PRODUCT_UNKNOWN).about("NO");
        assertThat(BomFingerprint.ofStructure(
                        catalog.withLimits(Limits.defaults().with(Limit.BOM_NODES, 1)), "KIT", BomPolicy.defaults()))
                .raises(BomCode.LIMIT_BOM_NODES).about("KIT").with("limit", 1);
    }

    @Test
    void ofStructure_diamondOf64Levels_isQuickAndALoopEnds() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 64; level++) {
            boms.add(bom("P" + level, "1 P" + (level + 1), "1 P" + (level + 1)));
        }
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> structure("P0", boms.toArray(new Bom[0])));
        assertThat(structure("A", bom("A", "1 B"), bom("B", "1 A"))).isNotEqualTo(structure("B", bom("A", "1 B"), bom("B", "1 A")));
    }

    @Test
    void ofStructure_20000LevelsOfTwoLines_isQuick() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 20_000; level++) {
            boms.add(bom("P" + level, "1 P" + (level + 1), "2 P" + (level + 1)));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        BomFingerprint whole = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> BomFingerprint.ofStructure(catalog, "P0", BomPolicy.defaults()).value());
        assertThat(BomFingerprint.ofStructure(catalog, "P1", BomPolicy.defaults()).value()).isNotEqualTo(whole);
    }

    @Test
    void ofStructure_theDefaultFlag_isNoContent() {
        Bom flagged = Bom.builder().from(bom("A", "1 X")).defaultFlag(Flag.YES).build();
        assertThat(structure("A", flagged)).isEqualTo(structure("A", bom("A", "1 X")));
    }
}
