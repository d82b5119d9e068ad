package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Finding WHY = Finding.of(RowCode.FIELD_MISSING).at(Place.pointer("/1"));
    private static final Finding NOTE = WHY.as(Severity.INFO);
    private static final Batch.Rejected REJECTED = new Batch.Rejected(Place.pointer("/1"), "{}", WHY);

    @Test
    void read_isAcceptedAndRejected() {
        Batch<String> batch = ConservationLaw.check(3, Batch.of(List.of("a", "b"), List.of(REJECTED), List.of(NOTE)));
        assertThat(batch.read()).isEqualTo(3);
        assertThat(batch.accepted()).containsExactly("a", "b");
        assertThat(batch.rejected()).containsExactly(REJECTED);
        assertThat(batch.findings()).containsExactly(WHY, NOTE);
        assertThat(batch.hasErrors()).isTrue();
        assertThat(batch).hasToString("read 3, accepted 2, rejected 1");
    }

    @Test
    void of_copiesItsLists() {
        List<String> rows = new ArrayList<>(List.of("a"));
        Batch<String> batch = Batch.of(rows);
        rows.add("b");
        assertThat(batch.accepted()).containsExactly("a");
        assertThat(batch.hasErrors()).isFalse();
        assertThatThrownBy(() -> batch.accepted().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void map_turnsAcceptedRowsOnly() {
        Batch<Integer> batch = Batch.of(List.of("a", "bb"), List.of(REJECTED), List.of()).map(String::length);
        assertThat(batch.accepted()).containsExactly(1, 2);
        assertThat(batch.rejected()).containsExactly(REJECTED);
        assertThat(batch.findings()).containsExactly(WHY);
    }

    @Test
    void with_addsFindingsBehind() {
        Batch<String> batch = Batch.of(List.of("a"), List.of(REJECTED), List.of()).with(List.of(NOTE));
        assertThat(batch.findings()).containsExactly(WHY, NOTE);
        assertThat(batch.read()).isEqualTo(2);
    }

    @Test
    void equality_isByRowsAndFindings() {
        Batch<String> batch = Batch.of(List.of("a"), List.of(REJECTED), List.of());
        assertThat(batch)
                .isEqualTo(Batch.of(List.of("a"), List.of(REJECTED), List.of()))
                .hasSameHashCodeAs(Batch.of(List.of("a"), List.of(REJECTED), List.of()))
                .isNotEqualTo(Batch.of(List.of("a")))
                .isNotEqualTo(Batch.of(List.of("b"), List.of(REJECTED), List.of()))
                .isNotEqualTo(Batch.of(List.of("a"), List.of(REJECTED), List.of(NOTE)))
                .isNotEqualTo("a");
    }

    @Test
    void rejected_null_isABadCall() {
        assertThatThrownBy(() -> new Batch.Rejected(null, "", WHY)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Batch.Rejected(Place.ROOT, null, WHY)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Batch.Rejected(Place.ROOT, "", null)).isInstanceOf(NullPointerException.class);
    }
}
