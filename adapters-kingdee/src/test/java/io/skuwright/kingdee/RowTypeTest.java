package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTypeTest {
    @ParameterizedTest
    @CsvSource({"Standard, STANDARD", "Parent, PARENT", "Son, SON", "Service, SERVICE"})
    void code_isWhatKingdeeWrites(String code, RowType type) {
        assertThat(type.code()).isEqualTo(code);
        assertThat(RowType.of(code)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"SON, SON", "parent, PARENT", "sTaNdArD, STANDARD"})
    void of_ignoresCase(String code, RowType type) {
        assertThat(RowType.of(code)).contains(type);
    }

    @Test
    void of_knowsNoOtherCode() {
        assertThat(RowType.of("Child")).isEmpty();
        assertThat(RowType.of("")).isEmpty();
        assertThat(RowType.of(" Son")).isEmpty();
    }

    @Test
    void of_refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> RowType.of(null)).withMessage("code");
    }
}
