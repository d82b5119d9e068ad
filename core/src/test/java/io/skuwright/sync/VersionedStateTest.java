package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-4")
class VersionedStateTest {

    @Test
    @Tag("F83")
    void replace_twoWritersOfOneVersion_theSecondIsTold() {
        VersionedState read = new VersionedState(4, "open");
        VersionedState written = read.replace(4, "sent").orThrow();
        assertThat(written).isEqualTo(new VersionedState(5, "sent"));
        assertThat(written.replace(4, "cancelled"))
                .raises(EventCode.VERSION_CONFLICT)
                .with("expected", 4)
                .with("actual", 5);
        assertThat(written.replace(4, "cancelled").hasValue()).isFalse();
        assertThat(written.replace(5, "cancelled").orThrow().version()).isEqualTo(6);
    }

    @Test
    void text_isReadBack() {
        VersionedState state = VersionedState.first("line\n");
        assertThat(state.toText()).isEqualTo("skuwright-version 1\n0\tline\\u000a\n");
        assertThat(VersionedState.parse(state.toText())).isEqualTo(state).hasToString("version 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionedState(-1, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "skuwright-version 1\n", "skuwright-version 1\n0\tx", "skuwright-version 1\n-1\tx\n", "skuwright-version 1\n0\n",
        "skuwright-version 1\n0\t\\u\n"
    })
    void text_damaged_isAFinding(String text) {
        assertThat(VersionedState.read(text))
                .raises(EventCode.VERSION_STATE_INVALID)
                .with("expected", "skuwright-version 1, a version and a state");
        assertThatThrownBy(() -> VersionedState.parse(text)).isInstanceOf(FindingException.class);
    }
}
