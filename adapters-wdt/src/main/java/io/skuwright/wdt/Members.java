package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of an object that is written, in their order. */
final class Members {

    /** WangDianTong keeps numbers as decimal(19,4). */
    private static final int SCALE = 4;

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final String subject;
    private final Place place;

    Members(String subject, Place place) {
        this.subject = subject;
        this.place = place;
    }

    /** Returns a list of objects as JSON in ASCII. */
    static String json(List<Members> objects) {
        return AsciiJson.of(Cell.list(objects.stream().map(Members::cell).toList()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Cell cell() {
        return Cell.record(Row.ofCells(cells, Place.NONE));
    }

    Members text(String name, String text) {
        cells.put(name, Cell.text(text));
        return this;
    }

    Members text(String name, Optional<String> text) {
        text.ifPresent(it -> text(name, it));
        return this;
    }

    /** A code of a table, which the vendor writes as a number. */
    Members code(String name, String code) {
        cells.put(name, Cell.number(code));
        return this;
    }

    Members flag(String name, boolean flag) {
        cells.put(name, Cell.flag(flag));
        return this;
    }

    Members number(String name, Ratio number) {
        Outcome<BigDecimal> decimal = number.toDecimal(SCALE);
        decimal.optional().ifPresent(it -> cells.put(name, Cell.number(it.toPlainString())));
        decimal.findings().forEach(finding ->
                findings.add(finding.about(subject).at(place).with("field", name)));
        return this;
    }

    Members number(String name, Optional<Ratio> number) {
        number.ifPresent(it -> number(name, it));
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
