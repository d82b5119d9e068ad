package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-1")
class CatalogPlanCommandTest {

    private static final String FLOW = "'flow':{'create':'both','field.price':'to-shop','number.price':true,'field.name':'both'}";
    private static final String TEA = "'erp':[{'code':'A-1','values':{'name':'Tea','price':13}}],"
            + "'shop':[{'shop':'S1','code':'A-1','values':{'name':'Tea','price':'12'}}]";

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("catalog-plan -", options));
    }

    /** Each step as action, id or code, values and reason. */
    private static List<String> plan(CommandLineRun run) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : run.json().get("plan")) {
            String id = step.get("id").isNull() ? step.get("code").asText() : step.get("id").asText();
            steps.add(step.get("action").asText() + " " + id + " " + step.get("values").toString().replace('"', '\'') + " "
                    + step.get("reason").asText());
        }
        return steps;
    }

    @Test
    @Tag("R29")
    void help_itsExample_runsAsItStands() {
        assertThat(CommandLineRun.of("", "catalog-plan", "--help").out()).contains(CatalogPlanCommand.EXAMPLE);
        CommandLineRun run = run(CatalogPlanCommand.EXAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(plan(run)).containsExactly("update shop/S1/A-1 {'price':'13'} DIFFERS", "keep A-2 {} ONLY_IN_ERP");
        assertThat(run.json().get("plan").get(0).toString()).isEqualTo(
                "{\"action\":\"update\",\"shop\":\"S1\",\"code\":\"A-1\",\"to\":\"shop\",\"values\":{\"price\":\"13\"},"
                        + "\"before\":{\"price\":\"12.00\"},\"reason\":\"DIFFERS\",\"id\":\"shop/S1/A-1\"}");
        assertThat(run.json().get("manual").toString()).isEqualTo(
                "[{\"shop\":\"S1\",\"code\":\"A-1\",\"side\":\"shop\",\"field\":\"category\",\"old\":\"Tea\",\"new\":\"Green tea\"}]");
        assertThat(run.json().get("state").asText()).isEqualTo(
                "skuwright-sent 1\nsku 'S1' 'A-1'\nfield 'name' 'Tea'\nfield 'price' '13' shop '12.00'\nend 1\n");
        assertThat(run.json().get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(run.json().fieldNames()).toIterable().containsExactly("plan", "manual", "fingerprint", "state", "findings");
    }

    @Test
    void table_showsStepsAndWhatIsByHand() {
        CommandLineRun run = run(CatalogPlanCommand.EXAMPLE, "--format", "table");
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " "))).contains(
                "update S1 A-1 shop price=13 DIFFERS", "keep S1 A-2 ONLY_IN_ERP", "shop S1 A-1 category Tea Green tea");
    }

    /** The state of an answer goes into the next question, which then changes nothing. */
    @Test
    void state_ofTheLastAnswer_endsTheWork() {
        CommandLineRun first = run("{" + FLOW + "," + TEA + "}");
        assertThat(plan(first)).containsExactly("update shop/S1/A-1 {'price':'13'} DIFFERS");
        String state = first.json().get("state").toString();
        CommandLineRun second = CommandLineRun.of(
                ("{" + FLOW + "," + TEA + ",'state':").replace('\'', '"') + state + "}", "catalog-plan", "-");
        assertThat(second.status()).isZero();
        assertThat(plan(second)).containsExactly("keep A-1 {} NOT_TAKEN_YET");
        assertThat(second.codes()).containsExactly("CATALOG_NOT_TAKEN");
        assertThat(second.json().get("state").asText()).isEqualTo(first.json().get("state").asText());
    }

    @Test
    @Tag("F78")
    void succeeded_noneOfThem_leavesAllToDo() {
        CommandLineRun run = run("{" + FLOW + "," + TEA + ",'succeeded':[]}");
        assertThat(run.json().get("state").asText()).isEqualTo("skuwright-sent 1\nsku 'S1' 'A-1'\nfield 'name' 'Tea'\nend 1\n");
        CommandLineRun other = run("{" + FLOW + "," + TEA + ",'succeeded':['shop/S1/A-9']}");
        assertThat(other.codes()).containsExactly("CATALOG_OUTCOME_UNKNOWN");
        assertThat(other.status()).isEqualTo(1);
    }

    @Test
    void items_withoutCodeOrShop_areFindingsAtTheirPlaces() {
        CommandLineRun run = run("{" + FLOW + ",'shops':['S1'],'erp':[{'code':''},{'values':{'price':null}}],"
                + "'shop':[{'code':'A-1','values':{'price':1.50,'sold':true}}]}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactly("CATALOG_CODE_BLANK /erp/0", "CATALOG_SHOP_UNKNOWN /shop/0");
        assertThat(run.json().get("findings").get(0).get("attributes").get("count").asText()).isEqualTo("2");
    }

    @Test
    void items_withoutAShopWhereNoShopsAreNamed_areRefusedAtTheirPlaces() {
        CommandLineRun run = run("{" + FLOW + ",'shop':[{'code':'A-1'},{'shop':'S1','code':'A-2'},{'code':'A-3'}]}");
        assertThat(run.places()).containsExactly("CATALOG_SHOP_UNKNOWN /shop/0", "CATALOG_SHOP_UNKNOWN /shop/2");
        assertThat(run.json().get("findings").get(0).get("attributes").get("expected").asText()).isEqualTo("S1");
        assertThat(run.json().get("plan")).hasSize(3);
        CommandLineRun none = run("{" + FLOW + ",'shop':[{'code':'A-1'}]}");
        assertThat(none.places()).containsExactly("CATALOG_SHOP_UNKNOWN /shop/0");
        assertThat(none.json().get("findings").get(0).get("attributes").get("expected").asText()).isEqualTo("a shop of the settings");
    }

    @Test
    void anErrorInTheFile_plansNothing() {
        CommandLineRun run = run("{" + FLOW + ",'erp':[7,{'code':'A-1','values':[]},{'code':'A-2','values':{'price':{}}}],"
                + "'shop':{},'shops':'S1','state':'old','succeeded':[[]],'colour':1}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("plan")).isEmpty();
        assertThat(run.json().get("state").isNull()).isTrue();
        assertThat(run.json().get("fingerprint").isNull()).isTrue();
        assertThat(run.places()).contains(
                "UNKNOWN_MEMBER /colour", "NOT_A_RECORD /erp/0", "WRONG_TYPE /erp/1/values", "WRONG_TYPE /erp/2/values/price",
                "WRONG_TYPE /shop", "WRONG_TYPE /shops", "SENT_TEXT_INVALID /state", "WRONG_TYPE /succeeded/0");
        assertThat(run("[]").places()).containsExactly("WRONG_TYPE ");
        assertThat(run("{").status()).isEqualTo(1);
        assertThat(run("[]", "--format", "table").out()).contains("WRONG_TYPE");
    }

    @Test
    void settings_thatNobodyKnows_areNamed() {
        CommandLineRun run = run("{'flow':{'price':'to-shop'}}");
        assertThat(run.places()).containsExactly("SETTINGS_UNUSABLE ");
        assertThat(run.json().get("findings").get(0).get("message").asText())
                .contains("Setting 'price' is not known. Known settings: create, field.NAME");
        assertThat(run("{'settings':{'mode':'all'}}").codes()).containsExactly("SETTINGS_UNUSABLE");
        assertThat(run("{'preset':'till'}").places()).containsExactly("WORD_UNKNOWN /preset");
        assertThat(run("{'flow':'pos'}").places()).containsExactly("WRONG_TYPE /flow");
    }

    @Test
    @Tag("R17")
    void preset_ofTheStore_importsNewSpecs() {
        CommandLineRun run = run("{'preset':'pos','settings':{'mode':'create-only'},"
                + "'erp':[{'code':'A-1','values':{'goodsNo':'A'}},{'code':'A-2','values':{'goodsNo':'A'}}],"
                + "'shop':[{'shop':'S1','code':'A-1','values':{'goodsNo':'A'}}]}");
        assertThat(plan(run)).containsExactly("keep A-1 {} EXISTS", "create shop/S1/A-2 {'goodsNo':'A'} NEW_SPEC");
    }
}
