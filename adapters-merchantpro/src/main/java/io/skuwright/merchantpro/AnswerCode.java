package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about an answer of a shop. */
public enum AnswerCode implements FindingCode {
    /** The call was not done; attributes: status, name, message, meaning. */
    MP_ANSWER_FAILED(
            Severity.ERROR,
            "The shop refused the call (status {status}, {meaning}, '{name}'): {message}. Maybe correct the request;"
                    + " RATE_LIMITED and TEMPORARY may be sent again as they are.",
            "店铺拒绝了调用（状态 {status}，{meaning}，“{name}”）：{message}。可以修正请求；RATE_LIMITED 和 TEMPORARY 可原样重发。",
            "Magazinul a refuzat apelul (stare {status}, {meaning}, „{name}”): {message}. Poate corectați cererea;"
                    + " RATE_LIMITED și TEMPORARY se pot retrimite neschimbate."),
    /** The document is no answer of this interface; attributes: status, found. */
    MP_ANSWER_SHAPE(
            Severity.ERROR,
            "At {where} an object or a list was expected with the status {status}, found was {found}. Maybe a gateway answered;"
                    + " nothing is known of the call.",
            "{where} 处应为对象或列表（状态 {status}），实际为 {found}。可能由网关应答；无法得知调用结果。",
            "La {where} se aștepta un obiect sau o listă cu starea {status}, s-a găsit {found}. Poate a răspuns un gateway;"
                    + " despre apel nu se știe nimic.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    AnswerCode(Severity severity, String english, String chinese, String romanian) {
        this.severity = severity;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentence(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
