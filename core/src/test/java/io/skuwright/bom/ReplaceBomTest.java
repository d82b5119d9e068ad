package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.engineering;
import static io.skuwright.bom.Exploded.rows;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-2")
class ReplaceBomTest {

    private static final BomCatalog KIT = catalog(bom("KIT", "1 BODY", "2 PACK"), bom("PACK", "4 SCREW"));

    @Test
    void replace_linesAndNewComponents_answersWithThemAndLeavesTheOldCatalogueAlone() {
        Outcome<BomCatalog> changed = KIT.replace(bom("PACK", "4/3 BOLT", "1 NUT unit=pcs"));
        assertThat(changed).raisesNothing();
        assertThat(rows(engineering(changed.value(), "KIT", "3")))
                .containsExactly("BODY 3", "PACK 6", "PACK/BOLT 8", "PACK/NUT 6");
        assertThat(rows(engineering(KIT, "KIT", "3"))).containsExactly("BODY 3", "PACK 6", "PACK/SCREW 24");
        assertThat(KIT.products()).doesNotContain("BOLT");
        assertThat(changed.value().lineCount()).isEqualTo(4);
        assertThat(changed.value().bom("PACK_V1")).contains(bom("PACK", "4/3 BOLT", "1 NUT unit=pcs"));
        assertThat(changed.value().bom("KIT_V1")).contains(bom("KIT", "1 BODY", "2 PACK"));
    }

    @Test
    void replace_newNumber_isAdded_andLinesThatAskedForItFindIt() {
        BomCatalog catalog = catalog(bom("KIT", "1 PACK bom=PACK_V2"), bom("PACK default=yes", "1 SCREW"));
        Outcome<BomCatalog> changed = catalog.replace(bom("PACK number=PACK_V2 default=no", "2 SCREW"));
        assertThat(changed).raisesNothing();
        assertThat(rows(engineering(changed.value(), "KIT", "1"))).containsExactly("PACK 1", "PACK/SCREW 2");
    }

    @Test
    void replace_otherProduct_linesThatPinnedItDoNotOpenIt() {
        BomCatalog catalog = catalog(bom("KIT", "1 PACK bom=P1"), bom("PACK number=P1", "1 SCREW"));
        BomCatalog changed = catalog.replace(bom("OTHER number=P1", "1 SCREW")).value();
        assertThat(engineering(changed, "KIT", "1")).raises(BomCode.BOM_REF_MISMATCH).about("PACK").with("ref", "P1");
        assertThat(rows(engineering(changed, "KIT", "1"))).containsExactly("PACK 1");
    }

    @Test
    @Tag("V23")
    void replace_thatClosesALoop_isToldWithThePath() {
        assertThat(KIT.replace(bom("PACK", "1 KIT")))
                .raises(BomCode.BOM_CYCLE)
                .about("PACK")
                .at("/PACK_V1")
                .with("path", "PACK -> KIT -> PACK")
                .with("boms", "PACK_V1 -> KIT_V1 -> PACK_V1")
                .with("length", 2)
                .raisesOnly(BomCode.BOM_CYCLE);
        assertThat(KIT.replace(bom("PACK", "1 PACK")))
                .raises(BomCode.BOM_CYCLE)
                .with("path", "PACK -> PACK");
    }

    @Test
    @Tag("V19")
    void replace_headerThatClosesALoop_isTold() {
        BomCatalog catalog = catalog(bom("KIT", "1 PACK"), bom("OTHER number=B7", "1 KIT"));
        // The lines of B7 stay, but it now makes PACK, which KIT needs.
        assertThat(catalog.replace(bom("PACK number=B7", "1 KIT")))
                .raises(BomCode.BOM_CYCLE)
                .about("PACK")
                .at("/B7")
                .with("path", "PACK -> KIT -> PACK")
                .raisesOnly(BomCode.BOM_CYCLE);
    }

    @Test
    void replace_versionThatIsNotTheDefault_closesALoopAllTheSame() {
        BomCatalog catalog = catalog(bom("KIT", "1 PACK"), bom("PACK default=yes", "1 SCREW"));
        assertThat(catalog.replace(bom("PACK number=PACK_V2 default=no", "1 KIT")))
                .raises(BomCode.BOM_CYCLE)
                .about("PACK")
                .with("boms", "PACK_V2 -> KIT_V1 -> PACK_V2")
                .raisesOnly(BomCode.BOM_CYCLE);
    }

    @Test
    void replace_defectsAndDefaultsOfTheOne_areJudgedAgain() {
        BomCatalog broken = BomCatalog.of(List.of(bom("A", "1/0 B", "1 C"), bom("X", "1 A"))).value();
        Outcome<BomCatalog> mended = broken.replace(bom("A", "1 B", "1 C"));
        assertThat(mended).raisesNothing();
        assertThat(engineering(mended.value(), "X", "1")).raisesNothing();
        Outcome<BomCatalog> worse = broken.replace(bom("A default=no", "1/0 B"));
        assertThat(worse).raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE).about("B");
        assertThat(engineering(worse.value(), "X", "1")).raises(BomCode.BOM_DEFAULT_AMBIGUOUS).about("A");
    }

    @Test
    void replace_beyondTheLimits_isRefused() {
        Limits few = Limits.defaults().with(Limit.BOM_LINES, 3).with(Limit.BOM_NODES, 4);
        BomCatalog catalog = KIT.withLimits(few);
        assertThat(catalog.replace(bom("PACK", "1 SCREW"))).raisesNothing();
        assertThat(catalog.replace(bom("PACK", "1 SCREW", "2 SCREW")))
                .raises(BomCode.LIMIT_BOM_LINES)
                .with("limit", 3)
                .with("actual", 4);
        assertThat(catalog.replace(bom("PACK", "1 NUT")))
                .raises(BomCode.LIMIT_BOM_NODES)
                .with("limit", 4)
                .with("actual", 5);
    }

    @Test
    void replace_manyTimes_isTheSameAsIndexingAnew() {
        SplittableRandom random = new SplittableRandom(7);
        List<Bom> boms = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            boms.add(randomBom(random, at));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        for (int change = 0; change < 2_000; change++) {
            int at = random.nextInt(60);
            boms.set(at, randomBom(random, at));
            catalog = catalog.replace(boms.get(at)).value();
        }
        BomCatalog anew = BomCatalog.of(boms).value();
        assertThat(catalog.boms().toList()).isEqualTo(boms);
        for (int at = 0; at < 60; at++) {
            assertThat(rows(engineering(catalog, "P" + at, "3"))).isEqualTo(rows(engineering(anew, "P" + at, "3")));
        }
    }

    /** A BOM whose components have higher numbers, so that there is no loop. */
    private static Bom randomBom(SplittableRandom random, int at) {
        Bom.Builder bom = Bom.builder().number("B" + at).product("P" + at);
        int lines = random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            bom.addLines(BomLine.builder()
                    .id("L" + line)
                    .component("P" + random.nextInt(at + 1, 66))
                    .numerator(Ratio.of(random.nextInt(1, 5)))
                    .denominator(Ratio.of(random.nextInt(1, 3)))
                    .skipLayer(random.nextInt(4) == 0)
                    .build());
        }
        return bom.build();
    }
}
