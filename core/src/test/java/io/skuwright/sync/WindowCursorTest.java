package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-4")
class WindowCursorTest {
    private static final WindowRule HOURS = WindowRule.ofMinutes(60);
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 1, 1, 10, 0);
    private static final WindowCursor CURSOR = new WindowCursor(TEN);

    private static TimeWindow window(LocalDateTime from, LocalDateTime to) {
        return new TimeWindow(from, to);
    }

    @Test
    void after_finishedWindow_goesOnAtTheNextStep() {
        TimeWindow first = CURSOR.windowsUntil(TEN.plusHours(2), HOURS).orThrow().list().get(0);
        assertThat(CURSOR.after(first, HOURS).orThrow()).isEqualTo(new WindowCursor(TEN.plusHours(1)));
        assertThat(CURSOR.after(window(TEN, TEN.plusHours(1)), HOURS.withSharedEnds()).orThrow())
                .as("the second that is shared is read again")
                .isEqualTo(new WindowCursor(TEN.plusHours(1)));
    }

    @Test
    void after_finishedWindowAgain_changesNothing() {
        TimeWindow first = window(TEN, TEN.plusMinutes(59).plusSeconds(59));
        WindowCursor after = CURSOR.after(first, HOURS).orThrow();
        assertThat(after.after(first, HOURS).orThrow()).isEqualTo(after);
    }

    @Test
    void after_windowThatComesLater_isNotTaken() {
        Outcome<WindowCursor> outcome = CURSOR.after(window(TEN.plusHours(1), TEN.plusHours(2)), HOURS);
        assertThat(outcome.value()).isEqualTo(CURSOR);
        assertThat(outcome)
                .raises(WindowCode.WINDOW_SKIPPED)
                .with("expected", "2026-01-01T10:00:00")
                .with("got", "2026-01-01T11:00:00");
    }

    @Test
    void windowsUntil_behind_isNone() {
        assertThat(CURSOR.windowsUntil(TEN.minusSeconds(1), HOURS).orThrow().isEmpty()).isTrue();
        assertThat(CURSOR.windowsUntil(TEN, HOURS).orThrow().list()).containsExactly(window(TEN, TEN));
    }

    @Test
    void text_isReadBack() {
        assertThat(CURSOR.toText()).isEqualTo("skuwright-window 1\n2026-01-01T10:00:00\n");
        assertThat(WindowCursor.parse("skuwright-window 1\n2026-01-01T10:00:00\n")).isEqualTo(CURSOR);
        assertThat(WindowCursor.parse("skuwright-window 1\r\n2026-01-01T10:00:00\r\n")).isEqualTo(CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "skuwright-window 2\n2026-01-01T10:00:00\n", "skuwright-window 1\n2026-01-01T10:00:00", "skuwright-window 1\n",
        "skuwright-window 1\n2026-02-30T10:00:00\n", "skuwright-window 1\n2026-01-01T24:00:00\n",
        "skuwright-window 1\n2026-01-01T10:00:00\nmore\n"
    })
    void text_damaged_isAFinding(String text) {
        assertThat(WindowCursor.read(text)).raises(WindowCode.WINDOW_TEXT_INVALID);
        assertThatThrownBy(() -> WindowCursor.parse(text)).isInstanceOf(FindingException.class);
    }

    @Test
    void text_wrongTime_namesIt() {
        assertThat(WindowCursor.read("skuwright-window 1\n2026-02-30T10:00:00\n"))
                .raises(WindowCode.WINDOW_TEXT_INVALID)
                .with("value", "2026-02-30T10:00:00")
                .with("expected", "a time such as 2026-01-31T00:00:00");
    }
}
