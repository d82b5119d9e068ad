package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("BOM-8")
class StandardBomProperties {

    private static final StandardBom.Numbering NUMBERING = StandardBom.numbering("{bom}-{hash}");

    @Provide
    Arbitrary<List<Bom>> structures() {
        return Boms.withFixedLines();
    }

    /** Every BOM is configured; lines get conditions, are optional, or alternatives with priorities of their own. */
    private static List<Bom> configured(List<Bom> boms, Random random) {
        List<Bom> configured = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>();
            for (BomLine line : bom.lines()) {
                BomLine.Builder changed = BomLine.builder().from(line);
                switch (random.nextInt(5)) {
                    case 0 -> changed.addConditions(SpecCondition.of("color", "red", "wine"));
                    case 1 -> changed.addConditions(SpecCondition.of("color", "blue"), SpecCondition.of("size", "L"));
                    case 2 -> changed.group(1).priority(lines.size());
                    case 3 -> changed.optional(true);
                    default -> changed.skipLayer(line.skipLayer());
                }
                lines.add(changed.build());
            }
            configured.add(Bom.builder().from(bom).category(BomCategory.CONFIGURED).lines(lines).build());
        }
        return configured;
    }

    private static List<String> rows(BomCatalog catalog, String number, ExplosionView view, BomPolicy policy) {
        List<String> rows = new ArrayList<>();
        catalog.explodeBom(number, Ratio.of(7, 3), view, policy).value().rows().value().forEach(row ->
                rows.add(String.join("/", row.lines()) + " " + String.join("/", row.path()) + " " + row.quantity()));
        return rows;
    }

    @Property
    void standardBom_explodesToWhatTheConfiguredOneDoes_andIsMadeOnce(
            @ForAll("structures") List<Bom> boms, @ForAll Random random, @ForAll boolean optional) {
        List<Bom> configured = configured(boms, random);
        BomCatalog catalog = BomCatalog.of(configured).orThrow();
        BomPolicy policy = BomPolicy.defaults().withOptional(optional);
        BomSelection selection = BomSelection.builder().value("color", "red").value("size", "S").build();
        StandardBomPlan plan =
                StandardBom.plan(catalog, "P0_V1", selection, policy, NUMBERING).orThrow();
        List<Bom> grown = new ArrayList<>(configured);
        grown.addAll(plan.created());
        BomCatalog after = BomCatalog.of(grown).orThrow();
        String number = plan.root().orElseThrow().bom().number();
        BomPolicy selected = policy.withSelected("color", "red").withSelected("size", "S");
        for (ExplosionView view : ExplosionView.values()) {
            assertThat(rows(after, number, view, BomPolicy.defaults())).isEqualTo(rows(catalog, "P0_V1", view, selected));
        }
        StandardBomPlan again = StandardBom.plan(after, "P0_V1", selection, policy, NUMBERING).orThrow();
        assertThat(again.plan().isEmpty()).isTrue();
        assertThat(again.all()).extracting(StandardBom::bom).isEqualTo(plan.all().stream().map(StandardBom::bom).toList());
    }
}
