package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.row.Flag;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How ERP, CRM and platform are set, as far as somebody has said so.
 *
 * <p>What nobody said is unknown and never assumed. Example: {@code PlanSetup.from(Map.of("kitManagement", "on",
 * "autoExpansion", "off", "cpq", "on"))} leaves open whether the CRM has standard BOMs, and {@link PlanPreconditions}
 * says so.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanSetup {

    static final String PARENTS_ONLY = "parentsOnly";

    private static final PlanSetup UNKNOWN = builder().build();

    private final Map<PlanFact, Flag> states;
    private final boolean parentsOnly;

    private PlanSetup(Map<PlanFact, Flag> states, boolean parentsOnly) {
        this.states = Collections.unmodifiableMap(new EnumMap<>(states));
        this.parentsOnly = parentsOnly;
    }

    /** Returns the setup of which nothing is known; parts of kits are sent. */
    public static PlanSetup unknown() {
        return UNKNOWN;
    }

    /** Returns a builder that begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a setup from settings by name.
     *
     * @param settings a {@linkplain PlanFact#word() fact} is {@code on}, {@code off} or {@code unknown}; {@code
     *     parentsOnly} is {@code true} or {@code false}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    public static PlanSetup from(Map<String, String> settings) {
        Builder builder = builder();
        settings.forEach((name, value) -> {
            requireNonNull(name, "the name of a setting");
            requireNonNull(value, name);
            if (name.equals(PARENTS_ONLY)) {
                builder.parentsOnly(yesOrNo(value));
            } else {
                builder.state(PlanFact.of(name), state(name, value));
            }
        });
        return builder.build();
    }

    private static boolean yesOrNo(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting '" + PARENTS_ONLY + "' is '" + value + "', but must be true or false.");
        };
    }

    private static Flag state(String name, String value) {
        return switch (value) {
            case "on" -> Flag.YES;
            case "off" -> Flag.NO;
            case "unknown" -> Flag.UNKNOWN;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be on, off or unknown.");
        };
    }

    /** Returns whether a fact is so. */
    public Flag state(PlanFact fact) {
        return states.getOrDefault(fact, Flag.UNKNOWN);
    }

    /** Returns true if only the parents of kits are sent, and the ERP is to add their parts (B1). */
    public boolean parentsOnly() {
        return parentsOnly;
    }

    /** Returns what a plan needs of a fact under this setup: with parents only, expansion has to be on. */
    public PlanNeed need(IntegrationPlan plan, PlanFact fact) {
        return parentsOnly && fact == PlanFact.AUTO_EXPANSION ? PlanNeed.ON : fact.need(plan);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanSetup that && states.equals(that.states) && parentsOnly == that.parentsOnly;
    }

    @Override
    public int hashCode() {
        return 31 * states.hashCode() + Boolean.hashCode(parentsOnly);
    }

    /** Returns the facts that are known, in the form of {@link #from}, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PARENTS_ONLY + "=" + parentsOnly);
        states.forEach((fact, state) ->
                text.append(", ").append(fact.word()).append('=').append(state == Flag.YES ? "on" : "off"));
        return text.toString();
    }

    /** Builds a setup; not thread-safe. */
    public static final class Builder {

        private final Map<PlanFact, Flag> states = new EnumMap<>(PlanFact.class);
        private boolean parentsOnly;

        private Builder() {}

        /** Says that facts are so. */
        @CanIgnoreReturnValue
        public Builder on(PlanFact... facts) {
            for (PlanFact fact : facts) {
                state(fact, Flag.YES);
            }
            return this;
        }

        /** Says that facts are not so. */
        @CanIgnoreReturnValue
        public Builder off(PlanFact... facts) {
            for (PlanFact fact : facts) {
                state(fact, Flag.NO);
            }
            return this;
        }

        /** Says whether a fact is so; the last word counts. */
        @CanIgnoreReturnValue
        public Builder state(PlanFact fact, Flag state) {
            requireNonNull(fact, "fact");
            if (requireNonNull(state, "state") == Flag.UNKNOWN) {
                states.remove(fact);
            } else {
                states.put(fact, state);
            }
            return this;
        }

        /** Says whether only the parents of kits are sent; if nothing is said, their parts are sent too. */
        @CanIgnoreReturnValue
        public Builder parentsOnly(boolean value) {
            parentsOnly = value;
            return this;
        }

        /** Returns the setup. */
        public PlanSetup build() {
            return new PlanSetup(states, parentsOnly);
        }
    }
}
