package io.skuwright.wdt;

import io.skuwright.result.Language;

/**
 * What the code of an answer means, and whether to ask again.
 *
 * <p>Example: the code {@code 2104} of qyb is {@link #WINDOW_TOO_LONG}: the same question is refused for ever, so it is
 * not {@linkplain #isRetryable() retryable}; shorter windows are. Which code means what stands in {@link AnswerRules}.
 */
public enum AnswerMeaning {
    /** The call was taken; single rows of it may still have been refused. */
    SUCCESS("the call was taken", "调用已受理", "apelul a fost acceptat"),
    /** Too many calls, or a fault that passes: the same call may be sent again after a while. */
    RETRY_LATER("try again later", "稍后重试", "încercați mai târziu"),
    /** The same call is being worked on; look up what it did before it is sent again. */
    DUPLICATE_REQUEST("the same call is being worked on", "请勿重复操作", "același apel este în lucru"),
    /** The number that makes a document unique was used before: the document is there. */
    ALREADY_TAKEN("the document is there already", "单据已存在", "documentul există deja"),
    /** The time between begin and end is too long. */
    WINDOW_TOO_LONG("the time window is too long", "时间跨度过长", "intervalul de timp este prea lung"),
    /** The question asks for too much; it needs more conditions. */
    REQUEST_TOO_WIDE("the question asks for too much", "请求范围过宽", "întrebarea cere prea mult"),
    /** A parameter is missing or wrong. */
    BAD_PARAMETER("a parameter is missing or wrong", "参数缺失或无效", "un parametru lipsește sau este greșit"),
    /** What is asked for does not exist. */
    NOT_FOUND("what is asked for does not exist", "查询对象不存在", "ce se cere nu există"),
    /** Account, key, signature, address or right: somebody must change something. */
    ACCESS_DENIED("access is refused", "无权访问", "accesul este refuzat"),
    /** The clock of the caller is wrong. */
    CLOCK_WRONG("the caller's clock is wrong", "时间戳错误", "ceasul apelantului este greșit"),
    /** An error of the business; the message says which. */
    BUSINESS_ERROR("the message says what is wrong", "错误信息说明问题所在", "mesajul spune ce este greșit"),
    /** A code that no table knows. */
    UNKNOWN("the code is not known", "代码未知", "codul nu este cunoscut");

    private final String english;
    private final String chinese;
    private final String romanian;

    AnswerMeaning(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns true if the same call may succeed later as it is. */
    public boolean isRetryable() {
        return this == RETRY_LATER;
    }

    /** Returns the meaning as a phrase. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
