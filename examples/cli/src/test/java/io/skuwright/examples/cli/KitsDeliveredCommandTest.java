package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-5")
class KitsDeliveredCommandTest {

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("kits-delivered -", options));
    }

    private static List<String> lines(CommandLineRun run) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : run.json().get("lines")) {
            lines.add(line.get("line").asText() + " " + line.get("product").asText() + " "
                    + line.get("delivered").asText() + " of " + line.get("ordered").asText() + ", open "
                    + line.get("open").asText() + ", lacks " + lacking(line));
        }
        return lines;
    }

    private static String lacking(JsonNode line) {
        List<String> lacking = new ArrayList<>();
        line.get("lacking").forEach(lack -> lacking.add(lack.get("quantity").asText() + " "
                + lack.get("component").asText() + " at " + lack.get("path").asText()));
        return String.join(", ", lacking);
    }

    private static List<String> where(CommandLineRun run) {
        List<String> where = new ArrayList<>();
        run.json().get("findings").forEach(finding ->
                where.add(finding.get("code").asText() + " " + finding.get("where").asText()));
        return where;
    }

    /** 6 kits at 1 body and 8/3 screws: 5 bodies and 12 - 3 = 9 screws are for 3 kits; 4 kits need 32/3. */
    @Test
    void exampleOfTheHelp_pasted_works() {
        CommandLineRun run = run(KitsDeliveredCommand.EXAMPLE);

        assertThat(run.status()).isZero();
        assertThat(run.json().get("findings")).isEmpty();
        assertThat(lines(run)).containsExactly(
                "1 KIT-9 3 of 6, open 3, lacks 5/3 SCREW at 20/10", "2 TEA 5 of 5, open 0, lacks 1 TEA at ");
        JsonNode screws = run.json().at("/lines/0/parts/1");
        assertThat(screws.get("needed").asText()).isEqualTo("16");
        assertThat(screws.get("moved").asText()).isEqualTo("9");
        assertThat(screws.get("open").asText()).isEqualTo("7");
        assertThat(screws.get("loose").asText()).isEqualTo("1");
        assertThat(run.json().at("/lines/0/exact").asText()).isEqualTo("27/8");
        assertThat(run.json().at("/lines/0/complete").asBoolean()).isFalse();
        assertThat(run.json().at("/counts/movements/accepted").asInt()).isEqualTo(4);
        CommandLineRun help = CommandLineRun.of("", "kits-delivered", "--help");
        assertThat(help.out()).contains(KitsDeliveredCommand.EXAMPLE);
    }

    @Test
    void snapshotOfAnAnswer_isTakenBack() {
        CommandLineRun first = run(KitsDeliveredCommand.EXAMPLE);
        String kept = first.json().at("/lines/0/snapshot").asText();
        assertThat(kept).isEqualTo("kit1;KIT-9;;KIT-9_V1.0;10,BODY,,1;20/10,SCREW,pcs,8/3;#2");

        CommandLineRun run = run("{'lines':[{'line':'1','quantity':'3','snapshot':'" + kept + "'}],"
                + "'movements':[{'line':'1','path':'10','quantity':'3'},{'line':'1','path':'20/10','quantity':'8'}]}");

        assertThat(lines(run)).containsExactly("1 KIT-9 3 of 3, open 0, lacks 1 BODY at 10, 8/3 SCREW at 20/10");
    }

    @Test
    void parts_saidByTheLine_areTheKit() {
        CommandLineRun run = run("{'lines':[{'line':'1','product':'K','quantity':'2.5','multiple':'1/1000','unit':'kg','parts':["
                + "{'component':'FLOUR','quantity':'2/3','unit':'kg','line':'s1'},"
                + "{'path':'7','component':'BAG','quantity':'0','once':'1'}]}],"
                + "'movements':[{'line':'s1','quantity':'1'},{'line':'1','path':'7','quantity':'1','id':'m1'},"
                + "{'line':'1','path':'7','quantity':'1','id':'m1'}]}");

        assertThat(lines(run)).containsExactly("1 K 3/2 of 5/2, open 1, lacks 1/1500 FLOUR at 1");
        assertThat(where(run)).containsExactly("MOVEMENT_REPEATED /movements/2");
        assertThat(run.json().at("/counts/movements/rejected").asInt()).isEqualTo(1);
        assertThat(run.json().at("/rejected/0/where").asText()).isEqualTo("/movements/2");
        assertThat(run.json().at("/rejected/0/finding").asText()).isEqualTo("MOVEMENT_REPEATED");
        assertThat(run.json().at("/rejected/0/movement").asText()).isEqualTo("line=1, path=7, quantity=1, id=m1");
    }

    @Test
    void bomOfALine_isTheOneItNames() {
        CommandLineRun run = run("{'boms':[{'number':'V1','product':'K','default':true,'lines':[{'line':'1','component':'A','numerator':'1'}]},"
                + "{'number':'V2','product':'K','default':false,'lines':[{'line':'1','component':'A','numerator':'3'}]}],"
                + "'lines':[{'line':'1','product':'K','quantity':'2','bom':'V2'},{'line':'2','product':'K','quantity':'2'}]}");

        assertThat(lines(run)).containsExactly("1 K 0 of 2, open 2, lacks 3 A at 1", "2 K 0 of 2, open 2, lacks 1 A at 1");
    }

    /** 1 dozen of a kit that is counted in pieces are 12 kits. */
    @Test
    void unitOfTheLine_isConvertedToThatOfTheKit() {
        String json = "{'boms':[{'number':'K_V1','product':'K','unit':'pcs','lines':[{'line':'1','component':'A','numerator':'1'}]}],"
                + "'conversions':[{'from':'dozen','to':'pcs','factor':'12'}],"
                + "'lines':[{'line':'1','product':'K','quantity':'1','unit':'%s'}],"
                + "'movements':[{'line':'1','path':'1','quantity':'1'}]}";

        assertThat(lines(run(String.format(json, "dozen")))).containsExactly("1 K 1 of 12, open 11, lacks 1 A at 1");
        CommandLineRun unknown = run(String.format(json, "kg"));
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(where(unknown)).contains("UNIT_CONVERSION_MISSING /lines/0/unit");
        assertThat(lines(unknown)).isEmpty();
    }

    @Test
    void kitOfABomInError_isToldWhereTheLineIs() {
        CommandLineRun run = run("{'boms':[{'number':'K_V1','product':'K','lines':[{'line':'1','component':'A','numerator':'1'},"
                + "{'line':'2','component':'K','numerator':'1','skip':true}]}],"
                + "'lines':[{'line':'7','product':'K','quantity':'5'}]}");

        assertThat(where(run)).containsExactly("BOM_CYCLE /boms/0", "KIT_LINE_INCOMPLETE /lines/0");
    }

    @Test
    void snapshotOfAnotherProduct_isRefused() {
        CommandLineRun run = run("{'lines':[{'line':'1','product':'K','quantity':'1','snapshot':'kit1;X;;;9,Q,,1;#1'}]}");

        assertThat(where(run)).containsExactly("WORD_UNKNOWN /lines/0/product");
        assertThat(lines(run)).isEmpty();
    }

    @Test
    void emptyPath_asAnswersHaveIt_isThatOfThePlainProduct() {
        assertThat(lines(run("{'lines':[{'line':'1','product':'TEA','quantity':'5'}],"
                        + "'movements':[{'line':'1','path':'','quantity':'2'}]}")))
                .containsExactly("1 TEA 2 of 5, open 3, lacks 1 TEA at ");
    }

    @Test
    void rounding_ofTheDocuments_isTheCallers() {
        String json = "{'lines':[{'line':'1','product':'K','quantity':'10','parts':[{'component':'R','quantity':'1/3','unit':'kg'}]}],"
                + "'movements':[{'line':'1','path':'1','quantity':'3.333'}]%s}";

        assertThat(lines(run(String.format(json, "")))).singleElement().asString().startsWith("1 K 9 of 10");
        assertThat(lines(run(String.format(json, ",'rounding':{'kg':'half-even:3'}"))))
                .singleElement()
                .asString()
                .startsWith("1 K 10 of 10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'lines':[{'line':'1','product':'K'}] | FIELD_MISSING /lines/0
            'lines':[{'line':'1','product':'K','quantity':'x'}] | BAD_NUMBER /lines/0/quantity
            'lines':[{'line':'1','product':'K','quantity':'1','multiple':'0'}] | WORD_UNKNOWN /lines/0/multiple
            'lines':[{'line':'1','product':'K','quantity':'1','parts':[{'component':'A','quantity':'-1'}]}] | WORD_UNKNOWN /lines/0/parts/0/quantity
            'lines':[{'line':'1','product':'K','quantity':'1','parts':[{'component':'A','once':'-1'}]}] | WORD_UNKNOWN /lines/0/parts/0/once
            'lines':[{'line':'1','product':'K','quantity':'1','parts':[7]}] | NOT_A_RECORD /lines/0/parts/0
            'lines':[{'line':'1','product':'K','quantity':'1','parts':[{'path':'1','component':'A'},{'path':'1','component':'B'}]}] | SNAPSHOT_PATH_REPEATED /lines/0
            'lines':[{'line':'1','quantity':'1','snapshot':'kit1;'}] | SNAPSHOT_TEXT_INVALID /lines/0/snapshot
            'lines':[{'line':'1','product':'K','quantity':'1','bom':'V9'}] | BOM_NUMBER_UNKNOWN /lines/0
            'lines':[{'line':'1','product':'K','quantity':'-1'}] | KIT_LINE_QUANTITY_NEGATIVE /lines/0
            'movements':[{'line':'9','quantity':'1'}] | MOVEMENT_LINE_UNKNOWN /movements/0
            'movements':[{'quantity':'1'}] | FIELD_MISSING /movements/0
            'rounding':{'kg':'sometimes'} | WORD_UNKNOWN /rounding
            'rounding':7 | NOT_A_RECORD /rounding
            """)
    void badInput_isAFindingWithItsPlaceAndStatusOne(String members, String finding) {
        CommandLineRun run = run("{" + members.strip() + "}");

        assertThat(run.status()).isEqualTo(1);
        assertThat(where(run)).anySatisfy(found -> assertThat(found.strip()).isEqualTo(finding.strip()));
    }

    @Test
    void content_thatIsNoDocument_isACompleteAnswer() {
        for (String content : List.of("", "[1]", "7", "{'lines':[", "{'lines':[]} x")) {
            CommandLineRun run = run(content);
            assertThat(run.status()).as(content).isEqualTo(1);
            assertThat(run.json().get("lines")).isEmpty();
            assertThat(run.json().get("findings")).isNotEmpty();
        }
    }

    @Test
    void table_isForPeople() {
        String table = run(KitsDeliveredCommand.EXAMPLE, "--format", "table").out();

        assertThat(table.lines().map(String::stripTrailing)).contains(
                "line  product  ordered  delivered  open  lacking for the next",
                "1     KIT-9    6        3          3     5/3 pcs SCREW",
                "2     TEA      5        5          0");
    }

    /** Part B of the kit is not known, so 5 of A say nothing of how many kits are delivered. */
    @Test
    void kit_ofWhichALineWasLeftOut_isNotFollowed() {
        CommandLineRun run = run("{'boms':[{'number':'V1','product':'K','lines':[{'component':'A','numerator':'1'},"
                + "{'component':'B','numerator':'x'}]}],'lines':[{'line':'1','product':'K','quantity':'3'},"
                + "{'line':'2','product':'A','quantity':'1'}],'movements':[{'line':'2','quantity':'2'}]}");

        assertThat(lines(run)).containsExactly("2 A 2 of 1, open 0, lacks 1 A at ");
        assertThat(where(run)).containsExactly(
                "BAD_NUMBER /boms/0/lines/1/numerator", "BOM_LINE_LEFT_OUT /boms/0/lines/1", "KIT_LINE_INCOMPLETE /lines/0",
                "SHIPPED_MORE_THAN_ORDERED /lines/1");
    }

    @Test
    void asOf_asksForTheLinesOfThatDay() {
        String json = "{'boms':[{'number':'V1','product':'K','lines':[{'component':'A','numerator':'1'},"
                + "{'component':'B','numerator':'2','from':'2026-03-01'}]}],'lines':[{'line':'1','product':'K','quantity':'1'}]}";

        assertThat(lines(run(json, "--as-of", "2026-02-28"))).containsExactly("1 K 0 of 1, open 1, lacks 1 A at 1");
        assertThat(lines(run(json, "--as-of", "2026-03-01")))
                .containsExactly("1 K 0 of 1, open 1, lacks 1 A at 1, 2 B at 2");
    }

    @Test
    void unknownMember_isAWarning() {
        CommandLineRun run = run("{'lines':[{'line':'1','product':'K','quantity':'1','qty':'2'}],'stock':{}}");

        assertThat(run.status()).isZero();
        assertThat(where(run)).containsExactly("UNKNOWN_MEMBER /stock", "UNKNOWN_MEMBER /lines/0/qty");
    }
}
