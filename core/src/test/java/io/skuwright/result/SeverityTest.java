package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {
    @Test
    void text_isTheLowerCaseName() {
        assertThat(Severity.ERROR.text()).isEqualTo("error");
        assertThat(Severity.WARNING.text()).isEqualTo("warning");
        assertThat(Severity.INFO.text()).isEqualTo("info");
    }
}
