package io.skuwright.merchantpro;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.ItemVisitor;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes orders that repeat the form of one before from where their values stand, and reads all others the careful way.
 *
 * <p>Both ways give the same orders and findings: what is in any doubt is not taken here.
 */
final class OrderLane implements ItemVisitor {

    private static final String DATA = "data";
    private static final List<List<String>> WAYS = List.of(List.of(), List.of(DATA));

    private final QuickOrders quick;
    private final Function<Row, Batch<ShopOrder>> careful;
    private final List<ShopOrder> accepted = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean isAny;
    private boolean isPlain = true;

    private OrderLane(QuickOrders quick, Function<Row, Batch<ShopOrder>> careful) {
        this.quick = quick;
        this.careful = careful;
    }

    /**
     * Reads a document that is at hand.
     *
     * @param careful reads one order
     * @return nothing if there is anything to say about what is around the orders, or if there are none
     */
    static Optional<Batch<ShopOrder>> read(JsonRows page, QuickOrders quick, Function<Row, Batch<ShopOrder>> careful) {
        OrderLane lane = new OrderLane(quick, careful);
        Outcome<Cell> rest = page.items(WAYS, lane);
        boolean isPlain = lane.isAny && lane.isPlain && rest.hasValue() && rest.findings().isEmpty();
        return isPlain && isSilent(rest.value(), page.place())
                ? Optional.of(Batch.of(lane.accepted, lane.rejected, lane.findings))
                : Optional.empty();
    }

    private static boolean isSilent(Cell rest, Place place) {
        Outcome<ShopAnswer> answer = ShopAnswer.read(200, rest, place, AnswerRules.usual());
        if (!answer.hasValue() || !answer.findings().isEmpty()) {
            return false;
        }
        Batch<Row> others = answer.value().rows();
        return others.accepted().isEmpty() && others.findings().isEmpty() && isNamedOnce(rest);
    }

    /** Returns false if the list stands there in another case of letters, alone or too. */
    private static boolean isNamedOnce(Cell rest) {
        List<String> alike = rest.row().stream()
                .flatMap(row -> row.names().stream())
                .filter(DATA::equalsIgnoreCase)
                .toList();
        return rest.row().isEmpty() || alike.equals(List.of(DATA));
    }

    @Override
    public Optional<Wanted> wanted() {
        return Optional.of(quick.wanted());
    }

    @Override
    public boolean take(List<String> way, Repeat item, Place place) {
        ShopOrder order = quick.decode(item, place);
        if (order == null) {
            return false;
        }
        isAny = true;
        accepted.add(order);
        return true;
    }

    @Override
    public void take(List<String> way, Cell item, Place place) {
        Optional<Row> row = item.row();
        isAny = true;
        isPlain &= row.isPresent();
        row.map(careful).ifPresent(one -> {
            accepted.addAll(one.accepted());
            rejected.addAll(one.rejected());
            findings.addAll(AnswerRows.others(one));
        });
    }

    @Override
    public void reject(Batch.Rejected refused) {
        isPlain = false;
    }
}
