package io.skuwright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main job on real input, worked out by hand. */
class QuickstartTest {

    /**
     * 3 kits. PART-01: 3 x 2/3 = 2. PART-02: 3 x 2 x 1/3 = 2. PART-03: 3 x 2 x 3/2 x 1/3 = 3. ASM-04 is sent
     * as it is, 3 x 1 = 3, and its screws are not.
     */
    @Test
    @Tag("KIT-1")
    @Tag("KIT-3")
    void run_typesEveryLineWithItsReason() throws IOException {
        assertThat(output().lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "LEG-08 skip - below a root that is not a kit",
                        "PART-03 son 3 part of the kit without a linked BOM; ratio from the BOM",
                        "MAT-001 standard 10 no BOM reference and no parent: a product of its own; quantity as ordered",
                        "KIT-01 parent 3 root with a BOM, and its product is a kit; quantity as ordered",
                        "SUB-03 skip - has a linked BOM and the skip flag: its children stand in its place",
                        "PART-01 son 2 part of the kit without a linked BOM; ratio from the BOM",
                        "SUB-02 skip - has a linked BOM and the skip flag: its children stand in its place",
                        "PART-02 son 2 part of the kit without a linked BOM; ratio from the BOM",
                        "ASM-04 son 3 part of the kit with a linked BOM: sent as a whole; ratio from the BOM",
                        "SCREW-05 skip - below a part that is sent as a whole",
                        "BENCH-07 standard 1 root with a BOM, and its product is not a kit; quantity as ordered");
    }

    @Test
    @Tag("KIT-2")
    void run_updatesNameKitAndBomLineOfEachPart() throws IOException {
        assertThat(output())
                .contains("6512bd430000000000000004 {product_type__c=parent}")
                .contains("6512bd430000000000000006 {product_type__c=son, parent_product__c=5f3a00000000000000000001,"
                        + " son_bom_id__c=9e0000000000000000000011}")
                .contains("6512bd430000000000000001 {product_type__c=skip}");
    }

    @Test
    @Tag("KIT-1")
    void run_saveBodyKeepsTheKitTogether() throws IOException {
        List<String> rows = output().lines()
                .filter(line -> line.contains("{\"FRowType\""))
                .map(String::strip)
                .toList();
        assertThat(rows).hasSize(7);
        assertThat(rows.get(0)).contains("\"Standard\"", "\"MAT-001\"", "\"FQty\":10");
        assertThat(rows.get(1))
                .contains("\"Parent\"", "\"KIT-01\"", "\"FQty\":3", "\"FBomId\":{\"FNumber\":\"KIT-01_V1.0\"}");
        assertThat(rows.subList(2, 6)).allMatch(row -> row.contains("\"Son\"")
                && row.contains("\"FParentMatId\":{\"FNumber\":\"KIT-01\"}"));
        assertThat(rows.get(6)).contains("\"Standard\"", "\"BENCH-07\"", "BENCH-07_V2.0");
    }

    @Test
    void run_healthyInput_hasNothingToLookAt() throws IOException {
        assertThat(output()).contains("Nothing to look at.");
    }

    private static String output() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
