package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-6")
class KitsAvailableCommandTest {

    /** A motor for each of two kits, and 2 coils in a motor. */
    private static final String MOTORS = "'boms':[{'number':'K1','product':'K1','lines':[{'component':'MOTOR','numerator':'1'}]},"
            + "{'number':'K2','product':'K2','lines':[{'component':'MOTOR','numerator':'1'},{'component':'COIL','numerator':'1'}]},"
            + "{'number':'MOTOR','product':'MOTOR','lines':[{'component':'COIL','numerator':'2'}]}]";

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("kits-available -", options));
    }

    private static List<String> kits(CommandLineRun run) {
        List<String> kits = new ArrayList<>();
        for (JsonNode kit : run.json().get("kits")) {
            kits.add(kit.get("kit").asText() + " " + kit.get("available").asText() + " " + shortages(kit.get("limiting")));
        }
        return kits;
    }

    private static List<String> lines(CommandLineRun run) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : run.json().get("lines")) {
            lines.add(line.get("line").asText() + ": " + line.get("promised").asText() + " of "
                    + line.get("wanted").asText() + " " + line.get("product").asText() + ", "
                    + line.get("missing").asText() + " missing " + shortages(line.get("limiting")));
        }
        return lines;
    }

    private static String shortages(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(lack -> texts.add(lack.get("component").asText() + " " + lack.get("missing").asText()
                + (lack.get("unit").isNull() ? "" : " " + lack.get("unit").asText())));
        return texts.toString();
    }

    private static List<String> left(CommandLineRun run) {
        return run.quantities("left");
    }

    /** 5 bodies and 9 screws are 3 kits of 8/3 screws; 2 kits and a body leave 2 bodies and 11/3 screws for one kit. */
    @Test
    void exampleOfTheHelp_pasted_works() {
        CommandLineRun run = run(KitsAvailableCommand.EXAMPLE);

        assertThat(run.status()).isZero();
        assertThat(run.json().get("findings")).isEmpty();
        assertThat(kits(run)).containsExactly("KIT-9 3 [SCREW 5/36 dozen]");
        assertThat(run.json().at("/kits/0/exact").asText()).isEqualTo("27/8");
        assertThat(run.json().at("/kits/0/partial").asBoolean()).isFalse();
        assertThat(lines(run)).containsExactly(
                "1: 2 of 2 KIT-9, 0 missing []",
                "2: 1 of 1 BODY, 0 missing []",
                "3: 1 of 3 KIT-9, 2 missing [SCREW 5/36 dozen]");
        assertThat(shortages(run.json().get("lacking"))).isEqualTo("[BODY 1, SCREW 13/36 dozen]");
        assertThat(left(run)).containsExactly("BODY 1", "SCREW 1/12 dozen");
        assertThat(run.json().at("/lines/0/used/1/quantity").asText()).isEqualTo("4/9");
        assertThat(run.json().at("/lines/0/used/1/made").asText()).isEqualTo("0");
        assertThat(run.json().at("/counts/lines").toString()).isEqualTo("{\"read\":3,\"accepted\":3,\"rejected\":0}");
        CommandLineRun help = CommandLineRun.of("", "kits-available", "--help");
        assertThat(help.out()).contains(KitsAvailableCommand.EXAMPLE);
    }

    /** Whoever pastes does so from the help: what stands between the quotes is run. */
    @Test
    void exampleOfTheHelp_takenOutOfItsText_works() {
        String help = CommandLineRun.of("", "kits-available", "--help").out();
        String pasted = help.substring(help.indexOf("echo '") + 6, help.indexOf("' | java -jar"));

        assertThat(kits(run(pasted))).containsExactly("KIT-9 3 [SCREW 5/36 dozen]");
    }

    @Test
    void kitsThatAreNotNamed_areAllProductsWithABom() {
        CommandLineRun run = run("{" + MOTORS + ",'stock':{'MOTOR':3,'COIL':4}}");

        assertThat(kits(run)).containsExactly("K1 3 [MOTOR 1]", "K2 3 [MOTOR 1]", "MOTOR 2 [COIL 2]");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("lines")).isEmpty();
    }

    @Test
    void mode_deep_makesWhatLacks() {
        String json = "{" + MOTORS + ",'stock':{'MOTOR':'3','COIL':'7'},'lines':["
                + "{'line':'1','product':'K1','quantity':'4'},{'line':'2','product':'K2','quantity':'3'}]}";
        CommandLineRun run = run(json, "--mode", "deep");

        assertThat(kits(run)).containsExactly("K1 6 [COIL 1]", "K2 4 [COIL 2]", "MOTOR 3 [COIL 1]");
        assertThat(lines(run)).containsExactly("1: 4 of 4 K1, 0 missing []", "2: 1 of 3 K2, 2 missing [COIL 1]");
        assertThat(run.json().at("/lines/0/used/0/made").asText()).isEqualTo("1");
        assertThat(lines(run(json))).containsExactly("1: 3 of 4 K1, 1 missing [MOTOR 1]", "2: 0 of 3 K2, 3 missing [MOTOR 1]");
        assertThat(run(json, "--mode", "high").status()).isEqualTo(2);
    }

    @Test
    void policy_isThatOfTheOptions() {
        String json = "{'boms':[{'number':'K','product':'K','lines':[{'component':'A','numerator':'1'},"
                + "{'component':'B','numerator':'1','optional':true}]}],'stock':{'A':5,'B':2}}";

        assertThat(kits(run(json))).containsExactly("K 5 [A 1]");
        assertThat(kits(run(json, "--with-optional"))).containsExactly("K 2 [B 1]");
        assertThat(run(json, "--loss", "some").status()).isEqualTo(2);
    }

    @Test
    void negativeStock_isExact_andOwed() {
        CommandLineRun run = run("{'boms':[{'number':'K','product':'K','lines':[{'component':'P3','numerator':'1'}]}],"
                + "'stock':{'P3':-384},'lines':[{'line':'1','product':'K','quantity':'5'}]}");

        assertThat(kits(run)).containsExactly("K -384 [P3 1]");
        assertThat(lines(run)).containsExactly("1: 0 of 5 K, 5 missing [P3 385]");
        assertThat(shortages(run.json().get("lacking"))).isEqualTo("[P3 389]");
    }

    @Test
    void orders_comeBeforeLinesOfTheirOwn() {
        CommandLineRun run = run("{" + MOTORS + ",'stock':{'MOTOR':'3'},'kits':[],"
                + "'lines':[{'line':'1','product':'MOTOR','quantity':'1'}],'orders':["
                + "{'order':'S1','lines':[{'line':'1','product':'K1','quantity':'2'}]},"
                + "{'order':'S2','lines':[{'line':'1','product':'K1','quantity':'3','multiple':'2'}]}]}");

        assertThat(run.json().get("kits")).isEmpty();
        assertThat(lines(run)).containsExactly(
                "S1/1: 2 of 2 K1, 0 missing []", "S2/1: 0 of 3 K1, 3 missing [MOTOR 1]", "1: 0 of 1 MOTOR, 1 missing [COIL 2]");
        assertThat(run.places()).containsExactly("WISH_PART_OF_MULTIPLE /orders/1/lines/0");
        assertThat(run.status()).isZero();
    }

    @Test
    void kitWithALineThatCannotBeRead_isPartial_andPromisedNothing() {
        CommandLineRun run = run("{'boms':[{'number':'K','product':'K','lines':[{'component':'SUB','numerator':'1'}]},"
                + "{'number':'SUB','product':'SUB','lines':[{'component':'A','numerator':'1'},{'component':'B','numerator':'x'}]},"
                + "{'number':'L','product':'L','lines':[{'component':'A','numerator':'1'}]},"
                + "{'number':'BAD','product':'M','yield':'x','lines':[{'component':'A','numerator':'1'}]}],"
                + "'stock':{'A':'5','SUB':'5','M':'5'},'lines':[{'line':'1','product':'K','quantity':'1'},"
                + "{'line':'2','product':'L','quantity':'1'},{'line':'3','product':'M','quantity':'1'}]}");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("kits")).extracting(kit -> kit.get("partial").asBoolean()).containsExactly(true, true, false);
        assertThat(lines(run)).containsExactly("2: 1 of 1 L, 0 missing []");
        assertThat(run.places()).contains("WISH_NOT_ANSWERED /lines/0", "WISH_NOT_ANSWERED /lines/2");
        assertThat(run.json().at("/counts/lines/rejected").asInt()).isEqualTo(2);
    }

    @Test
    void unknownKit_isListedWithoutAnAnswer() {
        CommandLineRun run = run("{" + MOTORS + ",'stock':{'MOTOR':'3'},'kits':['K7','K1','COIL'],"
                + "'lines':[{'line':'1','product':'K7','quantity':'1'}]}");

        assertThat(kits(run)).containsExactly("K7 null []", "K1 3 [MOTOR 1]", "COIL null []");
        assertThat(run.json().at("/kits/0/partial").asBoolean()).isTrue();
        assertThat(run.places()).containsExactly(
                "BOM_PRODUCT_UNKNOWN /kits/0", "BOM_NONE /kits/2", "BUILD_UNLIMITED /kits/2", "WISH_NOT_ANSWERED /lines/0");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'kits':[] | FIELD_MISSING
            'stock':7 | WRONG_TYPE /stock
            'stock':{'A':'x'} | BAD_NUMBER /stock/A
            'stock':{'A':null} | FIELD_BLANK /stock/A
            'stock':{'A':''} | FIELD_BLANK /stock/A
            'stock':{'A':{'unit':'pcs'}} | FIELD_MISSING /stock/A
            'stock':{'A':{'quantity':'1','unit':' '}} | FIELD_BLANK /stock/A/unit
            'stock':{'A':{'quantity':'1','size':'2'}} | UNKNOWN_MEMBER /stock/A/size
            'stock':{'A':[]} | WRONG_TYPE /stock/A
            'stock':{},'kits':7 | WRONG_TYPE /kits
            'stock':{},'kits':[null] | FIELD_BLANK /kits/0
            'stock':{},'kits':[{}] | WRONG_TYPE /kits/0
            'stock':{},'lines':[{'line':'1','product':'K1'}] | FIELD_MISSING /lines/0
            'stock':{},'lines':[{'product':'K1','quantity':'1'}] | FIELD_MISSING /lines/0
            'stock':{},'lines':[{'line':'1','product':'K1','quantity':'-1'}] | WISH_QUANTITY_NEGATIVE /lines/0
            'stock':{},'lines':[{'line':'1','product':'K1','quantity':'1','multiple':'0'}] | WISH_MULTIPLE_NOT_POSITIVE /lines/0
            'stock':{},'lines':[{'line':'1','product':'K7','quantity':'1'}] | WISH_NOT_ANSWERED /lines/0
            'stock':{},'lines':[5] | NOT_A_RECORD /lines/0
            'stock':{},'orders':[{'lines':[]}] | FIELD_MISSING /orders/0
            'stock':{},'orders':[{'order':'1','line':[]}] | UNKNOWN_MEMBER /orders/0/line
            'stock':{},'demand':[] | UNKNOWN_MEMBER /demand
            """)
    void badInput_isAFindingWithItsPlace(String members, String finding) {
        CommandLineRun run = run("{" + MOTORS + "," + members.strip() + "}");

        assertThat(run.places()).anySatisfy(found -> assertThat(found.strip()).isEqualTo(finding.strip()));
        assertThat(run.status()).isEqualTo(finding.contains("UNKNOWN_MEMBER") ? 0 : 1);
        assertThat(run.json().get("lines")).isEmpty();
    }

    @Test
    void content_thatIsNoDocument_isACompleteAnswer() {
        for (String content : List.of("", "[1]", "7", "{'stock':{", "{'stock':{}} x", "{'stock':{},'stock':{}}")) {
            CommandLineRun run = run(content);
            assertThat(run.status()).as(content).isEqualTo(1);
            assertThat(run.json().get("kits")).isEmpty();
            assertThat(run.json().get("left")).isEmpty();
            assertThat(run.json().get("findings")).isNotEmpty();
        }
    }

    @Test
    void table_isForPeople() {
        String table = run(KitsAvailableCommand.EXAMPLE, "--format", "table").out();

        assertThat(table).isEqualTo("""
                kit    available  lacking for one more
                KIT-9  3          5/36 dozen SCREW

                line  product  wanted  promised  lacking for one more
                1     KIT-9    2       2
                2     BODY     1       1
                3     KIT-9    3       1         5/36 dozen SCREW

                lacking for all lines: 1 BODY, 13/36 dozen SCREW

                component  left
                BODY       1
                SCREW      1/12 dozen
                """);
        assertThat(run("{" + MOTORS + ",'stock':{},'kits':['K7']}", "--format", "table").out())
                .startsWith("kit  available  lacking for one more\nK7   ?\n\nerror BOM_PRODUCT_UNKNOWN: ");
        assertThat(run("{" + MOTORS + ",'stock':{'MOTOR':1},'lines':[{'line':'1','product':'MOTOR','quantity':'0'}]}",
                        "--format", "table").out())
                .contains("lacking for all lines: nothing");
    }

    /** K's second line cannot be read, so of K nothing is promised, and what lacks for it is not known. */
    @Test
    void table_saysWhatIsPartialAndRefused() {
        String table = run("{'boms':[{'number':'K','product':'K','lines':[{'component':'A','numerator':'1'},"
                + "{'component':'B','numerator':'x'}]},{'number':'L','product':'L','lines':[{'component':'A','numerator':'1'}]}],"
                + "'stock':{'A':'5'},'lines':[{'line':'1','product':'K','quantity':'1'},"
                + "{'line':'2','product':'L','quantity':'2'},{'line':'3','product':'L','quantity':'x'}]}",
                "--format", "table").out();

        assertThat(table).startsWith("""
                kit  available    lacking for one more
                K    5 (partial)  1 A
                L    5            1 A

                line  product  wanted  promised  lacking for one more
                1     K        1       refused
                2     L        2       2

                refused: 2 of 3 lines
                lacking for the others: nothing

                component  left
                A          3
                """);
    }

    @Test
    void stockWithoutUnit_thatKitsCountInSeveral_isAnErrorAndCountsForNone() {
        CommandLineRun run = run("{'boms':[{'number':'K','product':'K','lines':[{'component':'A','numerator':'1','unit':'dozen'}]},"
                + "{'number':'M','product':'M','lines':[{'component':'A','numerator':'1','unit':'pcs'}]}],"
                + "'conversions':[{'from':'dozen','to':'pcs','factor':'12'}],'stock':{'A':'24'},"
                + "'lines':[{'line':'1','product':'K','quantity':'24'}]}");

        assertThat(kits(run)).containsExactly("K 0 [A 1 dozen]", "M 0 [A 1 pcs]");
        assertThat(lines(run)).containsExactly("1: 0 of 24 K, 24 missing [A 1 dozen]");
        assertThat(run.places()).contains("STOCK_UNIT_AMBIGUOUS ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void help_saysWhatDoesNotCount() {
        assertThat(CommandLineRun.of("", "kits-available", "--help").out())
                .contains("Stock of a finished kit itself does not count")
                .contains("exact is null where")
                .contains("rounded down to its multiple");
    }

    @Test
    void language_changesSentences() {
        String json = "{" + MOTORS + ",'stock':{},'lines':[{'line':'1','product':'K1','quantity':'-1'}]}";

        assertThat(run(json, "--lang", "ro").json().at("/findings/0/message").asText()).contains("se aștepta cel puțin 0");
        assertThat(run(json, "--lang", "xx").status()).isEqualTo(2);
        assertThat(run(json, "--format", "tree").status()).isEqualTo(2);
    }
}
