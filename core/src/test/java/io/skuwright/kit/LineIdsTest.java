package io.skuwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers of ids, also of ids that were chosen to have one hash. */
@Tag("KIT-5")
class LineIdsTest {

    @Test
    void add_newAndOldIds_answersTheNumberBefore() {
        LineIds ids = new LineIds(3);
        assertThat(ids.find("a")).isEqualTo(LineIds.NONE);
        assertThat(ids.add("a", 0)).isEqualTo(LineIds.NONE);
        assertThat(ids.add("b", 2)).isEqualTo(LineIds.NONE);
        assertThat(ids.add("a", 1)).isZero();
        assertThat(ids.find("a")).isZero();
        assertThat(ids.find("b")).isEqualTo(2);
        assertThat(ids.find("c")).isEqualTo(LineIds.NONE);
    }

    @Test
    void find_amongNone_findsNothing() {
        assertThat(new LineIds(0).find("")).isEqualTo(LineIds.NONE);
    }

    @Test
    @Tag("F93")
    void add_idsOfOneHash_areAllFoundAgain() {
        String[] texts = OrderGenerator.textsOfOneHash(1_000).toArray(new String[0]);
        assertThat(texts).extracting(String::hashCode).containsOnly(texts[0].hashCode());
        LineIds ids = new LineIds(texts.length);
        for (int at = 0; at < 500; at++) {
            assertThat(ids.add(texts[at], at)).isEqualTo(LineIds.NONE);
        }
        for (int at = 0; at < 500; at++) {
            assertThat(ids.add(texts[at], at + 500)).isEqualTo(at);
            assertThat(ids.find(texts[at])).isEqualTo(at);
            assertThat(ids.find(texts[at + 500])).isEqualTo(LineIds.NONE);
        }
    }

    /** Few ids of one hash fit the budget of adding; asking for them again and again does not. */
    @Test
    void find_beyondTheBudget_findsTheSame() {
        String[] texts = OrderGenerator.textsOfOneHash(24).toArray(new String[0]);
        LineIds ids = new LineIds(texts.length);
        for (int at = 0; at < 20; at++) {
            assertThat(ids.add(texts[at], at)).isEqualTo(LineIds.NONE);
        }
        for (int round = 0; round < 100; round++) {
            for (int at = 0; at < 24; at++) {
                assertThat(ids.find(texts[at])).isEqualTo(at < 20 ? at : LineIds.NONE);
            }
        }
    }
}
