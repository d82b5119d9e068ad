package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Optional;

/** Reads the status in an answer of Kingdee, whose HTTP status says nothing. */
final class Answer {

    private Answer() {}

    /** Returns why the answer is a failure: success denied, or errors listed in spite of it. */
    static Optional<Finding> failure(Row result) {
        Cell status = LooseFields.cell(result, "ResponseStatus");
        if (status.row().isEmpty()) {
            return Optional.empty();
        }
        Row fields = status.row().get();
        List<Cell> errors = LooseFields.cell(fields, "Errors").items();
        boolean isDenied = Flag.of(LooseFields.cell(fields, "IsSuccess").text()) == Flag.NO;
        if (!isDenied && errors.isEmpty()) {
            return Optional.empty();
        }
        Optional<Row> error = errors.stream().findFirst().flatMap(Cell::row);
        return Optional.of(Finding.of(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .at(fields.place())
                .with("field", text(error, "FieldName"))
                .with("message", text(error, "Message"))
                .with("msgCode", LooseFields.cell(fields, "MsgCode").text())
                .with("errors", errors.size()));
    }

    private static String text(Optional<Row> error, String name) {
        return error.map(row -> LooseFields.cell(row, name).text()).orElse("");
    }
}
