package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the result of a call with its ResponseStatus, which is null where all is well. */
final class StatusReader {

    private static final FieldNames NAMES = FieldNames.of(Map.ofEntries(
            Map.entry("status", List.of("ResponseStatus")),
            Map.entry("isSuccess", List.of("IsSuccess")),
            Map.entry("errorCode", List.of("ErrorCode")),
            Map.entry("msgCode", List.of("MsgCode")),
            // Kingdee's own spelling comes first.
            Map.entry("saved", List.of("SuccessEntitys", "SuccessEntities")),
            Map.entry("errors", List.of("Errors")),
            Map.entry("messages", List.of("SuccessMessages")),
            Map.entry("id", List.of("Id")),
            Map.entry("number", List.of("Number")),
            Map.entry("index", List.of("DIndex")),
            Map.entry("field", List.of("FieldName")),
            Map.entry("message", List.of("Message")),
            Map.entry("data", List.of("Result")),
            Map.entry("returnData", List.of("NeedReturnData"))));

    private static final Set<String> NO_ERROR = Set.of("", "0");

    private final AnswerRules rules;
    private final LooseFields result;
    private final FieldReader status;
    private final boolean hasStatus;
    private final List<Finding> findings = new ArrayList<>();

    StatusReader(Row result, AnswerRules rules) {
        this.rules = rules;
        this.result = new LooseFields(result, NAMES);
        Optional<Row> row = this.result.apply("status").cell().row();
        this.hasStatus = row.isPresent();
        this.status = reader(row.orElse(Row.ofCells(Map.of(), result.place())));
        if (!hasStatus && this.result.apply("status").cell().hasValue()) {
            // Something that should be a status and is none must not pass for a success.
            FieldReader wrong = reader(result);
            wrong.records("status");
            findings.addAll(wrong.findings());
        }
    }

    private static FieldReader reader(Row row) {
        return FieldReader.of(new LooseFields(row, NAMES), Limits.defaults());
    }

    Outcome<KingdeeAnswer> read() {
        List<SavedEntry> listed = saved();
        List<AnswerError> errors = errors();
        String msgCode = status.id("msgCode").orElse("");
        String errorCode = status.id("errorCode").orElse("");
        Flag said = status.flag("isSuccess");
        boolean isDenied = said == Flag.NO
                || !NO_ERROR.contains(errorCode)
                || (said == Flag.YES && !NO_ERROR.contains(msgCode))
                || !errors.isEmpty();
        List<SavedEntry> saved = listed.isEmpty() && !isDenied ? only() : listed;
        boolean isFailure = isDenied || !findings.isEmpty() || status.hasErrors();
        MsgMeaning meaning = meaning(msgCode, errors, listed);
        note(said, isFailure, msgCode, errorCode, errors, meaning);
        findings.addAll(status.findings());
        return Outcome.of(
                new KingdeeAnswer(
                        !isFailure,
                        meaning,
                        msgCode,
                        saved,
                        errors,
                        messages(),
                        result.apply("data").cell(),
                        result.apply("returnData").cell()),
                findings);
    }

    private MsgMeaning meaning(String msgCode, List<AnswerError> errors, List<SavedEntry> listed) {
        if (!NO_ERROR.contains(msgCode)) {
            return MsgMeaning.of(msgCode).orElse(MsgMeaning.UNKNOWN);
        }
        // Beside other errors or successes a text is that of a document, which may quote anything.
        boolean isOfTheCall = errors.size() == 1 && listed.isEmpty();
        return isOfTheCall ? rules.ofText(errors.get(0).message()).orElse(MsgMeaning.UNSPECIFIED) : MsgMeaning.UNSPECIFIED;
    }

    private void note(
            Flag said, boolean isFailure, String msgCode, String errorCode, List<AnswerError> errors, MsgMeaning meaning) {
        if (isFailure && hasStatus) {
            findings.add(0, failure(msgCode, errors, meaning).at(result.apply("status").place()));
        }
        if (said == Flag.YES && isFailure) {
            findings.add(finding(AnswerCode.ANSWER_CONTRADICTORY)
                    .with("success", status.field("isSuccess").cell().text())
                    .with("errorCode", errorCode)
                    .with("msgCode", msgCode)
                    .with("errors", errors.size()));
        }
        if (meaning == MsgMeaning.UNKNOWN) {
            findings.add(finding(AnswerCode.ANSWER_CODE_UNKNOWN).with("msgCode", msgCode));
        }
    }

    static Finding failure(String msgCode, List<AnswerError> errors, MsgMeaning meaning) {
        Optional<AnswerError> first = errors.stream().findFirst();
        return Finding.of(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .with("field", first.map(AnswerError::field).orElse(""))
                .with("message", first.map(AnswerError::message).orElse(""))
                .with("msgCode", msgCode)
                .with("errors", errors.size())
                .with("meaning", meaning.name())
                .with("advice", meaning.advice().name());
    }

    private Finding finding(FindingCode code) {
        return Finding.of(code).at(result.apply("status").place());
    }

    /** The answer to a Save names its one document beside the status; a failure may repeat the id that was sent. */
    private List<SavedEntry> only() {
        String id = result.apply("id").cell().text();
        if (id.isBlank() || id.equals("0") || result.has("data")) {
            return List.of();
        }
        FieldReader one = FieldReader.of(result, Limits.defaults());
        SavedEntry entry = SavedEntry.found(one.id("id").orElse(""), one.id("number").orElse(""));
        one.findings().forEach(status::add);
        return List.of(entry);
    }

    private List<SavedEntry> saved() {
        List<SavedEntry> saved = new ArrayList<>();
        for (Row row : status.records("saved")) {
            FieldReader entry = reader(row);
            saved.add(new SavedEntry(entry.id("id").orElse(""), entry.id("number").orElse(""), index(entry)));
            entry.findings().forEach(status::add);
        }
        return saved;
    }

    /** Whatever stands in the place of an error counts as one. */
    private List<AnswerError> errors() {
        Cell cell = status.field("errors").cell();
        List<Cell> items = cell.kind() == Cell.Kind.LIST || !cell.hasValue() ? cell.items() : List.of(cell);
        List<AnswerError> errors = new ArrayList<>();
        for (Cell item : items) {
            Row row = item.row().orElse(null);
            if (row == null) {
                errors.add(new AnswerError("", item.kind() == Cell.Kind.LIST ? item.toJson() : item.text(), OptionalInt.empty()));
            } else {
                FieldReader error = reader(row);
                errors.add(new AnswerError(text(row, "field"), text(row, "message"), index(error)));
                error.findings().forEach(status::add);
            }
        }
        return errors;
    }

    private List<String> messages() {
        return status.field("messages").cell().items().stream()
                .map(item -> item.row()
                        .map(row -> text(row, "message"))
                        .orElse(item.text()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What is told is kept as it was told, even a text that would be no code. */
    private static String text(Row row, String word) {
        return new LooseFields(row, NAMES).apply(word).cell().text();
    }

    private static OptionalInt index(FieldReader entry) {
        boolean isSaid = entry.field("index").cell().hasValue();
        return isSaid ? entry.whole("index").map(OptionalInt::of).orElse(OptionalInt.empty()) : OptionalInt.empty();
    }
}
