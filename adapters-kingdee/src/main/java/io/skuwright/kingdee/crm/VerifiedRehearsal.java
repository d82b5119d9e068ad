package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record that a migration was rehearsed in a sandbox and verified there.
 *
 * <p>A host keeps its {@linkplain #toText() text} from the rehearsal to the day of the real run, which is allowed only
 * if it plans the same. Example: {@code VerifiedRehearsal.parse(text).fingerprint()} is that of the plan people
 * approved. Two records are equal if their texts are. This class is immutable and thread-safe.
 */
public final class VerifiedRehearsal {

    private static final String HEAD = "skuwright-rehearsal 1";
    private static final String SCENARIO = "scenario ";
    private static final String FINGERPRINT = "fingerprint ";
    private static final String STEPS = "steps ";
    private static final int HEAD_LINES = 4;

    private final MigrationScenario scenario;
    private final String fingerprint;
    private final List<String> steps;

    private VerifiedRehearsal(MigrationScenario scenario, String fingerprint, List<String> steps) {
        this.scenario = scenario;
        this.fingerprint = fingerprint;
        this.steps = List.copyOf(steps);
    }

    static VerifiedRehearsal of(BomMigration migration) {
        return new VerifiedRehearsal(migration.scenario(), migration.fingerprint(), lines(migration));
    }

    private static List<String> lines(BomMigration migration) {
        List<String> lines = migration.plan().toText().lines().toList();
        return lines.subList(1, lines.size());
    }

    /**
     * Returns the record of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code REHEARSAL_INVALID}
     */
    public static VerifiedRehearsal parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a record from data.
     *
     * <p>The text is believed only if its fingerprint is that of its steps, the first of them names its scenario, and
     * its last line has its end; whether lines end with {@code \n} or {@code \r\n} is of no matter. The time is linear.
     *
     * @return the record; no value with {@code REHEARSAL_INVALID} if the text is none, was cut off or was changed
     */
    public static Outcome<VerifiedRehearsal> read(String text) {
        List<String> lines = requireNonNull(text, "text").lines().toList();
        if (lines.size() < HEAD_LINES || !lines.get(0).equals(HEAD)) {
            return invalid("head");
        }
        String number = after(lines.get(1), SCENARIO);
        String fingerprint = after(lines.get(2), FINGERPRINT);
        String count = after(lines.get(3), STEPS);
        if (number == null || !number.matches("[123]")) {
            return invalid("scenario");
        }
        if (fingerprint == null || !fingerprint.matches("[0-9a-f]{64}")) {
            return invalid("fingerprint");
        }
        List<String> steps = lines.subList(HEAD_LINES, lines.size());
        if (!Integer.toString(steps.size()).equals(count)) {
            return invalid("steps");
        }
        VerifiedRehearsal record = new VerifiedRehearsal(MigrationScenario.of(number), fingerprint, steps);
        return record.contradiction(text).map(VerifiedRehearsal::invalid).orElseGet(() -> Outcome.of(record));
    }

    /** Returns which part of the text the record was read from is not as this library writes it. */
    private Optional<String> contradiction(String text) {
        StringBuilder written = new StringBuilder(Plan.empty().toText());
        steps.forEach(step -> written.append(step).append('\n'));
        String plan = written.toString();
        if (!TextDigest.sha256(plan).equals(fingerprint)) {
            return Optional.of("fingerprint");
        }
        if (!plan.startsWith(Plan.of(List.of(scenario.step())).toText())) {
            return Optional.of("scenario");
        }
        return text.endsWith("\n") ? Optional.empty() : Optional.of("end");
    }

    private static @Nullable String after(String line, String prefix) {
        return line.startsWith(prefix) ? line.substring(prefix.length()) : null;
    }

    private static Outcome<VerifiedRehearsal> invalid(String why) {
        return Outcome.failed(Finding.of(MigrationCode.REHEARSAL_INVALID).with("why", why));
    }

    /** Returns the scenario that was rehearsed. */
    public MigrationScenario scenario() {
        return scenario;
    }

    /** Returns the fingerprint of the plan that was carried out. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Returns the steps in which a migration differs from what was rehearsed; the time is linear in both. */
    public PlanDifference differencesTo(BomMigration migration) {
        List<String> now = lines(migration);
        if (fingerprint.equals(migration.fingerprint()) && steps.equals(now)) {
            return new PlanDifference(List.of(), List.of());
        }
        return new PlanDifference(without(steps, now), without(now, steps));
    }

    /** Returns the lines of the first list that the second has not, each as often as it has it less. */
    private static List<String> without(List<String> first, List<String> second) {
        Map<String, Integer> counts = new HashMap<>();
        second.forEach(line -> counts.merge(line, 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        for (String line : first) {
            if (counts.merge(line, -1, Integer::sum) < 0) {
                rest.add(line);
            }
        }
        return rest;
    }

    /** Returns the text that {@link #parse} reads: a version, scenario, fingerprint, number of steps, and the steps. */
    public String toText() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        text.append(SCENARIO).append(scenario.number()).append('\n');
        text.append(FINGERPRINT).append(fingerprint).append('\n');
        text.append(STEPS).append(steps.size()).append('\n');
        steps.forEach(step -> text.append(step).append('\n'));
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifiedRehearsal that && toText().equals(that.toText());
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    /** Returns scenario and fingerprint, for people. */
    @Override
    public String toString() {
        return SCENARIO + scenario.number() + ", " + fingerprint;
    }
}
