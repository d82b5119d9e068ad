package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.FindingException;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTextTest {

    private static final String OPTIONS = "{\"NeedUpDateFields\":[],\"NeedReturnFields\":[],\"IsDeleteEntry\":\"true\",\"SubSystemId\":\"\","
            + "\"IsVerifyBaseDataField\":\"false\",\"IsEntryBatchFill\":\"true\",\"ValidateFlag\":\"true\",\"NumberSearch\":\"true\","
            + "\"IsAutoAdjustField\":\"false\",\"InterationFlags\":\"\",\"IgnoreInterationFlag\":\"\",\"IsControlPrecision\":\"false\","
            + "\"ValidateRepeatJson\":\"false\"}";

    /** The text is part of the API: a batch stored by an older version is read by a newer one. */
    private static final String GOLDEN = "kingdee-batch1\tENG_BOM\t3\t5\tdata\t1\t4\t" + OPTIONS + "\n"
            + "saved\ta\t1\t0\t3\tV1\tnew\t{\"FNumber\":\"V1\"}\t100021\tV1\n"
            + "failed\tb\\u0009\\u005c\t1\t1\t3\tV2\tupdate\t{\"FID\":7,\"FNumber\":\"V2\"}\t1\tFQTY\tno\\u000a\t\t\tmore\n"
            + "unknown\tc\t1\t2\t3\t\tnew\t{}\n"
            + "open\td\t0\t0\t0\t\tnew\t{\"n\":1.50}\n";

    private static BatchSave sample() {
        Map<String, Row> models = new LinkedHashMap<>();
        models.put("a", Row.ofCells(Map.of("FNumber", Cell.text("V1")), Place.NONE));
        Map<String, Cell> second = new LinkedHashMap<>();
        second.put("FID", Cell.number("7"));
        second.put("FNumber", Cell.text("V2"));
        models.put("b\t\\", Row.ofCells(second, Place.NONE));
        models.put("c", Row.ofCells(Map.of(), Place.NONE));
        models.put("d", Row.ofCells(Map.of("n", Cell.number("1.50")), Place.NONE));
        BatchCall call = BatchSave.of("ENG_BOM", models).atMost(3).withThreads(5).next().orElseThrow();
        return call.batch()
                .apply(call, "{\"Result\":{\"ResponseStatus\":{\"SuccessEntitys\":[{\"Id\":100021,\"Number\":\"V1\",\"DIndex\":0}],"
                        + "\"Errors\":[{\"FieldName\":\"FQTY\",\"Message\":\"no\\n\",\"DIndex\":1}]}}}")
                .value();
    }

    @Test
    void toText_everyState_isTheGoldenText() {
        BatchSave batch = BatchSave.parse(GOLDEN);
        assertThat(batch.toText()).isEqualTo(GOLDEN);
        BatchSave made = sample();
        assertThat(made.toText()).isEqualTo(GOLDEN.replace("\t\t\tmore", ""));
        assertThat(BatchSave.parse(made.toText())).isEqualTo(made).hasSameHashCodeAs(made).isNotEqualTo(batch);
        assertThat(batch.entry("b\t\\").errors()).hasSize(2);
        assertThat(batch.entry("d")).hasToString("d OPEN");
    }

    @Test
    void read_afterARestart_theNextCallIsTheSame() {
        BatchSave batch = sample();
        BatchSave stored = BatchSave.parse(batch.toText());
        assertThat(stored.next().orElseThrow().toJson()).isEqualTo(batch.next().orElseThrow().toJson());
        BatchSave waiting = BatchSave.parse(batch.inParameters().next().orElseThrow().batch().toText());
        assertThat(waiting.underWay()).singleElement().satisfies(call -> assertThat(call.toJson()).startsWith("{\"parameters\":"));
        assertThat(waiting.uncertain().next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "x", "kingdee-batch2\tF\t1\t0\tdata\t0\t0\t{}\n", "kingdee-batch1\tF\t1\t0\tdata\t0\t0\n",
                "kingdee-batch1\tF\t0\t0\tdata\t0\t0\t{}\n", "kingdee-batch1\tF\t-1\t0\tdata\t0\t0\t{}\n",
                "kingdee-batch1\tF\t1\t0\tdata\t0\t0\t{\n", "kingdee-batch1\tF\t1\t0\tdata\t0\t0\t}\n",
                "kingdee-batch1\tF\t1\t0\tbody\t0\t0\t{}\n", "kingdee-batch1\tF\\u00\t1\t0\tdata\t0\t0\t{}\n"
            })
    void read_headThatIsNone_isSaid(String text) {
        FindingAssert.assertThat(BatchSave.read(text)).raises(BatchCode.BATCH_TEXT_INVALID).with("line", 1);
        assertThatThrownBy(() -> BatchSave.parse(text)).isInstanceOf(FindingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open\ta\t0\t0\t0\t\tnew", "gone\ta\t0\t0\t0\t\tnew\t{}", "open\ta\tx\t0\t0\t\tnew\t{}", "open\ta\t1\t0\t0\t\tnew\t{}",
                "open\ta\t0\t0\t0\t\told\t{}", "open\ta\t0\t0\t0\t\tnew\t{}\tmore", "saved\ta\t0\t0\t0\t\tnew\t{}",
                "failed\ta\t0\t0\t0\t\tnew\t{}\t1\tfield", "failed\ta\t0\t0\t0\t\tnew\t{}\tx\tfield\tmessage", "open\t\\x\t0\t0\t0\t\tnew\t{}"
            })
    void read_lineThatIsNone_isSaid(String line) {
        FindingAssert.assertThat(BatchSave.read("kingdee-batch1\tF\t1\t0\tdata\t0\t1\t{}\n" + line + "\n"))
                .raises(BatchCode.BATCH_TEXT_INVALID)
                .with("line", 2)
                .with("expected", "state, key, call, index, size, number, kind, document");
    }

    @Test
    void read_textCutOffOrKeyTwice_isSaid() {
        FindingAssert.assertThat(BatchSave.read(GOLDEN.substring(0, GOLDEN.indexOf("unknown"))))
                .raises(BatchCode.BATCH_TEXT_INVALID)
                .with("expected", "an end after 4 documents");
        FindingAssert.assertThat(BatchSave.read(GOLDEN.substring(0, GOLDEN.length() - 1)))
                .raises(BatchCode.BATCH_TEXT_INVALID)
                .with("line", 5);
        FindingAssert.assertThat(BatchSave.read(GOLDEN.replace("unknown\tc", "unknown\ta")))
                .raises(BatchCode.BATCH_TEXT_INVALID)
                .with("line", 4);
    }
}
