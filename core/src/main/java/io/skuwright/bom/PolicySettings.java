package io.skuwright.bom;

import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads a {@link BomPolicy} from settings, one name at a time. */
final class PolicySettings {

    private static final String KNOWN = "asOf, defaultBom, keep, loss, prefer, round.UNIT, roundingTime, select.SPEC,"
            + " skip, stepsByTotal, withOptional";
    private static final String SELECT = "select.";
    private static final String ROUND = "round.";

    private final Map<String, String> roundings = new HashMap<>();
    private RoundingTime time = RoundingTime.AFTER_MERGING;
    private BomPolicy policy = BomPolicy.defaults();

    private PolicySettings() {}

    static BomPolicy read(Map<String, String> settings) {
        PolicySettings reading = new PolicySettings();
        settings.forEach(reading::take);
        return reading.policy.withRounding(RoundingRules.from(reading.roundings), reading.time);
    }

    private void take(String name, String value) {
        if (name.startsWith(SELECT)) {
            policy = policy.withSelected(name.substring(SELECT.length()), value);
        } else if (name.startsWith(ROUND)) {
            roundings.put(name.substring(ROUND.length()), value);
        } else if (name.equals("roundingTime")) {
            time = time(value);
        } else {
            policy = with(name, value);
        }
    }

    private BomPolicy with(String name, String value) {
        return switch (name) {
            case "asOf" -> policy.withAsOf(date(value));
            case "defaultBom" -> policy.withDefaultBom(DefaultBom.named(value));
            case "withOptional" -> policy.withOptional(flag(name, value));
            case "skip" -> each(value, (changed, component) -> changed.withSkip(component, true));
            case "keep" -> each(value, (changed, component) -> changed.withSkip(component, false));
            case "prefer" -> each(value, BomPolicy::withPreferred);
            case "loss" -> policy.withLoss(LossConvention.parse(value));
            case "stepsByTotal" -> policy.withStepsByTotal(flag(name, value));
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        };
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notDate) {
            throw new IllegalArgumentException(
                    "Setting 'asOf' is '" + value + "', but must be a date such as 2026-03-01.", notDate);
        }
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be true or false.");
        };
    }

    private static RoundingTime time(String value) {
        return switch (value) {
            case "before" -> RoundingTime.BEFORE_MERGING;
            case "after" -> RoundingTime.AFTER_MERGING;
            default -> throw new IllegalArgumentException(
                    "Setting 'roundingTime' is '" + value + "', but must be before or after.");
        };
    }

    private BomPolicy each(String components, BiFunction<BomPolicy, String, BomPolicy> change) {
        BomPolicy changed = policy;
        for (String component : components.split(",", -1)) {
            changed = change.apply(changed, component);
        }
        return changed;
    }
}
