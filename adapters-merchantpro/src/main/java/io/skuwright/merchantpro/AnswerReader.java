package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells success from failure, and opens the envelope. */
final class AnswerReader {

    private static final String DATA = "data";
    private static final String META = "meta";
    private static final String ERROR = "error";
    private static final String MESSAGE = "message";
    private static final int NO_CONTENT = 204;

    private final int status;
    private final AnswerRules rules;

    AnswerReader(int status, AnswerRules rules) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("The status of HTTP is from 100 to 599, not " + status + ".");
        }
        this.status = status;
        this.rules = requireNonNull(rules, "rules");
    }

    boolean hasBody() {
        return status != NO_CONTENT;
    }

    boolean isSuccess() {
        return rules.meaning(status, "") == AnswerMeaning.SUCCESS;
    }

    Outcome<ShopAnswer> read(Cell body, Place place) {
        Optional<Row> record = body.row();
        Optional<Row> error = record.flatMap(row -> row.cell(ERROR).row());
        boolean isError = record.filter(row -> isSaid(row.cell(ERROR))).isPresent();
        if (error.isPresent() || isError || !isSuccess()) {
            ShopAnswer failed = failed(record, error, place);
            return Outcome.of(failed, List.of(failed.failure()));
        }
        boolean isNothing = body.kind() == Cell.Kind.ABSENT;
        if (!isNothing && record.isEmpty() && body.kind() != Cell.Kind.LIST) {
            return Outcome.failed(Finding.of(AnswerCode.MP_ANSWER_SHAPE)
                    .at(place)
                    .with("status", status)
                    .with("found", body.kind().name().toLowerCase(Locale.ROOT)));
        }
        return Outcome.of(record.map(row -> opened(row, place)).orElseGet(() -> answer(body, Cell.ABSENT, place)));
    }

    /** Some clients look for a message beside the error; that there is one is not confirmed. */
    private ShopAnswer failed(Optional<Row> record, Optional<Row> error, Place place) {
        Row told = error.or(() -> record).orElseGet(() -> Row.ofCells(Map.of(), place));
        String message = text(told.cell(error.isEmpty() && isSaid(told.cell(ERROR)) ? ERROR : MESSAGE));
        AnswerMeaning meaning = isSuccess() ? rules.ofError(message) : rules.meaning(status, message);
        return new ShopAnswer(
                status, meaning, text(told.cell("name")), message, told.cell("details"), "", Cell.ABSENT,
                Optional.empty(), PageLinks.NONE, place);
    }

    /** An error without members; that there is one is not confirmed. */
    private static boolean isSaid(Cell error) {
        return error.kind() == Cell.Kind.TEXT && !error.text().isBlank();
    }

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER ? cell.text() : "";
    }

    private ShopAnswer opened(Row row, Place place) {
        Cell data = row.cell(DATA);
        boolean isWrapped = row.names().size() == 1 || row.cell(META).row().isPresent();
        boolean isEmpty = data.kind() == Cell.Kind.NULL && isWrapped;
        if (data.kind() == Cell.Kind.LIST || isEmpty || (data.row().isPresent() && isWrapped)) {
            return answer(isEmpty ? Cell.list(List.of()) : data, row.cell(META), place.child(DATA));
        }
        return answer(Cell.record(row), Cell.ABSENT, place);
    }

    private ShopAnswer answer(Cell payload, Cell meta, Place place) {
        return new ShopAnswer(
                status, AnswerMeaning.SUCCESS, "", "", Cell.ABSENT, "", payload, counts(meta), links(meta), place);
    }

    private static Cell member(Cell cell, String name) {
        return cell.row().map(row -> row.cell(name)).orElse(Cell.ABSENT);
    }

    private static Optional<PageCounts> counts(Cell meta) {
        Cell count = member(meta, "count");
        Optional<Long> total = whole(member(count, "total"));
        return total.map(it -> new PageCounts(
                it,
                whole(member(count, "current")).orElse(0L),
                whole(member(count, "start")).orElse(0L),
                whole(member(count, "limit")).orElse(0L)));
    }

    private static PageLinks links(Cell meta) {
        Cell links = member(meta, "links");
        return links.row().isEmpty() ? PageLinks.NONE : new PageLinks(true, link(links, "next"), link(links, "prev"));
    }

    private static Optional<String> link(Cell links, String name) {
        Cell link = member(links, name);
        return link.kind() == Cell.Kind.TEXT ? Optional.of(link.text().strip()) : Optional.empty();
    }

    /** A whole number from 0; anything else says nothing. */
    private static Optional<Long> whole(Cell cell) {
        boolean isNumber = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.TEXT;
        return isNumber
                ? Ratio.read(cell.text().strip())
                        .optional()
                        .filter(number -> number.isWhole() && number.signum() >= 0 && number.bitLength() < Long.SIZE - 1)
                        .map(number -> number.numerator().longValueExact())
                : Optional.empty();
    }
}
