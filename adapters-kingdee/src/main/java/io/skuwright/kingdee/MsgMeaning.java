package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Language;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the message code of an answer (MsgCode) means, and what to do about it.
 *
 * <p>Kingdee answers with the HTTP status 200 whatever happens, so this code is what tells a lost session from a wrong
 * field. Example: {@code MsgMeaning.of("1")} is {@link #SESSION_LOST}, and its advice is to log in and send the same
 * call again; {@link #NOT_EXISTING} (9) comes again however often the call is sent, so it says to correct the request.
 *
 * <p>The codes stand in one public source; 1, 9 and 11 are confirmed by others. Which of them are said before Kingdee
 * has done anything ({@link #isBeforeWork()}) is concluded from what they mean and not confirmed.
 */
public enum MsgMeaning {
    /** Nothing special is said (0, or no code): the errors say what is wrong. */
    UNSPECIFIED("0", Advice.CORRECT_REQUEST, false,
            "nothing special is said; the errors say what is wrong", "没有特别说明；错误信息说明问题所在",
            "nu se spune nimic deosebit; erorile spun ce este greșit"),
    /** The session is lost (1). */
    SESSION_LOST("1", Advice.RETRY_AFTER_LOGIN, true,
            "the session is lost", "会话已丢失", "sesiunea s-a pierdut"),
    /** The user has not the right (2). */
    NO_PERMISSION("2", Advice.ASK_ADMINISTRATOR, true,
            "the user has not the right", "用户没有权限", "utilizatorul nu are dreptul"),
    /** The call names no operation (3). */
    OPERATION_MISSING("3", Advice.CORRECT_REQUEST, true,
            "the call names no operation", "调用没有指明操作", "apelul nu numește nicio operație"),
    /** The server failed (4). */
    SERVER_EXCEPTION("4", Advice.CHECK_FIRST, false,
            "the server failed", "服务器发生异常", "serverul a eșuat"),
    /** The call names no form (5). */
    FORM_MISSING("5", Advice.CORRECT_REQUEST, true,
            "the call names no form", "调用没有指明表单", "apelul nu numește niciun formular"),
    /** The database failed (6). */
    DATABASE_FAILURE("6", Advice.CHECK_FIRST, false,
            "the database failed", "数据库操作失败", "baza de date a eșuat"),
    /** The licence does not allow it (7). */
    LICENCE("7", Advice.ASK_ADMINISTRATOR, true,
            "the licence does not allow it", "许可不允许", "licența nu permite"),
    /** A parameter is wrong (8). */
    BAD_PARAMETER("8", Advice.CORRECT_REQUEST, false,
            "a parameter is wrong", "参数错误", "un parametru este greșit"),
    /** A field or a value does not exist (9). */
    NOT_EXISTING("9", Advice.CORRECT_REQUEST, false,
            "a field or a value does not exist", "字段或值不存在", "un câmp sau o valoare nu există"),
    /** The data was not found (10). */
    DATA_NOT_FOUND("10", Advice.CORRECT_REQUEST, false,
            "the data was not found", "未找到数据", "datele nu s-au găsit"),
    /** The data was checked and refused (11). */
    VALIDATION_FAILED("11", Advice.CORRECT_REQUEST, false,
            "the data was checked and refused", "数据校验未通过", "datele au fost verificate și refuzate"),
    /** The document is in a state that does not allow it (12). */
    NOT_OPERABLE("12", Advice.CORRECT_REQUEST, false,
            "the document is in a state that does not allow it", "单据状态不允许该操作", "starea documentului nu permite"),
    /** Somebody else works on the same thing (13, network control). */
    NETWORK_CONTROL("13", Advice.RETRY_LATER, false,
            "somebody else works on the same thing", "网络控制冲突，他人正在操作", "altcineva lucrează la același lucru"),
    /** More calls came than are allowed (14). */
    CALL_LIMIT("14", Advice.RETRY_LATER, true,
            "more calls came than are allowed", "调用次数超出限制", "au venit mai multe apeluri decât sunt permise"),
    /** Administrators may not log in this way (15). */
    ADMINISTRATOR_LOGIN("15", Advice.ASK_ADMINISTRATOR, true,
            "administrators may not log in this way", "管理员不得以此方式登录", "administratorii nu se pot autentifica astfel"),
    /** A login was refused; this has no message code. */
    LOGIN_REFUSED("", Advice.ASK_ADMINISTRATOR, true,
            "the login was refused", "登录被拒绝", "autentificarea a fost refuzată"),
    /** The gateway in front of Kingdee or the way to it answered; whether the call came through is not known. */
    NOT_FROM_KINGDEE("", Advice.CHECK_FIRST, false,
            "not Kingdee answered but what stands before it", "应答并非来自金蝶，而是来自其前端", "nu a răspuns Kingdee, ci ce stă înaintea lui"),
    /** A code that is not known here. */
    UNKNOWN("", Advice.CHECK_FIRST, false,
            "the code is not known", "代码未知", "codul nu este cunoscut");

    /** What a caller can do. */
    public enum Advice {
        /** Log in, then send the same call again. */
        RETRY_AFTER_LOGIN("log in, then send the same call again", "登录后重新发送同一调用", "autentificați-vă, apoi trimiteți din nou același apel"),
        /** Send the same call again after a while. */
        RETRY_LATER("send the same call again after a while", "稍后重新发送同一调用", "trimiteți din nou același apel mai târziu"),
        /** Change what is sent; the same call is refused again. */
        CORRECT_REQUEST("change what is sent", "修改发送内容", "schimbați ce se trimite"),
        /** Have rights, licence or login changed. */
        ASK_ADMINISTRATOR("have rights, licence or login changed", "请管理员调整权限、许可或登录", "cereți schimbarea drepturilor, a licenței sau a autentificării"),
        /** Look up whether a write took effect, before it is sent again. */
        CHECK_FIRST("look up whether a write took effect, before it is sent again", "重新发送之前先查询写入是否已生效", "verificați dacă scrierea a avut efect, înainte de a o retrimite");

        private final String english;
        private final String chinese;
        private final String romanian;

        Advice(String english, String chinese, String romanian) {
            this.english = english;
            this.chinese = chinese;
            this.romanian = romanian;
        }

        /** Returns the advice as a phrase. */
        public String text(Language language) {
            return switch (language) {
                case EN -> english;
                case ZH -> chinese;
                case RO -> romanian;
            };
        }
    }

    private final String code;
    private final Advice advice;
    private final boolean isBeforeWork;
    private final String english;
    private final String chinese;
    private final String romanian;

    MsgMeaning(
            String code, Advice advice, boolean isBeforeWork, String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
        this.code = code;
        this.advice = advice;
        this.isBeforeWork = isBeforeWork;
    }

    /** Returns the message code, empty for what has none. */
    public String code() {
        return code;
    }

    /** Returns what a caller can do. */
    public Advice advice() {
        return advice;
    }

    /** Returns the meaning as a phrase. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }

    /** Returns true if the same call may succeed later as it is. */
    public boolean isRetryable() {
        return advice == Advice.RETRY_AFTER_LOGIN || advice == Advice.RETRY_LATER;
    }

    /** Returns true if a call that got this answer and no results was refused before anything was done. */
    public boolean isBeforeWork() {
        return isBeforeWork;
    }

    /** Returns the meaning of a message code such as {@code 9}; empty if it is not known. */
    public static Optional<MsgMeaning> of(String code) {
        requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(meaning -> !meaning.code.isEmpty() && meaning.code.equals(code))
                .findFirst();
    }
}
