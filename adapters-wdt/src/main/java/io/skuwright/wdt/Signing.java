package io.skuwright.wdt;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.wire.TextCheck;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the signatures of all dialects share. */
final class Signing {

    private Signing() {}

    /**
     * Returns the caller's parameters in the order of names.
     *
     * @throws IllegalArgumentException if one has a name that the signature sets itself
     */
    static SortedMap<String, String> own(Map<String, String> parameters, Set<String> reserved) {
        SortedMap<String, String> sorted = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (value == null) {
                throw new NullPointerException("The parameter '" + name + "' is null.");
            }
            if (name.isEmpty() || reserved.contains(name)) {
                throw new IllegalArgumentException(
                        "The parameter '" + name + "' is set by the signature and cannot be given.");
            }
            sorted.put(name, value);
        });
        return sorted;
    }

    /** Finds texts that cannot be sent, since half a character has no bytes. */
    static List<Finding> faults(Map<String, String> parameters) {
        List<Finding> findings = new ArrayList<>();
        parameters.forEach((name, value) -> {
            Place place = Place.ROOT.child(name);
            TextCheck.nameOrCode(name, place)
                    .or(() -> TextCheck.anyText(value, place))
                    .ifPresent(fault -> findings.add(fault.about(name)));
        });
        return findings;
    }

    /** Returns the digits of MD5 over the bytes of UTF-8, which is what the vendor asks for. */
    static String md5(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has MD5; this one says it has not.", missing);
        }
    }
}
