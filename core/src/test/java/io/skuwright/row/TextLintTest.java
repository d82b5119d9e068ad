package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SKU-7")
class TextLintTest {

    private static final Place PLACE = Place.row("", 7).child("name");

    @Test
    @Tag("S2")
    @Tag("F39")
    void ofName_charactersThatCannotBeSeen_areListedWithPositions() {
        FindingAssert.assertThat(TextLint.ofName(" T恤\u00a0红\u200b𠮷\t\u3000 ", PLACE))
                .raises(RowCode.TEXT_INVISIBLE)
                .at("row 7 column name")
                .weighing(Severity.WARNING)
                .with("value", " T恤\\u{A0}红\\u{200B}𠮷\\u{9}\\u{3000} ")
                .with("codePoints", "U+0020,U+00A0,U+200B,U+0009,U+3000,U+0020")
                .with("positions", "1,4,6,8,9,10")
                .with("count", 6)
                .raisesOnly(RowCode.TEXT_INVISIBLE);
        FindingAssert.assertThat(TextLint.ofCode("SKU-1\uDB40\uDC01", PLACE))
                .raises(RowCode.TEXT_INVISIBLE)
                .with("codePoints", "U+E0001")
                .with("positions", "6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T恤 红", "", " ", "\u3000\t", "①㎏", "A-100", "Ａ１", "é", "𠮷 x", "Футболка Nike", "5μm", "Φ12mm", "10kΩ", "β-A", "X红С"})
    void ofName_healthyText_raisesNothing(String text) {
        FindingAssert.assertThat(TextLint.ofName(text, PLACE)).raisesNothing();
    }

    @Test
    @Tag("F43")
    void ofCode_letterOfAnotherScript_isNamedWithItsPosition() {
        FindingAssert.assertThat(TextLint.ofCode("А100-RED", PLACE))
                .raises(RowCode.MIXED_SCRIPT)
                .at("row 7 column name")
                .weighing(Severity.WARNING)
                .with("value", "А100-RED")
                .with("scripts", "Cyrillic,Latin")
                .with("codePoints", "U+0410")
                .with("positions", "1")
                .with("count", 1);
        FindingAssert.assertThat(TextLint.ofName("А100-RED", PLACE)).raisesNothing();
    }

    @Test
    void ofName_mixedWord_isFoundBesideHealthyOnes() {
        FindingAssert.assertThat(TextLint.ofName("Nike Футбoлка", PLACE))
                .raises(RowCode.MIXED_SCRIPT)
                .with("scripts", "Cyrillic,Latin")
                .with("codePoints", "U+006F")
                .with("positions", "10");
        FindingAssert.assertThat(TextLint.ofName("X2С\u0301", PLACE))
                .raises(RowCode.MIXED_SCRIPT)
                .with("positions", "3");
        FindingAssert.assertThat(TextLint.ofName("Α\u200bА", PLACE))
                .raises(RowCode.MIXED_SCRIPT)
                .with("scripts", "Cyrillic,Greek")
                .with("positions", "1");
        FindingAssert.assertThat(TextLint.ofName("ΑB", PLACE))
                .raises(RowCode.MIXED_SCRIPT)
                .with("scripts", "Greek,Latin")
                .with("codePoints", "U+0391");
    }

    @Test
    void ofName_manyOfThem_listsTheFirstSixteen() {
        FindingAssert.assertThat(TextLint.ofName("a" + "\u200b".repeat(20), PLACE))
                .raises(RowCode.TEXT_INVISIBLE)
                .with("count", 20)
                .with("positions", "2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,…");
    }

    @Test
    void ofName_brokenText_doesNotThrow() {
        FindingAssert.assertThat(TextLint.ofName("\uD800\uDC00\uD800", PLACE)).raisesNothing();
        assertThat(TextLint.ofCode("\uDC00 ", PLACE).get(0).attributes()).containsEntry("value", "\\u{DC00} ");
    }
}
