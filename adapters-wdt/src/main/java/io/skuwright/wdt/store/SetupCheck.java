package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a store and its ERP are set so that they work together.
 *
 * <p>Every {@link SetupRule} is met, not met, not needed, or not checked; what is not known is never passed. Example:
 *
 * <pre>
 * SetupCheck check = SetupCheck.of(StoreSetup.from(Map.of("storeId", "1024", "forbidFetching", "on", ...)));
 * check.isMet();                    // NO
 * check.findings();                 // SETUP_FORBID_FETCHING: needed is forbid fetching orders off ...
 * check.toTable(Language.ZH);       // the whole table for the person who sets it up
 * </pre>
 *
 * <p>Findings are {@link SetupCode}, in the order of the rules; none shows an account or a key. This class is immutable and
 * thread-safe.
 */
public final class SetupCheck {

    private final Map<SetupRule, SetupState> states;
    private final List<Finding> findings;

    private SetupCheck(Map<SetupRule, SetupState> states, List<Finding> findings) {
        this.states = Collections.unmodifiableMap(states);
        this.findings = List.copyOf(findings);
    }

    /** Checks a set-up against all rules. */
    public static SetupCheck of(StoreSetup setup) {
        SetupJudge judge = new SetupJudge(requireNonNull(setup, "setup"));
        Map<SetupRule, SetupState> states = new EnumMap<>(SetupRule.class);
        List<Finding> findings = new ArrayList<>();
        for (SetupRule rule : SetupRule.values()) {
            SetupState state = judge.state(rule);
            states.put(rule, state);
            finding(rule, state, setup).ifPresent(findings::add);
        }
        return new SetupCheck(states, findings);
    }

    private static Optional<Finding> finding(SetupRule rule, SetupState state, StoreSetup setup) {
        return switch (state) {
            case MET, NOT_NEEDED -> Optional.empty();
            case NOT_MET -> Optional.of(Finding.of(rule.code()).about(rule.word()).with("found", found(rule, setup)));
            case NOT_CHECKED -> Optional.of(Finding.of(SetupCode.SETUP_NOT_CHECKED)
                    .about(rule.word())
                    .as(rule.severity() == Severity.INFO ? Severity.INFO : Severity.WARNING));
        };
    }

    /** A key may have been put into the wrong field, so none of the authorisation is shown. */
    private static String found(SetupRule rule, StoreSetup setup) {
        String value = setup.value(rule).orElse("");
        return rule.isConfidential() && !value.isEmpty() ? "another value" : value;
    }

    /** Returns whether a rule is met. */
    public SetupState state(SetupRule rule) {
        return states.getOrDefault(requireNonNull(rule, "rule"), SetupState.NOT_CHECKED);
    }

    /** Returns what was found out, in the order of the rules. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns whether the two systems can work together: no if a rule that is more than advice is not met, unknown if one
     * was not checked, else yes.
     */
    public Flag isMet() {
        Flag met = Flag.YES;
        for (SetupRule rule : SetupRule.values()) {
            SetupState state = rule.severity() == Severity.INFO ? SetupState.MET : state(rule);
            if (state == SetupState.NOT_MET) {
                return Flag.NO;
            }
            met = state == SetupState.NOT_CHECKED ? Flag.UNKNOWN : met;
        }
        return met;
    }

    /** Returns the rules with their states as a table of Markdown, for people. */
    public String toTable(Language language) {
        return SetupTable.of(requireNonNull(language, "language"), Optional.of(this));
    }

    /** Returns the rules alone as a table of Markdown, for people. */
    public static String table(Language language) {
        return SetupTable.of(requireNonNull(language, "language"), Optional.empty());
    }

    /** Returns the answer and the number of findings, for people. */
    @Override
    public String toString() {
        return isMet() + ", " + findings.size() + " findings";
    }
}
