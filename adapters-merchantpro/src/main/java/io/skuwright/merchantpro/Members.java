package io.skuwright.merchantpro;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of an object that is written, in their order. */
final class Members {

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final String subject;
    private final Place place;

    Members(String subject, Place place) {
        this.subject = subject;
        this.place = place;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Map<String, Cell> cells() {
        return Collections.unmodifiableMap(cells);
    }

    Set<String> names() {
        return cells().keySet();
    }

    Cell cell() {
        return Cell.record(Row.ofCells(cells, Place.NONE));
    }

    String json() {
        return cell().toJson();
    }

    Members text(String name, String text) {
        cells.put(name, Cell.text(text));
        return this;
    }

    Members text(String name, Optional<String> text) {
        text.ifPresent(it -> text(name, it));
        return this;
    }

    /** An id as the shop writes it: a number where it is one. */
    Members id(String name, Optional<String> id) {
        id.ifPresent(it -> cells.put(name, isNumber(it) ? Cell.number(it) : Cell.text(it)));
        return this;
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty()
                && id.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && (id.length() == 1 || id.charAt(0) != '0');
    }

    Members flag(String name, boolean flag) {
        cells.put(name, Cell.flag(flag));
        return this;
    }

    Members cell(String name, Cell cell) {
        cells.put(name, cell);
        return this;
    }

    /** A number as an exact decimal, a whole one without a point; a finding if it needs more places. */
    Members number(String name, Ratio number, int scale) {
        Outcome<BigDecimal> decimal = number.toDecimal(scale);
        decimal.optional().ifPresent(it -> cells.put(name, Cell.number(ShopText.plain(it))));
        decimal.findings().forEach(finding ->
                findings.add(finding.about(subject).at(place).with("field", name)));
        return this;
    }

    Members number(String name, Optional<Ratio> number, int scale) {
        number.ifPresent(it -> number(name, it, scale));
        return this;
    }

    Members list(String name, List<Cell> items) {
        cells.put(name, Cell.list(items));
        return this;
    }

    /** Fields that were kept as JSON; what is there already stays, and what is no JSON is not written. */
    Members extras(Extras extras) {
        extras.fields().forEach((name, json) -> {
            if (!cells.containsKey(name)) {
                Outcome<Cell> cell = JsonRows.of(json).read();
                cell.optional().ifPresent(it -> cells.put(name, it));
                cell.findings().forEach(finding -> findings.add(
                        Finding.of(finding.code()).about(subject).at(place.child(name)).as(finding.severity())));
            }
        });
        return this;
    }
}
