package io.skuwright.kingdee.crm;

/**
 * What the error code of an answer asks of the caller.
 *
 * <p>Example: 20016 says that the token is gone; whoever logs in again may send the same call once more.
 */
public enum CrmMeaning {
    /** The call was done. */
    SUCCESS,
    /** The token or session is gone: log in again and repeat the call. */
    SESSION_LOST,
    /** The page begins too far behind the start: go on behind the last id, as {@link CrmQuery#next} does. */
    OFFSET_TOO_FAR,
    /** Any other code: nothing is known about it, so repeating the call is of no use. */
    OTHER;

    /** Returns true if the same call may succeed after a log-in. */
    public boolean isRetryable() {
        return this == SESSION_LOST;
    }
}
