package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final Finding FINDING = Finding.of(RowCode.FIELD_BLANK)
            .about("7")
            .at(Place.pointer("/7"))
            .with("field", "qty");

    @Test
    void render_threeLanguages_sayTheSame() {
        assertThat(FindingText.in(Language.EN).render(FINDING))
                .isEqualTo("'7': the field 'qty' at /7 is blank; a value was expected.");
        assertThat(FindingText.in(Language.ZH).render(FINDING)).isEqualTo("“7”：/7 处的字段“qty”为空；应有值。");
        assertThat(FindingText.in(Language.RO).render(FINDING))
                .isEqualTo("„7”: câmpul „qty” de la /7 este gol; se aștepta o valoare.");
        assertThat(FINDING.message()).isEqualTo(FindingText.in(Language.EN).render(FINDING));
    }

    @Test
    void withSentences_theUsersOwnWin() {
        FindingText own = FindingText.in(Language.RO).withSentences(Map.of("FIELD_BLANK", "{field} {nothing} {where"));
        assertThat(own.render(FINDING)).isEqualTo("qty - {where");
        assertThat(own.language()).isEqualTo(Language.RO);
        assertThat(own.render(Finding.of(RowCode.FIELD_MISSING))).startsWith("„”: lipsește");
    }

    @Test
    void render_placeInBrackets_vanishesWithoutOne() {
        FindingText own = FindingText.in(Language.EN).withSentences(Map.of("FIELD_BLANK", "It{place} is."));
        assertThat(own.render(FINDING)).isEqualTo("It (/7) is.");
        assertThat(own.render(FINDING.at(Place.NONE))).isEqualTo("It is.");
    }

    @Test
    void render_values_areShortenedTo64CharactersAsWritten() {
        assertThat(shown("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(shown("x".repeat(65))).isEqualTo("x".repeat(64) + "…");
        assertThat(shown("\ud83d\ude00".repeat(65))).isEqualTo("\ud83d\ude00".repeat(32) + "…");
        assertThat(shown("\u202e".repeat(65))).isEqualTo("\\u{202E}".repeat(8) + "…");
    }

    @Test
    void render_invisibleCharacters_areShownByNumber() {
        assertThat(shown("a\u0000\n\u200b\u202e\u00a0\u3000\ufeff\ue000b"))
                .isEqualTo("a\\u{0}\\u{A}\\u{200B}\\u{202E}\\u{A0}\\u{3000}\\u{FEFF}\\u{E000}b");
        assertThat(shown("\ud83d x \ude00")).isEqualTo("\\u{D83D} x \\u{DE00}");
        assertThat(shown("\u2028\u2029\u0378")).isEqualTo("\\u{2028}\\u{2029}\\u{378}");
        assertThat(shown("套件 é")).isEqualTo("套件 é");
    }

    @Test
    void render_sentence_hasAtMost500Characters() {
        FindingText own = FindingText.in(Language.EN)
                .withSentences(Map.of("FIELD_BLANK", "y".repeat(498) + "\ud83d\ude00" + "z", "FIELD_MISSING", "y".repeat(500)));
        assertThat(own.render(FINDING)).isEqualTo("y".repeat(498) + "…");
        assertThat(own.render(Finding.of(RowCode.FIELD_MISSING))).isEqualTo("y".repeat(500));
        FindingText longer = FindingText.in(Language.EN).withSentences(Map.of("FIELD_BLANK", "y".repeat(501)));
        assertThat(longer.render(FINDING)).isEqualTo("y".repeat(499) + "…");
    }

    @Test
    void language_byCode() {
        assertThat(Language.of("zh")).isEqualTo(Language.ZH);
        assertThat(Language.RO.code()).isEqualTo("ro");
        assertThatThrownBy(() -> Language.of("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'de'");
    }

    @Test
    @Tag("F95")
    void report_manyFindings_showsTheFirstAndCountsAll() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            findings.add(FINDING.about("line " + i).as(Severity.WARNING));
        }
        findings.add(Finding.of(RowCode.FIELD_MISSING));
        FindingReport report = FindingReport.of(findings, Limits.defaults());
        assertThat(report.shown()).hasSize(1_001);
        assertThat(report.shown().get(999).subject()).isEqualTo("line 999");
        assertThat(report.counts()).isEqualTo(Map.of("FIELD_BLANK", 2_500, "FIELD_MISSING", 1));
        assertThat(report.hasErrors()).isTrue();
        FindingAssert.assertThat(report.shown())
                .raises(ResultCode.FINDINGS_TRUNCATED)
                .with("shown", 1_000)
                .with("total", 2_501)
                .with("counts", "{FIELD_BLANK=2500, FIELD_MISSING=1}")
                .weighing(Severity.INFO);
    }

    @Test
    void report_fewFindings_showsThemAll() {
        FindingReport report = FindingReport.of(List.of(FINDING), Limits.defaults().with(Limit.FINDINGS_SHOWN, 1));
        assertThat(report.shown()).containsExactly(FINDING);
        assertThat(FindingReport.of(List.of(), Limits.defaults()).hasErrors()).isFalse();
    }

    private static String shown(String value) {
        return FindingText.in(Language.EN)
                .withSentences(Map.of("FIELD_BLANK", "{field}"))
                .render(FINDING.with("field", value));
    }
}
