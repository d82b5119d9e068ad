package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.ids;
import static io.skuwright.order.RowTests.parentsOnly;
import static io.skuwright.order.RowTests.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ErpRows;
import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.result.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known orders there and back: a kit of 2 i1 and 2 i2, ordered 2, 4, 6 and 8 times, and the golden orders. */
@Tag("KIT-4")
class ExpandedRowsVectorsTest {

    @Test
    @Tag("V47")
    void of_kitRowsWithTwoFourSixEight_filtersWhatFollowsEach() {
        TypedOrder sent = parentsOnly(kits(2, 4, 6, 8));
        assertThat(expand(sent, expanded(2, 4, 6, 8)).value().filtered())
                .extracting(link -> link.row().product() + " " + link.row().quantity())
                .containsExactly("i1 4", "i2 4", "i1 8", "i2 8", "i1 12", "i2 12", "i1 16", "i2 16");
        Outcome<ExpandedRows> secondDeleted = expand(sent, expanded(2, 6, 8));
        assertThat(secondDeleted).raisesNothing();
        assertThat(secondDeleted.value().filtered())
                .extracting(link -> link.row().product() + " " + link.row().quantity())
                .containsExactly("i1 4", "i2 4", "i1 12", "i2 12", "i1 16", "i2 16");
        assertThat(ids(secondDeleted.value().missing())).containsExactly("x4");
        Outcome<ExpandedRows> lastDeletedToo = expand(sent, expanded(2, 6));
        assertThat(lastDeletedToo.value().filtered()).hasSize(4);
        assertThat(ids(lastDeletedToo.value().missing())).containsExactly("x4", "x8");
    }

    @Test
    @Tag("V47")
    void of_kitRowsSentWithTheirParts_linkEachPartToItsKit() {
        TypedOrder sent = sent(kits(2, 4, 6, 8));
        String rows = expanded(2, 6, 8);
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("K2=x2 SAME_QUANTITY, K2a=a2 SAME_QUANTITY, K2b=b2 SAME_QUANTITY,"
                + " K6=x6 SAME_QUANTITY, K6a=a6 SAME_QUANTITY, K6b=b6 SAME_QUANTITY,"
                + " K8=x8 SAME_QUANTITY, K8a=a8 SAME_QUANTITY, K8b=b8 SAME_QUANTITY");
        assertThat(ids(back.value().missing())).containsExactly("x4", "a4", "b4");
    }

    @Test
    @Tag("V47")
    void of_kitRowChangedToAPlainItem_losesItsPartsAndIsReported() {
        TypedOrder sent = parentsOnly(kits(2, 4));
        String rows = "K2 X kit x2 line:x2\n  K2a i1 x4\n  K2b i2 x4\nK4 Y x4 line:x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("K2=x2 LINE_ID, K2a OWN_EXPANSION, K2b OWN_EXPANSION, K4=x4 LINE_ID");
        assertThat(RowTests.changes(back)).containsExactly("x4 PRODUCT X->Y", "x4 KIND PARENT->STANDARD");
        assertThat(back.value().order()).isEqualTo(sent.order());
    }

    @Test
    @Tag("V47")
    void of_secondKitRowWithThreeInsteadOfFour_changesItsPartsToSix() {
        TypedOrder sent = sent(kits(2, 4));
        Outcome<ExpandedRows> back = expand(
                sent, "1 X kit x2 line:x2\n  2 i1 x4 line:a2\n  3 i2 x4 line:b2\n4 X kit x3 line:x4\n  5 i1 x6 line:a4\n  6 i2 x6 line:b4");
        assertThat(back).raisesNothing();
        assertThat(RowTests.changes(back)).containsExactly("x4 QUANTITY 4->3", "a4 QUANTITY 8->6", "b4 QUANTITY 8->6");
        assertThat(RowTests.sentAgain(sent.policy(), back.value().order()))
                .containsExactly("x2 PARENT X 2", "a2 SON i1 4", "b2 SON i2 4", "x4 PARENT X 3", "a4 SON i1 6", "b4 SON i2 6");
    }

    /** Whatever the CRM sends of a golden order under plans 1, 2 and 3, with parts and without, comes back as it was. */
    @ParameterizedTest
    @MethodSource("goldenOrders")
    @Tag("B1")
    @Tag("B4")
    void of_goldenOrderSentAndRead_keepsEveryLine(GoldenOrder golden) {
        for (ClassifierPolicy.SkipLayers layers : ClassifierPolicy.SkipLayers.values()) {
            for (boolean alone : new boolean[] {true, false}) {
                ClassifierPolicy policy =
                        ClassifierPolicy.builder().skipLayers(layers).parentsOnly(alone).build();
                TypedOrder sent = OrderLineClassifier.of(policy).classify(golden.order()).value();
                List<OrderRow> rows = ErpRows.stored(OrderRow.sentOf(sent)).stream()
                        .filter(row -> row.quantity() != null)
                        .toList();
                Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
                assertThat(back).raisesNoErrors();
                assertThat(back.value().order()).isEqualTo(golden.order());
                assertThat(back.value().kept()).hasSize(rows.size());
                assertThat(back.value().missing()).hasSize(OrderRow.sentOf(sent).size() - rows.size());
            }
        }
    }

    static List<GoldenOrder> goldenOrders() {
        return GoldenOrder.all();
    }

    private static String kits(int... quantities) {
        return Arrays.stream(quantities)
                .mapToObj(n -> "x" + n + " kit product:X x" + n + "\n  a" + n + " product:i1 2/1\n  b" + n + " product:i2 2/1\n")
                .collect(Collectors.joining());
    }

    private static String expanded(int... quantities) {
        return Arrays.stream(quantities)
                .mapToObj(n -> "K" + n + " X kit x" + n + "\n  K" + n + "a i1 x" + 2 * n + "\n  K" + n + "b i2 x" + 2 * n + "\n")
                .collect(Collectors.joining());
    }
}
