package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void texts_areKeptCharByChar() {
        List<String> texts = List.of("", "00123", "红色", "a\u00e9z", "\ud842\udfb7", "\ud83d", "ÿ", "\u0080", "Ａ１");
        Texts kept = new Texts();
        texts.forEach(kept::add);
        for (int number = 0; number < texts.size(); number++) {
            assertThat(kept.text(number)).isEqualTo(texts.get(number));
            for (int other = 0; other < texts.size(); other++) {
                assertThat(kept.isText(number, texts.get(other))).isEqualTo(number == other);
                assertThat(Integer.signum(kept.compare(number, other)))
                        .isEqualTo(Integer.signum(texts.get(number).compareTo(texts.get(other))));
            }
        }
    }

    /** 65,536 texts with one hash code: "Aa" and "BB" have the same. */
    @Test
    @Tag("F93")
    void textsOfOneHash_keepTheirNumbers() {
        List<String> evil = new ArrayList<>(List.of(""));
        for (int length = 0; length < 14; length++) {
            List<String> longer = new ArrayList<>();
            for (String text : evil) {
                longer.add(text + "Aa");
                longer.add(text + "BB");
            }
            evil = longer;
        }
        TextTable table = new TextTable(new TextFault(1_000));
        for (int at = 0; at < evil.size(); at++) {
            assertThat(table.number(evil.get(at))).isEqualTo(at);
        }
        for (int at = 0; at < evil.size(); at++) {
            assertThat(table.number(evil.get(at))).isEqualTo(at);
        }
    }
}
