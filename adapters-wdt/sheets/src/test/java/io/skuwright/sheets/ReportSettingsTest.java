package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSettingsTest {

    private static final List<String> NUMBERS = List.of(
            "conflictsShown",
            "rowsShown",
            "lookAlikesShown",
            "spusShown",
            "skusShown",
            "valuesAcross",
            "singlesShown",
            "rejectedShown",
            "notesShown");

    @Test
    void from_setsEverySettingByItsName() {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("language", "zh", "title", "goods", "subtitle", "June"));
        NUMBERS.forEach(name -> settings.put(name, Integer.toString(NUMBERS.indexOf(name) + 1)));

        assertThat(ReportSettings.from(settings))
                .isEqualTo(ReportSettings.builder()
                        .language(Language.ZH)
                        .title("goods")
                        .subtitle("June")
                        .conflictsShown(1)
                        .rowsShown(2)
                        .lookAlikesShown(3)
                        .spusShown(4)
                        .skusShown(5)
                        .valuesAcross(6)
                        .singlesShown(7)
                        .rejectedShown(8)
                        .notesShown(9)
                        .build());
    }

    @Test
    void from_refusesAnUnknownNameAndNamesTheKnownOnes() {
        assertThatThrownBy(() -> ReportSettings.from(Map.of("rows", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'rows'")
                .hasMessageContaining("language, title, subtitle")
                .hasMessageContaining(String.join(", ", NUMBERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "many", "1000000000", "１"})
    void from_refusesWhatIsNoWholeNumber(String value) {
        assertThatThrownBy(() -> ReportSettings.from(Map.of("rowsShown", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'rowsShown' is '" + value + "'");
    }

    @Test
    void build_refusesNegativeNumbers() {
        assertThatThrownBy(() -> ReportSettings.builder().notesShown(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
