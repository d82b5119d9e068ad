package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-7")
class AllocatePriceCommandTest {

    private static final String KIT = "'kit':{'product':'K','quantity':'3','amount':'100.00','currency':'CNY','scale':2}";
    private static final String PARTS = "'parts':["
            + "{'part':'10','product':'MUG','quantity':'2','listPrice':'10','cost':'4','weight':'1'},"
            + "{'part':'20','product':'POT','quantity':'1','listPrice':'30','cost':'12','weight':'3'}]";

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("allocate-price -", options));
    }

    private static CommandLineRun kit(String more) {
        return run("{" + KIT + "," + more + "}");
    }

    /** Each part as name, product, amount and the price of one. */
    private static List<String> parts(CommandLineRun run) {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : run.json().get("parts")) {
            parts.add(part.get("part").asText() + " " + part.get("product").asText() + " " + part.get("amount").asText()
                    + " at " + part.get("unitPrice").asText());
        }
        return parts;
    }

    /** Each return as kits, amount and the amounts of the parts. */
    private static List<String> returns(CommandLineRun run) {
        List<String> returns = new ArrayList<>();
        for (JsonNode step : run.json().get("returns")) {
            StringBuilder text = new StringBuilder(step.get("kits").asText() + ": " + step.get("amount").asText());
            step.get("parts").forEach(part -> text.append(' ').append(part.get("amount").asText()));
            returns.add(text.toString());
        }
        return returns;
    }

    /** 2 : 1; 20 : 30; 8 : 12; 1 : 3. */
    @ParameterizedTest
    @CsvSource({
        "ratio, 10 MUG 66.67 at 33.335, 20 POT 33.33 at 33.33",
        "list-price, 10 MUG 40.00 at 20, 20 POT 60.00 at 60",
        "cost, 10 MUG 40.00 at 20, 20 POT 60.00 at 60",
        "weight, 10 MUG 25.00 at 12.5, 20 POT 75.00 at 75"
    })
    void basis_saysWhatThePartsShareBy(String basis, String first, String second) {
        CommandLineRun run = kit("'basis':'" + basis + "'," + PARTS);
        assertThat(run.status()).isZero();
        assertThat(parts(run)).containsExactly(first, second);
        assertThat(run.json().fieldNames())
                .toIterable()
                .containsExactly("parts", "sum", "residue", "currency", "returns", "findings");
        assertThat(run.json().get("sum").asText()).isEqualTo("100.00");
        assertThat(run.json().get("residue").asText()).isEqualTo("0");
        assertThat(run.json().get("currency").asText()).isEqualTo("CNY");
        assertThat(run.codes()).isEmpty();
    }

    @Test
    void absentMembers_haveTheirDefaults() {
        CommandLineRun run = kit("'parts':[{'product':'A','quantity':1},{'product':'A','quantity':2},{'product':'B','quantity':0}]");
        assertThat(run.status()).isZero();
        assertThat(parts(run)).containsExactly("1 A 33.33 at 33.33", "2 A 66.67 at 33.335", "3 B 0.00 at null");
        JsonNode second = run.json().get("parts").get(1);
        assertThat(second.get("quantity").asText()).isEqualTo("2");
        // 200/3 is 66.66..
        assertThat(second.get("residue").asText()).isEqualTo("1/300");
        assertThat(second.get("roundedPrice").isNull()).isTrue();
        assertThat(second.get("priceResidue").isNull()).isTrue();
        assertThat(run.json().get("returns")).isEmpty();
    }

    /** 100 - 3 x 5 = 85, 1 : 3 is 21.25 : 63.75; 21.25 / 3 = 7.08333.. */
    @Test
    void fixedPrice_andRoundedPriceOfOne() {
        CommandLineRun run = kit("'rounding':'half-even','priceScale':4,'basis':'weight','parts':["
                + "{'product':'A','quantity':'3','fixedPrice':'5'},{'product':'B','quantity':'3','weight':1},"
                + "{'product':'C','quantity':'1','weight':3}]");
        assertThat(run.status()).isZero();
        assertThat(parts(run)).containsExactly("1 A 15.00 at 5", "2 B 21.25 at 85/12", "3 C 63.75 at 63.75");
        assertThat(run.json().get("parts").get(1).get("roundedPrice").asText()).isEqualTo("7.0833");
        assertThat(run.json().get("parts").get(1).get("priceResidue").asText()).isEqualTo("-1/30000");
        assertThat(parts(kit("'parts':[{'product':'A','quantity':'3','fixedAmount':'10'},{'product':'B','quantity':'1'}]")))
                .containsExactly("1 A 10.00 at 10/3", "2 B 90.00 at 90");
    }

    @Test
    void amountOffTheScale_isRoundedOnlyWhenAsked() {
        String third = "{'kit':{'amount':'1/3','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1}]";
        CommandLineRun refused = run(third + "}");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.places()).containsExactly("RATIO_NOT_REPRESENTABLE /kit");
        for (String[] way : new String[][] {{"up", "0.34", "1/150"}, {"down", "0.33", "-1/300"}, {"half-even", "0.33", "-1/300"}}) {
            CommandLineRun run = run(third + ",'rounding':'" + way[0] + "'}");
            assertThat(run.status()).isZero();
            assertThat(run.json().get("sum").asText()).isEqualTo(way[1]);
            assertThat(run.json().get("residue").asText()).isEqualTo(way[2]);
        }
        assertThat(run(third + ",'rounding':'none'}").status()).isEqualTo(1);
    }

    /** 66.67 / 3 = 22.22333.., 33.33 / 3 = 11.11. */
    @Test
    void returns_sumBackToTheParts() {
        CommandLineRun run = kit("'rounding':'half-even','returns':['1','1',1]," + PARTS);
        assertThat(run.status()).isZero();
        assertThat(returns(run))
                .containsExactly("1: 33.33 22.22 11.11", "1: 33.34 22.23 11.11", "1: 33.33 22.22 11.11");
        assertThat(run.json().get("returns").get(0).get("parts").get(0).get("residue").asText()).isEqualTo("-1/300");
        CommandLineRun unrounded = kit("'returns':['1']," + PARTS);
        assertThat(unrounded.codes()).containsExactly("RATIO_NOT_REPRESENTABLE");
        assertThat(unrounded.places()).containsExactly("RATIO_NOT_REPRESENTABLE /parts/0");
        assertThat(parts(unrounded)).as("the split itself stands").hasSize(2);
    }

    @Test
    void returns_moreThanThereIs_areFoundAtTheirPlace() {
        CommandLineRun run = kit("'rounding':'half-even','returns':['2','2','1']," + PARTS);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactly("PRICE_KITS_OUT_OF_RANGE /returns/1");
        assertThat(returns(run)).containsExactly("2: 66.67 44.45 22.22", "0: 0.00 0.00 0.00", "1: 33.33 22.22 11.11");
    }

    @Test
    void equally_isOnlyWhenAsked() {
        String free = "'basis':'list-price','parts':[{'product':'A','quantity':1,'listPrice':0},{'product':'B','quantity':1,'listPrice':0}]";
        CommandLineRun refused = kit(free);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.places()).containsExactly("ALLOCATION_NO_WEIGHT /kit");
        assertThat(parts(refused)).isEmpty();
        assertThat(parts(kit("'equally':true," + free))).containsExactly("1 A 50.00 at 50", "2 B 50.00 at 50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'kit':{                                                         | JSON_TRUNCATED",
        "{} {}                                                            | JSON_TRAILING_CONTENT",
        "[1]                                                              | WRONG_TYPE",
        "{'parts':[]}                                                     | FIELD_MISSING",
        "{'kit':7,'parts':[]}                                             | WRONG_TYPE /kit",
        "{'kit':{'currency':'CNY','scale':2}}                             | FIELD_MISSING /kit",
        "{'kit':{'amount':'x','currency':'CNY','scale':2}}                | BAD_NUMBER /kit/amount",
        "{'kit':{'amount':'1','scale':2},'parts':[{'product':'A','quantity':1,'listPrice':1}]} | FIELD_MISSING /kit",
        "{'kit':{'amount':'1','currency':'CNY'}}                          | FIELD_MISSING /kit",
        "{'kit':{'amount':'1','currency':'CNY','scale':101}}              | NUMBER_OUT_OF_RANGE /kit/scale",
        "{'kit':{'amount':'1','currency':'CNY','scale':-1}}               | NUMBER_OUT_OF_RANGE /kit/scale",
        "{'kit':{'amount':'1','currency':'CNY','scale':'1.5'}}            | NOT_AN_INTEGER /kit/scale",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'priceScale':999}    | NUMBER_OUT_OF_RANGE /priceScale",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'basis':'guess'}     | WORD_UNKNOWN /basis",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'rounding':'half_even'} | WORD_UNKNOWN /rounding",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'equally':'maybe'}   | BAD_BOOLEAN /equally",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':{}}          | WRONG_TYPE /parts",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[5]}         | NOT_A_RECORD /parts/0",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'quantity':1}]}  | FIELD_MISSING /parts/0",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A'}]} | FIELD_MISSING /parts/0",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':null}]} | FIELD_BLANK /parts/0/quantity",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1,'cost':'?'}]} | BAD_NUMBER /parts/0/cost",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1}],'returns':['1']} | FIELD_MISSING /kit",
        "{'kit':{'quantity':0,'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1}]} | NUMBER_OUT_OF_RANGE /kit/quantity",
        "{'kit':{'quantity':-1,'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1}]} | NUMBER_OUT_OF_RANGE /kit/quantity",
        "{'kit':{'quantity':null,'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1}],'returns':['1']} | FIELD_BLANK /kit/quantity",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'basis':null,'parts':[{'product':'A','quantity':1}]} | FIELD_BLANK /basis",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'basis':'','parts':[{'product':'A','quantity':1}]} | FIELD_BLANK /basis",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'rounding':null,'parts':[{'product':'A','quantity':1}]} | FIELD_BLANK /rounding",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'rounding':'','parts':[{'product':'A','quantity':1}]} | FIELD_BLANK /rounding",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1},{'product':'B','quantity':1,'fixedPrice':-3}]} | PRICE_FIXED_SIGN /parts/1",
        "{'kit':{'amount':'-1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1},{'product':'B','quantity':1,'fixedAmount':30}]} | ALLOCATION_FIXED_EXCEEDS /kit",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'equally':true,'parts':[{'product':'A','quantity':0}]} | PRICE_REST_WITHOUT_PART /kit",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1}],'returns':'1'} | WRONG_TYPE /returns",
        "{'kit':{'quantity':1,'amount':'1','currency':'CNY','scale':2},'returns':[{}]}  | WRONG_TYPE /returns/0",
        "{'kit':{'quantity':1,'amount':'1','currency':'CNY','scale':2},'returns':['x']} | BAD_NUMBER /returns/0",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'basis':'cost','parts':[{'product':'A','quantity':1}]} | PRICE_BASIS_MISSING /parts/0",
        "{'kit':{'amount':'1','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':1,'fixedPrice':1,'currency':'EUR'}]} | CURRENCY_MISMATCH /parts/0"
    })
    void input_thatIsWrong_isACompleteAnswerWithoutASplit(String json, String finding) {
        CommandLineRun run = run(json);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).anyMatch(place -> place.strip().startsWith(finding));
        assertThat(run.json().get("parts")).isEmpty();
        assertThat(run.json().get("returns")).isEmpty();
        assertThat(run.json().get("sum").isNull()).isTrue();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void input_faultOfTheKit_isToldOnceAndNamesTheKit() {
        String kit = "{'kit':{'quantity':%s,'amount':'1','currency':'CNY','scale':%s},"
                + "'parts':[{'product':'A','quantity':1}],'returns':['1']}";
        CommandLineRun blank = run(kit.formatted("null", "2"));
        assertThat(blank.places()).containsExactly("FIELD_BLANK /kit/quantity");
        assertThat(blank.out()).contains("'kit': the field 'quantity' at /kit/quantity is blank");
        CommandLineRun unread = run(kit.formatted("'x'", "101"));
        assertThat(unread.places()).containsExactly("NUMBER_OUT_OF_RANGE /kit/scale", "BAD_NUMBER /kit/quantity");
        assertThat(unread.out()).contains("'101' at /kit/scale is out of range: 'scale' must be 0 - 100.");
        CommandLineRun missing = run("{'kit':{'amount':'1','currency':'CNY','scale':2},'returns':['1']}");
        assertThat(missing.out()).contains("'kit': the field 'quantity' is missing at /kit.");
    }

    /** Of -10.00 the fixed price takes 2 x 1, the fixed amount 1, whatever sign it is given. */
    @Test
    void returnOfAKit_fixedSharesFollowItsSign() {
        String kit = "{'kit':{'amount':'-10','currency':'CNY','scale':2},'parts':[{'product':'A','quantity':2,'fixedPrice':1},"
                + "{'product':'B','quantity':1,'fixedAmount':%s},{'product':'C','quantity':1}]}";
        for (String fixed : List.of("1", "-1")) {
            assertThat(parts(run(kit.formatted(fixed))))
                    .containsExactly("1 A -2.00 at -1", "2 B -1.00 at -1", "3 C -7.00 at -7");
        }
    }

    @Test
    void input_membersThatNobodyKnows_areNoted() {
        CommandLineRun run = kit("'baisis':'cost','parts':[{'product':'A','quantity':1,'listprice':3}]");
        assertThat(run.status()).isZero();
        assertThat(run.places()).containsExactly("UNKNOWN_MEMBER /baisis", "UNKNOWN_MEMBER /parts/0/listprice");
    }

    @Test
    void limit_isTheCallers() {
        String huge = "'parts':[{'product':'A','quantity':'" + "9".repeat(40) + "'}]";
        assertThat(kit(huge).places()).containsExactly("LIMIT_NUMBER_DIGITS /parts/0/quantity");
        CommandLineRun raised = run("{" + KIT + "," + huge + "}", "--limit", "numberDigits=40");
        assertThat(raised.status()).isZero();
    }

    @Test
    void table_andLanguage_areForPeople() {
        String json = "{" + KIT + ",'rounding':'half-even','returns':['1','3']," + PARTS + "}";
        CommandLineRun run = run(json, "--format", "table", "--lang", "zh");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).startsWith(
                "part  product  quantity  amount  residue  price of one  rounded",
                "10    MUG      2         66.67   1/300    33.335        33.34",
                "20    POT      1         33.33   -1/300   33.33         33.33",
                "sum                      100.00  0",
                "",
                "return  kits  amount  10     20",
                "1       1     33.33   22.22  11.11",
                "2       0     0.00    0.00   0.00",
                "");
        assertThat(run.out()).contains("error PRICE_KITS_OUT_OF_RANGE: 在“1”个之后的“3”个套件");
        assertThat(run("{", "--format", "table").out()).startsWith("part  product").contains("error JSON_TRUNCATED: ");
    }

    @Test
    void help_exampleWorksWhenPasted() {
        String help = CommandLineRun.of("", "allocate-price", "--help").out();
        String example = help.substring(help.indexOf("echo '") + 6, help.indexOf("' | java -jar"));
        assertThat(help.substring(help.indexOf("' | java -jar")).lines().findFirst().orElseThrow())
                .endsWith("skuwright.jar allocate-price - --format table");
        CommandLineRun run = CommandLineRun.of(example, "allocate-price", "-");
        assertThat(run.status()).isZero();
        // 98.50 are left beside the cards: 60 : 120.
        assertThat(parts(run))
                .containsExactly("10 CUP 32.83 at 3283/1200", "20 POT 65.67 at 21.89", "30 CARD 1.50 at 0.5");
        assertThat(returns(run)).containsExactly(
                "1: 33.33 10.94 21.89 0.50", "1: 33.34 10.95 21.89 0.50", "1: 33.33 10.94 21.89 0.50");
    }

    @Test
    void wrongUse_isStatus2() {
        for (String words : List.of(
                "allocate-price", "allocate-price missing.json", "allocate-price - --format tree", "allocate-price - - --loud")) {
            CommandLineRun run = CommandLineRun.of("{}", words.split(" "));
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
        }
    }
}
