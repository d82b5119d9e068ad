package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts conflicts and findings into an order of their own, and lists findings without making all of them at once. */
final class Findings {

    private record Keyed<T>(int kind, String text, int row, T item) {}

    private Findings() {}

    static List<Conflict> sorted(List<Conflict> conflicts, MaterialStore store) {
        return conflicts.stream()
                .map(each -> new Keyed<>(rank(each.code()), each.subject(), each.indexes()[0], each))
                .sorted(Comparator.comparingInt((Keyed<Conflict> each) -> each.kind)
                        .thenComparing(each -> each.text)
                        .thenComparing((one, other) -> store.origins.compare(one.row, other.row)))
                .map(Keyed::item)
                .toList();
    }

    /** What a row lacks by itself comes first, then what the rows of a product disagree in. */
    private static int rank(FindingCode code) {
        List<ConsolidationCode> kinds = List.of(ConsolidationCode.values());
        return code instanceof ConsolidationCode kind ? kinds.indexOf(kind) : -1;
    }

    static List<LookAlike> sortedLookAlikes(List<LookAlike> lookAlikes) {
        return lookAlikes.stream()
                .sorted(Comparator.comparing(LookAlike::kind)
                        .thenComparing(LookAlike::column)
                        .thenComparing(each -> each.texts().get(0)))
                .toList();
    }

    static List<Finding> of(
            MaterialStore store, Verdict verdict, List<Conflict> conflicts, List<LookAlike> lookAlikes) {
        List<Finding> last = new ArrayList<>();
        lookAlikes.forEach(each -> last.add(each.finding()));
        last.addAll(verdict.textNotes());
        last.addAll(notes(store));
        return new AbstractList<>() {
            @Override
            public Finding get(int at) {
                return at < conflicts.size()
                        ? conflicts.get(at).finding()
                        : last.get(at - conflicts.size());
            }

            @Override
            public int size() {
                return conflicts.size() + last.size();
            }
        };
    }

    private static List<Finding> notes(MaterialStore store) {
        return IntStream.range(0, store.notes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> store.noteRows.get(at), store.origins::compare)
                        .thenComparing(at -> store.notes.get(at).place().toString()))
                .map(store.notes::get)
                .toList();
    }
}
