package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Signs requests of the dialect qjb.
 *
 * <p>Names and values are joined in the order of names with the secret before and behind, without lengths, and the MD5 of
 * all is the signature. The body is signed with the rest, under the name {@code body}, and sent apart from it. Example:
 * {@code QjbSignature.of(Credentials.ofQjb("wdtapi3", "testkey", secretAndSalt)).sign("goods.Goods.queryWithSpec",
 * Map.of("page_no", "0", "page_size", "1"), body, now).value().query()} is what stands behind the question mark.
 *
 * <p>The vendor publishes no worked example of this form; it follows two clients of others that agree, and is unconfirmed
 * against a server. The time is counted from the beginning of 2012 in Beijing; the server takes 120 seconds more or less.
 * Time is linear in the text. This class is immutable and thread-safe.
 */
public final class QjbSignature {

    private static final Set<String> RESERVED = Set.of("sid", "key", "salt", "method", "v", "timestamp", "sign", "body");
    private static final long EPOCH = 1_325_347_200L;
    private static final String VERSION = "1.0";

    private final Credentials credentials;

    private QjbSignature(Credentials credentials) {
        this.credentials = credentials;
    }

    /**
     * Returns a signature of a tenant.
     *
     * @throws IllegalArgumentException if the credentials have no salt, see {@link Credentials#ofQjb}
     */
    public static QjbSignature of(Credentials credentials) {
        if (requireNonNull(credentials, "credentials").salt().isEmpty()) {
            throw new IllegalArgumentException("Credentials of the flagship edition have a salt; these have none.");
        }
        return new QjbSignature(credentials);
    }

    /**
     * Signs a request.
     *
     * @param method such as {@code goods.Goods.queryWithSpec}
     * @param parameters those beside the body, such as {@code page_no}, {@code page_size}, {@code calc_total}
     * @param body the arguments as a JSON array
     * @param now the time of the request
     * @return the request, or no value with {@code BAD_TEXT}
     * @throws IllegalArgumentException if a parameter has a name that is added here, or the time is before 2012
     */
    public Outcome<SignedRequest> sign(String method, Map<String, String> parameters, String body, Instant now) {
        SortedMap<String, String> all = Signing.own(parameters, RESERVED);
        all.put("sid", credentials.sid());
        all.put("key", credentials.appKey());
        all.put("salt", credentials.salt());
        all.put("method", requireNonNull(method, "method"));
        all.put("v", VERSION);
        all.put("timestamp", Long.toString(seconds(now)));
        all.put("body", requireNonNull(body, "body"));
        List<Finding> faults = Signing.faults(all);
        if (!faults.isEmpty()) {
            return Outcome.failed(faults);
        }
        String sign = signed(all);
        all.remove("body");
        return Outcome.of(SignedRequest.document(all, sign, body));
    }

    private static long seconds(Instant now) {
        long seconds = now.getEpochSecond() - EPOCH;
        if (seconds < 0) {
            throw new IllegalArgumentException("The time " + now + " is before the beginning of 2012 in Beijing.");
        }
        return seconds;
    }

    private String signed(SortedMap<String, String> all) {
        StringBuilder text = new StringBuilder(credentials.secret());
        all.forEach((name, value) -> text.append(name).append(value));
        return Signing.md5(text.append(credentials.secret()).toString());
    }

    /** Returns the seller account, for people. */
    @Override
    public String toString() {
        return "QjbSignature for " + credentials;
    }
}
