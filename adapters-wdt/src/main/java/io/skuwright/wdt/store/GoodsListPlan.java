package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the import of a list into a store does, and in which parts.
 *
 * <p>An import only creates: goods and specs that the store does not have (R17, R23). What is there is kept, and what
 * differs is refused, but for price, name and barcode, which follow by themselves on the hour (R29). One import takes 5,000
 * rows (R21), so a longer list comes in parts that split no goods. Example: of the rows 0001 and 0002 of {@code A100} the
 * store has the first:
 *
 * <pre>
 * GoodsListPlan plan = GoodsListPlan.of(list, StoreGoods.ofCodes(Map.of("0001", "A100")));
 * plan.plan().toText();
 *   keep '0001' goodsNo='A100' because 'IN_STORE'
 *   create '0002' goodsNo='A100' name='T-shirt' specName='red L' unit='pcs' because 'NEW_SPEC'
 * for (BatchPart part : plan.batch().parts()) {
 *     writeCsv(plan.rows(part));                    // one file of the template for each part
 * }
 * </pre>
 *
 * <p>A list with the same rows as one that was imported is refused whole (R20). After the import the store has the codes,
 * so the same list gives a plan that changes nothing. Of goods with several SKUs only the first one's picture goes along,
 * the first in the order of the list (R18). Steps are in the order of goods and codes. Planning takes n log n. This class
 * is immutable and thread-safe.
 */
public final class GoodsListPlan {

    /** How many rows one import takes (R21). */
    public static final int MOST_ROWS = 5_000;

    private final Plan plan;
    private final BatchPlan batch;
    private final Map<String, GoodsListRow> created;
    private final GoodsListSettings settings;
    private final List<Finding> findings;

    private GoodsListPlan(
            Plan plan,
            BatchPlan batch,
            Map<String, GoodsListRow> created,
            GoodsListSettings settings,
            List<Finding> findings) {
        this.plan = plan;
        this.batch = batch;
        this.created = new HashMap<>(created);
        this.settings = settings;
        this.findings = List.copyOf(findings);
    }

    /** Plans the import of a list in parts of 5,000 rows. */
    public static GoodsListPlan of(GoodsList list, StoreGoods store) {
        return of(list, store, BatchRule.ofRows(MOST_ROWS).splittingLargeGroups());
    }

    /** Plans the import of a list in parts of another size. */
    public static GoodsListPlan of(GoodsList list, StoreGoods store, BatchRule rule) {
        ListPlanning planning = new ListPlanning(requireNonNull(list, "list"), requireNonNull(store, "store"));
        List<Step> steps = planning.steps();
        List<Finding> findings = new ArrayList<>(planning.findings());
        Outcome<BatchPlan> batch = BatchPlan.of(
                steps.stream().filter(step -> step.action().isChange()).toList(), GoodsListPlan::row, rule);
        findings.addAll(batch.findings());
        Map<String, GoodsListRow> created = planning.created().stream()
                .collect(Collectors.toMap(GoodsListRow::code, Function.identity()));
        return new GoodsListPlan(Plan.of(steps), batch.value(), created, list.settings(), findings);
    }

    private static BatchRow row(Step step) {
        String goodsNo = step.values().getOrDefault(ListField.GOODS_NO.word(), "");
        return BatchRow.of(step.subject(), goodsNo, Plan.of(List.of(step)).fingerprint());
    }

    /** Returns one step for each accepted row of the list; reasons are those of {@link ImportReason}. */
    public Plan plan() {
        return plan;
    }

    /** Returns the rows to be created on their way to the store, to be stored and resumed between parts. */
    public BatchPlan batch() {
        return batch;
    }

    /**
     * Returns the rows of a part under the headers of the template.
     *
     * @throws IllegalArgumentException if the part is of another plan
     */
    public List<Row> rows(BatchPart part) {
        return new ListSheet(settings, part.pick(created)).rows();
    }

    /** Returns what was found out: {@link ImportCode}, and the findings of {@link BatchPlan#of}. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the numbers of steps by action, for people. */
    @Override
    public String toString() {
        return plan.counts() + " in " + batch.parts().size() + " parts";
    }
}
