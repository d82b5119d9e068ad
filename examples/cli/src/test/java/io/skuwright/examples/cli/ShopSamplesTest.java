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
}
