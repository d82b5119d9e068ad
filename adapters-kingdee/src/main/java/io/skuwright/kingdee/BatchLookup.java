package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @return as {@link BatchSave#checked}, with {@code BATCH_NUMBER_TWICE}; as it was with {@code
     *     BATCH_LOOKUP_FAILED} if the answer is no success or any row of it cannot be read
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
            ids.computeIfAbsent(cells.get(1).text(), number -> new ArrayList<>()).add(cells.get(0).text());
        }
        Map<String, String> found = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        ids.forEach((number, all) -> {
            found.put(number, all.get(0));
            if (all.size() > 1) {
                findings.add(Finding.of(BatchCode.BATCH_NUMBER_TWICE)
                        .about(number)
                        .with("count", all.size())
                        .with("ids", String.join(",", all)));
            }
        });
        return batch.checked(numbers, found).with(findings);
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
