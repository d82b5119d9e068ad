package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.row.Flag;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is set in a store system and its ERP, as far as somebody has said so.
 *
 * <p>A value is either what a {@link SetupRule} speaks of, or what it is compared with: id and name of the store and, if
 * there is one, code and name of its head warehouse. What nobody said is unknown and never assumed. Example: {@code
 * StoreSetup.from(Map.of("storeId", "1024", "warehouseNo", "1024", "forbidFetching", "on"))} meets the rule of the
 * warehouse, breaks the one of fetching, and leaves all others unchecked.
 *
 * <p>Of AppSecret and SessionKey only whether there is one is kept; the values are forgotten at once. This class is
 * immutable and thread-safe.
 */
public final class StoreSetup {

    static final String STORE_ID = "storeId";
    static final String STORE_NAME = "storeName";
    static final String HEAD_NO = "storeHeadNo";
    static final String HEAD_NAME = "storeHeadName";
    static final String HEAD_WAREHOUSE = "headWarehouse";
    static final String HEAD_DELIVERY = "headDelivery";
    static final String OTHER_WORDS =
            String.join(", ", STORE_ID, STORE_NAME, HEAD_NO, HEAD_NAME, HEAD_WAREHOUSE, HEAD_DELIVERY);

    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String PRESENT = "present";

    private final Map<SetupRule, String> values;
    private final Map<String, String> facts;

    private StoreSetup(Map<SetupRule, String> values, Map<String, String> facts) {
        this.values = Collections.unmodifiableMap(new EnumMap<>(values));
        this.facts = Map.copyOf(facts);
    }

    /** Returns a builder that begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a set-up from settings by name.
     *
     * @param settings the {@linkplain SetupRule#word() word} of a rule with what is set ({@code on}, {@code off} or {@code
     *     unknown} for switches), {@code storeId}, {@code storeName}, {@code storeHeadNo}, {@code storeHeadName}, and {@code
     *     headWarehouse}, {@code headDelivery} as on, off or unknown
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    public static StoreSetup from(Map<String, String> settings) {
        Builder builder = builder();
        settings.forEach((name, value) -> {
            requireNonNull(value, requireNonNull(name, "the name of a setting"));
            switch (name) {
                case STORE_ID, STORE_NAME, HEAD_NO, HEAD_NAME -> builder.facts.put(name, value);
                case HEAD_WAREHOUSE, HEAD_DELIVERY -> builder.fact(name, flag(name, value));
                default -> {
                    SetupRule rule = SetupRule.of(name);
                    if (rule.need().isSwitch()) {
                        builder.state(rule, flag(name, value));
                    } else {
                        builder.value(rule, value);
                    }
                }
            }
        });
        return builder.build();
    }

    private static Flag flag(String name, String value) {
        return switch (value) {
            case ON -> Flag.YES;
            case OFF -> Flag.NO;
            case "unknown" -> Flag.UNKNOWN;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is another value than on, off or unknown.");
        };
    }

    /** Returns what is set, empty if nothing was said: {@code on} or {@code off} for a switch, {@code present} for a key. */
    public Optional<String> value(SetupRule rule) {
        return Optional.ofNullable(values.get(rule));
    }

    /** Returns the id of the store, which the ERP knows its warehouse by. */
    public Optional<String> storeId() {
        return Optional.ofNullable(facts.get(STORE_ID));
    }

    /** Returns the name of the store. */
    public Optional<String> storeName() {
        return Optional.ofNullable(facts.get(STORE_NAME));
    }

    /** Returns the code that the store system gives its head warehouse. */
    public Optional<String> headNo() {
        return Optional.ofNullable(facts.get(HEAD_NO));
    }

    /** Returns the name that the store system gives its head warehouse. */
    public Optional<String> headName() {
        return Optional.ofNullable(facts.get(HEAD_NAME));
    }

    /** Returns whether the store system has a head warehouse. */
    public Flag headWarehouse() {
        return fact(HEAD_WAREHOUSE);
    }

    /** Returns whether goods are to be delivered from the head warehouse. */
    public Flag headDelivery() {
        return fact(HEAD_DELIVERY);
    }

    private Flag fact(String name) {
        String value = facts.get(name);
        return value == null ? Flag.UNKNOWN : Flag.of(value.equals(ON));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoreSetup that && values.equals(that.values) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + facts.hashCode();
    }

    /** Returns how much is known, for people; no value is shown. */
    @Override
    public String toString() {
        return "StoreSetup with " + (values.size() + facts.size()) + " values";
    }

    /** Builds a set-up; the last word counts. Not thread-safe. */
    public static final class Builder {

        private final Map<SetupRule, String> values = new EnumMap<>(SetupRule.class);
        private final Map<String, String> facts = new HashMap<>();

        private Builder() {}

        /**
         * Says that switches are on.
         *
         * @throws IllegalArgumentException if a rule is not about a switch
         */
        @CanIgnoreReturnValue
        public Builder on(SetupRule... rules) {
            for (SetupRule rule : rules) {
                state(rule, Flag.YES);
            }
            return this;
        }

        /**
         * Says that switches are off.
         *
         * @throws IllegalArgumentException if a rule is not about a switch
         */
        @CanIgnoreReturnValue
        public Builder off(SetupRule... rules) {
            for (SetupRule rule : rules) {
                state(rule, Flag.NO);
            }
            return this;
        }

        /**
         * Says whether a switch is on.
         *
         * @throws IllegalArgumentException if the rule is not about a switch
         */
        @CanIgnoreReturnValue
        public Builder state(SetupRule rule, Flag state) {
            if (!rule.need().isSwitch()) {
                throw new IllegalArgumentException("The rule " + rule.word() + " is about a value, not a switch.");
            }
            put(values, rule, requireNonNull(state, "state"));
            return this;
        }

        /**
         * Says what a value is; a blank one is known to be empty. A secret is forgotten at once.
         *
         * @throws IllegalArgumentException if the rule is about a switch
         */
        @CanIgnoreReturnValue
        public Builder value(SetupRule rule, String value) {
            if (rule.need().isSwitch()) {
                throw new IllegalArgumentException("The rule " + rule.word() + " is about a switch, not a value.");
            }
            boolean isSecret = rule.need() == SetupNeed.PRESENT || rule.need() == SetupNeed.EMPTY;
            values.put(rule, value.isBlank() ? "" : isSecret ? PRESENT : value);
            return this;
        }

        /** Says which store it is. */
        @CanIgnoreReturnValue
        public Builder store(String id, String name) {
            facts.put(STORE_ID, requireNonNull(id, "id"));
            facts.put(STORE_NAME, requireNonNull(name, "name"));
            return this;
        }

        /** Says which head warehouse the store system has. */
        @CanIgnoreReturnValue
        public Builder headWarehouse(String code, String name) {
            facts.put(HEAD_NO, requireNonNull(code, "code"));
            facts.put(HEAD_NAME, requireNonNull(name, "name"));
            return fact(HEAD_WAREHOUSE, Flag.YES);
        }

        /** Says that the store system has no head warehouse; then nothing is delivered from it either. */
        @CanIgnoreReturnValue
        public Builder noHeadWarehouse() {
            return fact(HEAD_WAREHOUSE, Flag.NO);
        }

        /** Says whether goods are to be delivered from the head warehouse. */
        @CanIgnoreReturnValue
        public Builder headDelivery(Flag state) {
            return fact(HEAD_DELIVERY, requireNonNull(state, "state"));
        }

        @CanIgnoreReturnValue
        private Builder fact(String name, Flag state) {
            put(facts, name, state);
            return this;
        }

        private static <K> void put(Map<K, String> target, K key, Flag state) {
            if (state == Flag.UNKNOWN) {
                target.remove(key);
            } else {
                target.put(key, state == Flag.YES ? ON : OFF);
            }
        }

        /** Returns the set-up. */
        public StoreSetup build() {
            return new StoreSetup(values, facts);
        }
    }
}
