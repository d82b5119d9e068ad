package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTextTest {

    private static Element written(String text) {
        StringBuilder out = new StringBuilder();
        Html html = new Html(out);
        new DataText(html, new FormulaCount()).write("name", Place.NONE, text);
        html.flush();
        return Jsoup.parse("<p>" + out + "</p>").selectFirst("p");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0009, 0x000A, 0x007F, 0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B,
                0x180E, 0x200B, 0x200D, 0x200E, 0x2028, 0x202E, 0x2066, 0x2800, 0x3000, 0x3164, 0xE000, 0xFE0F, 0xFEFF,
                0xFFA0, 0xE0020, 0xE0100
            })
    void characterThatIsNotSeen_isWrittenByItsNumber(int codePoint) {
        Element written = written("a" + Character.toString(codePoint) + "b");

        assertThat(written.text()).isEqualTo(String.format("aU+%04Xb", codePoint));
        assertThat(written.select("span.char")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-1", "红色", "Țesătură", "é", "😀", "﷽", "a b", "1×1.5"})
    void characterThatIsSeen_staysAsItIs(String text) {
        assertThat(written(text).html()).isEqualTo(text);
    }

    @Test
    void spaceThatIsEasilyOverlooked_isDrawn() {
        assertThat(written(" a  b ").text()).isEqualTo("␣a␣␣b␣");
    }

    @Test
    void longText_isCutBetweenCharactersAndSaysHowMuchIsLeft() {
        assertThat(written("😀".repeat(250)).text()).isEqualTo("😀".repeat(240) + "… +10");
        assertThat(written("a".repeat(240)).text()).isEqualTo("a".repeat(240));
    }

    @Test
    void halfACharacter_isWrittenByItsNumber() {
        assertThat(written("a\uD83Db").text()).isEqualTo("aU+D83Db");
    }
}
