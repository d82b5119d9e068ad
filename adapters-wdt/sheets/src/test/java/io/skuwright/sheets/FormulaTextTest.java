package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-A100", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0", "＝1", "＋1", "－1", "＠a"})
    void neutralised_setsAQuoteBeforeATrigger(String text) {
        assertThat(FormulaText.isDangerous(text)).isTrue();
        assertThat(FormulaText.neutralised(text)).isEqualTo("'" + text);
        assertThat(FormulaText.restored("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A=1", "00123", "红色", " =1", "'", "'A", "O'Neil"})
    void neutralised_leavesPlainTextAlone(String text) {
        assertThat(FormulaText.isDangerous(text)).isFalse();
        assertThat(FormulaText.neutralised(text)).isEqualTo(text);
        assertThat(FormulaText.restored(text)).isEqualTo(text);
    }

    @Test
    void neutralised_countsQuotesThatWereThere() {
        assertThat(FormulaText.neutralised("'=1")).isEqualTo("''=1");
        assertThat(FormulaText.restored("''=1")).isEqualTo("'=1");
    }

    @Test
    void everyCall_refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> FormulaText.isDangerous(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> FormulaText.neutralised(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> FormulaText.restored(null)).withMessage("text");
    }
}
