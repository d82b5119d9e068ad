package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units of measure of a shop ({@code GET /api/v2/taxonomy/measurement_units}).
 *
 * <p>The fields of a unit are not known: of a record the fields {@code id} and
 * {@code name}, unless a host says others. Example: {@code Units.read(rows, "code", "label")}. None of this is confirmed.
 * All methods are stateless and thread-safe.
 */
public final class Units {

    /** Where a shop tells its units. */
    public static final String ADDRESS = "/api/v2/taxonomy/measurement_units";

    private Units() {}

    /** Reads a document that came with a status of success, with the fields {@code id} and {@code name}. */
    public static Outcome<Map<String, String>> read(JsonRows document) {
        return read(document, "id", "name");
    }

    /**
     * Reads a document that came with a status of success.
     *
     * @param id the field with the id of a unit
     * @param name the field with its name
     * @return the names by id, in the order of the shop, with {@code MP_ID_REPEATED} and the codes of records that cannot be
     *     read, which are left out; no value with {@code MP_ANSWER_FAILED} or {@code RECORDS_MISSING}
     */
    public static Outcome<Map<String, String>> read(JsonRows document, String id, String name) {
        FieldNames names = FieldNames.of(
                Map.of("id", List.of(requireNonNull(id, "id")), "name", List.of(requireNonNull(name, "name"))));
        return ShopAnswer.read(200, document).flatMap(Taxonomy::rows).flatMap(rows -> of(rows, names));
    }

    private static Outcome<Map<String, String>> of(List<Row> rows, FieldNames names) {
        ValueForms forms = ValueForms.of(Limits.defaults());
        Map<String, String> units = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Row row : rows) {
            Values values = new Values(row, names, forms);
            String id = values.requiredId("id").orElse("");
            String name = values.about(id).text("name").orElse("");
            findings.addAll(values.findings());
            if (!values.hasErrors()) {
                String before = units.putIfAbsent(id, name);
                if (before != null && !before.equals(name)) {
                    findings.add(Taxonomy.repeated(id, row, before, name));
                }
            }
        }
        return Outcome.of(units, findings);
    }
}
