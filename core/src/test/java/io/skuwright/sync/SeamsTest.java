package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-4")
class SeamsTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 1, 1, 10, 0);
    private static final TimeWindow FIRST = new TimeWindow(TEN, TEN.plusHours(1));
    private static final TimeWindow SECOND = new TimeWindow(TEN.plusHours(1), TEN.plusHours(2));

    private record Changed(String id, LocalDateTime at) {}

    private static Changed row(String id, int minutes) {
        return new Changed(id, TEN.plusMinutes(minutes));
    }

    private static Outcome<SeamRows<Changed>> take(Seams seams, TimeWindow window, Changed... rows) {
        return seams.take(window, List.of(rows), Changed::id, Changed::at);
    }

    @Test
    void take_rowOfTheSharedSecond_isTakenOnce() {
        SeamRows<Changed> first = take(Seams.none(), FIRST, row("T1", 60), row("T2", 30)).orThrow();
        assertThat(first.rows()).containsExactly(row("T1", 60), row("T2", 30));
        assertThat(first.seams().size()).as("only what touches the seam").isEqualTo(1);
        SeamRows<Changed> second = take(first.seams(), SECOND, row("T1", 60), row("T3", 60), row("T2", 90)).orThrow();
        assertThat(second.rows()).containsExactly(row("T3", 60), row("T2", 90));
        assertThat(second.dropped()).containsExactly(row("T1", 60));
        assertThat(second.seams()).isEqualTo(Seams.none());
    }

    @Test
    void take_newerThanAtTheSeam_isTaken() {
        Seams seams = take(Seams.none(), FIRST, row("T1", 60)).orThrow().seams();
        SeamRows<Changed> second = take(seams, SECOND, row("T1", 60), row("T1", 80)).orThrow();
        assertThat(second.rows()).containsExactly(row("T1", 80));
        assertThat(second.dropped()).containsExactly(row("T1", 60));
    }

    @Test
    void take_rowThatMovedBetweenPages_theNewestWins() {
        SeamRows<Changed> rows =
                take(Seams.none(), FIRST, row("T1", 10), row("T2", 5), row("T1", 20), row("T1", 20), row("T1", 15)).orThrow();
        assertThat(rows.rows()).containsExactly(row("T2", 5), row("T1", 20));
        assertThat(rows.dropped()).containsExactly(row("T1", 10), row("T1", 20), row("T1", 15));
    }

    @Test
    void take_sameWindowAgain_asAfterACrash_isTheSame() {
        Seams seams = take(Seams.none(), FIRST, row("T1", 60)).orThrow().seams();
        SeamRows<Changed> once = take(seams, SECOND, row("T1", 60), row("T4", 120)).orThrow();
        assertThat(take(Seams.parse(seams.toText()), SECOND, row("T1", 60), row("T4", 120)).orThrow()).isEqualTo(once);
    }

    @Test
    void take_rowOutsideTheWindow_isTakenAndTold() {
        Outcome<SeamRows<Changed>> first = take(Seams.none(), FIRST, row("T1", 61), row("T2", -1));
        assertThat(first)
                .raises(WindowCode.SEAM_ROW_OUTSIDE)
                .about("T1")
                .with("modified", "2026-01-01T11:01:00")
                .with("from", "2026-01-01T10:00:00")
                .with("to", "2026-01-01T11:00:00");
        assertThat(first).raises(WindowCode.SEAM_ROW_OUTSIDE).about("T2");
        assertThat(first.value().rows()).hasSize(2);
        assertThat(take(first.value().seams(), SECOND, row("T1", 61)).orThrow().dropped())
                .as("it was changed while the window before was read")
                .containsExactly(row("T1", 61));
    }

    @Test
    void take_rowWithoutId_isTakenAndTold() {
        Outcome<SeamRows<Changed>> rows = take(Seams.none(), FIRST, row("T1", 1), row(" ", 60), row(" ", 60));
        assertThat(rows).raises(WindowCode.SEAM_ID_MISSING).with("position", 1);
        assertThat(rows).raises(WindowCode.SEAM_ID_MISSING).with("position", 2);
        assertThat(rows.value().rows()).hasSize(3);
        assertThat(rows.value().seams().size()).isZero();
    }

    @Test
    void text_isReadBack() {
        Seams seams = take(Seams.none(), FIRST, row("b\n", 60), row("a", 60)).orThrow().seams();
        String golden = "skuwright-seams 1\n2\na\t2026-01-01T11:00:00\nb\\u000a\t2026-01-01T11:00:00\n";
        assertThat(seams.toText()).isEqualTo(golden);
        assertThat(Seams.parse(golden)).isEqualTo(seams).hasSameHashCodeAs(seams).hasToString("2 rows at the seam");
        assertThat(Seams.parse("skuwright-seams 1\n0\n")).isEqualTo(Seams.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|1", "skuwright-seams 1\n|1", "skuwright-seams 1\n1\n|2", "skuwright-seams 1\nx\n|2",
        "skuwright-seams 1\n1\na\t2026-02-30T00:00:00\n|3", "skuwright-seams 1\n1\na\n|3", "skuwright-seams 1\n1\n\\u\tx\n|3",
        "skuwright-seams 1\n2\na\t2026-01-01T11:00:00\na\t2026-01-01T11:00:00\n|4"
    })
    void text_damaged_isAFinding(String textAndLine) {
        String text = textAndLine.substring(0, textAndLine.indexOf('|'));
        assertThat(Seams.read(text))
                .raises(WindowCode.SEAM_TEXT_INVALID)
                .with("line", textAndLine.substring(textAndLine.indexOf('|') + 1));
        assertThatThrownBy(() -> Seams.parse(text)).isInstanceOf(FindingException.class);
    }
}
