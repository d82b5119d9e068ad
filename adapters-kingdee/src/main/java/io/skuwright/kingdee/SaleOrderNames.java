package io.skuwright.kingdee;

import io.skuwright.quantity.Rounding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads settings by name, refusing what it does not know. */
final class SaleOrderNames {

    private static final int LARGEST_SCALE = 10;

    private static final String KNOWN = "prices, priceKey, rounding, priceRounding, priceScale, currencyScale,"
            + " sumEqualSons, linkByRowId, sendBillNo, sendIncompleteKits, fullReplace";

    private SaleOrderNames() {}

    static SaleOrderSettings read(Map<String, String> settings) {
        SaleOrderSettings.Builder builder = SaleOrderSettings.builder();
        settings.forEach((name, value) -> set(builder, name, value));
        return builder.build();
    }

    private static void set(SaleOrderSettings.Builder settings, String name, String value) {
        switch (name) {
            case "prices" -> settings.prices(placement(value));
            case "priceKey" -> settings.priceKey(value);
            case "rounding" -> settings.rounding(Rounding.parse(value));
            case "priceRounding" -> settings.priceRounding(Rounding.parse(value));
            case "priceScale" -> settings.priceScale(scale(name, value));
            case "currencyScale" -> settings.currencyScale(scale(name, value));
            case "sumEqualSons" -> settings.sumEqualSons(flag(name, value));
            case "linkByRowId" -> settings.linkByRowId(flag(name, value));
            case "sendBillNo" -> settings.sendBillNo(flag(name, value));
            case "sendIncompleteKits" -> settings.sendIncompleteKits(flag(name, value));
            case "fullReplace" -> settings.fullReplace(flag(name, value));
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        }
    }

    private static PricePlacement placement(String value) {
        for (PricePlacement placement : PricePlacement.values()) {
            if (word(placement).equals(value)) {
                return placement;
            }
        }
        throw new IllegalArgumentException("Setting 'prices' is '" + value + "', but must be one of "
                + Arrays.stream(PricePlacement.values()).map(SaleOrderNames::word).collect(Collectors.joining(", "))
                + ".");
    }

    private static String word(PricePlacement placement) {
        return placement.name().toLowerCase(Locale.ROOT);
    }

    private static int scale(String name, String value) {
        if (!value.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be a whole number from 0 to 10.");
        }
        return Integer.parseInt(value);
    }

    static void checkScale(String name, int scale) {
        if (scale < 0 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("Setting '" + name + "' is " + scale + ", but must be from 0 to 10.");
        }
    }

    static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be true or false.");
        };
    }
}
