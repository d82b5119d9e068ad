package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SKU-7")
class CleanUpTest {

    private static final Place PLACE = Place.row("", 7).child("name");

    @Test
    @Tag("S2")
    void none_changesNothing() {
        String text = " e\u0301 ";
        assertThat(CleanUp.none().clean(text)).isSameAs(text);
        FindingAssert.assertThat(CleanUp.none().read("name", text, PLACE)).raisesNothing();
    }

    @Test
    void trim_takesWhiteSpaceOffBothEndsOnly() {
        CleanUp trim = CleanUp.of(true, false);
        assertThat(trim.clean("\u00a0\u3000 T恤 红\t\n\u2028\u0085")).isEqualTo("T恤 红");
        assertThat(trim.clean("\u200bA ")).isEqualTo("\u200bA");
        assertThat(trim.clean(" A\ufeff")).isEqualTo("A\ufeff");
        assertThat(trim.clean(" \u3000 ")).isEmpty();
        assertThat(trim.clean("")).isEmpty();
        String clean = "T恤";
        assertThat(trim.clean(clean)).isSameAs(clean);
    }

    @Test
    void nfc_putsAccentsTogetherAndFoldsNothingElse() {
        CleanUp nfc = CleanUp.of(false, true);
        assertThat(nfc.clean("e\u0301")).isEqualTo("é");
        assertThat(nfc.clean("①㎏Ａ ")).isEqualTo("①㎏Ａ ");
        assertThat(nfc.clean("\uD800e")).isEqualTo("\uD800e");
    }

    @Test
    @Tag("CON-3")
    @Tag("F42")
    void read_changedText_isReportedWithWhatCannotBeSeen() {
        FindingAssert.assertThat(CleanUp.of(true, true).read("name", "\u00a0e\u0301\u200b ", PLACE))
                .raises(RowCode.TEXT_NORMALISED)
                .at("row 7 column name")
                .weighing(Severity.INFO)
                .with("field", "name")
                .with("from", "\\u{A0}e\u0301\\u{200B} ")
                .with("to", "é\\u{200B}")
                .times(1);
        assertThat(CleanUp.of(true, true).read("name", " A", PLACE).value()).isEqualTo("A");
        FindingAssert.assertThat(CleanUp.of(true, true).read("name", "A", PLACE)).raisesNothing();
    }

    @Test
    void parse_words_inAnyOrder() {
        assertThat(CleanUp.parse("trim,nfc")).isEqualTo(CleanUp.of(true, true)).hasToString("trim,nfc");
        assertThat(CleanUp.parse("nfc, trim")).isEqualTo(CleanUp.of(true, true));
        assertThat(CleanUp.parse("trim")).isEqualTo(CleanUp.of(true, false)).hasToString("trim");
        assertThat(CleanUp.parse("nfc")).isEqualTo(CleanUp.of(false, true)).hasToString("nfc");
        assertThat(CleanUp.parse("none")).isEqualTo(CleanUp.none()).hasToString("none");
        assertThat(CleanUp.parse("")).isEqualTo(CleanUp.none());
        assertThat(CleanUp.parse("trim").trims()).isTrue();
        assertThat(CleanUp.parse("trim").composes()).isFalse();
        assertThat(CleanUp.of(true, false)).isNotEqualTo(CleanUp.of(true, true)).isNotEqualTo("trim");
        assertThat(CleanUp.of(true, true)).hasSameHashCodeAs(CleanUp.parse("nfc,trim"));
    }

    @Test
    void parse_unknownWord_namesTheKnownOnes() {
        for (String wrong : new String[] {"strip", "TRIM", "trim,,nfc"}) {
            assertThatThrownBy(() -> CleanUp.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("is not known. Known words: trim, nfc; or none alone.");
        }
        assertThatThrownBy(() -> CleanUp.from(Set.of("none", "trim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clean-up 'none' must stand alone.");
    }
}
