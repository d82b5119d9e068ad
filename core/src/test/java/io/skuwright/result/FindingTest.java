package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.row.RowCode;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FINDING = Finding.of(RowCode.FIELD_MISSING)
            .about("line 7")
            .at(Place.pointer("/7"))
            .with("field", "qty");

    @Test
    void of_startsBare() {
        Finding bare = Finding.of(RowCode.FIELD_MISSING);
        assertThat(bare.subject()).isEmpty();
        assertThat(bare.place()).isEqualTo(Place.NONE);
        assertThat(bare.attributes()).isEmpty();
        assertThat(bare.severity()).isEqualTo(Severity.ERROR);
        assertThat(bare.code()).isEqualTo(RowCode.FIELD_MISSING);
    }

    @Test
    void with_keepsOrderReplacesAndLeavesTheOtherAlone() {
        Finding more = FINDING.with("b", "1").with("a", 2).with("field", "x");
        assertThat(more.attributes()).containsExactly(
                java.util.Map.entry("field", "x"), java.util.Map.entry("b", "1"), java.util.Map.entry("a", "2"));
        assertThat(FINDING.attributes()).containsOnlyKeys("field");
        assertThatThrownBy(() -> more.attributes().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void as_changesTheWeightOnly() {
        assertThat(FINDING.as(Severity.INFO).isError()).isFalse();
        assertThat(FINDING.isError()).isTrue();
        assertThat(FINDING.as(Severity.INFO).as(Severity.ERROR)).isEqualTo(FINDING);
    }

    @Test
    void toString_isOneLineForPeople() {
        assertThat(FINDING).hasToString("error FIELD_MISSING at /7: 'line 7': the field 'qty' is missing at /7."
                + " Maybe it has another name; field names can be overridden.");
        assertThat(Finding.of(RowCode.FIELD_MISSING).toString()).startsWith("error FIELD_MISSING: ");
    }

    @Test
    void equality_isByAllParts() {
        assertThat(FINDING)
                .isEqualTo(Finding.of(RowCode.FIELD_MISSING).with("field", "qty").at(Place.ROOT.child(7)).about("line 7"))
                .hasSameHashCodeAs(Finding.of(RowCode.FIELD_MISSING).with("field", "qty").at(Place.ROOT.child(7)).about("line 7"))
                .isNotEqualTo(FINDING.about("x"))
                .isNotEqualTo(FINDING.at(Place.NONE))
                .isNotEqualTo(FINDING.as(Severity.INFO))
                .isNotEqualTo(FINDING.with("field", "id"))
                .isNotEqualTo(Finding.of(RowCode.FIELD_BLANK).about("line 7").at(Place.pointer("/7")).with("field", "qty"))
                .isNotEqualTo("x");
    }

    @Test
    void nulls_areBadCalls() {
        assertThatThrownBy(() -> Finding.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FINDING.about(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FINDING.at(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FINDING.as(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FINDING.with("a", null)).isInstanceOf(NullPointerException.class);
    }
}
