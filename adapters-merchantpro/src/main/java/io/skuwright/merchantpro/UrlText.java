package io.skuwright.merchantpro;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Texts in an address; the encoders of the JDK sit among its network classes or write a blank as a plus. */
final class UrlText {

    private static final String HEX = "0123456789ABCDEF";

    private UrlText() {}

    /** Encodes a name, a value or one step of a path; a comma stays, which stands between the parts of a value. */
    static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length + 16);
        for (byte one : bytes) {
            int value = one & 0xFF;
            if (isPlain(value)) {
                encoded.append((char) value);
            } else {
                encoded.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int value) {
        return (value >= 'a' && value <= 'z')
                || (value >= 'A' && value <= 'Z')
                || (value >= '0' && value <= '9')
                || "-._~".indexOf(value) >= 0;
    }

    /** Encodes one step of a path; a step of points alone would lead to another address. */
    static String step(String text) {
        String encoded = encoded(text);
        return encoded.equals(".") || encoded.equals("..") ? encoded.replace(".", "%2E") : encoded;
    }

    /** Returns path and parameters of an address. */
    static String address(String path, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address.append(mark).append(encoded(parameter.getKey())).append('=');
            address.append(encoded(parameter.getValue()).replace("%2C", ","));
            mark = '&';
        }
        return address.toString();
    }

    /** Returns the path of a link that is relative or absolute, without its parameters. */
    static String path(String link) {
        int scheme = link.indexOf("://");
        int begin = scheme < 0 ? 0 : link.indexOf('/', scheme + 3);
        if (begin < 0) {
            return "";
        }
        int end = link.indexOf('?', begin);
        return link.substring(begin, end < 0 ? link.length() : end);
    }

    /** Returns the parameters of a link in their order; empty if they are not well encoded. */
    static Optional<Map<String, String>> parameters(String link) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int begin = link.indexOf('?');
        if (begin < 0 || begin == link.length() - 1) {
            return Optional.of(parameters);
        }
        for (String part : link.substring(begin + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            Optional<String> name = decoded(equals < 0 ? part : part.substring(0, equals));
            Optional<String> value = decoded(equals < 0 ? "" : part.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            parameters.put(name.get(), value.get());
        }
        return Optional.of(parameters);
    }

    private static Optional<String> decoded(String text) {
        byte[] bytes = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                bytes[length++] = bytes[at];
                continue;
            }
            boolean isThere = at + 2 < bytes.length;
            int high = isThere ? Character.digit(bytes[at + 1], 16) : -1;
            int low = isThere ? Character.digit(bytes[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes[length++] = (byte) (16 * high + low);
            at += 2;
        }
        return Optional.of(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }
}
