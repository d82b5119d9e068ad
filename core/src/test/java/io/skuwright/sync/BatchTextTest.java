package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-4")
class BatchTextTest {

    private static final String HEAD = "skuwright-batch 1\n";

    /** The rule, then a refused row that was sent again once, an open one with strange letters, and one left out. */
    private static final String GOLDEN = HEAD
            + "2\t2147483647\t2147483647\t9223372036854775807\trefuse\t2\t1\n"
            + "refused\tp1\t1\ta\tg\t5\tprice=1\tno\\u000abarcode\n"
            + "open\t\t0\t红\\u0009色\t\t0\t\\u005c\t\n"
            + "out\t\t\t0\tx\n";

    private static BatchPlan golden() {
        BatchEntry refused = new BatchEntry(
                BatchRow.of("a", "g", "price=1").weighing(5), RowState.REFUSED, "p1", 1, "no\nbarcode");
        BatchEntry open = BatchEntry.open(BatchRow.of("红\t色", "\\"));
        return new BatchPlan(BatchRule.ofRows(2), BatchEntries.of(List.of(refused, open)), List.of(BatchRow.of("", "x")));
    }

    @Test
    void text_isGolden() {
        assertThat(golden().toText()).isEqualTo(GOLDEN);
        assertThat(BatchPlan.parse(GOLDEN)).isEqualTo(golden()).hasSameHashCodeAs(golden());
        assertThat(BatchPlan.parse(GOLDEN.replace("\n", "\r\n"))).isEqualTo(golden());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "skuwright-batch 1|skuwright-batch 2|1", "refuse\\t2|other\\t2|2", "2\\t2147483647|0\\t2147483647|2",
        "2147483647\\t2147483647|2147483648\\t2147483647|2", "9223372036854775807|9223372036854775808|2",
        "9223372036854775807|0|2", "refuse\\t2\\t1|refuse\\tx\\t1|2", "refuse\\t2\\t1|refuse\\t2\\tx|2",
        "refuse\\t2\\t1|refuse\\t2|2", "refuse\\t2\\t1|refuse\\t\\u00|2", "refuse\\t2\\t1|refuse\\t3\\t1|5",
        "refused\\tp1|lost\\tp1|3", "p1\\t1|p1\\t-1|3", "p1\\t1\\ta|p1\\t3000000000\\ta|3", "p1\\t1\\ta\\tg\\t5|p1\\t1\\ta\\tg\\t-5|3",
        "p1\\t1\\ta|p1\\t1\\t |3", "\\\\u000a|\\\\u00zz|3", "\\\\u000a|\\\\x000a|3", "no\\\\u000abarcode|no\\tmore|3",
        "open\\t\\t0\\t红\\\\u0009色|open\\t\\t0\\ta|4", "out\\t|in\\t|5", "\\t0\\tx|\\t-0\\tx|5", "\\t0\\tx|\\tx|5"
    })
    void text_damaged_namesTheLine(String from, String to, int line) {
        String damaged = GOLDEN.replace(plain(from), plain(to));
        assertThat(damaged).isNotEqualTo(GOLDEN);
        assertThat(BatchPlan.read(damaged)).raises(BatchCode.BATCH_STATE_INVALID).with("line", line);
        assertThatThrownBy(() -> BatchPlan.parse(damaged)).isInstanceOf(FindingException.class);
    }

    private static String plain(String text) {
        return text.replace("\\\\", "\u0001").replace("\\t", "\t").replace("\u0001", "\\");
    }

    @Test
    void text_cutAnywhere_isAFinding() {
        for (int end = 0; end < GOLDEN.length(); end++) {
            assertThat(BatchPlan.read(GOLDEN.substring(0, end))).raises(BatchCode.BATCH_STATE_INVALID);
        }
        assertThat(BatchPlan.read(HEAD)).raises(BatchCode.BATCH_STATE_INVALID).with("line", 1);
    }
}
