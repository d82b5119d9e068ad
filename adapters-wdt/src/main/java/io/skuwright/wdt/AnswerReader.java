package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells success from failure, and finds the rows that were refused inside a success. */
final class AnswerReader {

    static final String DATA = "data";

    /** Lists of refused rows; {@code warning} holds what a lenient stocktake left out. */
    private static final List<String> ERROR_NODES = List.of("errors", "error_list", "fail_item_list", "warning");

    /** The text of a refused row. */
    private static final List<String> MESSAGES = List.of("error", "error_msg", "error_message", "message", "msg");

    /** What a refused row is called by, the most telling first. */
    private static final List<String> KEYS = List.of(
            "goods_no", "suite_no", "rec_id", "tid", "outer_no", "api_outer_no", "sku_no", "spec_no", "no");

    private final Dialect dialect;
    private final AnswerRules rules;

    AnswerReader(Dialect dialect, AnswerRules rules) {
        this.dialect = dialect;
        this.rules = rules;
    }

    Outcome<WdtAnswer> read(Cell document, Place place) {
        Optional<Row> answer = document.row();
        if (answer.isEmpty()) {
            return none(place, document.kind().name().toLowerCase(Locale.ROOT));
        }
        Cell code = answer.get().cell(dialect.successField());
        if (!code.hasValue() || (code.kind() != Cell.Kind.TEXT && code.kind() != Cell.Kind.NUMBER)) {
            return none(place, code.kind().name().toLowerCase(Locale.ROOT) + " among " + answer.get().names().size() + " members");
        }
        return Outcome.of(of(answer.get(), code.text().strip(), place)).flatMap(AnswerReader::judged);
    }

    private Outcome<WdtAnswer> none(Place place, String found) {
        return Outcome.failed(Finding.of(AnswerCode.WDT_ANSWER_SHAPE)
                .at(place)
                .with("dialect", dialect.code())
                .with("field", dialect.successField())
                .with("found", found));
    }

    private WdtAnswer of(Row answer, String code, Place place) {
        String message = answer.cell("message").text();
        Cell payload = dialect.isPayloadWrapped() ? answer.cell(DATA) : Cell.record(answer);
        Place where = dialect.isPayloadWrapped() ? place.child(DATA) : place;
        List<AnswerError> errors = new ArrayList<>(errors(answer));
        if (dialect.isPayloadWrapped()) {
            payload.row().ifPresent(row -> errors.addAll(errors(row)));
        }
        AnswerMeaning meaning = rules.meaning(code, message);
        boolean isSuccess = meaning == AnswerMeaning.SUCCESS && errors.isEmpty() && counted(payload) == 0;
        return new WdtAnswer(dialect, isSuccess, meaning, code, message, total(answer, payload), errors, payload, where);
    }

    private static Outcome<WdtAnswer> judged(WdtAnswer answer) {
        List<Finding> findings = new ArrayList<>();
        if (!answer.isTaken()) {
            findings.add(answer.failure());
        } else if (!answer.isSuccess()) {
            Optional<AnswerError> first = answer.errors().stream().findFirst();
            findings.add(Finding.of(AnswerCode.WDT_REPLY_CONTRADICTORY)
                    .about(first.map(AnswerError::key).orElse(""))
                    .at(answer.place())
                    .with("code", answer.code())
                    .with("errors", Math.max(answer.errors().size(), counted(answer.payload())))
                    .with("node", first.map(AnswerError::node).orElse("error_count"))
                    .with("message", first.map(AnswerError::message).orElse("")));
        }
        if (answer.meaning() == AnswerMeaning.UNKNOWN) {
            findings.add(Finding.of(AnswerCode.WDT_CODE_UNKNOWN).at(answer.place()).with("code", answer.code()));
        }
        return Outcome.of(answer, findings);
    }

    private static List<AnswerError> errors(Row row) {
        List<AnswerError> errors = new ArrayList<>();
        for (String node : ERROR_NODES) {
            errors.addAll(errors(node, row.cell(node)));
        }
        return errors;
    }

    /** Whatever stands in the place of an error counts as one. */
    static List<AnswerError> errors(String node, Cell cell) {
        List<Cell> items = cell.kind() == Cell.Kind.LIST || !cell.hasValue() ? cell.items() : List.of(cell);
        return items.stream().map(item -> error(node, item)).toList();
    }

    private static AnswerError error(String node, Cell item) {
        Row row = item.row().orElse(null);
        if (row == null) {
            return new AnswerError(node, "", "", item.kind() == Cell.Kind.LIST ? item.toJson() : item.text());
        }
        String message = name(row, MESSAGES);
        String key = name(row, KEYS);
        String field = key.isEmpty() ? otherName(row, message) : key;
        return new AnswerError(
                node, field, row.cell(field).text(), message.isEmpty() ? row.toJson() : row.cell(message).text());
    }

    private static String name(Row row, List<String> names) {
        return names.stream()
                .filter(name -> row.cell(name).hasValue())
                .findFirst()
                .or(() -> names.stream().filter(row.names()::contains).findFirst())
                .orElse("");
    }

    private static String otherName(Row row, String message) {
        for (Map.Entry<String, Cell> member : row.cells().entrySet()) {
            if (!member.getKey().equals(message) && !member.getValue().text().isBlank()) {
                return member.getKey();
            }
        }
        return "";
    }

    private static OptionalLong total(Row answer, Cell payload) {
        Optional<Ratio> inside = payload.row().flatMap(row -> count(row.cell("total_count")));
        Optional<Ratio> total = inside.or(() -> count(answer.cell("total_count")));
        return total.isPresent() ? OptionalLong.of(total.get().numerator().longValueExact()) : OptionalLong.empty();
    }

    /** How many rows were refused as the answer counts them, which may be more than it tells. */
    static long counted(Cell payload) {
        return payload.row()
                .flatMap(row -> count(row.cell("error_count")))
                .map(number -> number.numerator().longValueExact())
                .orElse(0L);
    }

    /** A whole number from 0; anything else says nothing. */
    private static Optional<Ratio> count(Cell cell) {
        boolean isNumber = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.TEXT;
        return isNumber
                ? Ratio.read(cell.text().strip())
                        .optional()
                        .filter(number -> number.isWhole() && number.signum() >= 0 && number.bitLength() < Long.SIZE - 1)
                : Optional.empty();
    }
}
