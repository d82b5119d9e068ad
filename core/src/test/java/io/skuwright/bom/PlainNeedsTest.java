package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fast way is taken where it can be: a slow answer would be right too, and nobody would see it. */
@Tag("KIT-6")
class PlainNeedsTest {

    private static Bom kitOf(int components) {
        List<String> lines = new ArrayList<>();
        for (int component = 0; component < components; component++) {
            lines.add((component % 3 == 0 ? "2/3 C" : "1 C") + component);
        }
        return bom("K" + components, lines.toArray(new String[0]));
    }

    private static PlainNeeds needs(BomCatalog catalog, Map<String, OnHand> stock) {
        StockSource source = StockLevels.of(catalog, stock).pages();
        return new PlainNeeds(catalog, source, BomPolicy.defaults(), BuildMode.SHALLOW);
    }

    @Test
    void plainKits_askedOneAfterTheOther_allTakeTheFastWay() {
        BomCatalog catalog = BomCatalog.of(List.of(kitOf(3), kitOf(20), kitOf(100), kitOf(7))).value();
        Map<String, OnHand> stock = new HashMap<>();
        for (int component = 0; component < 100; component++) {
            stock.put("C" + component, OnHand.of(Ratio.of(component % 3 == 0 ? 8 : 12)));
        }
        PlainNeeds needs = needs(catalog, stock);
        for (int round = 0; round < 50; round++) {
            for (String kit : List.of("K3", "K20", "K100", "K7")) {
                PlainBuild build = needs.of(kit);
                assertThat(build).as(kit + " in round " + round).isNotNull();
                assertThat(build.exact()).isEqualTo(Ratio.of(12));
                assertThat(build.uses(Ratio.ONE)).hasSize(Integer.parseInt(kit.substring(1)));
            }
        }
    }

    @Test
    void answersOfOneQuestion_staySoAfterTheNext() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("K1", "2 A", "1 B"), bom("K2", "3 C"))).value();
        PlainNeeds needs = needs(catalog, Map.of("A", OnHand.of(Ratio.of(5)), "B", OnHand.of(Ratio.of(9))));
        PlainBuild first = needs.of("K1");
        assertThat(first).isNotNull();
        PlainBuild kept = first.kept();
        assertThat(needs.of("K2")).isNotNull();
        assertThat(kept.exact()).isEqualTo(Ratio.of(5, 2));
        assertThat(kept.missing(Ratio.of(3)))
                .extracting(lack -> lack.component() + " " + lack.missing())
                .containsExactly("A 1");
    }

    /** One component too many, many times over. */
    @Test
    void treeOfMoreLinesThanAKitHas_isLeftToTheGeneralWay() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 14; level++) {
            boms.add(bom("L" + level, "1 L" + (level + 1) + " skip", "1 L" + (level + 1) + " skip"));
        }
        boms.add(bom("L14", "1 END"));
        BomCatalog catalog = BomCatalog.of(boms).value();
        Map<String, OnHand> stock = Map.of("END", OnHand.of(Ratio.of(1 << 15)));
        assertThat(needs(catalog, stock).of("L0")).isNull();
        assertThat(needs(catalog, stock).of("L10")).isNotNull();
        assertThat(Buildable.of(catalog, "L0", stock, BomPolicy.defaults(), BuildMode.SHALLOW)
                        .orThrow()
                        .quantity())
                .isEqualTo(Ratio.of(2));
    }
}
