package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

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
    UNSPECIFIED("0", Advice.CORRECT_REQUEST, false),
    /** The session is lost (1). */
    SESSION_LOST("1", Advice.RETRY_AFTER_LOGIN, true),
    /** The user has not the right (2). */
    NO_PERMISSION("2", Advice.ASK_ADMINISTRATOR, true),
    /** The call names no operation (3). */
    OPERATION_MISSING("3", Advice.CORRECT_REQUEST, true),
    /** The server failed (4). */
    SERVER_EXCEPTION("4", Advice.CHECK_FIRST, false),
    /** The call names no form (5). */
    FORM_MISSING("5", Advice.CORRECT_REQUEST, true),
    /** The database failed (6). */
    DATABASE_FAILURE("6", Advice.CHECK_FIRST, false),
    /** The licence does not allow it (7). */
    LICENCE("7", Advice.ASK_ADMINISTRATOR, true),
    /** A parameter is wrong (8). */
    BAD_PARAMETER("8", Advice.CORRECT_REQUEST, false),
    /** A field or a value does not exist (9). */
    NOT_EXISTING("9", Advice.CORRECT_REQUEST, false),
    /** The data was not found (10). */
    DATA_NOT_FOUND("10", Advice.CORRECT_REQUEST, false),
    /** The data was checked and refused (11). */
    VALIDATION_FAILED("11", Advice.CORRECT_REQUEST, false),
    /** The document is in a state that does not allow it (12). */
    NOT_OPERABLE("12", Advice.CORRECT_REQUEST, false),
    /** Somebody else works on the same thing (13, network control). */
    NETWORK_CONTROL("13", Advice.RETRY_LATER, false),
    /** More calls came than are allowed (14). */
    CALL_LIMIT("14", Advice.RETRY_LATER, true),
    /** Administrators may not log in this way (15). */
    ADMINISTRATOR_LOGIN("15", Advice.ASK_ADMINISTRATOR, true),
    /** A login was refused; this has no message code. */
    LOGIN_REFUSED("", Advice.ASK_ADMINISTRATOR, true),
    /** The gateway in front of Kingdee or the way to it answered; whether the call came through is not known. */
    NOT_FROM_KINGDEE("", Advice.CHECK_FIRST, false),
    /** A code that is not known here. */
    UNKNOWN("", Advice.CHECK_FIRST, false);

    /** What a caller can do. */
    public enum Advice {
        /** Log in, then send the same call again. */
        RETRY_AFTER_LOGIN,
        /** Send the same call again after a while. */
        RETRY_LATER,
        /** Change what is sent; the same call is refused again. */
        CORRECT_REQUEST,
        /** Have rights, licence or login changed. */
        ASK_ADMINISTRATOR,
        /** Look up whether a write took effect, before it is sent again. */
        CHECK_FIRST
    }

    private final String code;
    private final Advice advice;
    private final boolean isBeforeWork;

    MsgMeaning(String code, Advice advice, boolean isBeforeWork) {
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
