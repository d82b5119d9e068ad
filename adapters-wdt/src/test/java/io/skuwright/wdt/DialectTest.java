package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({"qyb, QYB", "y, Y", "qjb, QJB"})
    void of_findsByCode(String code, Dialect dialect) {
        assertThat(Dialect.of(code)).isEqualTo(dialect);
        assertThat(dialect.code()).isEqualTo(code);
    }

    @Test
    void of_namesTheKnownOnesWhenItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dialect.of("QYB"))
                .withMessage("dialect \"QYB\" is none of qyb, y, qjb");
    }

    @Test
    void of_refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Dialect.of(null)).withMessage("code");
    }

    @ParameterizedTest
    @CsvSource({"QYB, code, false, specs_list", "Y, code, false, specs_list", "QJB, status, true, detail_list"})
    void envelope_differsByDialect(Dialect dialect, String success, boolean wrapped, String suiteLines) {
        assertThat(dialect.successField()).isEqualTo(success);
        assertThat(dialect.isPayloadWrapped()).isEqualTo(wrapped);
        assertThat(dialect.suiteLinesField()).isEqualTo(suiteLines);
    }
}
