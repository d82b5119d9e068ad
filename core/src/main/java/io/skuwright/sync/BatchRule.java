package io.skuwright.sync;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much a target takes at once.
 *
 * <p>The till takes 5,000 rows ({@code BatchRule.ofRows(5_000)}); pushing goods to WangDianTong takes 50 goods of at
 * most 500 specs each ({@code BatchRule.ofRows(25_000).withGroups(50).withRowsOfGroup(500)}). A group that is too large
 * for any part is refused, unless {@link #splittingLargeGroups()} allows to split it. Values are immutable and
 * thread-safe.
 *
 * @param rows the most rows of a part
 * @param groups the most groups of a part; a row without a group counts as one
 * @param rowsOfGroup the most rows of one group in a part
 * @param weight the most weight of a part
 * @param splitsLargeGroups true if a group that is too large is split, false if it is refused
 */
public record BatchRule(int rows, int groups, int rowsOfGroup, long weight, boolean splitsLargeGroups) {

    private static final String KNOWN = "groups, rows, rowsOfGroup, tooLarge, weight";

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public BatchRule {
        positive("rows", rows);
        positive("groups", groups);
        positive("rowsOfGroup", rowsOfGroup);
        positive("weight", weight);
    }

    /** Returns parts of at most so many rows, of any number of groups and any weight, that refuse larger groups. */
    public static BatchRule ofRows(int rows) {
        return new BatchRule(rows, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, false);
    }

    /**
     * Returns a rule by name.
     *
     * @param settings {@code rows}, and maybe {@code groups}, {@code rowsOfGroup}, {@code weight} and {@code tooLarge}
     *     (refuse, split)
     * @throws IllegalArgumentException if a name is unknown (the known ones are named), a value unreadable, or rows is
     *     not given
     */
    public static BatchRule from(Map<String, String> settings) {
        BatchRule rule = ofRows(number("rows", settings.getOrDefault("rows", "")));
        for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
            String name = setting.getKey();
            String value = setting.getValue();
            switch (name) {
                case "rows" -> {}
                case "groups" -> rule = rule.withGroups(number(name, value));
                case "rowsOfGroup" -> rule = rule.withRowsOfGroup(number(name, value));
                case "weight" -> rule = rule.withWeight(number(name, value));
                case "tooLarge" -> rule = isSplit(value) ? rule.splittingLargeGroups() : rule;
                default -> throw new IllegalArgumentException(
                        "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
            }
        }
        return rule;
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("Setting '" + name + "' is '" + value + "', but must be a positive whole number.");
        }
        return Integer.parseInt(value);
    }

    private static boolean isSplit(String value) {
        return switch (value) {
            case "split" -> true;
            case "refuse" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting 'tooLarge' is '" + value + "', but must be refuse or split.");
        };
    }

    private static void positive(String name, long number) {
        if (number < 1) {
            throw new IllegalArgumentException("The number '" + name + "' is " + number + ", but must be positive.");
        }
    }

    /** Returns this rule with at most so many groups in a part. */
    public BatchRule withGroups(int newGroups) {
        return new BatchRule(rows, newGroups, rowsOfGroup, weight, splitsLargeGroups);
    }

    /** Returns this rule with at most so many rows of one group in a part. */
    public BatchRule withRowsOfGroup(int newRows) {
        return new BatchRule(rows, groups, newRows, weight, splitsLargeGroups);
    }

    /** Returns this rule with at most so much weight in a part. */
    public BatchRule withWeight(long newWeight) {
        return new BatchRule(rows, groups, rowsOfGroup, newWeight, splitsLargeGroups);
    }

    /** Returns this rule so that a group too large for a part is split over several. */
    public BatchRule splittingLargeGroups() {
        return new BatchRule(rows, groups, rowsOfGroup, weight, true);
    }

    /** How many rows of one group a part can have. */
    int largestGroup() {
        return Math.min(rows, rowsOfGroup);
    }
}
