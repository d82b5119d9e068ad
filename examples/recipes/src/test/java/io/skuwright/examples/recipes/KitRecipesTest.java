package io.skuwright.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the recipes about kits on orders and checks the lines that answer their questions; all were worked out by hand. */
class KitRecipesTest {

    private static List<String> lines(Consumer<PrintStream> recipe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        recipe.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }

    /**
     * 985 are left beside the keys, 360 : 720. A third of 328.33 is 109.4433.., of 656.67 it is 218.89; with 5.00 for a key
     * the first desk is 109.44 + 218.89 + 5, the second one's top 218.89 - 109.44.
     */
    @Test
    @Tag("KIT-7")
    void aKitPriceOnItsParts() {
        assertThat(lines(AKitPriceOnItsParts::run))
                .containsExactly(
                        "TOP: 328.33 CNY, one at 32833/300 CNY", "FRAME: 656.67 CNY, one at 218.89 CNY",
                        "SCREW: 0 CNY, one at 0 CNY", "KEY: 15 CNY, one at 5 CNY",
                        "TOP with 4 places: Rounded[value=109.4433 CNY, residue=-1/30000]",
                        "desk 1: 333.33 CNY of it TOP 109.44 CNY", "desk 2: 333.34 CNY of it TOP 109.45 CNY",
                        "desk 3: 333.33 CNY of it TOP 109.44 CNY", "PRICE_BASIS_MISSING of TOP");
    }

    @Test
    @Tag("KIT-4")
    @Tag("B1")
    void erpRowsBecomeOrderLines() {
        assertThat(lines(ErpRowsBecomeOrderLines::run))
                .containsExactly(
                        "TABLE: KEPT, carries the id of its line",
                        "TOP: FILTERED, the kit was sent without parts, so the ERP added this one",
                        "LEG: FILTERED, the kit was sent without parts, so the ERP added this one",
                        "LAMP: ADDED, nothing that was sent is this row",
                        "rejected: Row '505' at /Result/Result/SaleOrderEntry/4 is a part, and no row of the order is its kit:"
                                + " 'r9' (NO_SUCH_ROW). Maybe the kit's row was deleted or not read along.",
                        "changed: QUANTITY 3 -> 4",
                        "line table: TABLE", "line top: TOP", "line leg: LEG", "line 504: LAMP");
    }

    @Test
    void ordersAreSentInBatches() {
        assertThat(lines(OrdersAreSentInBatches::run))
                .containsExactly(
                        "after the first answer: [SO-1 SAVED, SO-2 FAILED, SO-3 OPEN]",
                        "after a time-out: [SO-1 SAVED, SO-2 FAILED, SO-3 UNKNOWN]",
                        "asked: SAL_SaleOrder FID,FBillNo where FBillNo in ('SO-3') by FID ASC",
                        "after the look-up: [SO-1 SAVED, SO-2 FAILED, SO-3 SAVED]",
                        "after [SO-2] again: [SO-1 SAVED, SO-2 SAVED, SO-3 SAVED]");
    }

    /**
     * 3 kits need 3 bodies and 3 x 2/3 x 4 = 8 screws. 2 bodies and 7 screws make 2 kits: 7 : 8/3 is 21/8, and the third
     * lacks a body and a screw. Of 100.00 the bodies come to 100 x 60/66 = 90.91 and the screws to 9.09; a body less is
     * 2/3 of 90.91 less 1/3 of it, 60.61 - 30.30. Version 2 needs 6 screws of the 7, and without a key no kit is complete.
     */
    @Test
    @Tag("KIT-4")
    @Tag("KIT-5")
    @Tag("KIT-7")
    @Tag("KIT-8")
    void anOrdersLife() {
        assertThat(lines(AnOrdersLife::run))
                .containsExactly(
                        "KIT-9 PARENT 3, sent", "BODY SON 3", "PACK SKIP", "SCREW SON 8", "TEA STANDARD 5, sent",
                        "r1 is line 1, SAME_QUANTITY", "r4 is line 5, LINE_ID",
                        "r2 is no line, OWN_EXPANSION", "r3 is no line, OWN_EXPANSION",
                        "kit1;KIT-9;pcs;KIT-9_V1.0;10,BODY,pcs,1;20/10,SCREW,pcs,8/3;#2",
                        "shipped: 1: 2 of 3 KIT-9", "for the next: 1 BODY", "for the next: 1 SCREW",
                        "shipped: 5: 6 of 6 TEA, complete",
                        "one body came back: 1: 1 of 3 KIT-9", "for the next: 1 BODY",
                        "one body came back: 5: 6 of 6 TEA, complete",
                        "BODY: 90.91 CNY", "SCREW: 9.09 CNY", "refund: -30.31 CNY",
                        "keep 10 BODY, UNCHANGED: needed 3 -> 3, out 1, open 2, take back 0",
                        "update 30 SCREW, MOVED: needed 8 -> 6, out 7, open 0, take back 1",
                        "create 40 KEY, NEW_PART: needed 0 -> 3, out 0, open 3, take back 0",
                        "approved: true", "again, nothing to do: true",
                        "planned again: 1: 0 of 3 KIT-9", "for the next: 1 KEY",
                        "the rest: 1: 3 of 3 KIT-9, complete");
    }

    /**
     * A desk takes a frame and 16 screws, a bench a frame and 30. Alone, 6 frames make 6 desks and 130 screws 4 benches.
     * All that is wanted takes 7 frames and 64 + 90 + 10 = 164 screws, so 1 and 34 must come in, whoever comes first.
     */
    @Test
    @Tag("KIT-6")
    void whichKitsCanBePromised() {
        assertThat(lines(WhichKitsCanBePromised::run))
                .containsExactly(
                        "DESK: 6, for one more lack 1 FRAME", "BENCH: 4, for one more lack 20 SCREW",
                        "line 1: 4 of 4 DESK", "line 2: 2 of 3 BENCH", "line 3: 6 of 10 SCREW",
                        "must come in: 1 FRAME, 34 SCREW", "tops left: 5",
                        "line 2: 3 of 3 BENCH", "line 1: 2 of 4 DESK", "line 3: 8 of 10 SCREW",
                        "must come in: 1 FRAME, 34 SCREW", "tops left: 7");
    }
}
