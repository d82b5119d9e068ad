package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commands about kits run as they stand in the README, on the samples beside the command line. */
class KitSamplesTest {

    private static List<String> table(String command) throws IOException {
        ReadmeLine line = ReadmeLine.of(command);
        assertThat(line.run().err()).isEmpty();
        assertThat(line.run().status()).isZero();
        return line.table();
    }

    /** 3 kits need 8 screws; 6 are for 2 kits of 8/3, and 2/3 of one is left over. */
    @Test
    @Tag("KIT-5")
    void deliveries_areCounted() throws IOException {
        assertThat(table("kits-delivered")).contains(
                "1 KIT-9 3 2 1 2 pcs SCREW", "2 TEA 5 5 0", "1 20/10 SCREW 8 pcs SCREW 6 2 2/3");
    }

    /** A fourth kit needs 32/3 screws of 9. All that is wanted takes 5 x 8/3 + 10 = 70/3, and 2 kits and 3 leave 2/3. */
    @Test
    @Tag("KIT-6")
    void stock_isSharedOut() throws IOException {
        assertThat(table("kits-available")).contains(
                "KIT-9 3 5/3 pcs SCREW", "A/10 KIT-9 2 2", "A/20 SCREW 10 3 1/3 pcs SCREW", "B/10 KIT-9 3 0 2 pcs SCREW",
                "lacking for all lines: 43/3 pcs SCREW", "BODY 3 pcs", "SCREW 2/3 pcs");
    }

    /** 60 : 6 of 100.00; a third of 90.91 is 30.30 to the cent, two thirds are 60.61. */
    @Test
    @Tag("KIT-7")
    void price_sumsBack() throws IOException {
        assertThat(table("allocate-price")).contains(
                "10 BODY 3 90.91 1/1100 9091/300 30.3033", "sum 100.00 0",
                "1 1 33.33 30.30 3.03", "2 1 33.34 30.31 3.03", "3 1 33.33 30.30 3.03");
    }
}
