package io.skuwright.kingdee;

import static io.skuwright.kingdee.OrderText.kit;
import static io.skuwright.kingdee.OrderText.part;
import static io.skuwright.kingdee.OrderText.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for every order. */
@Tag("KIT-1")
class SaleOrdersProperties {

    /** Orders of kits and plain lines, shuffled: some parts unknown, orphaned, skipped, without ratio or price. */
    @Provide
    Arbitrary<List<OrderLine>> orders() {
        return Arbitraries.randomValue(SaleOrdersProperties::order);
    }

    private static List<OrderLine> order(Random random) {
        List<OrderLine> lines = new ArrayList<>();
        for (int tree = random.nextInt(5); tree >= 0; tree--) {
            if (random.nextInt(3) == 0) {
                lines.add(priced(plain("s" + tree, product(random), ratio(random)), random));
            } else {
                addKit(lines, "k" + tree, random);
            }
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    private static void addKit(List<OrderLine> lines, String kit, Random random) {
        lines.add(priced(kit(kit, ratio(random)), random));
        for (int part = random.nextInt(5); part > 0; part--) {
            OrderLine.Builder line = part(kit + "p" + part, kit, product(random), ratio(random));
            switch (random.nextInt(12)) {
                case 0 -> line.parentKey("nobody");
                case 1 -> line.numerator(null);
                case 2 -> line.linkedBom("core").isSkipped(true);
                default -> {}
            }
            lines.add(priced(line, random));
        }
    }

    private static OrderLine priced(OrderLine.Builder line, Random random) {
        return random.nextInt(10) == 0
                ? line.build()
                : line.price(Ratio.of(random.nextInt(1_000), 100)).build();
    }

    private static String product(Random random) {
        return List.of("a", "b", "mat", "a", "b", "mat", "unheard-of").get(random.nextInt(7));
    }

    private static String ratio(Random random) {
        return List.of("1", "2", "3", "1/2", "2/3", "0.086", "7").get(random.nextInt(7));
    }

    @Property
    void encode_anyOrder_everySentLineIsInTheRequestOrLeftOut(
            @ForAll("orders") List<OrderLine> lines,
            @ForAll PricePlacement prices,
            @ForAll boolean summed,
            @ForAll boolean rounded,
            @ForAll boolean parentsOnly) {
        TypedOrder typed = OrderText.typed(
                ClassifierPolicy.builder().parentsOnly(parentsOnly).build(), lines.toArray(new OrderLine[0]));
        SaleOrderSettings settings = SaleOrderSettings.builder()
                .prices(prices)
                .sumEqualSons(summed)
                .rounding(rounded ? Rounding.up(2) : Rounding.none())
                .build();
        Outcome<SaveRequest> request = SaleOrders.encode(typed, OrderText.CODES, settings);
        List<String> fates = new ArrayList<>(request.value().leftOut());
        request.value().lines().forEach(line -> fates.addAll(line.lineIds()));
        assertThat(fates)
                .containsExactlyInAnyOrderElementsOf(typed.sent().stream().map(LineNotes::id).toList());
        assertThat(request.value().leftOut())
                .containsExactlyElementsOf(request.findings().stream()
                        .filter(finding -> finding.code() == SaleOrderCode.LINES_LEFT_OUT)
                        .flatMap(finding -> List.of(finding.attributes().get("lines").split(",")).stream())
                        .toList());
    }

    @Property
    void encode_anyOrder_kitsAreContiguousInTheOrderOfTheInput(@ForAll("orders") List<OrderLine> lines) {
        TypedOrder typed = OrderText.typed(lines.toArray(new OrderLine[0]));
        List<SaleOrderLine> rows = SaleOrders.encode(typed, OrderText.CODES, SaleOrderSettings.defaults())
                .value()
                .lines();
        List<Integer> roots = new ArrayList<>();
        int kit = -1;
        int last = -1;
        for (SaleOrderLine row : rows) {
            TypedLine line = line(typed, row.lineIds().get(0));
            if (row.rowType() == RowType.SON) {
                assertThat(line.root().orElseThrow().index()).isEqualTo(kit);
                assertThat(line.index()).as("sons in the order of the input").isGreaterThan(last);
                last = line.index();
            } else {
                kit = line.index();
                last = -1;
                roots.add(kit);
            }
        }
        assertThat(roots).isSorted();
    }

    @Property
    void encode_withoutRounding_quantitiesAreExact(@ForAll("orders") List<OrderLine> lines) {
        TypedOrder typed = OrderText.typed(lines.toArray(new OrderLine[0]));
        SaleOrders.encode(typed, OrderText.CODES, SaleOrderSettings.defaults())
                .value()
                .lines()
                .forEach(row -> assertThat(Ratio.of(new BigDecimal(row.quantity())))
                        .isEqualTo(line(typed, row.lineIds().get(0)).quantity().orElseThrow()));
    }

    /** Where unit prices need no rounding, the amounts of the sons are the kit's to the cent. */
    @Property
    @Tag("KIT-7")
    void encode_allocated_sumsBackToTheKitsAmount(@ForAll("orders") List<OrderLine> lines) {
        TypedOrder typed = OrderText.typed(lines.toArray(new OrderLine[0]));
        SaleOrderSettings settings =
                SaleOrderSettings.builder().prices(PricePlacement.ALLOCATED).build();
        SaveRequest request =
                SaleOrders.encode(typed, OrderText.CODES, settings).value();
        Ratio expected = Ratio.ZERO;
        Ratio written = Ratio.ZERO;
        for (SaleOrderLine row : request.lines()) {
            Ratio quantity = Ratio.of(new BigDecimal(row.quantity()));
            written = written.plus(quantity.times(Ratio.parse(row.price())));
            if (row.rowType() != RowType.SON) {
                OrderLine root = line(typed, row.lineIds().get(0)).line();
                expected = expected.plus(quantity.times(root.price()));
            }
        }
        assertThat(written).isEqualTo(expected);
    }

    private static TypedLine line(TypedOrder typed, String id) {
        return typed.lines().stream()
                .filter(line -> id.equals(line.line().id()))
                .findFirst()
                .orElseThrow();
    }
}
