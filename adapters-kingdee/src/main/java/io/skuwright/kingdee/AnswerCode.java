package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about an answer beside the failure that it tells itself. */
public enum AnswerCode implements FindingCode {
    /** An answer says success and tells errors or a code of a failure; attributes: success, errorCode, msgCode, errors. */
    ANSWER_CONTRADICTORY(
            Severity.WARNING,
            "The answer at {where} says success '{success}' and tells {errors} errors (ErrorCode '{errorCode}', MsgCode '{msgCode}');"
                    + " it counts as a failure. Maybe look up what was saved.",
            "{where} 处的应答标明成功为“{success}”，同时列出 {errors} 个错误（ErrorCode“{errorCode}”，MsgCode“{msgCode}”）；按失败处理。可以"
                    + "查询实际保存了什么。",
            "Răspunsul de la {where} spune succes „{success}” și totodată {errors} erori (ErrorCode „{errorCode}”, MsgCode"
                    + " „{msgCode}”); contează ca eșec. Poate verificați ce s-a salvat."),
    /** An answer has a message code that is not known; attribute: msgCode. */
    ANSWER_CODE_UNKNOWN(
            Severity.WARNING,
            "The answer at {where} has the message code '{msgCode}', whose meaning is not known here.",
            "{where} 处的应答带有消息代码“{msgCode}”，其含义未知。",
            "Răspunsul de la {where} are codul de mesaj „{msgCode}”, al cărui sens nu este cunoscut aici."),
    /** The answer is that of a gateway or of the way to Kingdee; attributes: errorCode, message. */
    ANSWER_NOT_FROM_KINGDEE(
            Severity.ERROR,
            "Not Kingdee answered at {where} but what stands before it (code '{errorCode}'): {message}. Whether the call came"
                    + " through is not known; look up a write before sending it again.",
            "{where} 处的应答不是来自金蝶，而是来自其前端（代码“{errorCode}”）：{message}。无法得知调用是否到达；重新发送写操作之前请先查询。",
            "La {where} nu a răspuns Kingdee, ci ce stă înaintea lui (cod „{errorCode}”): {message}. Nu se știe dacă apelul a ajuns;"
                    + " verificați o scriere înainte de a o retrimite."),
    /** A login was refused; attributes: type, message. */
    ANSWER_LOGIN_REFUSED(
            Severity.ERROR,
            "The login was refused (LoginResultType '{type}'): {message}. Maybe check user, key and account.",
            "登录被拒绝（LoginResultType“{type}”）：{message}。可以检查用户、密钥和账套。",
            "Autentificarea a fost refuzată (LoginResultType „{type}”): {message}. Poate verificați utilizatorul, cheia și contul.");

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
