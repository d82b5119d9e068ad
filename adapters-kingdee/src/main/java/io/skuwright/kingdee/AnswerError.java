package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * One error that Kingdee tells.
 *
 * <p>Example: {@code {"FieldName":"FCustId","Message":"字段“客户”是必填项","DIndex":1}} says that the second document
 * of the call lacks its customer. Values are immutable and thread-safe.
 *
 * @param field the key of the field, empty where Kingdee names none
 * @param message the text, which may hold data of the document
 * @param index the position in the {@code Model} array of the call (DIndex), from 0; empty if none was said
 */
public record AnswerError(String field, String message, OptionalInt index) {

    /** Checks that nothing is null. */
    public AnswerError {
        requireNonNull(field, "field");
        requireNonNull(message, "message");
        requireNonNull(index, "index");
    }

    /** Returns field and message in one line, for people. */
    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + ": ") + message;
    }
}
