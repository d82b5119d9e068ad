package io.skuwright.wdt;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request as it is to be sent, signature included.
 *
 * <p>The host sends {@link #body()} by POST to the address of the method, with {@link #query()} behind a question mark
 * if it is not empty. Example: a request of qyb has an empty query and a body such as
 * {@code appkey=test2-xx&page_no=0&sid=test2&sign=...}.
 *
 * <p>Values are signed as they are and encoded after that. A parameter may hold a buyer's data, so the text form shows
 * names only. This class is immutable and thread-safe.
 */
public final class SignedRequest {

    private static final String SIGN = "sign";

    private final SortedMap<String, String> parameters;
    private final Optional<String> document;

    private SignedRequest(SortedMap<String, String> parameters, Optional<String> document) {
        this.parameters = Collections.unmodifiableSortedMap(parameters);
        this.document = document;
    }

    /** Returns a request whose parameters are all in its body. */
    static SignedRequest form(SortedMap<String, String> parameters, String sign) {
        return new SignedRequest(signed(parameters, sign), Optional.empty());
    }

    /** Returns a request whose parameters are in its query, beside a body of JSON. */
    static SignedRequest document(SortedMap<String, String> parameters, String sign, String document) {
        return new SignedRequest(signed(parameters, sign), Optional.of(document));
    }

    private static SortedMap<String, String> signed(SortedMap<String, String> parameters, String sign) {
        SortedMap<String, String> all = new TreeMap<>(parameters);
        all.put(SIGN, sign);
        return all;
    }

    /** Returns the parameters with the signature by name, in the order of names; not encoded, not modifiable. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Returns the signature: 32 digits of hexadecimal, lower case. */
    public String sign() {
        return parameters.getOrDefault(SIGN, "");
    }

    /** Returns the query to put behind the address, encoded; empty for qyb and Y. */
    public String query() {
        return document.isPresent() ? encoded() : "";
    }

    /** Returns the body: the encoded parameters for qyb and Y, the document of JSON for qjb. */
    public String body() {
        return document.orElseGet(this::encoded);
    }

    /** Returns the value of the header Content-Type that goes with the body. */
    public String contentType() {
        return document.isPresent() ? "application/json; charset=UTF-8" : "application/x-www-form-urlencoded; charset=UTF-8";
    }

    private String encoded() {
        return parameters.entrySet().stream()
                .map(one -> FormText.encoded(one.getKey()) + "=" + FormText.encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Returns the names of the parameters without their values, for people. */
    @Override
    public String toString() {
        return "SignedRequest with " + String.join(", ", parameters.keySet());
    }
}
