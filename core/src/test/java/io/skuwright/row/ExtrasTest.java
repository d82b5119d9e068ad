package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExtrasTest {

    @Test
    void later_isMadeOnceAndOnlyIfAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Extras extras = Extras.later(() -> {
            made.incrementAndGet();
            return Map.of("F_COLOUR", "\"red\"");
        });
        assertThat(made).hasValue(0);
        assertThat(extras.json("F_COLOUR")).isEqualTo("\"red\"");
        assertThat(extras.names()).containsExactly("F_COLOUR");
        assertThat(extras.isEmpty()).isFalse();
        assertThat(made).hasValue(1);
    }

    @Test
    void later_equalsWhatWasMadeAtOnce() {
        Extras later = Extras.later(() -> Map.of("a", "1"));
        assertThat(later).isEqualTo(Extras.of(Map.of("a", "1"))).hasSameHashCodeAs(Extras.of(Map.of("a", "1"))).hasToString("[a]");
        assertThat(Extras.later(Map::of)).isEqualTo(Extras.none());
        assertThat(later).isNotEqualTo(Extras.none()).isNotEqualTo("a");
    }

    @Test
    void later_withoutSource_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> Extras.later(null)).withMessage("json");
    }
}
