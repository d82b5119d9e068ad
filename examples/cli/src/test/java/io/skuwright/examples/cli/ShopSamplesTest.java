package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commands about an ERP and its shop run as they stand in the README, on the samples beside the command line. */
class ShopSamplesTest {

    /** Seven rows: four items, a code that a spreadsheet damaged, a category too deep, and the totals. */
    @Test
    @Tag("R19")
    void aListOfSingleItems_isRead() throws IOException {
        ReadmeLine line = ReadmeLine.of("wdt-goods");
        assertThat(line.run().status()).isEqualTo(1);
        assertThat(line.table()).contains(
                "read 7", "accepted 4", "rejected 2", "dropped 1",
                "A100 T恤 0001 颜色=红, 尺码=M 1059", "A100 T恤 0002 颜色=红, 尺码=L", "123 马克杯 12.5",
                "row 6 PRECISION_LOST", "A400 row 7 LIST_CATEGORY_TOO_DEEP");
    }

    /** Of tea the price goes by itself and the category by hand; the pot is in the ERP only, and an update creates none. */
    @Test
    @Tag("R29")
    void aCatalogue_isUpdated() throws IOException {
        ReadmeLine line = ReadmeLine.of("catalog-plan");
        assertThat(line.run().status()).isZero();
        assertThat(line.table()).contains(
                "keep S1 CUP-2 UNCHANGED", "keep S1 POT-3 ONLY_IN_ERP", "update S1 TEA-1 shop price=13.00 DIFFERS",
                "shop S1 TEA-1 category Tea Green tea");
    }

    /** 50 less the 2 of a sale are 48. */
    @Test
    @Tag("R34")
    void stock_isPlanned() throws IOException {
        ReadmeLine line = ReadmeLine.of("stock-plan");
        assertThat(line.run().status()).isZero();
        assertThat(line.table()).contains("update 8801 MUG-2 good 7 NEVER_SENT", "update 8801 TEA-1 good 48 NEVER_SENT");
    }

    /** 365 days are 12 windows of 30 and one of 5. */
    @Test
    @Tag("SYN-4")
    void aYear_isCutIntoWindows() throws IOException {
        ReadmeLine line = ReadmeLine.of("windows");
        assertThat(line.run().status()).isZero();
        assertThat(line.table()).contains(
                "2026-01-01T00:00:00 2026-01-30T23:59:59", "2026-12-27T00:00:00 2026-12-31T23:59:59", "windows: 13");
    }

    /** The product with variants is an SPU, the bundle a kit of the ERP's parts, the third one SKU. */
    @Test
    @Tag("R37")
    void productsOfAShop_areRead() throws IOException {
        ReadmeLine line = ReadmeLine.of("merchantpro-product");
        assertThat(line.run().status()).isZero();
        assertThat(line.table()).contains(
                "accepted 3", "LED-12V Banda LED 12V LED-12V_alb-cald Culoare=Alb cald 110 0", "TEA-1 Ceai 24.95 12",
                "KIT-9 KIT-9_V1.0 MUG-2 4 1");
    }

    /** 99.80 and twice 24.95 and 20 of shipping are 169.70; one set has four mugs and a tray. */
    @Test
    @Tag("SYN-3")
    void anOrderOfAShop_isMadeTheErps() throws IOException {
        ReadmeLine line = ReadmeLine.of("merchantpro-order");
        assertThat(line.run().status()).isZero();
        assertThat(line.table()).contains(
                "1001 confirmed awaiting RON 2 169.7", "1001 0/10001 KIT-9 parent 1", "1001 0/10001/10 MUG-2 son 4",
                "1001 0/10001/20 TRAY-3 son 1", "1001 1/10002 TEA-1 standard 2");
    }

    /** Handed over on confirmed: the first order goes, the second waits, the other shop's one with its number is answered. */
    @Test
    @Tag("R44")
    @Tag("R50")
    void orders_areHandedOver() throws IOException {
        ReadmeLine line = ReadmeLine.of("hand-over");
        assertThat(line.run().status()).isZero();
        assertThat(line.table()).contains(
                "create S1 1001 erp Its status hands the order over.",
                "keep S1 1002 Its status does not hand the order over yet.",
                "update S2 1001 shop awb: -> AWB-7, status: awaiting -> shipped The ERP changed the field.");
    }
}
