package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Finding;
import io.skuwright.row.CleanUp;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever the texts of rows are: everything about them can be asked, and nothing is lost. */
@Tag("CON-1")
@Tag("SKU-7")
class NastyTextProperties {

    private static final List<String> PARTS = List.of(
            "A", "a", "А", "Ａ", "i", "İ", "\u0307", "\u0301", "\u0323", "´", " ", "\u00a0", "\u3000", "\u200b", "\ufeff",
            " / ", "/", "／", "\u001f", "\ud83d", "\ude00", "𠮷", "ß", "ẞ", "×", "x", "'", "\\", "\n", "\u2028", "{", "1", "①");

    @Property(tries = 1000)
    void finish_anyTexts_everythingCanBeAsked(
            @ForAll("rows") List<Material> rows,
            @ForAll boolean trim,
            @ForAll boolean nfc,
            @ForAll boolean byArticleAlone) {
        Consolidator consolidator = Consolidator.of(ConsolidationRules.builder()
                .code("No.")
                .name("Name")
                .key(byArticleAlone ? List.of("Article") : List.of("Brand", "Article"))
                .addSpecs("Color")
                .cleanUp(CleanUp.of(trim, nfc))
                .build());
        rows.forEach(row -> consolidator.add(byArticleAlone ? row.withKey(row.key().subList(1, 2)) : row));
        Consolidation sheet = consolidator.finish();
        assertThat(sheet.consolidated() + sheet.rejectedCount()).isEqualTo(rows.size());
        assertThat(sheet.findings()).extracting(Finding::message).allMatch(message -> message.length() <= 500);
        assertThat(sheet.rejected()).allSatisfy(row -> assertThat(row.finding().isError()).isTrue());
        ConflictLog log = ConflictLog.of(sheet);
        assertThat(ConflictLog.parse(log.toText())).isEqualTo(log);
        List<ExistingSku> existing = rows.stream().map(row -> Cables.sku(row.code())).toList();
        UpgradePlan upgrade = Upgrade.plan(sheet, existing, Cables.AGREED);
        long ofSkus = upgrade.plan().steps().stream()
                .filter(step -> "sku".equals(step.values().get("kind")))
                .count();
        assertThat(ofSkus).isEqualTo(rows.size());
        assertThat(upgrade.plan().toText().lines()).hasSizeGreaterThan(rows.size());
        assertThat(sheet.plan().steps()).hasSizeGreaterThanOrEqualTo((int) sheet.consolidated());
    }

    @Provide
    Arbitrary<List<Material>> rows() {
        return Combinators.combine(texts(), texts(), texts(), texts())
                .as((code, brand, article, color) ->
                        Material.of(code, "Tee", List.of(color)).withKey(List.of(brand, article)))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(3).map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
