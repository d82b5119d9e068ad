package io.skuwright.sync;

import io.skuwright.result.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The rules of the hand-over as a text for people, in columns. */
final class HandOverPrint {

    private static final Words ORDERS = new Words("Orders", "订单", "Comenzi");
    private static final Words FIELDS = new Words("Fields after the hand-over", "移交后的字段", "Câmpuri după predare");
    private static final Words STATES = new Words("States of an order", "订单状态", "Stările unei comenzi");
    private static final Words EVENTS = new Words("Events of an order", "订单事件", "Evenimentele unei comenzi");
    private static final Words ACTIONS = new Words("Actions", "动作", "Acțiuni");
    private static final Words REASONS = new Words("Reasons", "原因", "Motive");
    private static final Words SAID = new Words("What is said of a field", "对字段的说明", "Ce se spune de un câmp");
    private static final Words COURSES = new Words("Where a field stands", "字段所处情形", "Unde se află un câmp");

    private final Language language;
    private final StringBuilder text = new StringBuilder("skuwright-handover-table 1\n");

    HandOverPrint(Language language) {
        this.language = language;
    }

    String print() {
        title(ORDERS);
        columns(HandOver.rules().stream()
                .map(rule -> List.of(
                        rule.phase().name(),
                        rule.signal().name(),
                        "-> " + rule.next().name(),
                        rule.action().name(),
                        rule.reason().name()))
                .toList());
        title(FIELDS);
        columns(FieldTable.rules().stream()
                .map(rule -> List.of(
                        rule.course().name(),
                        rule.signal().name(),
                        "-> " + rule.next().name(),
                        rule.next().reason().name()))
                .toList());
        legend(STATES, HandOverPhase.values(), HandOverPhase::sentence);
        legend(EVENTS, HandOverSignal.values(), HandOverSignal::sentence);
        legend(ACTIONS, HandOverAction.values(), HandOverAction::sentence);
        legend(REASONS, HandOverReason.values(), HandOverReason::sentence);
        legend(COURSES, FieldCourse.values(), FieldCourse::sentence);
        legend(SAID, FieldSignal.values(), FieldSignal::sentence);
        return text.toString();
    }

    private void title(Words words) {
        text.append('\n').append(words.in(language)).append('\n');
    }

    private <T extends Enum<T>> void legend(
            Words words, T[] values, BiFunction<T, Language, String> sentence) {
        title(words);
        List<List<String>> lines = new ArrayList<>();
        for (T value : values) {
            lines.add(List.of(value.name(), sentence.apply(value, language)));
        }
        columns(lines);
    }

    private void columns(List<List<String>> lines) {
        int count = lines.get(0).size();
        int[] widths = new int[count];
        for (List<String> line : lines) {
            for (int at = 0; at < count - 1; at++) {
                widths[at] = Math.max(widths[at], line.get(at).length());
            }
        }
        for (List<String> line : lines) {
            for (int at = 0; at < count - 1; at++) {
                text.append(line.get(at)).append(" ".repeat(widths[at] - line.get(at).length() + 1));
            }
            text.append(line.get(count - 1)).append('\n');
        }
    }
}
