package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Some answers tell a lost session by a text only. */
class AnswerRulesTest {

    private static Outcome<KingdeeAnswer> failed(String status) {
        Outcome<KingdeeAnswer> answer = KingdeeAnswer.read("{\"Result\":{\"ResponseStatus\":" + status + "}}");
        assertThat(answer.value().isSuccess()).isFalse();
        return answer;
    }

    @Test
    void read_textInPlaceOfACode_countsOnlyWithoutACode() {
        String lost = "\"Errors\":[{\"Message\":\"Session 已失效\"}]";
        assertThat(failed("{" + lost + "}").value().meaning()).isEqualTo(MsgMeaning.SESSION_LOST);
        assertThat(failed("{\"MsgCode\":0," + lost + "}").value().meaning()).isEqualTo(MsgMeaning.SESSION_LOST);
        assertThat(failed("{\"MsgCode\":11," + lost + "}").value().meaning()).isEqualTo(MsgMeaning.VALIDATION_FAILED);
        JsonRows answer = JsonRows.of("{\"Result\":{\"ResponseStatus\":{" + lost + "}}}");
        assertThat(KingdeeAnswer.read(answer, AnswerRules.defaults().withTexts(Map.of())).value().meaning())
                .isEqualTo(MsgMeaning.UNSPECIFIED);
    }

    /** An error of one document may quote what a customer wrote. */
    @Test
    void read_textInsideAnError_isNotOfTheCall() {
        String lost = "会话信息已丢失，请重新登录";
        for (String errors : List.of(
                "\"Errors\":[{\"Message\":\"备注“" + lost + "”过长\",\"DIndex\":1}]",
                "\"Errors\":[{\"Message\":\"" + lost + "\"},{\"Message\":\"x\"}]",
                "\"Errors\":[{\"Message\":\"" + lost + "\"}],\"SuccessEntitys\":[{\"Id\":7,\"DIndex\":0}]")) {
            assertThat(failed("{\"IsSuccess\":false," + errors + "}").value().meaning()).isEqualTo(MsgMeaning.UNSPECIFIED);
        }
        assertThat(failed("{\"Errors\":[{\"Message\":\" " + lost + "\"}]}").value().meaning())
                .isEqualTo(MsgMeaning.SESSION_LOST);
    }

    @Test
    void read_textOfAnotherLanguage_canBeAdded() {
        AnswerRules rules = AnswerRules.defaults().withText("The session has been lost", MsgMeaning.SESSION_LOST);
        JsonRows answer = JsonRows.of("{\"ResponseStatus\":{\"Errors\":[{\"Message\":\"The session has been lost.\"}]}}");
        assertThat(KingdeeAnswer.read(answer, rules).value().meaning()).isEqualTo(MsgMeaning.SESSION_LOST);
        assertThat(rules.texts()).hasSize(3).containsKey("会话信息已丢失");
        assertThat(rules).isNotEqualTo(AnswerRules.defaults()).hasToString(rules.texts() + " [1]");
        assertThat(AnswerRules.defaults().withLoginType("1")).isEqualTo(AnswerRules.defaults())
                .hasSameHashCodeAs(AnswerRules.defaults());
    }
}
