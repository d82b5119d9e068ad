package io.skuwright.wdt;

import java.nio.charset.StandardCharsets;

/** Encodes names and values of a form, as browsers do; the encoder of the JDK sits among its network classes. */
final class FormText {

    private static final String HEX = "0123456789ABCDEF";

    private FormText() {}

    static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length + 16);
        for (byte one : bytes) {
            int value = one & 0xFF;
            if (isPlain(value)) {
                encoded.append((char) value);
            } else if (value == ' ') {
                encoded.append('+');
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
                || "*-._".indexOf(value) >= 0;
    }
}
