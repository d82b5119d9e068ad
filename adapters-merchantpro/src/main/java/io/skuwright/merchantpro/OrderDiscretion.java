package io.skuwright.merchantpro;

import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what tells of a buyer out of findings and raw texts.
 *
 * <p>Only what the table of names knows is shown: of a field that nobody knows nobody can say whom it tells of.
 */
final class OrderDiscretion {

    private static final String HIDDEN = "***";
    private static final String HIDDEN_JSON = "\"***\"";
    private static final String VALUE = "value";
    private static final String MESSAGE = "message";

    /** What a shop says then does not depend on what was sent. */
    private static final Set<String> PLAIN_MEANINGS = Stream.of(
                    AnswerMeaning.UNAUTHORISED,
                    AnswerMeaning.FORBIDDEN,
                    AnswerMeaning.NOT_FOUND,
                    AnswerMeaning.METHOD_REFUSED,
                    AnswerMeaning.RATE_LIMITED,
                    AnswerMeaning.TEMPORARY,
                    AnswerMeaning.UNKNOWN_FILTER)
            .map(AnswerMeaning::name)
            .collect(Collectors.toUnmodifiableSet());

    private final FieldNames names;

    OrderDiscretion(FieldNames names) {
        this.names = names;
    }

    List<Finding> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    /** Returns a finding that quotes no buyer. */
    Finding of(Finding finding) {
        String value = finding.attributes().get(VALUE);
        if (value != null && (isNested(value) || !isShown(finding.place().toString()))) {
            return finding.with(VALUE, HIDDEN);
        }
        boolean isFailure = finding.code() == AnswerCode.MP_ANSWER_FAILED;
        return isFailure && !PLAIN_MEANINGS.contains(finding.attributes().get("meaning"))
                ? finding.with(MESSAGE, HIDDEN)
                : finding;
    }

    private static boolean isNested(String value) {
        return value.startsWith("{") || value.startsWith("[");
    }

    /** A place is shown if it ends with a field and each step of the way there is known. */
    private boolean isShown(String place) {
        String[] steps = place.substring(place.indexOf('#') + 1).split("/", -1);
        boolean isLine = false;
        boolean isField = false;
        for (String step : steps) {
            isField = !step.isEmpty() && !step.equals("data") && !step.chars().allMatch(Character::isDigit);
            if (isField && !isShown(step, isLine)) {
                return false;
            }
            isLine |= names.names("lines").contains(step);
        }
        return isField;
    }

    private boolean isShown(String name, boolean ofLine) {
        String meta = ofLine ? "line.metaFields" : "metaFields";
        return OrderNames.isKnown(names, name, ofLine) && !names.names(meta).contains(name);
    }

    /** Returns an order as JSON in which nobody can be recognised. */
    String raw(Row row) {
        return shown(row, name -> {
            Cell cell = row.cell(name);
            boolean isLines = names.names("lines").contains(name);
            // What stands where a list should be can be anything.
            boolean isList = isLines || names.names("tags").contains(name);
            return isLines && cell.kind() == Cell.Kind.LIST
                    ? lines(cell.items())
                    : plain(cell, !isList && isShown(name, false));
        });
    }

    private String lines(List<Cell> items) {
        return items.stream()
                .map(item -> item.row()
                        .map(line -> shown(line, name -> plain(line.cell(name), isShown(name, true))))
                        .orElse(HIDDEN_JSON))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String shown(Row row, UnaryOperator<String> value) {
        return row.cells().keySet().stream()
                .map(name -> Cell.text(name).toJson() + ":" + value.apply(name))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String plain(Cell cell, boolean isShown) {
        boolean isNested = cell.kind() == Cell.Kind.RECORD || cell.kind() == Cell.Kind.LIST;
        return isShown && !isNested ? cell.toJson() : HIDDEN_JSON;
    }
}
