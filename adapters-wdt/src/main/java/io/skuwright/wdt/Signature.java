package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Signs requests of the dialects qyb and Y.
 *
 * <p>Every parameter goes into one text as length and name, length and value, in the order of names; the secret is put
 * behind it, and the MD5 of all is the signature. Example:
 *
 * <pre>
 * SignedRequest request = Signature.of(Credentials.of("test2", "test2-xx", secret))
 *         .sign(Map.of("page_no", "0"), now)
 *         .value();
 * post(url, request.body());                     // appkey=test2-xx&amp;page_no=0&amp;sid=test2&amp;sign=...
 *
 * 06-appkey:0008-test2-xx;07-page_no:0001-0;03-sid:0005-test2;09-timestamp:0010-1470042310
 * </pre>
 *
 * <p>How long a text with an emoji is for the server is unconfirmed, so such a value is refused unless a {@linkplain
 * #counting way of counting} was chosen. Where the value is JSON there is a sure way round: {@link #escaped}, after which
 * every way of counting agrees; the encoders of this package write JSON like that. Time is linear in the text. This class
 * is immutable and thread-safe.
 */
public final class Signature {

    static final Set<String> RESERVED = Set.of("sid", "appkey", "timestamp", "sign", "appsecret");
    private static final long LONGEST = 9_999_999_999L;

    private final Credentials credentials;
    private final TextLength length;

    private Signature(Credentials credentials, TextLength length) {
        this.credentials = credentials;
        this.length = length;
    }

    /** Returns a signature of a tenant that counts characters. */
    public static Signature of(Credentials credentials) {
        return new Signature(requireNonNull(credentials, "credentials"), TextLength.CHARACTERS);
    }

    /** Returns this signature with another way of counting lengths. */
    public Signature counting(TextLength newLength) {
        return new Signature(credentials, requireNonNull(newLength, "length"));
    }

    /**
     * Signs a request.
     *
     * @param parameters those of the method; account, key and time are added here
     * @param now the time of the request; the server takes five minutes more or less
     * @return the request, or no value with {@code SIGN_LENGTH_UNSURE} or {@code BAD_TEXT}
     * @throws IllegalArgumentException if a parameter has a name that is added here, or the time is not of 1970 to 2286
     */
    public Outcome<SignedRequest> sign(Map<String, String> parameters, Instant now) {
        SortedMap<String, String> all = complete(parameters, now);
        return joined(all)
                .map(text -> SignedRequest.form(all, Signing.md5(text + credentials.secret())));
    }

    /**
     * Returns the text that is signed, without the secret behind it, for comparing it with what the vendor's own tool
     * shows when a signature is refused.
     *
     * @throws IllegalArgumentException as {@link #sign} does
     */
    public Outcome<String> text(Map<String, String> parameters, Instant now) {
        return joined(complete(parameters, now));
    }

    /**
     * Returns a text of JSON with every character that is not ASCII written as an escape, which means the same.
     *
     * <p>Example: the character 中 becomes a backslash, {@code u} and {@code 4e2d}. Only letters inside the strings of JSON
     * can be outside ASCII, so the text may be escaped as a whole.
     */
    public static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length() + 16);
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c < 0x7F) {
                text.append(c);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return text.toString();
    }

    private SortedMap<String, String> complete(Map<String, String> parameters, Instant now) {
        long seconds = requireNonNull(now, "now").getEpochSecond();
        if (seconds < 0 || seconds > LONGEST) {
            throw new IllegalArgumentException("The time " + now + " has no 10 digits of seconds since 1970.");
        }
        SortedMap<String, String> all = Signing.own(parameters, RESERVED);
        all.put("sid", credentials.sid());
        all.put("appkey", credentials.appKey());
        all.put("timestamp", String.format(Locale.ROOT, "%010d", seconds));
        return all;
    }

    private Outcome<String> joined(SortedMap<String, String> all) {
        List<Finding> faults = new ArrayList<>(Signing.faults(all));
        if (length == TextLength.CHARACTERS) {
            all.forEach((name, value) -> unsure(name, value, faults));
        }
        return faults.isEmpty()
                ? Outcome.of(all.entrySet().stream()
                        .map(one -> part(2, one.getKey()) + ":" + part(4, one.getValue()))
                        .collect(Collectors.joining(";")))
                : Outcome.failed(faults);
    }

    private static void unsure(String name, String value, List<Finding> faults) {
        (name + value).codePoints().filter(Character::isSupplementaryCodePoint).findFirst().ifPresent(point -> faults.add(
                Finding.of(SignatureCode.SIGN_LENGTH_UNSURE)
                        .about(name)
                        .at(Place.ROOT.child(name))
                        .with("field", name)
                        .with("codePoint", String.format(Locale.ROOT, "U+%X", point))));
    }

    /** A length that needs more digits gets them. */
    private String part(int digits, String text) {
        return String.format(Locale.ROOT, "%0" + digits + "d-", length.of(text)) + text;
    }

    /** Returns the seller account and the way of counting, for people. */
    @Override
    public String toString() {
        return "Signature for " + credentials + ", counting " + length;
    }
}
