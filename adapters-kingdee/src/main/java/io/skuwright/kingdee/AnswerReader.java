package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Tells the shapes of answers from each other. */
final class AnswerReader {

    private static final String TRANSPORT = "response_error:";

    private static final FieldNames NAMES = FieldNames.of(Map.of(
            "result", List.of("Result"),
            "status", List.of("ResponseStatus"),
            "loginType", List.of("LoginResultType"),
            "loginMessage", List.of("Message"),
            "gatewayCode", List.of("errcode"),
            "gatewayMessage", List.of("description_cn", "description")));

    private AnswerReader() {}

    static boolean isOfTransport(String body) {
        return body.stripLeading().startsWith(TRANSPORT);
    }

    static Outcome<KingdeeAnswer> read(Cell document, Place place, AnswerRules rules) {
        Cell cell = onlyItem(onlyItem(document));
        if (cell.row().isPresent()) {
            return ofRecord(cell.row().get(), rules);
        }
        if (cell.kind() == Cell.Kind.TEXT && isOfTransport(cell.text())) {
            return notFromKingdee(place, "", cell.text().strip().substring(TRANSPORT.length()).strip());
        }
        if (document.kind() == Cell.Kind.LIST) {
            return document.items().stream().anyMatch(AnswerReader::holdsAnswer)
                    ? unknown(place, "a list with an answer among " + document.items().size() + " items")
                    : Outcome.of(success(document));
        }
        return unknown(place, document.kind().name().toLowerCase(Locale.ROOT));
    }

    /** An error of a query comes as the only cell of the only row. */
    private static Cell onlyItem(Cell cell) {
        boolean isWrapping = cell.items().size() == 1
                && (cell.items().get(0).kind() == Cell.Kind.LIST
                        || cell.items().get(0).row().filter(AnswerReader::isAnswer).isPresent());
        return isWrapping ? cell.items().get(0) : cell;
    }

    /** Several answers, or one among rows, are not the rows of a query. */
    private static boolean holdsAnswer(Cell item) {
        Cell inner = item.items().size() == 1 ? item.items().get(0) : item;
        return inner.row().filter(AnswerReader::isAnswer).isPresent();
    }

    private static boolean isAnswer(Row row) {
        LooseFields fields = new LooseFields(row, NAMES);
        return fields.has("result") || fields.has("status");
    }

    private static KingdeeAnswer success(Cell data) {
        return new KingdeeAnswer(
                true, MsgMeaning.UNSPECIFIED, "", List.of(), List.of(), List.of(), data, Cell.ABSENT);
    }

    private static Outcome<KingdeeAnswer> ofRecord(Row row, AnswerRules rules) {
        LooseFields fields = new LooseFields(row, NAMES);
        Cell result = fields.apply("result").cell();
        if (result.row().isPresent()) {
            return new StatusReader(result.row().get(), rules).read();
        }
        if (fields.has("status")) {
            return new StatusReader(row, rules).read();
        }
        if (fields.has("loginType")) {
            return ofLogin(fields, row.place(), rules);
        }
        if (fields.has("gatewayCode")) {
            return notFromKingdee(
                    row.place(), fields.apply("gatewayCode").cell().text(), fields.apply("gatewayMessage").cell().text());
        }
        return unknown(row.place(), "an object of " + row.names().size() + " other members");
    }

    private static Outcome<KingdeeAnswer> ofLogin(LooseFields fields, Place place, AnswerRules rules) {
        String type = fields.apply("loginType").cell().text();
        if (rules.loginTypes().contains(type)) {
            return Outcome.of(success(Cell.NULL));
        }
        String message = fields.apply("loginMessage").cell().text();
        return Outcome.of(
                failure(MsgMeaning.LOGIN_REFUSED, message),
                List.of(Finding.of(AnswerCode.ANSWER_LOGIN_REFUSED)
                        .at(place)
                        .with("type", type)
                        .with("message", message)));
    }

    private static Outcome<KingdeeAnswer> notFromKingdee(Place place, String code, String message) {
        return Outcome.of(
                failure(MsgMeaning.NOT_FROM_KINGDEE, message),
                List.of(Finding.of(AnswerCode.ANSWER_NOT_FROM_KINGDEE)
                        .at(place)
                        .with("errorCode", code)
                        .with("message", message)));
    }

    private static KingdeeAnswer failure(MsgMeaning meaning, String message) {
        AnswerError error = new AnswerError("", message, OptionalInt.empty());
        return new KingdeeAnswer(false, meaning, "", List.of(), List.of(error), List.of(), Cell.NULL, Cell.ABSENT);
    }

    private static Outcome<KingdeeAnswer> unknown(Place place, String found) {
        return Outcome.failed(Finding.of(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                .at(place)
                .with("expected", "answer of Kingdee")
                .with("found", found));
    }
}
