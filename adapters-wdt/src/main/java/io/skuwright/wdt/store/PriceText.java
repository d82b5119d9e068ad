package io.skuwright.wdt.store;

import java.util.Optional;
import java.util.regex.Pattern;

/** Prices as people and exports write them. */
final class PriceText {

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,4})?");

    private PriceText() {}

    /** Returns true for what stands in place of a price that the exporting user may not see or that there is not. */
    static boolean saysNone(String text) {
        return text.isBlank() || text.strip().equals("无权限") || text.strip().equals("-");
    }

    /** Returns a decimal number without currency and commas, or nothing if the text is none. */
    static Optional<String> decimal(String text) {
        String number = text.strip();
        if (!number.isEmpty() && "￥¥".indexOf(number.charAt(0)) >= 0) {
            number = number.substring(1).strip();
        }
        if (GROUPED.matcher(number).matches()) {
            return Optional.of(number.replace(",", ""));
        }
        return PLAIN.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}
