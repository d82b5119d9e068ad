package io.skuwright.consolidation;

import static io.skuwright.consolidation.Cables.row;
import static io.skuwright.consolidation.Cables.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.FindingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S15")
@Tag("CON-4")
class ConflictLogTest {

    private static final List<Material> FIRST = List.of(
            row("0001", "Cable", "White", "1x1"),
            row("0002", "Cable", "Red", ""),
            row("0003", "Cable", "", "1x1"),
            row("0004", "Wire", "Red", "1x1"),
            row("0005", "Wire", "Red", "1x1"),
            row("0006", "Rope's", "Red", "1x1"),
            row("0007", "Rope's", "Blue", "1x1").inUnit("pcs"),
            row("", "cable", "Red", "1x1"));

    /** The golden form of version 1: it is kept by hosts and must not change. */
    private static final String TEXT =
            """
            skuwright-conflicts 1
            DUPLICATE_COMBINATION 'Wire' '{Color=Red, Size=1x1}' '0004' '0005'
            MISSING_CODE 'cable' '' ''
            NEAR_DUPLICATE_NAME 'cable' 'Name' 'Cable' 'cable'
            SPEC_INCOMPLETE 'Cable' '' '0002' '0003'
            SPU_MULTIPLE_UNITS 'Rope\\'s' '' '0006' '0007'
            """;

    @Test
    void toText_conflictsOfASheet_isTheGoldenForm() {
        ConflictLog log = ConflictLog.of(sheet(FIRST));
        assertThat(log.toText()).isEqualTo(TEXT);
        assertThat(log).hasToString(TEXT);
        assertThat(log.counts())
                .containsExactly(
                        Map.entry("DUPLICATE_COMBINATION", 1),
                        Map.entry("MISSING_CODE", 1),
                        Map.entry("NEAR_DUPLICATE_NAME", 1),
                        Map.entry("SPEC_INCOMPLETE", 1),
                        Map.entry("SPU_MULTIPLE_UNITS", 1));
    }

    @Test
    void parse_goldenForm_isTheLogAgain() {
        ConflictLog log = ConflictLog.parse(TEXT);
        assertThat(log.entries()).hasSize(5);
        assertThat(log.entries().get(3))
                .isEqualTo(new ConflictLog.Entry("SPEC_INCOMPLETE", "Cable", "", List.of("0002", "0003")));
        assertThat(log).isEqualTo(ConflictLog.of(sheet(FIRST))).hasSameHashCodeAs(ConflictLog.of(sheet(FIRST)));
        assertThat(log).isNotEqualTo(TEXT);
        assertThat(ConflictLog.parse("skuwright-conflicts 1\n").entries()).isEmpty();
        assertThat(ConflictLog.parse("skuwright-conflicts 1").entries()).isEmpty();
    }

    @Test
    void parse_charactersThatNeedAnEscape_areReadBack() {
        ConflictLog log = ConflictLog.parse(
                "skuwright-conflicts 1\nX1_Y 'a\\\\b\\'\\n\\r' '' 'z' '\\uD83D' '\uD83D\uDE00' 'a b'\n");
        assertThat(log.entries())
                .containsExactly(new ConflictLog.Entry(
                        "X1_Y", "a\\b'\n\r", "", List.of("a b", "z", "\uD83D", "\uD83D\uDE00")));
        assertThat(ConflictLog.parse(log.toText())).isEqualTo(log);
        assertThat(log.toText()).contains("'\\uD83D'").contains("'\uD83D\uDE00'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\n", "skuwright-conflicts 2\n", "skuwright-plan 1\n", "x", "skuwright-conflicts 1 \n",
                "skuwright-conflicts 1\r\n"
            })
    void read_otherVersion_isRefused(String text) {
        FindingAssert.assertThat(ConflictLog.read(text))
                .raises(UpgradeCode.CONFLICT_LOG_INVALID)
                .at("")
                .with("line", 1)
                .with("expected", "skuwright-conflicts 1");
        assertThatThrownBy(() -> ConflictLog.parse(text)).isInstanceOf(FindingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X", "X 'a'", "x 'a' 'b'", "X 'a' 'b", "X 'a''b'", "X 'a' 'b' ", "X 'a' 'b\\'", "X 'a' 'b\\x'",
                "X 'a' '\\u0041'", "X 'a' '\\uD8'", "X 'a' '\\uD8ZZ'", "X 'a' '\\", "X 'a' '\\uD83", "", " 'a' 'b'"
            })
    void read_brokenLine_isRefused(String line) {
        FindingAssert.assertThat(ConflictLog.read("skuwright-conflicts 1\nY 'a' 'b'\n" + line + "\n"))
                .raises(UpgradeCode.CONFLICT_LOG_INVALID)
                .with("line", 3)
                .with("value", line)
                .with("expected", "CODE 'subject' 'detail' 'code' ...");
    }

    @Test
    void read_textCutOff_isRefused() {
        FindingAssert.assertThat(ConflictLog.read("skuwright-conflicts 1\nY 'a' 'b' 'c'"))
                .raises(UpgradeCode.CONFLICT_LOG_INVALID)
                .with("line", 2)
                .with("value", "Y 'a' 'b' 'c'")
                .with("expected", "a line end");
    }

    @Test
    void compare_correctedSheet_showsSolvedLeftAndAdded() {
        List<Material> corrected = List.of(
                row("0009", "Wire", "Red", "1x1"),
                row("0001", "Cable", "White", "1x1"),
                row("0002", "Cable", "Red", "1x1"),
                row("0003", "Cable", "", "1x1"),
                row("0004", "Wire", "Red", "1x1"),
                row("0005", "Wire", "Blue", "1x1"),
                row("0006", "Rope's", "Red", "1x1"),
                row("0007", "Rope's", "Blue", "1x1"),
                row("0008", "cable", "Red", "1x1"),
                row("0008", "Hook", "", ""));
        ConflictLog.Progress progress = ConflictLog.parse(TEXT).compare(ConflictLog.of(sheet(corrected)));
        assertThat(progress.solved())
                .containsExactly(
                        new ConflictLog.Entry("MISSING_CODE", "cable", "", List.of("")),
                        new ConflictLog.Entry("SPU_MULTIPLE_UNITS", "Rope's", "", List.of("0006", "0007")));
        assertThat(progress.left())
                .containsExactly(
                        new ConflictLog.Entry("DUPLICATE_COMBINATION", "Wire", "{Color=Red, Size=1x1}", List.of("0004", "0009")),
                        new ConflictLog.Entry("NEAR_DUPLICATE_NAME", "cable", "Name", List.of("Cable", "cable")),
                        new ConflictLog.Entry("SPEC_INCOMPLETE", "Cable", "", List.of("0003")));
        assertThat(progress.added())
                .containsExactly(new ConflictLog.Entry("DUPLICATE_CODE", "0008", "", List.of("0008", "0008")));
    }

    @Test
    void of_textsThatAreTooLong_areOneEntryForEachColumn() {
        String text = "x".repeat(600);
        ConflictLog log = ConflictLog.of(sheet(
                row("0001", "Cable", text, "1x1"), row("0002", "Cable", text, "1x2"), row("0003", "Cable", "Red", text)));
        assertThat(log.entries())
                .containsExactly(
                        new ConflictLog.Entry("TEXT_TOO_LONG", "Cable", "Color", List.of("0001", "0002")),
                        new ConflictLog.Entry("TEXT_TOO_LONG", "Cable", "Size", List.of("0003")));
    }

    @Test
    void compare_sameSheetAgain_showsNothingNew() {
        ConflictLog.Progress progress = ConflictLog.parse(TEXT).compare(ConflictLog.of(sheet(FIRST)));
        assertThat(progress.added()).isEmpty();
        assertThat(progress.solved()).isEmpty();
        assertThat(progress.left()).hasSize(5);
    }
}
