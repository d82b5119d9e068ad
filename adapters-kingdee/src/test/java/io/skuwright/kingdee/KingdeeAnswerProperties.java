package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.result.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever stands in an answer. */
class KingdeeAnswerProperties {

    private static final List<String> FILES = List.of(
            GoldenFiles.ANSWER_SAVED,
            GoldenFiles.ANSWER_BATCH_PARTIAL,
            GoldenFiles.ANSWER_FAILED,
            GoldenFiles.QUERY_FAILED,
            GoldenFiles.QUERY_SESSION_LOST);

    @Property(tries = 2_000)
    void read_aByteChangedAnywhere_answersAndDeniesErrors(
            @ForAll("files") String file, @ForAll @IntRange(max = 700) int at, @ForAll byte value) {
        byte[] bytes = GoldenFiles.read(file).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = value;
        check(KingdeeAnswer.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Property(tries = 2_000)
    void read_aMemberReplaced_answersAndDeniesErrors(
            @ForAll("members") String member, @ForAll("values") String value, @ForAll("values") String other) {
        check(KingdeeAnswer.read("{\"Result\":{\"ResponseStatus\":{\"" + member + "\":" + value + ",\"MsgCode\":" + other + "}}}"));
        check(KingdeeAnswer.read("{\"Result\":{\"" + member + "\":" + value + ",\"ResponseStatus\":" + other + "}}"));
        check(KingdeeAnswer.read("{\"ResponseStatus\":{\"SuccessEntitys\":[{\"" + member + "\":" + value + "}],\"Errors\":[" + other + "]}}"));
        check(KingdeeAnswer.read("{\"" + member + "\":" + value + "}"));
    }

    /** Either nothing is known and an error says why, or a success has no error and a failure has one. */
    private static void check(Outcome<KingdeeAnswer> answer) {
        boolean isSuccess = answer.hasValue() && answer.value().isSuccess();
        assertThat(answer.hasErrors()).as("%s", answer).isEqualTo(!isSuccess);
        if (isSuccess) {
            assertThat(answer.value().errors()).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "IsSuccess", "ErrorCode", "Errors", "SuccessEntitys", "SuccessMessages", "Id", "Number", "DIndex",
                "NeedReturnData", "Result", "errcode", "LoginResultType", "ResponseStatus", "Message", "FieldName");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "\"\"", "\" \"", "0", "-1", "1", "500", "1e1000000000", "1e-30", "true", "\"False\"", "{}", "[]", "[[]]", "[7]",
                "{\"Number\":null}", "\"\\u0000\"", "12345678901234567890", "[{\"Id\":{},\"DIndex\":[]}]", "\"1E+5\"");
    }
}
