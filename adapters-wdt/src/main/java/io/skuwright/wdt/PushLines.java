package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the lines that are pushed of an order of the core.
 *
 * <p>A kit is one line with the code of its suite, for WangDianTong explodes it itself; its parts are not written, and
 * lines that are skipped neither. Example: an order of the kit {@code p-set} twice, with its parts, and of {@code
 * p-lamp} once becomes two lines, {@code SET-1} 2 and {@code LAMP} 1, each with the id of its order line.
 *
 * <p>An order that cannot be written whole is not written: one line less would look as if it had not been bought. Time is
 * linear in the lines. This class has no state.
 */
public final class PushLines {

    private PushLines() {}

    /**
     * Returns the lines of an order.
     *
     * @param order the order with the types of its lines
     * @param codes codes of SKUs and suites by our ids (kind {@code product})
     * @param names names of products by our ids; a line without one is told of when it is pushed
     * @return the lines in the order of the input; none with {@code PUSH_LINE_SET_ASIDE} (lines in error, kits that lack
     *     parts), {@code PUSH_FIELD_MISSING} (id, product, quantity or price) or {@code UNMAPPED_ID}
     */
    public static Outcome<List<PushLine>> of(TypedOrder order, CodeMap codes, Map<String, String> names) {
        return of(order, codes, names, List.of());
    }

    /**
     * Returns the lines of an order whose kits are those of the archive.
     *
     * <p>WangDianTong sends what its suite holds and not what the order lists. Example: a kit of 2 cups and a plate, whose
     * suite {@code SET-1} holds 3 cups and a plate, is not pushed, for 3 cups would be sent for 2 that were sold.
     *
     * @param suites the archive as {@link Suites} read it; deleted suites do not count, nor does a number that several of
     *     different contents have
     * @return as without an archive; also none with {@code PUSH_SUITE_UNKNOWN} or {@code PUSH_SUITE_DIFFERS} (a component
     *     that one of the two lacks, or another quantity; where the order does not say a quantity it is not compared)
     */
    public static Outcome<List<PushLine>> withSuites(
            TypedOrder order, CodeMap codes, Map<String, String> names, Collection<WdtSuite> suites) {
        return of(order, codes, names, new PushedKits(order, requireNonNull(codes, "codes"), SuiteContents.of(suites)).check());
    }

    private static Outcome<List<PushLine>> of(
            TypedOrder order, CodeMap codes, Map<String, String> names, List<Finding> ofKits) {
        requireNonNull(codes, "codes");
        requireNonNull(names, "names");
        List<PushLine> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(ofKits);
        for (TypedLine line : order.lines()) {
            if (line.type() == LineType.SET_ASIDE || order.isIncomplete(line)) {
                findings.add(about(PushCode.PUSH_LINE_SET_ASIDE, order, line));
            } else if (line.type().isSent() && line.type() != LineType.SON) {
                line(order, line, codes, names, findings).ifPresent(lines::add);
            }
        }
        return findings.isEmpty() ? Outcome.of(List.copyOf(lines)) : Outcome.failed(findings);
    }

    private static Optional<PushLine> line(
            TypedOrder order, TypedLine typed, CodeMap codes, Map<String, String> names, List<Finding> findings) {
        OrderLine line = typed.line();
        Optional<String> id = said(order, typed, "id", Optional.ofNullable(line.id()), findings);
        Optional<String> product = said(order, typed, "product", Optional.ofNullable(line.product()), findings);
        Optional<Ratio> quantity = said(order, typed, "quantity", typed.quantity(), findings);
        Optional<Ratio> price = said(order, typed, "price", Optional.ofNullable(line.price()), findings);
        Optional<String> code = product.flatMap(it -> {
            Outcome<String> mapped = codes.code("product", it, place(order, typed));
            findings.addAll(mapped.findings());
            return mapped.optional();
        });
        if (id.isEmpty() || quantity.isEmpty() || price.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PushLine.builder()
                .id(id.get())
                .specNo(code)
                .goodsId(product)
                .goodsName(product.map(names::get))
                .quantity(quantity.get())
                .price(price.get())
                .build());
    }

    private static <T> Optional<T> said(
            TypedOrder order, TypedLine line, String field, Optional<T> value, List<Finding> findings) {
        if (value.isEmpty()) {
            findings.add(about(PushCode.PUSH_FIELD_MISSING, order, line).with("field", field));
        }
        return value;
    }

    static Finding about(PushCode code, TypedOrder order, TypedLine line) {
        String id = line.line().id();
        return Finding.of(code).about(id == null ? "" : id).at(place(order, line));
    }

    static Place place(TypedOrder order, TypedLine line) {
        return order.order().place().child(line.line().position() < 0 ? line.index() : line.line().position());
    }
}
