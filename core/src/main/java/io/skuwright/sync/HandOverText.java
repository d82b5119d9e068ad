package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text form of the hand-over: a line with the version, one an order and one a field, and the number of orders.
 *
 * <p>Orders and fields stand in text order; a {@code -} stands where there is nothing.
 */
final class HandOverText {

    private static final String FORM = "skuwright-handover 1";
    private static final String ORDER = "order";
    private static final String FIELD = "field";
    private static final String END = "end ";
    private static final String NONE = "-";
    private static final String ORDER_LINE =
            "order 'shop' 'number' origin phase reason attempt seen written time 'document' 'fingerprint', in text order";
    private static final String FIELD_LINE = "field 'name' 'shop' 'erp' version course, in text order";
    private static final int ORDER_WORDS = 12;
    private static final int FIELD_WORDS = 6;

    private final String text;
    private final TreeMap<OrderKey, HandOverEntry> entries = new TreeMap<>();
    private TreeMap<String, HandedField> fields = new TreeMap<>();

    HandOverText(String text) {
        this.text = text;
    }

    static String of(SortedMap<OrderKey, HandOverEntry> entries) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        entries.forEach((key, entry) -> {
            text.append(ORDER);
            StateText.quote(text, key.shop());
            StateText.quote(text, key.order());
            text.append(' ').append(entry.origin().code()).append(' ').append(entry.phase().code());
            text.append(' ').append(entry.reason().name()).append(' ').append(entry.attempt());
            text.append(' ').append(number(entry.seen())).append(' ').append(number(entry.wrote()));
            text.append(' ').append(entry.begun().map(Instant::toString).orElse(NONE));
            StateText.quote(text, entry.document());
            StateText.quote(text, entry.sent());
            text.append('\n');
            entry.fields().forEach((name, field) -> {
                text.append(FIELD);
                StateText.quote(text, name);
                StateText.quote(text, field.shop());
                StateText.quote(text, field.erp());
                text.append(' ').append(number(field.told())).append(' ').append(field.course().code()).append('\n');
            });
        });
        return text.append(END).append(entries.size()).append('\n').toString();
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : NONE;
    }

    Outcome<HandOverState> read() {
        int from = text.indexOf('\n') + 1;
        String head = from == 0 ? text : text.substring(0, from - 1);
        if (!head.equals(FORM) || from == 0) {
            return invalid(1, head, FORM);
        }
        for (int number = 2; ; number++) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (end < 0 || line.startsWith(END)) {
                String expected = END + entries.size();
                return line.equals(expected) && end == text.length() - 1
                        ? Outcome.of(HandOverState.of(entries))
                        : invalid(number, line, expected + " and nothing after it");
            }
            if (!take(StateText.words(line))) {
                return invalid(number, line, line.startsWith(FIELD) && !entries.isEmpty() ? FIELD_LINE : ORDER_LINE);
            }
            from = end + 1;
        }
    }

    private boolean take(@Nullable List<String> words) {
        if (words == null) {
            return false;
        }
        return switch (words.get(0)) {
            case ORDER -> words.size() == ORDER_WORDS && order(words);
            case FIELD -> words.size() == FIELD_WORDS && !entries.isEmpty() && field(words);
            default -> false;
        };
    }

    private boolean order(List<String> words) {
        OrderKey key = OrderKey.of(words.get(1), words.get(2));
        Side origin = word(Side.values(), Side::code, words.get(3));
        HandOverPhase phase = word(HandOverPhase.values(), HandOverPhase::code, words.get(4));
        HandOverReason reason = word(HandOverReason.values(), HandOverReason::name, words.get(5));
        Long attempt = StateText.number(words.get(6));
        OptionalLong seen = number(words.get(7));
        OptionalLong wrote = number(words.get(8));
        Optional<Instant> begun = time(words.get(9));
        boolean isNext = entries.isEmpty() || entries.lastKey().compareTo(key) < 0;
        if (origin == null || phase == null || reason == null || attempt == null || !isNext
                || attempt < 0 || attempt > Integer.MAX_VALUE
                || (seen.isEmpty() && !words.get(7).equals(NONE))
                || (wrote.isEmpty() && !words.get(8).equals(NONE))
                || (begun.isEmpty() && !words.get(9).equals(NONE))) {
            return false;
        }
        fields = new TreeMap<>();
        entries.put(key, new HandOverEntry(
                origin, phase, reason, attempt.intValue(), seen, wrote, begun, words.get(10), words.get(11), fields));
        return phase != HandOverPhase.NEW;
    }

    private boolean field(List<String> words) {
        String name = words.get(1);
        OptionalLong told = number(words.get(4));
        FieldCourse course = word(FieldCourse.values(), FieldCourse::code, words.get(5));
        boolean isNext = fields.isEmpty() || fields.lastKey().compareTo(name) < 0;
        if (course == null || !isNext || (told.isEmpty() && !words.get(4).equals(NONE))) {
            return false;
        }
        fields.put(name, new HandedField(words.get(2), words.get(3), told, course));
        return true;
    }

    private static <T> @Nullable T word(T[] all, Function<T, String> code, String word) {
        return Arrays.stream(all).filter(each -> code.apply(each).equals(word)).findFirst().orElse(null);
    }

    private static OptionalLong number(String word) {
        Long number = StateText.number(word);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Optional<Instant> time(String word) {
        try {
            return word.equals(NONE) ? Optional.empty() : Optional.of(Instant.parse(word));
        } catch (DateTimeParseException notTime) {
            return Optional.empty();
        }
    }

    private static Outcome<HandOverState> invalid(int line, String value, String expected) {
        return Outcome.failed(Finding.of(HandOverCode.HAND_OVER_STATE_INVALID)
                .with("line", line)
                .with("value", value)
                .with("expected", expected));
    }
}
