package io.skuwright.kingdee;

import io.skuwright.kingdee.BatchEntry.Sent;
import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a batch.
 *
 * <p>Lines of fields between tabs. First the form of the text, form id, size, threads, kind of body, number of calls,
 * number of documents and options; then for each document state, key, call, index and size of the call, number, new or
 * update, document, and what belongs to its state: id and number of a saved one, index, field and message of each
 * error. A backslash, a control character and half a character stand as {@code \}{@code uXXXX}.
 */
final class BatchText {

    private static final String FORM = "kingdee-batch1";
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 8;
    private static final int ERROR_FIELDS = 3;
    private static final int ESCAPE_LENGTH = 6;

    private final String text;
    private int line;

    BatchText(String text) {
        this.text = text;
    }

    static String of(BatchSave batch) {
        BatchSettings settings = batch.settings();
        StringBuilder text = new StringBuilder();
        line(text, List.of(
                FORM, settings.form(), Integer.toString(settings.size()), Integer.toString(settings.threads()),
                settings.inParameters() ? "parameters" : "data", Integer.toString(batch.calls()),
                Integer.toString(batch.entries().size()), settings.options()));
        for (BatchEntry entry : batch.entries()) {
            line(text, fields(entry));
        }
        return text.toString();
    }

    private static List<String> fields(BatchEntry entry) {
        List<String> fields = new ArrayList<>(List.of(
                entry.state().name().toLowerCase(Locale.ROOT), entry.key(), Integer.toString(entry.sent().call()),
                Integer.toString(entry.sent().index()), Integer.toString(entry.sent().size()), entry.number(),
                entry.isUpdate() ? "update" : "new", entry.modelJson()));
        entry.saved().ifPresent(saved -> fields.addAll(List.of(saved.id(), saved.number())));
        for (AnswerError error : entry.errors()) {
            String index = error.index().isPresent() ? Integer.toString(error.index().getAsInt()) : "";
            fields.addAll(List.of(index, error.field(), error.message()));
        }
        return fields;
    }

    private static void line(StringBuilder text, List<String> fields) {
        for (int at = 0; at < fields.size(); at++) {
            text.append(at == 0 ? "" : SEPARATOR);
            escape(text, fields.get(at));
        }
        text.append('\n');
    }

    private static void escape(StringBuilder text, String field) {
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            boolean isPair = Character.isHighSurrogate(c)
                    && at + 1 < field.length()
                    && Character.isLowSurrogate(field.charAt(at + 1));
            if (isPair) {
                text.append(c).append(field.charAt(++at));
            } else if (c == '\\' || Character.isISOControl(c) || Character.isSurrogate(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
    }

    Outcome<BatchSave> read() {
        // Some stores give line ends as they like them; inside a field none stands as itself.
        String[] lines = text.split("\r?\n", -1);
        List<String> head = fields(lines[0]);
        line = 1;
        if (head == null || head.size() != FIELDS || !head.get(0).equals(FORM)) {
            return invalid(FORM);
        }
        int[] numbers = numbers(head, 2, 3, 5, 6);
        String options = head.get(7);
        boolean isOrdinary = numbers != null
                && numbers[0] > 0
                && options.startsWith("{")
                && options.endsWith("}")
                && (head.get(4).equals("data") || head.get(4).equals("parameters"));
        if (!isOrdinary || numbers == null) {
            return invalid("form, size, threads, body, calls, documents, options");
        }
        if (lines.length != numbers[3] + 2 || !lines[lines.length - 1].isEmpty()) {
            line = lines.length;
            return invalid("an end after " + numbers[3] + " documents");
        }
        BatchSettings settings =
                new BatchSettings(head.get(1), options, numbers[0], numbers[1], head.get(4).equals("parameters"));
        return entries(lines, settings, numbers[2]);
    }

    private Outcome<BatchSave> entries(String[] lines, BatchSettings settings, int calls) {
        List<BatchEntry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (line = 2; line < lines.length; line++) {
            BatchEntry entry = entry(fields(lines[line - 1]), calls);
            if (entry == null || !keys.add(entry.key())) {
                return invalid("state, key, call, index, size, number, kind, document");
            }
            entries.add(entry);
        }
        return Outcome.of(new BatchSave(settings, calls, BatchEntries.of(entries)));
    }

    private static @Nullable BatchEntry entry(@Nullable List<String> fields, int calls) {
        if (fields == null || fields.size() < FIELDS) {
            return null;
        }
        int[] sent = numbers(fields, 2, 3, 4);
        State state = state(fields.get(0));
        boolean isUpdate = fields.get(6).equals("update");
        if (sent == null || sent[0] > calls || state == null || !(isUpdate || fields.get(6).equals("new"))) {
            return null;
        }
        List<String> more = fields.subList(FIELDS, fields.size());
        boolean isSaved = state == State.SAVED && more.size() == 2;
        SavedEntry saved = isSaved ? SavedEntry.found(more.get(0), more.get(1)) : null;
        List<AnswerError> errors = state == State.FAILED ? errors(more) : List.of();
        boolean isWhole = isSaved || state == State.FAILED || (state != State.SAVED && more.isEmpty());
        return isWhole && errors != null
                ? new BatchEntry(
                        fields.get(1), fields.get(7), fields.get(5), isUpdate, state,
                        new Sent(sent[0], sent[1], sent[2]), saved, errors)
                : null;
    }

    private static @Nullable State state(String name) {
        for (State state : State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
                return state;
            }
        }
        return null;
    }

    private static @Nullable List<AnswerError> errors(List<String> fields) {
        List<AnswerError> errors = new ArrayList<>();
        for (int at = 0; at < fields.size(); at += ERROR_FIELDS) {
            if (at + ERROR_FIELDS > fields.size()) {
                return null;
            }
            int index = number(fields.get(at));
            if (index < 0 && !fields.get(at).isEmpty()) {
                return null;
            }
            errors.add(new AnswerError(
                    fields.get(at + 1), fields.get(at + 2), index < 0 ? OptionalInt.empty() : OptionalInt.of(index)));
        }
        return errors;
    }

    private static int @Nullable [] numbers(List<String> fields, int... which) {
        int[] numbers = new int[which.length];
        for (int at = 0; at < which.length; at++) {
            numbers[at] = number(fields.get(which[at]));
            if (numbers[at] < 0) {
                return null;
            }
        }
        return numbers;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static @Nullable List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(SEPARATOR, -1)) {
            String plain = unescaped(field);
            if (plain == null) {
                return null;
            }
            fields.add(plain);
        }
        return fields;
    }

    private static @Nullable String unescaped(String field) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < field.length(); at++) {
            if (field.charAt(at) != '\\') {
                plain.append(field.charAt(at));
                continue;
            }
            String escape = field.substring(at, Math.min(field.length(), at + ESCAPE_LENGTH));
            if (!escape.matches("\\\\u[0-9a-f]{4}")) {
                return null;
            }
            plain.append((char) Integer.parseInt(escape.substring(2), 16));
            at += ESCAPE_LENGTH - 1;
        }
        return plain.toString();
    }

    private Outcome<BatchSave> invalid(String expected) {
        return Outcome.failed(Finding.of(BatchCode.BATCH_TEXT_INVALID)
                .with("line", line)
                .with("expected", expected));
    }
}
