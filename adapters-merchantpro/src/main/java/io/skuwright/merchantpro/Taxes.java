package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The VAT rates of a shop ({@code GET /api/v2/taxonomy/taxes}).
 *
 * <p>Rates change by law and differ by country, so they are read and never assumed. Example: the bare list {@code
 * [{"id":1,"name":"TVA","value":21.0}]} is one tax of 21 per cent; {@code ofPercent(Ratio.of(21))} finds it for a product of
 * the ERP. This class is immutable and thread-safe.
 */
public final class Taxes {

    /** Where a shop tells its taxes. */
    public static final String ADDRESS = "/api/v2/taxonomy/taxes";

    private static final FieldNames NAMES = FieldNames.of(
            Map.of("id", List.of("id"), "name", List.of("name"), "percent", List.of("value")));

    private final Map<String, Tax> byId;

    private Taxes(Map<String, Tax> byId) {
        this.byId = byId;
    }

    /** Reads a document that came with a status of success. */
    public static Outcome<Taxes> read(JsonRows document) {
        return ShopAnswer.read(200, document).flatMap(Taxes::read);
    }

    /**
     * Reads an answer.
     *
     * @return the taxes, with {@code MP_ID_REPEATED} and the codes of fields that cannot be read, whose taxes are left out;
     *     no value with {@code MP_ANSWER_FAILED} or {@code RECORDS_MISSING}
     */
    public static Outcome<Taxes> read(ShopAnswer answer) {
        return Taxonomy.rows(answer).flatMap(rows -> {
            ValueForms forms = ValueForms.of(Limits.defaults());
            Map<String, Tax> byId = new LinkedHashMap<>();
            List<Finding> findings = new ArrayList<>();
            for (Row row : rows) {
                Values values = new Values(row, NAMES, forms);
                String id = values.requiredId("id").orElse("");
                values.about(id);
                String name = values.text("name").orElse("");
                Optional<Ratio> percent = values.requiredNumber("percent");
                findings.addAll(values.findings());
                if (percent.isPresent() && !values.hasErrors()) {
                    Tax tax = new Tax(id, name, percent.get());
                    Tax before = byId.putIfAbsent(id, tax);
                    if (before != null && !before.equals(tax)) {
                        findings.add(Taxonomy.repeated(id, row, before.name(), name));
                    }
                }
            }
            return Outcome.of(new Taxes(byId), findings);
        });
    }

    /** Returns all taxes in the order of the shop. */
    public List<Tax> all() {
        return List.copyOf(byId.values());
    }

    /** Finds the tax of an id; no value with {@code MP_TAX_UNKNOWN}. */
    public Outcome<Tax> byId(String id) {
        Tax tax = byId.get(requireNonNull(id, "id"));
        return tax == null ? unknown(id) : Outcome.of(tax);
    }

    /** Finds the tax of a rate, compared exactly; no value with {@code MP_TAX_UNKNOWN} or {@code MP_TAX_AMBIGUOUS}. */
    public Outcome<Tax> ofPercent(Ratio percent) {
        List<Tax> found = byId.values().stream().filter(tax -> tax.percent().equals(percent)).toList();
        if (found.size() == 1) {
            return Outcome.of(found.get(0));
        }
        return found.isEmpty()
                ? unknown(ShopText.of(percent))
                : Outcome.failed(Finding.of(InventoryCode.MP_TAX_AMBIGUOUS)
                        .about(ShopText.of(percent))
                        .with("ids", String.join(", ", found.stream().map(Tax::id).toList())));
    }

    private Outcome<Tax> unknown(String subject) {
        List<String> known = byId.values().stream().map(tax -> tax.id() + " = " + ShopText.of(tax.percent())).toList();
        return Outcome.failed(
                Finding.of(InventoryCode.MP_TAX_UNKNOWN).about(subject).with("known", String.join(", ", known)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Taxes that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
