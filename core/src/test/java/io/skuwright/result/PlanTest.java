package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Step UPDATE = new Step(Step.Action.UPDATE, "c1", Map.of("type", "son"), "CLOSED_SON");
    private static final Step KEEP = new Step(Step.Action.KEEP, "c2", Map.of(), "UNCHANGED");

    @Test
    void toText_isTheGoldenForm() {
        assertThat(Plan.of(List.of(UPDATE, KEEP)).toText())
                .isEqualTo("skuwright-plan 1\nupdate 'c1' type='son' because 'CLOSED_SON'\nkeep 'c2' because 'UNCHANGED'\n");
        assertThat(Plan.empty().toText()).isEqualTo("skuwright-plan 1\n");
        assertThat(Plan.of(List.of(KEEP))).hasToString(Plan.of(List.of(KEEP)).toText());
    }

    /** The fingerprints were made with the command sha256sum. */
    @Test
    void fingerprint_isTheGoldenSha256OfTheText() {
        assertThat(Plan.empty().fingerprint())
                .isEqualTo("d0fdf4880b754e2664659a672001b0ae02d159d06c81f344ab0feaff5f3349f3");
        assertThat(Plan.of(List.of(UPDATE)).fingerprint())
                .isEqualTo("8e1edcf0b65a116e31c7610271023a0ebd3183bee7ef2307c9bc29b73fd99ffd");
    }

    @Test
    void toText_valuesThatLookLikeSyntax_areEscaped() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", "O'Neill\\ \r\nkeep");
        values.put("名称", "");
        values.put("a='1' b", "2");
        assertThat(Plan.of(List.of(new Step(Step.Action.CREATE, "x'y", values, ""))).toText())
                .isEqualTo("skuwright-plan 1\ncreate 'x\\'y' name='O\\'Neill\\\\ \\r\\nkeep' 名称='' 'a=\\'1\\' b'='2' because ''\n");
    }

    @Test
    void fingerprint_orderOfStepsAndValuesCounts() {
        assertThat(Plan.of(List.of(UPDATE, KEEP)).fingerprint()).isNotEqualTo(Plan.of(List.of(KEEP, UPDATE)).fingerprint());
        assertThat(Plan.of(List.of(UPDATE))).isEqualTo(Plan.of(List.of(UPDATE))).hasSameHashCodeAs(Plan.of(List.of(UPDATE)));
        assertThat(Plan.of(List.of(UPDATE))).isNotEqualTo(Plan.of(List.of(KEEP))).isNotEqualTo("x");
    }

    @Test
    void isEmpty_keepingAndRefusingChangesNothing() {
        Step refuse = new Step(Step.Action.REFUSE, "c3", Map.of(), "IN_USE");
        assertThat(Plan.of(List.of(KEEP, refuse)).isEmpty()).isTrue();
        assertThat(Plan.empty().isEmpty()).isTrue();
        for (Step.Action action : List.of(
                Step.Action.CREATE, Step.Action.UPDATE, Step.Action.REVIVE, Step.Action.RETIRE, Step.Action.REMOVE)) {
            assertThat(Plan.of(List.of(KEEP, new Step(action, "x", Map.of(), ""))).isEmpty()).as(action.text()).isFalse();
        }
    }

    @Test
    void counts_byAction() {
        assertThat(Plan.of(List.of(UPDATE, KEEP, UPDATE)).counts())
                .isEqualTo(Map.of(Step.Action.UPDATE, 2, Step.Action.KEEP, 1));
    }

    @Test
    void step_copiesItsValuesInOrder() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("b", "1");
        values.put("a", "2");
        Step step = new Step(Step.Action.UPDATE, "x", values, "why");
        values.put("c", "3");
        assertThat(step.values()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"));
        assertThatThrownBy(() -> step.values().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
        values.put("d", null);
        assertThatThrownBy(() -> new Step(Step.Action.UPDATE, "x", values, "why"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("d");
    }
}
