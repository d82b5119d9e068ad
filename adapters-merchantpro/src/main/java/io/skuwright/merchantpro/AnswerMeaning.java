package io.skuwright.merchantpro;

import io.skuwright.result.Language;

/**
 * What the answer of a shop means, and whether to ask again.
 *
 * <p>Example: the status 429 is {@link #RATE_LIMITED}: the same call may be sent again at {@link ShopAnswer#retryAt}. The
 * status 400 means several things, which the text of the error tells apart by {@link AnswerRules}.
 */
public enum AnswerMeaning {
    /** The call was done. */
    SUCCESS("the call was done", "调用已执行", "apelul a fost făcut"),
    /** Too many calls: the same one may be sent again later. */
    RATE_LIMITED("too many calls", "调用过于频繁", "prea multe apeluri"),
    /** A fault that the shop itself calls temporary: the same call may be sent again. */
    TEMPORARY("a fault that passes", "暂时性故障", "o defecțiune trecătoare"),
    /**
     * The shop broke down and does not say whether the call was done: asking and setting a level may be repeated, making
     * something only after a look whether it is there.
     */
    SHOP_FAULT("the shop broke down", "店铺系统故障", "magazinul a avut o eroare"),
    /** Key or secret are wrong; more attempts lead to being shut out. */
    UNAUTHORISED("key or secret are wrong", "密钥错误", "cheia sau secretul sunt greșite"),
    /** The key may not do this, or too many wrong attempts were made. */
    FORBIDDEN("the key may not do this", "密钥无此权限", "cheia nu are acest drept"),
    /** What is asked for does not exist, or was deleted in the shop. */
    NOT_FOUND("what is asked for does not exist", "对象不存在", "ce se cere nu există"),
    /** This cannot be done at this address. */
    METHOD_REFUSED("this cannot be done at this address", "该地址不支持此操作", "aici nu se poate face acest lucru"),
    /** A filter of the question is not known to the shop. */
    UNKNOWN_FILTER("a filter is not known to the shop", "店铺不支持该筛选条件", "un filtru nu este cunoscut"),
    /** A field of the body is not known to the shop; nothing of the body was taken. */
    BAD_FIELD("a field is not known to the shop", "店铺不支持该字段", "un câmp nu este cunoscut"),
    /** The shop refused the call for another reason; the message says which. */
    REFUSED("the message says what is wrong", "错误信息说明问题所在", "mesajul spune ce este greșit"),
    /** The address of the shop is another one; a client must not follow. */
    WRONG_ADDRESS("the shop has another address", "店铺地址错误", "magazinul are altă adresă"),
    /** A status that no table knows. */
    UNKNOWN("the status is not known", "状态未知", "starea nu este cunoscută");

    private final String english;
    private final String chinese;
    private final String romanian;

    AnswerMeaning(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns true if the same call, whatever it does, may be sent again as it is. */
    public boolean isRetryable() {
        return this == RATE_LIMITED || this == TEMPORARY;
    }

    /** Returns true if the call was certainly not done. */
    public boolean isCertainlyNotDone() {
        return this != SUCCESS && this != SHOP_FAULT && this != UNKNOWN && this != TEMPORARY;
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
