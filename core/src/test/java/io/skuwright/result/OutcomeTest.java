package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Finding ERROR = Finding.of(RowCode.FIELD_MISSING).with("field", "qty");
    private static final Finding WARNING = ERROR.as(Severity.WARNING);

    @Test
    void value_withWarnings_isThere() {
        Outcome<String> outcome = Outcome.of("x", List.of(WARNING));
        assertThat(outcome.value()).isEqualTo("x");
        assertThat(outcome.orThrow()).isEqualTo("x");
        assertThat(outcome.optional()).hasValue("x");
        assertThat(outcome.hasValue()).isTrue();
        assertThat(outcome.hasErrors()).isFalse();
    }

    @Test
    void orThrow_partialValueWithAnError_throwsItsFinding() {
        Outcome<String> outcome = Outcome.of("part", List.of(WARNING, ERROR));
        assertThat(outcome.value()).isEqualTo("part");
        assertThat(outcome.hasErrors()).isTrue();
        assertThatThrownBy(outcome::orThrow).isInstanceOfSatisfying(FindingException.class, thrown -> {
            assertThat(thrown.finding()).isEqualTo(ERROR);
            assertThat(thrown).hasMessageContaining("FIELD_MISSING").hasMessageContaining("qty");
        });
    }

    @Test
    void failed_hasNoValueAndSaysWhy() {
        Outcome<String> outcome = Outcome.failed(ERROR);
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome.optional()).isEqualTo(Optional.empty());
        assertThatThrownBy(outcome::value)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("FIELD_MISSING");
        assertThatThrownBy(outcome::orThrow).isInstanceOf(FindingException.class);
        FindingAssert.assertThat(outcome).raises(RowCode.FIELD_MISSING).with("field", "qty");
    }

    @Test
    void failed_withoutAnError_isABadCall() {
        assertThatThrownBy(() -> Outcome.failed(WARNING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outcome.failed(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_null_isABadCall() {
        assertThatThrownBy(() -> Outcome.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Outcome.of("x").map(value -> null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void map_keepsFindingsAndAbsence() {
        assertThat(Outcome.of(2, List.of(WARNING)).map(value -> value + 1)).isEqualTo(Outcome.of(3, List.of(WARNING)));
        assertThat(Outcome.<Integer>failed(ERROR).map(value -> value + 1)).isEqualTo(Outcome.failed(ERROR));
    }

    @Test
    void flatMap_joinsFindingsInOrder() {
        Outcome<Integer> next = Outcome.of(2, List.of(WARNING)).flatMap(value -> Outcome.of(value * 2, List.of(ERROR)));
        assertThat(next.value()).isEqualTo(4);
        assertThat(next.findings()).containsExactly(WARNING, ERROR);
        assertThat(Outcome.of(2, List.of(WARNING)).flatMap(value -> Outcome.<Integer>failed(ERROR)).findings())
                .containsExactly(WARNING, ERROR);
        assertThat(Outcome.<Integer>failed(ERROR).flatMap(Outcome::of)).isEqualTo(Outcome.failed(ERROR));
    }

    @Test
    void with_addsFindingsBehind() {
        assertThat(Outcome.of("x", List.of(WARNING)).with(List.of(ERROR)).findings())
                .containsExactly(WARNING, ERROR);
    }

    @Test
    void equality_isByValueAndFindings() {
        Outcome<String> outcome = Outcome.of("x", List.of(WARNING));
        assertThat(outcome).isEqualTo(Outcome.of("x", List.of(WARNING))).hasSameHashCodeAs(Outcome.of("x", List.of(WARNING)));
        assertThat(outcome).isNotEqualTo(Outcome.of("x")).isNotEqualTo(Outcome.of("y", List.of(WARNING))).isNotEqualTo("x");
        assertThat(outcome.toString()).contains("x").contains("FIELD_MISSING");
    }

    @Test
    void findings_cannotBeChanged() {
        assertThatThrownBy(() -> Outcome.of("x").findings().add(ERROR)).isInstanceOf(UnsupportedOperationException.class);
    }
}
