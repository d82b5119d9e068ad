package io.skuwright.consolidation;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.CleanUp;
import io.skuwright.row.Likeness;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How flat rows become products.
 *
 * <p>The rules name the columns: which one holds the code of a row, which ones decide what belongs together
 * (the key, by default the name alone), which ones are specs. Example: {@code ConsolidationRules.builder()
 * .code("No.").name("Name").category("Category").unit("Unit").addSpecs("Color", "Specification").build()}
 * makes one SPU of all rows of one name, with the specs Color and Specification.
 *
 * <p>Names, values and codes are compared exactly; what they are cleaned up of before that is nothing unless
 * {@link #cleanUp()} says otherwise. Source: rules CON-1 to CON-3; S1, S2, S5, S8, S16. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class ConsolidationRules {

    ConsolidationRules() {}

    /** Returns a builder of rules; code and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns rules from settings by name; lists are separated by commas.
     *
     * @param settings {@code code, name, category, unit, key, specs, cleanUp, lookAlikes,
     *     dropEmptyColumns}, for example {@code code=No., name=Name, specs=Color,Size}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named), or if
     *     code or name is missing
     */
    public static ConsolidationRules from(Map<String, String> settings) {
        return RuleSettings.read(settings);
    }

    /** Returns the column of the code, which is kept as text. */
    public abstract String code();

    /** Returns the column of the product's name. */
    public abstract String name();

    /** Returns the column of the category, if the rows have one. */
    public abstract Optional<String> category();

    /** Returns the column of the unit, if the rows have one. */
    public abstract Optional<String> unit();

    /** Returns the columns whose values together say what is one product; by default the name. */
    @Value.Default
    public List<String> key() {
        return List.of(name());
    }

    /** Returns the spec columns in their order; without any, every product is a single-spec one. */
    public abstract List<String> specs();

    /** Returns what is done to the texts before they are compared; by default nothing. */
    @Value.Default
    public CleanUp cleanUp() {
        return CleanUp.none();
    }

    /** Returns the classes of look-alikes that are reported; by default all, with none nothing is looked for. */
    @Value.Default
    public Set<Likeness> lookAlikes() {
        return EnumSet.allOf(Likeness.class);
    }

    /** Returns true if a spec column that is blank in a whole group is no spec of that product. */
    @Value.Default
    public boolean dropEmptyColumns() {
        return false;
    }

    /** Returns how long texts and how large products may be. */
    @Value.Default
    public Limits limits() {
        return Limits.defaults();
    }

    /** Returns true if the name alone is the key. */
    boolean isKeyedByName() {
        return key().equals(List.of(name()));
    }

    @Value.Check
    void check() {
        if (key().isEmpty()) {
            throw new IllegalArgumentException("The key needs at least one column, for example that of the name.");
        }
        requireNoRepeat("key", key());
        requireNoRepeat("specs", specs());
        for (String column : key()) {
            if (specs().contains(column)) {
                throw new IllegalArgumentException("Column '" + column
                        + "' is in the key and is a spec: rows of one product would all have the same value of it.");
            }
        }
        if (limits().exceeds(Limit.SPECS, specs().size())) {
            throw new IllegalArgumentException("There are " + specs().size() + " spec columns, more than the limit "
                    + Limit.SPECS.key() + " of " + limits().get(Limit.SPECS) + ".");
        }
    }

    private static void requireNoRepeat(String what, List<String> columns) {
        if (new LinkedHashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException("A column stands twice in the " + what + ": " + columns + ".");
        }
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableConsolidationRules.Builder {
        Builder() {}
    }
}
