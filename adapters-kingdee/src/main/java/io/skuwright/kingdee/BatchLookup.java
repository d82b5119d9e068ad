package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The question whether Kingdee has documents of a batch that are unknown, and what follows from the answer.
 *
 * <p>Example: after a time-out {@code BatchLookup.of(batch, "FID", "FBillNo")} asks for the numbers of at most 100
 * documents; the answer {@code [[100021,"SO-7"]]} says that SO-7 is saved, and the others that were asked for are open
 * again. A host asks when the call is certainly over: one that Kingdee still works on would look as if it had failed.
 * Values are immutable and thread-safe.
 *
 * @param query the question, for internal id and number
 * @param numbers the numbers it asks for
 */
public record BatchLookup(BillQuery query, List<String> numbers) {

    /** So that the filter stays short. */
    private static final int MOST_NUMBERS = 100;

    /** Checks that nothing is null, and copies the list. */
    public BatchLookup {
        requireNonNull(query, "query");
        numbers = List.copyOf(numbers);
    }

    /**
     * Returns the next question about a batch; empty if a number can settle no document of it that is unknown.
     *
     * @param idKey the key of the internal id: {@code FID}, for materials {@code FMATERIALID}
     * @param numberKey the key of the number: {@code FBillNo} for documents, {@code FNumber} for base data
     * @throws IllegalArgumentException if one of them is no field key
     */
    public static Optional<BatchLookup> of(BatchSave batch, String idKey, String numberKey) {
        Map<String, Integer> bearers = new HashMap<>();
        batch.entries().forEach(entry -> bearers.merge(entry.number(), 1, Integer::sum));
        List<String> numbers = batch.entries(State.UNKNOWN).stream()
                .filter(entry -> !entry.isUpdate() && !entry.number().isEmpty())
                .map(BatchEntry::number)
                .filter(number -> bearers.getOrDefault(number, 0) == 1)
                .limit(MOST_NUMBERS)
                .toList();
        BillQuery query = BillQuery.of(batch.form(), idKey + "," + numberKey)
                .where(QueryFilter.in(numberKey, numbers))
                .orderedBy(idKey + " ASC");
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new BatchLookup(query, numbers));
    }

    /**
     * Returns the batch after the answer to this question.
     *
     * <p>A number counts as it was asked for, but for blanks at its end. One that differs in upper and lower case decides
     * nothing, and its document stays unknown.
     *
     * @return as {@link BatchSave#checked}, with {@code BATCH_NUMBER_TWICE} and {@code BATCH_NUMBER_CASE}; as it was with
     *     {@code BATCH_LOOKUP_FAILED} if the answer is no success or any row of it cannot be read, and with {@code
     *     BATCH_LOOKUP_NOT_ASKED} if it has any other number
     */
    public Outcome<BatchSave> apply(BatchSave batch, KingdeeAnswer answer) {
        if (!answer.isSuccess() || answer.data().kind() != Cell.Kind.LIST) {
            return failed(batch, answer.isSuccess() ? "NO_ROWS" : answer.meaning().name());
        }
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (Cell item : answer.data().items()) {
            List<Cell> cells = cells(item);
            if (cells.stream().filter(Cell::hasValue).count() != 2) {
                return failed(batch, "ROW_UNREADABLE");
            }
            String number = cells.get(1).text().stripTrailing();
            ids.computeIfAbsent(number, it -> new ArrayList<>()).add(cells.get(0).text());
        }
        return concluded(batch, ids);
    }

    private Outcome<BatchSave> concluded(BatchSave batch, Map<String, List<String>> ids) {
        Map<String, String> askedByFold = new HashMap<>();
        numbers.forEach(number -> askedByFold.put(fold(number), number));
        Set<String> asked = new LinkedHashSet<>(numbers);
        Map<String, String> found = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<String>> one : ids.entrySet()) {
            String number = one.getKey();
            String like = askedByFold.get(fold(number));
            if (like == null) {
                return Outcome.of(batch, List.of(Finding.of(BatchCode.BATCH_LOOKUP_NOT_ASKED)
                        .about(query.form())
                        .with("number", number)
                        .with("id", one.getValue().get(0))));
            }
            if (numbers.contains(number)) {
                found.put(number, one.getValue().get(0));
                findings.addAll(twice(number, one.getValue()));
            } else if (!ids.containsKey(like)) {
                asked.remove(like);
                findings.add(Finding.of(BatchCode.BATCH_NUMBER_CASE)
                        .about(like)
                        .with("found", number)
                        .with("id", one.getValue().get(0)));
            }
        }
        return batch.checked(asked, found).with(findings);
    }

    private static String fold(String number) {
        return number.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static List<Finding> twice(String number, List<String> ids) {
        return ids.size() < 2
                ? List.of()
                : List.of(Finding.of(BatchCode.BATCH_NUMBER_TWICE)
                        .about(number)
                        .with("count", ids.size())
                        .with("ids", String.join(",", ids)));
    }

    /** A row of ExecuteBillQuery is a list of cells, one of BillQuery an object under the keys. */
    private List<Cell> cells(Cell item) {
        return item.row()
                .map(row -> List.of(query.keys().split(",", -1)).stream().map(key -> LooseFields.cell(row, key)).toList())
                .orElse(item.items());
    }

    private Outcome<BatchSave> failed(BatchSave batch, String why) {
        return Outcome.of(
                batch, List.of(Finding.of(BatchCode.BATCH_LOOKUP_FAILED).about(query.form()).with("why", why)));
    }
}
