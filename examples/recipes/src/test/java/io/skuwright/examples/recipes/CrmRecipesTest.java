package io.skuwright.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the recipes about the CRM and checks the lines that answer their questions; all were worked out by hand. */
class CrmRecipesTest {

    private static List<String> lines(Consumer<PrintStream> recipe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        recipe.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }

    @Test
    @Tag("BOM-8")
    @Tag("B9")
    void aConfiguredOrderGetsStandardBoms() {
        assertThat(lines(AConfiguredOrderGetsStandardBoms::run))
                .startsWith("before: STANDARD_BOM_MISSING", "10: 1 FRAME", "20: 6 RED CLOTH", "40: 6 FOOT")
                .contains(
                        "r {standard_bom_id=new, product_type__c=parent, std_bom_core__c=new}",
                        "cloth {standard_bom_line_id=n20, product_type__c=son, parent_product__c=SOFA, son_bom_id__c=n20}")
                .endsWith("may flow: 1");
    }

    @Test
    @Tag("KIT-9")
    @Tag("B11")
    @Tag("B12")
    void oldBomsAreMigrated() {
        assertThat(lines(OldBomsAreMigrated::run))
                .containsExactly(
                        "keep scenario 1",
                        "retire generatedProduct p-1", "retire generatedProduct p-2", "retire bomRecord b-1",
                        "remove mappingRow m-1", "update structure bom", "update settings integration",
                        "create bundle DESK_V1", "keep check newData", "keep check oldData",
                        "OLD_ORDERS_READ_ONLY", "OLD_REPORTS_INACCURATE",
                        "may run: false",
                        "new: [retire 'p-3' system='crm' kind='generatedProduct' because 'GENERATED_FOR_A_BOM']",
                        "may run: true", "left to do: false", "frozen: [o-1]");
    }

    @Test
    @Tag("B6")
    @Tag("B7")
    void planOne_erpBomsAreChosenFrom() {
        assertThat(lines(PlanOneErpBomsAreChosenFrom::run))
                .contains(
                        "LAMP-SET KIT", "LAMP NOT_KIT", "FUSE NOT_KIT",
                        "PACK_V1: 3 p-bulb, skip NO", "PACK_V1: 3/2 p-fuse, skip NO",
                        "LAMP-SET_V1: 1 p-lamp, skip NO", "LAMP-SET_V1: 1 p-pack, skip YES")
                .noneMatch(line -> line.contains("OLD-LAMP") || line.contains("LAMP-SET_C"))
                .endsWith(
                        "Parent LAMP-SET: 2 Pcs by LAMP-SET_V1", "Son LAMP of LAMP-SET: 2 Pcs", "Son BULB of LAMP-SET: 6 Pcs",
                        "Son FUSE of LAMP-SET: 3 Pcs");
    }

    @Test
    @Tag("B9")
    void planTwo_chosenBomsGoToTheErp() {
        assertThat(lines(PlanTwoChosenBomsGoToTheErp::run))
                .startsWith("PLAN_ORDERS_NOT_FILTERED", "PLAN_NOT_CHECKED")
                .anyMatch(line -> line.contains("\"FNumber\":\"LAMP-SET_7\"") && line.contains("\"FBOMCATEGORY\":\"1\"")
                        && line.contains("\"FNUMERATOR\":6"))
                .endsWith(
                        "0 {product_type__c=son, parent_product__c=p-set, son_bom_id__c=l2}",
                        "Parent LAMP-SET: 2 Pcs by LAMP-SET_7", "Son LAMP of LAMP-SET: 2 Pcs", "Son BULB of LAMP-SET: 12 Pcs");
    }

    @Test
    @Tag("B2")
    void planThree_erpBomsAreSoldAsTheyAre() {
        assertThat(lines(PlanThreeErpBomsAreSoldAsTheyAre::run))
                .containsExactly(
                        "/cgi/crm/v2/data/create PACK_V1 STANDARD", "/cgi/crm/v2/data/create LAMP-SET_V1 STANDARD", "ready: YES",
                        "CHILD_QUANTITY_CHANGED bulb", "flows: false", "flows: true");
    }
}
