package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SKU-7")
class NearKeyTest {

    private static final NearKey KEY = NearKey.standard();

    /** The names of N18: by eye one name, by characters six. */
    private static final List<String> NAMES =
            List.of("T恤 红", "T恤\u00a0红", "T恤\u3000红", "Ｔ恤 红", "T恤 红\u200b", "T恤 红 ");

    @Test
    @Tag("N18")
    void key_sixNamesThatLookAlike_areOneGroup() {
        assertThat(NAMES).extracting(KEY::key).containsOnly("t恤红");
        assertThat(NAMES).doesNotHaveDuplicates();
    }

    @Test
    @Tag("N18")
    void key_afterTrimAndNfc_firstAndLastAreOneNameAndFourDiffer() {
        CleanUp cleanUp = CleanUp.of(true, true);
        assertThat(NAMES.stream().map(cleanUp::clean))
                .containsExactly("T恤 红", "T恤\u00a0红", "T恤\u3000红", "Ｔ恤 红", "T恤 红\u200b", "T恤 红");
    }

    @Test
    @Tag("N18")
    void differences_namesOfN18_areNamed() {
        String first = NAMES.get(0);
        assertThat(KEY.differences(first, first)).isEmpty();
        assertThat(KEY.differences(first, NAMES.get(1))).containsExactly(Likeness.BLANKS);
        assertThat(KEY.differences(first, NAMES.get(2))).containsExactly(Likeness.BLANKS);
        assertThat(KEY.differences(first, NAMES.get(3))).containsExactly(Likeness.WIDTH);
        assertThat(KEY.differences(first, NAMES.get(4))).containsExactly(Likeness.INVISIBLE);
        assertThat(KEY.differences(first, NAMES.get(5))).containsExactly(Likeness.BLANKS);
        assertThat(KEY.differences("1×1.5", "１x1.5 "))
                .containsExactly(Likeness.BLANKS, Likeness.WIDTH, Likeness.SHAPE);
        assertThat(KEY.differences("ａ1", "A1")).containsExactly(Likeness.WIDTH, Likeness.CASE);
        assertThat(KEY.differences("a/b", "a／b")).containsExactly(Likeness.WIDTH);
        assertThat(KEY.differences("\u212A", "K")).containsExactly(Likeness.WIDTH);
    }

    @Test
    void differences_textsThatDoNotLookAlike_areABadCall() {
        assertThatThrownBy(() -> KEY.differences("红", "紅"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not look alike");
    }

    /** Rows 40 to 44 of the table of faults, and the pairs that were measured. */
    @ParameterizedTest
    @CsvSource({
        "Ａ１, A1", "（红）, (红)", "㎏, kg", "①, 1", "ｶﾞ, ガ", "é, e\u0301", "1x1.5, 1×1.5", "1x1.5, 1*1.5", "1x1.5, 1х1.5",
        "1x1.5, 1Х1.5", "1x1.5, 1＊1.5", "S-1, s–1", "S-1, S−1", "S-1, S－1", "S-1, S—1", "S-1, S‑1", "1/2, ½", "1/2, 1／2",
        "1/2, 1∕2", "A100, А100", "sku-a, SKU-A", "ΟΔΟΣ, οδος", "οδοσ, οδος", "STRASSE, Straße", "STRASSE, STRAẞE",
        "ISTANBUL, ıstanbul", "İSTANBUL, istanbul", "I\u0307X, ix", "so\u00adft, soft", "\uFEFFA, A", "❤\uFE0F, ❤",
        "A\u200EB, AB", "A\u2028B, AB", "a\u0301\u0323, a\u200B\u0323\u0301", "𝐀, a", "ＡＢ, ab"
    })
    void key_textsThatLookAlike_areEqual(String a, String b) {
        assertThat(a).isNotEqualTo(b);
        assertThat(KEY.key(a)).isEqualTo(KEY.key(b));
        assertThat(KEY.hash(a)).isEqualTo(KEY.hash(b));
        assertThat(KEY.differences(a, b)).isNotEmpty().isEqualTo(KEY.differences(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "红, 紅", "A1, A2", "臺, 台", "5μm, 5mm", "5µm, 5mm", "e, é", "1.5, 15", "A+, A", "コーヒー, コヒ", "𠮷, 吉", "0, O", "1, l",
        "A_1, A-1"
    })
    void key_otherTexts_differ(String a, String b) {
        assertThat(KEY.key(a)).isNotEqualTo(KEY.key(b));
    }

    @ParameterizedTest
    @CsvSource({
        "'T恤 红', t恤红", "'Ｔ恤　红', t恤红", "'1 × 1.5', 1x1.5", "АВС-1, abc-1", "ΧΡ, xp", "Straße, strasse", "é, é", "ё, ë",
        "T恤, t恤", "abc, abc", "红, 红", "'', ''", "' ', ''", "𠮷A, 𠮷a"
    })
    void key_examples(String text, String key) {
        assertThat(KEY.key(text)).isEqualTo(key);
    }

    @Test
    void key_nothingToChange_isTheSameObject() {
        String text = new String(new char[] {'红', '-', '1', 'x'});
        assertThat(KEY.key(text)).isSameAs(text);
    }

    /** Putting accents in order takes the square of their number, if one lets it. */
    @Test
    @Timeout(60)
    void key_aMillionAccents_areComparedAsTheyStand() {
        String text = "A" + "\u0301\u0323".repeat(500_000);
        String key = "a" + "\u0301\u0323".repeat(500_000);
        assertThat(KEY.key(text)).isEqualTo(key);
        assertThat(KEY.key(key)).isEqualTo(key);
        assertThat(KEY.hash(text)).isEqualTo(key.hashCode());
        assertThat(CleanUp.of(true, true).clean(" " + text)).isEqualTo(text);
        String some = "A" + "\u0301\u0323".repeat(250);
        assertThat(KEY.key(some)).isEqualTo("ạ" + "\u0323".repeat(249) + "\u0301".repeat(250));
    }

    @Test
    void of_oneClassOff_keepsThatDifference() {
        assertOff(Likeness.BLANKS, "T恤 红", "T恤红");
        assertOff(Likeness.WIDTH, "Ａ1", "A1");
        assertOff(Likeness.WIDTH, "é", "e\u0301");
        assertOff(Likeness.CASE, "a1", "A1");
        assertOff(Likeness.CASE, "ß", "ss");
        assertOff(Likeness.INVISIBLE, "A\u200B", "A");
        assertOff(Likeness.SHAPE, "1×1", "1x1");
    }

    private static void assertOff(Likeness off, String a, String b) {
        assertThat(KEY.key(a)).isEqualTo(KEY.key(b));
        Set<Likeness> rest = EnumSet.complementOf(EnumSet.of(off));
        NearKey key = NearKey.of(rest);
        assertThat(key.key(a)).as("without %s", off).isNotEqualTo(key.key(b));
        assertThat(key.classes()).isEqualTo(rest);
        NearKey only = NearKey.of(Set.of(off));
        assertThat(only.key(a)).as("only %s", off).isEqualTo(only.key(b));
        assertThat(KEY.differences(a, b)).containsExactly(off);
    }

    @Test
    void of_noClass_isTheTextItself() {
        NearKey exact = NearKey.of(Set.of());
        for (String text : List.of("Ａ 1×\u200B", "İ", "e\u0301", "\uD800")) {
            assertThat(exact.key(text)).isEqualTo(text);
            assertThat(exact.hash(text)).isEqualTo(text.hashCode());
        }
    }

    @Test
    void of_widthWithoutBlanks_takesAllSpacesOfOneWidthAsOne() {
        NearKey key = NearKey.of(Set.of(Likeness.WIDTH));
        assertThat(key.key("a\u3000b")).isEqualTo("a b");
        assertThat(key.key("a\u00a0b")).isEqualTo("a b");
        assertThat(key.key("a  b")).isEqualTo("a  b");
    }

    @Test
    void key_unpairedSurrogates_areKept() {
        assertThat(KEY.key("A\uD83D")).isEqualTo("a\uD83D");
        assertThat(KEY.key("\uDC00 ×")).isEqualTo("\uDC00x");
        assertThat(KEY.key("\uFFFE\uFFFF A")).isEqualTo("\uFFFE\uFFFFa");
        assertThat(KEY.hash("A\uD83D")).isEqualTo("a\uD83D".hashCode());
    }

    @Test
    void key_turkishLocale_playsNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(KEY.key("TITLE I")).isEqualTo("titlei");
            assertThat(Likeness.INVISIBLE.text()).isEqualTo("invisible");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void from_words_namesTheKnownOnes() {
        assertThat(Likeness.from(Set.of("width", "blanks"))).containsExactly(Likeness.BLANKS, Likeness.WIDTH);
        assertThat(Likeness.from(Set.of())).isEmpty();
        assertThatThrownBy(() -> Likeness.from(Set.of("colour")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Likeness 'colour' is not known. Known words: blanks, width, case, invisible, shape.");
    }

    @Test
    void equals_sameClasses() {
        NearKey key = NearKey.of(Set.of(Likeness.CASE, Likeness.BLANKS));
        assertThat(key).isEqualTo(NearKey.of(Set.of(Likeness.BLANKS, Likeness.CASE))).hasSameHashCodeAs(NearKey.of(key.classes()));
        assertThat(key).isNotEqualTo(KEY).isNotEqualTo("[blanks, case]").hasToString("[blanks, case]");
    }
}
