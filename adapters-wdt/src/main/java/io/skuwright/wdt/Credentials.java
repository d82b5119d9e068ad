package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a tenant signs its requests with.
 *
 * <p>The vendor gives each tenant a seller account ({@code sid}), each application a key, and for the two a secret; the
 * flagship edition joins a salt to the secret. Example: {@code Credentials.of("test2", "test2-xx", secret)} prints as
 * {@code Credentials of test2, secret hidden}.
 *
 * <p>Secret and salt have no getter and stand in no text, message or exception of the library. Two values are equal if
 * all parts are. This class is immutable and thread-safe.
 */
public final class Credentials {

    private final String sid;
    private final String appKey;
    private final String secret;
    private final String salt;

    private Credentials(String sid, String appKey, String secret, String salt) {
        this.sid = sid;
        this.appKey = appKey;
        this.secret = secret;
        this.salt = salt;
    }

    /**
     * Returns credentials for the dialects qyb and Y.
     *
     * @param sid the seller account
     * @param appKey the key of the application
     * @param appSecret the secret
     * @throws IllegalArgumentException if one of them is blank; the message names which
     */
    public static Credentials of(String sid, String appKey, String appSecret) {
        return new Credentials(filled(sid, "sid"), filled(appKey, "appKey"), filled(appSecret, "appSecret"), "");
    }

    /**
     * Returns credentials for the dialect qjb, whose secret is given as {@code secret:salt}.
     *
     * @param sid the seller account
     * @param key the key of the application
     * @param secretAndSalt secret and salt with a colon between them
     * @throws IllegalArgumentException if one of them is blank, or no colon joins secret and salt
     */
    public static Credentials ofQjb(String sid, String key, String secretAndSalt) {
        int colon = requireNonNull(secretAndSalt, "secretAndSalt").indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("The appsecret of the flagship edition is secret:salt; this one has no colon.");
        }
        return new Credentials(
                filled(sid, "sid"),
                filled(key, "key"),
                filled(secretAndSalt.substring(0, colon), "secret"),
                filled(secretAndSalt.substring(colon + 1), "salt"));
    }

    private static String filled(String value, String name) {
        if (requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException("'" + name + "' must not be blank.");
        }
        return value;
    }

    /** Returns the seller account. */
    public String sid() {
        return sid;
    }

    /** Returns the key of the application. */
    public String appKey() {
        return appKey;
    }

    String secret() {
        return secret;
    }

    /** Returns the salt, empty for the dialects that have none. */
    String salt() {
        return salt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credentials that
                && sid.equals(that.sid)
                && appKey.equals(that.appKey)
                && secret.equals(that.secret)
                && salt.equals(that.salt);
    }

    /** Returns a hash of account and key; the secret is left out of it. */
    @Override
    public int hashCode() {
        return 31 * sid.hashCode() + appKey.hashCode();
    }

    /** Returns the seller account, for people. */
    @Override
    public String toString() {
        return "Credentials of " + sid + ", secret hidden";
    }
}
