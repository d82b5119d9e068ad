package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.CleanUp;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that another consolidator holds. */
@Tag("CON-5")
class ConsolidatorKnowTest {

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("code")
            .name("name")
            .category("category")
            .unit("unit")
            .addSpecs("color")
            .build();

    private static Material row(int number, String code, String name) {
        return row(number, code, name, "red");
    }

    private static Material row(int number, String code, String name, String color) {
        return Material.of(code, name, List.of(color))
                .inCategory("Parts")
                .inUnit("m")
                .at(Place.row("", number));
    }

    @Test
    void know_rowWithTheCodeOfARow_rejectsTheRowAndNamesBoth() {
        Consolidation products = Consolidator.of(RULES)
                .add(row(2, "A1", "Cable"))
                .know(row(9, "A1", "Rope"))
                .finish();

        assertThat(products.read()).isEqualTo(1);
        assertThat(products.consolidated()).isZero();
        assertThat(products.rejected()).extracting(Batch.Rejected::place).containsExactly(Place.row("", 2));
        assertThat(products.conflicts()).hasSize(1);
        Conflict conflict = products.conflicts().get(0);
        assertThat(conflict.code()).isEqualTo(ConsolidationCode.DUPLICATE_CODE);
        assertThat(conflict.rows()).extracting(Material::name).containsExactly("Cable", "Rope");
    }

    @Test
    void know_rowWhoseCodeLooksAlike_isInTheLookAlike() {
        Consolidation products = Consolidator.of(RULES)
                .add(row(2, "A1", "Cable"))
                .know(row(9, "a1", "Rope"))
                .finish();

        assertThat(products.consolidated()).isEqualTo(1);
        assertThat(products.lookAlikes()).hasSize(1);
        assertThat(products.lookAlikes().get(0).texts()).containsExactly("A1", "a1");
        assertThat(products.spus()).hasSize(1);
    }

    @Test
    void know_rowOfTheSameProduct_addsNoSku() {
        Consolidation products = Consolidator.of(RULES)
                .add(row(2, "A1", "Cable"))
                .know(row(9, "A2", "Cable"))
                .finish();

        assertThat(products.spus()).hasSize(1);
        assertThat(products.spus().get(0).skus()).hasSize(1);
        assertThat(products.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a\uD800"})
    void know_rowRejectedForItsName_countsForNothing(String name) {
        Consolidation products = Consolidator.of(RULES)
                .add(row(2, "A1", "Cable"))
                .know(row(9, "A1", name))
                .finish();

        assertThat(products.read()).isEqualTo(1);
        assertThat(products.consolidated()).isEqualTo(1);
        assertThat(products.findings()).isEmpty();
    }

    @Test
    void know_rowRejectedForAnotherText_countsForNothing() {
        String tooLong = "x".repeat(513);
        Consolidation products = Consolidator.of(RULES)
                .add(row(2, "A1", "Cable"))
                .know(row(3, "A1", "Rope").inCategory("\u0007"))
                .know(row(4, "A1", "Rope").inUnit(tooLong))
                .know(row(5, "A1", "Rope", "\u0007"))
                .know(row(6, "A1", "Rope", tooLong))
                .know(row(7, "\u0007", "Rope"))
                .know(row(8, "", "Rope"))
                .finish();

        assertThat(products.read()).isEqualTo(1);
        assertThat(products.consolidated()).isEqualTo(1);
        assertThat(products.findings()).isEmpty();
    }

    @Test
    void know_rowOfAKeyOfSeveralColumnsWithABadName_countsForNothing() {
        ConsolidationRules rules = ConsolidationRules.builder()
                .code("code")
                .name("name")
                .key(List.of("brand", "article"))
                .addSpecs("color")
                .build();
        Consolidation products = Consolidator.of(rules)
                .add(row(2, "A1", "Cable").withKey(List.of("Acme", "7")))
                .know(row(3, "A1", "\u0007").withKey(List.of("Acme", "8")))
                .know(row(4, "A1", "Rope").withKey(List.of("Acme", "")))
                .finish();

        assertThat(products.consolidated()).isEqualTo(1);
        assertThat(products.findings()).isEmpty();
    }

    @Test
    void know_rowThatIsCleanedUp_countsCleanAndIsNotNoted() {
        ConsolidationRules rules = ConsolidationRules.builder()
                .from(RULES)
                .cleanUp(CleanUp.of(true, false))
                .build();
        Consolidation products = Consolidator.of(rules)
                .add(row(2, "A1", "Cable"))
                .know(row(9, " A1", "Rope "))
                .finish();

        assertThat(products.rejectedCount()).isEqualTo(1);
        assertThat(products.findings()).hasSize(1);
        assertThat(products.findings().get(0).code()).isEqualTo(ConsolidationCode.DUPLICATE_CODE);
        assertThat(products.findings().get(0).attributes()).containsEntry("rows", "2, 9");
    }

    @Test
    void know_twoRowsElsewhereOfOneCode_areNoConflictHere() {
        Consolidation products = Consolidator.of(RULES)
                .add(row(2, "A1", "Cable"))
                .know(row(8, "a1", "Rope"))
                .know(row(9, "a1", "Line"))
                .finish();

        assertThat(products.conflicts()).isEmpty();
        assertThat(products.lookAlikes()).hasSize(1);
    }
}
