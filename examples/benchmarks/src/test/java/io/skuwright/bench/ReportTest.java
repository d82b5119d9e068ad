package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    /** Medians of the JVMs lowest first, quartiles of the one in the middle; times are of a run of ten lines. */
    @Test
    void report_writesTheRowsOfThePage() {
        Competitor fast = new Competitor("fast", 10, 0, () -> 1);
        Competitor slow = new Competitor("slow", 10, 0, () -> 1);
        Contest contest = new Contest(
                List.of(fast, slow),
                List.of(new Contest.Pair("slow", "fast")),
                List.of(Goal.atLeast("slow", "fast", 10), Goal.aim(Goal.Word.AT_MOST, "fast", 0.05)));
        Report report = new Report();
        for (String line : List.of(
                "ratio slow / fast: 11.0 12.0 13.0",
                "nanos fast: 5.0 6.0 7.0",
                "nanos slow: 60.0 70.0 80.0",
                "ratio slow / fast: 8.0 9.0 10.0",
                "nanos fast: 4.0 5.0 6.0",
                "nanos slow: 50.0 60.0 70.0",
                "ratio slow / fast: 10.0 11.5 12.25",
                "nanos fast: 6.0 7.0 8.0",
                "nanos slow: 70.0 90.0 95.0")) {
            assertThat(report.take(line)).isTrue();
        }
        assertThat(report.take("anything: else")).isFalse();
        assertThat(report.tables("some words", contest))
                .containsExactly(
                        "| `some words` | medians of the JVMs | wanted | |",
                        "|---|---|---|---|",
                        "| slow / fast | 9.00, 11.5 (10.0 - 12.3), 12.0 | at least 10 | **missed** in 1 of 3 |",
                        "| one run, us: fast | 0.05, 0.06 (0.05 - 0.07), 0.07 | aim: at most 0.05 | missed in 2 of 3 |",
                        "",
                        "| `some words`, median of the quietest JVM | ns for each | one run |",
                        "|---|---|---|",
                        "| fast | 5.00 | 0.05 us |",
                        "| slow | 60.0 | 0.60 us |");
    }

    /** A text of 12 Latin characters takes 24 bytes and its array 16 + 12, rounded up to 32. */
    @Test
    void memory_namesAreTextsAlone() {
        Map<String, BomMemory> forms = BomMemory.of(BomShape.TREE6X4, BomQuantities.INTEGER);
        long products = 1_555;
        assertThat(forms.get("map of lists with BigFraction").names()).isEqualTo((259 + 1_554) * (24L + 32));
        assertThat(forms.get("JGraphT with BigFraction").names()).isEqualTo(products * (24 + 32));
        assertThat(forms.get("floor arrays")).isEqualTo(new BomMemory(4 * 16 + 4 * 1_556 + 20 * 1_554, 0));
        assertThat(forms.get("catalogue").names()).isLessThan(forms.get("catalogue").all());
    }
}
