package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about an answer of WangDianTong. */
public enum AnswerCode implements FindingCode {
    /** The call was not taken; attributes: code, message, meaning. */
    WDT_ANSWER_FAILED(
            Severity.ERROR,
            "WangDianTong refused the call (code '{code}', {meaning}): {message}. Maybe correct the request; RETRY_LATER may be"
                    + " sent again as it is.",
            "旺店通拒绝了调用（代码“{code}”，{meaning}）：{message}。可以修正请求；RETRY_LATER 可稍后原样重发。",
            "WangDianTong a refuzat apelul (cod „{code}”, {meaning}): {message}. Poate corectați cererea; RETRY_LATER se poate"
                    + " retrimite neschimbat."),
    /** An answer says success and tells refused rows; attributes: code, errors, node, message. */
    WDT_REPLY_CONTRADICTORY(
            Severity.ERROR,
            "The answer at {where} says success (code '{code}') and tells {errors} refused rows in '{node}', the first '{subject}':"
                    + " {message}. These were not done; the others were.",
            "{where} 处的应答标明成功（代码“{code}”），但“{node}”列出 {errors} 行失败，第一行“{subject}”：{message}。这些未执行，其余已执行。",
            "Răspunsul de la {where} spune succes (cod „{code}”) și totodată {errors} rânduri refuzate în „{node}”, primul"
                    + " „{subject}”: {message}. Acestea nu s-au făcut; celelalte da."),
    /** The code of an answer is in no table; attribute: code. */
    WDT_CODE_UNKNOWN(
            Severity.WARNING,
            "The answer at {where} has the code '{code}', whose meaning is not known here. Maybe add it to the answer rules.",
            "{where} 处的应答代码“{code}”含义未知。可以把它加入应答规则。",
            "Răspunsul de la {where} are codul „{code}”, al cărui sens nu este cunoscut aici. Poate îl adăugați la reguli."),
    /** The document is no answer of this dialect; attributes: dialect, field, found. */
    WDT_ANSWER_SHAPE(
            Severity.ERROR,
            "At {where} an answer of dialect '{dialect}' with '{field}' was expected, found was {found}. Maybe it is of another"
                    + " dialect, or a gateway answered; nothing is known of the call.",
            "{where} 处应为方言“{dialect}”的应答（含“{field}”），实际为 {found}。可能属于其他方言，或由网关应答；无法得知调用结果。",
            "La {where} se aștepta un răspuns al dialectului „{dialect}” cu „{field}”, s-a găsit {found}. Poate este al altui"
                    + " dialect sau a răspuns un gateway; despre apel nu se știe nimic.");

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
