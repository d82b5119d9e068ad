package io.skuwright.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-5")
class KitPathTest {

    @Test
    void of_severalLines_namesThemFromTheKitDown() {
        KitPath path = KitPath.of("20", "10");

        assertThat(path.lines()).containsExactly("20", "10");
        assertThat(path.levels()).isEqualTo(2);
        assertThat(path).hasToString("20/10").isEqualTo(KitPath.of(List.of("20")).child("10"));
        assertThat(path.isSelf()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20/10, 20|10", "a\\/b, a/b", "a\\\\, a\\", "\\_, ''", "a/\\_/b, a||b", "a_b, a_b"})
    void parse_itsOwnText_givesTheSamePath(String text, String lines) {
        KitPath path = KitPath.of(lines.split("\\|", -1));

        assertThat(path).hasToString(text);
        assertThat(KitPath.parse(text)).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @Test
    void parse_anyText_isAPath() {
        assertThat(KitPath.parse("")).isEqualTo(KitPath.SELF);
        assertThat(KitPath.SELF).hasToString("");
        assertThat(KitPath.SELF.isSelf()).isTrue();
        assertThat(KitPath.parse("a//b").lines()).containsExactly("a", "", "b");
        assertThat(KitPath.parse("a\\").lines()).containsExactly("a\\");
        assertThat(KitPath.parse("\\a").lines()).containsExactly("a");
    }

    @Test
    void equals_otherLinesOfTheSameHash_isFalse() {
        // "Aa" and "BB" have one hash code.
        assertThat(KitPath.of("1", "Aa")).isNotEqualTo(KitPath.of("1", "BB"));
        assertThat(KitPath.of("Aa", "1")).isNotEqualTo(KitPath.of("BB", "1"));
        assertThat(KitPath.of("1")).isNotEqualTo(KitPath.of("1", "1")).isNotEqualTo(KitPath.SELF);
        assertThat(KitPath.of("1").equals("1")).isFalse();
    }

    @Test
    void equals_deepPaths_needsNoStack() {
        KitPath one = KitPath.SELF;
        KitPath other = KitPath.SELF;
        for (int level = 0; level < 100_000; level++) {
            one = one.child("l" + level);
            other = other.child("l" + level);
        }

        assertThat(one.equals(other)).isTrue();
        assertThat(KitPath.parse(one.toString()).equals(other)).isTrue();
    }

    @Test
    void compareTo_paths_isByDepthThenByLinesFromThePartUp() {
        assertThat(KitPath.of("9").compareTo(KitPath.of("1", "1"))).isNegative();
        assertThat(KitPath.of("2", "1").compareTo(KitPath.of("1", "1"))).isPositive();
        assertThat(KitPath.of("2", "1").compareTo(KitPath.of("1", "3"))).isNegative();
        assertThat(KitPath.of("1", "2").compareTo(KitPath.of("1", "2"))).isZero();
    }

    @Test
    void shown_deepPath_isItsEnd() {
        assertThat(KitPath.of("1", "2/3").shown()).isEqualTo("1/2\\/3");
        assertThat(KitPath.parse("a/b/c/d/e/f/g/h/i/j/k/l").shown()).isEqualTo("a/b/c/d/e/f/g/h/i/j/k/l");
        assertThat(KitPath.parse("0/a/b/c/d/e/f/g/h/i/j/k/l").shown()).isEqualTo("…/a/b/c/d/e/f/g/h/i/j/k/l");
    }

    @Test
    void part_ofBlankUnit_hasNone() {
        assertThat(new KitPart(KitPath.of("1"), "A", Optional.of(""), Ratio.ONE, Ratio.ZERO).unit()).isEmpty();
    }

    @Test
    void part_ofNegativeQuantity_isABadCall() {
        KitPath path = KitPath.of("10");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KitPart.of(path, "BODY", Ratio.of(-1)))
                .withMessageContaining("'-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KitPart(path, "BODY", Optional.empty(), Ratio.ONE, Ratio.of(-2)))
                .withMessageContaining("'-2'");
    }

    @Test
    void needed_perKitAndOnce_addsWhatIsNeededOnceFromTheFirstKitOn() {
        KitPart screws = new KitPart(KitPath.of("20", "10"), "SCREW", Optional.of("pcs"), Ratio.of(8, 3), Ratio.of(2));

        assertThat(screws.needed(Ratio.of(3))).isEqualTo(Ratio.of(10));
        assertThat(screws.needed(Ratio.ONE)).isEqualTo(Ratio.of(14, 3));
        assertThat(screws.needed(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
    }
}
