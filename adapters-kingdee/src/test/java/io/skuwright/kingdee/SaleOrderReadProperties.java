package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("KIT-4")
class SaleOrderReadProperties {

    private static final SaleOrders READER = SaleOrders.defaults().withQueryKeys(GoldenFiles.ORDER_QUERY_KEYS);

    /** Orders of kits of one material and of plain lines, with prices that Kingdee can hold. */
    @Provide
    Arbitrary<List<OrderLine>> orders() {
        return Arbitraries.randomValue(SaleOrderReadProperties::order);
    }

    private static List<OrderLine> order(Random random) {
        List<OrderLine> lines = new ArrayList<>();
        for (int tree = random.nextInt(4); tree >= 0; tree--) {
            String quantity = List.of("1", "2", "3.5").get(random.nextInt(3));
            if (random.nextInt(3) == 0) {
                lines.add(OrderText.plain("s" + tree, "mat", quantity).price(Ratio.of(random.nextInt(100), 10)).build());
                continue;
            }
            lines.add(OrderText.kit("k" + tree, quantity).price(Ratio.of(random.nextInt(100))).build());
            for (int part = random.nextInt(4); part > 0; part--) {
                String product = List.of("a", "b").get(random.nextInt(2));
                lines.add(OrderText.part("k" + tree + "p" + part, "k" + tree, product, List.of("2", "1/2", "0.086").get(random.nextInt(3)))
                        .price(Ratio.of(random.nextInt(1_000), 100))
                        .build());
            }
        }
        return lines;
    }

    /** What a body holds comes back: type, materials, unit, quantity, price, BOM, and the kit by row id or by the order of lines. */
    @Property
    void decode_encoded_givesTheSentRows(
            @ForAll("orders") List<OrderLine> lines, @ForAll PricePlacement prices, @ForAll boolean linked) {
        TypedOrder typed = OrderText.typed(lines.toArray(new OrderLine[0]));
        SaleOrderSettings settings = SaleOrderSettings.builder()
                .prices(prices == PricePlacement.ALLOCATED ? PricePlacement.SONS : prices)
                .linkByRowId(linked)
                .build();
        SaveRequest request = SaleOrders.encode(typed, OrderText.CODES, settings).value();
        Batch<ErpOrder> batch = ConservationLaw.check(1, READER.decode(JsonRows.of(request.toJson())));
        List<ErpOrderLine> read = batch.accepted().get(0).lines();
        assertThat(read).extracting(SaleOrderReadProperties::asSent).containsExactlyElementsOf(
                request.lines().stream().map(SaleOrderReadProperties::withoutIds).toList());
        int kit = -1;
        for (int at = 0; at < read.size(); at++) {
            kit = read.get(at).rowType().orElseThrow() == RowType.SON ? kit : at;
            assertThat(read.get(at).kitLine().orElse(at)).isEqualTo(kit);
        }
    }

    /** The way back of what was sent keeps every row and changes nothing. */
    @Property
    void expandedRows_ofAnEncodedOrder_rejectNothingAndLoseNothing(@ForAll("orders") List<OrderLine> lines) {
        TypedOrder typed = OrderText.typed(lines.toArray(new OrderLine[0]));
        SaveRequest request = SaleOrders.encode(typed, OrderText.CODES, SaleOrderSettings.defaults()).value();
        ErpOrder order = READER.decode(JsonRows.of(request.toJson())).accepted().get(0);
        ExpandedRows back = ExpandedRows.of(order.rows(OrderText.CODES).orThrow(), typed).value();
        assertThat(back.missing()).isEmpty();
        assertThat(back.kept().size() + back.rows().rejected().size()).isEqualTo(request.lines().size());
        assertThat(back.added()).isEmpty();
        assertThat(back.filtered()).isEmpty();
    }

    private static SaleOrderLine asSent(ErpOrderLine line) {
        return new SaleOrderLine(
                List.of(),
                line.rowType().orElseThrow(),
                line.material(),
                line.parentMaterial().orElse(null),
                line.unit().orElse(null),
                line.quantity().map(Ratio::toString).orElseThrow(),
                line.taxPrice().map(Ratio::toString).orElse(null),
                line.bom().orElse(null),
                line.entryId().orElse(null));
    }

    private static SaleOrderLine withoutIds(SaleOrderLine line) {
        return new SaleOrderLine(
                List.of(),
                line.rowType(),
                line.material(),
                line.parentMaterial(),
                line.unit(),
                Ratio.parse(line.quantity()).toString(),
                Optional.ofNullable(line.price()).map(price -> Ratio.parse(price).toString()).orElse(null),
                line.bom(),
                line.entryId());
    }

    @Property(tries = 2_000)
    void decode_aByteChangedAnywhere_answers(
            @ForAll("files") String file, @ForAll @IntRange(max = 4_000) int at, @ForAll byte value) {
        byte[] bytes = GoldenFiles.read(file).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = value;
        answers(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void decode_aValueReplaced_answers(
            @ForAll("files") String file, @ForAll @IntRange(max = 300) int which, @ForAll("values") String value) {
        String json = GoldenFiles.read(file);
        List<int[]> values = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?<=[:\\[,])(\"[^\"]*\"(?!:)|[-0-9.]+|true|false|null)").matcher(json);
        while (matcher.find()) {
            values.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] range = values.get(which % values.size());
        answers(json.substring(0, range[0]) + value + json.substring(range[1]));
    }

    /** Whatever comes, every order has one fate, and what is accepted makes rows that have one fate each. */
    private static void answers(String json) {
        Batch<ErpOrder> batch = ConservationLaw.check(READER.decode(JsonRows.of(json)));
        assertThat(batch.read() > 0 || batch.hasErrors() || json.strip().equals("[]")).isTrue();
        for (ErpOrder order : batch.accepted()) {
            assertThat(ExpandedRows.of(order.rows()).value().rows().read()).isEqualTo(order.lines().size());
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                GoldenFiles.ORDER_VIEW_SHORT, GoldenFiles.ORDER_VIEW_KIT, GoldenFiles.ORDER_VIEW_EQUAL_KITS,
                GoldenFiles.ORDER_VIEW_EXPANDED, GoldenFiles.ORDER_QUERY);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "\"\"", "\" \"", "0", "-1", "1e1000000000", "1e-30", "007", "NaN", "true", "{}", "[]", "[[]]", "{\"Number\":null}",
                "{\"FNumber\":7}", "\"\\ud800\"", "\"9999-99-99\"", "\"否\"", "12345678901234567890", "\"Parent\"", "\"son\"", "\"r-1\"",
                "[{\"Result\":{}}]", "[{\"Key\":2052,\"Value\":[]}]");
    }
}
