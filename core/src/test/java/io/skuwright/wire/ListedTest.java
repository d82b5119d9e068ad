package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void of_atTheLimitAndAbove() {
        List<String> twelve = IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();

        assertThat(Listed.of(List.of())).isEmpty();
        assertThat(Listed.of(twelve.subList(0, 10))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(Listed.of(twelve)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … +2");
    }
}
