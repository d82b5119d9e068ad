package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that repeat the form of one before, and those that do not. */
class RepeatsTest {

    private static final Wanted WANTED = Wanted.of(List.of("no", "qty")).with("lines", Wanted.of(List.of("id")));
    /** Behind the list there must be eight bytes, or the last item goes to the parser. */
    private static final String END = "],\"end\":\"12345678\"}";

    private final List<String> seen = new ArrayList<>();
    private WireLimits limits = WireLimits.defaults();
    private String refused = "";
    private Wanted wanted = WANTED;

    private Outcome<Cell> read(String... items) {
        String json = "{\"list\":[" + String.join(",", items) + END;
        DocumentBytes bytes = DocumentSource.of(json).openInCuts(limits);
        return WireReader.items(new PlainTokens(bytes), limits, Place.ROOT, null, List.of(List.of("list")), new Visitor());
    }

    private final class Visitor implements ItemVisitor {
        @Override
        public Optional<Wanted> wanted() {
            return Optional.of(wanted);
        }

        @Override
        public boolean take(List<String> way, Repeat item, Place place) {
            if (!item.isEmpty(0) && item.text(0).equals(refused)) {
                return false;
            }
            StringBuilder text = new StringBuilder(place + " " + item.written());
            for (int at = 0; at < item.count(); at++) {
                int slot = item.slot(at);
                String value = item.isEmpty(slot) ? "-" : item.text(slot);
                text.append(' ').append(slot).append('=').append(item.isText(slot) ? "'" + value + "'" : value);
                text.append(item.isText(slot) || item.isEmpty(slot) ? "" : "!");
            }
            for (int at = 0; at < item.size(); at++) {
                text.append(" id=").append(item.get(at).isEmpty(0) ? null : item.get(at).text(0));
            }
            text.append(item.hasList() && item.size() > 1 ? " list" : "");
            seen.add(text.toString());
            return true;
        }

        @Override
        public void take(List<String> way, Cell item, Place place) {
            seen.add("parser " + place);
        }

        @Override
        public void reject(Batch.Rejected rejected) {
            seen.add("rejected " + rejected.place());
        }
    }

    @Test
    void items_ofOneForm_comeWithTheirValuesAndPlaces() {
        Outcome<Cell> rest = read(
                "{\"no\":\"A\",\"x\":\"1\",\"qty\":1,\"y\":null}",
                "{\"no\":\"B!\",\"x\":\"1\",\"qty\":2.50,\"y\":null}",
                "{\"no\":\"\",\"x\":\"22 2\",\"qty\":null,\"y\":true}",
                "{\"no\":\"件号 °C\",\"x\":\"1\",\"qty\":-1e3,\"y\":0}");
        assertThat(seen)
                .containsExactly(
                        "parser /list/0",
                        "/list/1 {\"no\":\"B!\",\"x\":\"1\",\"qty\":2.50,\"y\":null} 0='B!' 1=2.50!",
                        "/list/2 {\"no\":\"\",\"x\":\"22 2\",\"qty\":null,\"y\":true} 0='-' 1=-",
                        "/list/3 {\"no\":\"件号 °C\",\"x\":\"1\",\"qty\":-1e3,\"y\":0} 0='件号 °C' 1=-1e3!");
        assertThat(rest.value().toJson()).isEqualTo("{\"list\":[],\"end\":\"12345678\"}");
    }

    @Test
    void items_withLists_bringTheRecordsInThem() {
        read(
                "{ \"no\":\"A\",\"lines\":[{\"id\":\"1\",\"z\":0}] }",
                "{ \"no\":\"B\",\"lines\":[ {\"id\":\"2\",\"z\":0},\n{\"id\":\"3\",\"z\":9} ] }",
                "{ \"no\":\"C\",\"lines\":[] }",
                "{ \"no\":\"D\",\"lines\":[{\"id\":\"4\"}] }");
        assertThat(seen.get(1)).endsWith("0='B' id=2 id=3 list");
        assertThat(seen.get(2)).endsWith("0='C'");
        assertThat(seen.get(3)).isEqualTo("parser /list/3");
    }

    @Test
    void items_firstWithAnEmptyList_teachTheFormOfItsRecordsLater() {
        read("{\"lines\":[]}", "{\"lines\":[{\"id\":\"1\"}]}", "{\"lines\":[]}", "{\"lines\":[{\"id\":\"2\"}]}");
        assertThat(seen).hasSize(4).startsWith("parser /list/0", "parser /list/1");
        assertThat(seen.get(3)).endsWith("id=2");
    }

    @Test
    void items_withObjectsInThem_areOfTheFormWithItsNames() {
        wanted = Wanted.of(List.of("no")).inside("state", List.of("id", "name"));
        read(
                "{\"no\":\"A\",\"state\":{\"id\":1,\"x\":[1,{}]},\"y\":{}}",
                "{\"no\":\"B\",\"state\":{\"id\":7,\"x\":[\"9\",{}]},\"y\":{}}",
                "{\"no\":\"C\",\"state\":{\"id\":7,\"x\":[9,8,{}]},\"y\":{}}",
                "{\"no\":\"D\",\"state\":\"id\",\"y\":{}}",
                "{\"no\":\"E\",\"state\":{\"name\":\"n\",\"deep\":{\"id\":3}}}",
                "{\"no\":\"F\",\"state\":{\"name\":\"m\",\"deep\":{\"id\":4}}}",
                "{\"no\":\"G\",\"state\":null,\"y\":{}}",
                "{\"no\":\"H\",\"state\":{\"id\":5,\"x\":[true,{}]},\"y\":{}}");
        assertThat(seen.get(1)).endsWith(" 0='B' 1=7!");
        assertThat(seen.get(2)).startsWith("parser");
        assertThat(seen.get(3)).startsWith("parser");
        assertThat(seen.get(4)).startsWith("parser");
        assertThat(seen.get(5)).endsWith(" 0='F' 2='m'");
        assertThat(seen.get(6)).endsWith(" 0='G'");
        assertThat(seen.get(7)).endsWith(" 0='H' 1=5!");
    }

    @Test
    void items_withMembersThatSomeHave_areKnownByAllFormsThatWereRead() {
        read(
                "{\"no\":\"A\",\"qty\":1,\"lines\":[{\"id\":\"1\"},{\"id\":\"2\",\"z\":0}]}",
                "{\"no\":\"B\",\"lines\":[]}",
                "{\"no\":\"C\",\"lines\":[{\"id\":\"3\",\"z\":0},{\"z\":1}]}",
                "{\"no\":\"D\",\"qty\":2,\"lines\":[{\"id\":\"4\",\"z\":0},{\"id\":\"5\"}]}",
                "{\"no\":\"E\",\"lines\":[{\"z\":2},{\"id\":\"6\"}]}",
                "{\"no\":\"F\"}",
                "{\"no\":\"G\"}");
        assertThat(seen.get(1)).startsWith("parser");
        assertThat(seen.get(2)).startsWith("parser");
        assertThat(seen.get(3)).endsWith(" 0='D' 1=2! id=4 id=5 list");
        assertThat(seen.get(4)).endsWith(" 0='E' id=null id=6 list");
        assertThat(seen.get(6)).endsWith(" 0='G'");
    }

    @Test
    void items_withAListInPlaceOfAWantedValue_areReadByTheParserUnlessItMayBeEmpty() {
        read("{\"no\":[]}", "{\"no\":[]}");
        assertThat(seen).allMatch(text -> text.startsWith("parser"));
        seen.clear();
        wanted = Wanted.of(List.of("no")).orEmptyList("no");
        read("{\"no\":[]}", "{\"no\":[]}", "{\"no\":[1]}", "{\"no\":[1]}", "{\"no\":[[]]}", "{\"no\":[[]]}", "{\"no\":{}}", "{\"no\":{}}");
        assertThat(seen.get(1)).startsWith("/list/1");
        assertThat(seen.subList(2, 8)).allMatch(text -> text.startsWith("parser"));
    }

    @Test
    void items_ofVeryManyForms_areReadAllTheSame() {
        List<String> items = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            String item = "{\"no\":\"N\",\"n" + at % 70 + "\":1}";
            items.addAll(List.of(item, item, item, item));
        }
        read(items.toArray(String[]::new));
        assertThat(seen).hasSize(1_200);
        assertThat(seen.stream().filter(text -> text.startsWith("parser"))).hasSizeLessThan(301);
    }

    @Test
    void items_withVeryManyValues_areReadByTheParser() {
        String item = "{\"no\":\"A\",\"x\":[" + "1,".repeat(1_000) + "1]}";
        read(item, item);
        assertThat(seen).containsExactly("parser /list/0", "parser /list/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"no\":\"a\\nb\"}", "{\"no\":\"a\u007f\"}", "{\"no\":\"a\u0085\"}", "{\"no\":{}}", "{\"no\":[1]}", "{\"on\":\"B\"}", "{\"no\":\"B\",\"x\":1}",
                "{\"no\" :\"B\"}", "{\"lines\":null}", "{\"lines\":[1]}", "{\"lines\":[{\"id\":\"1\"},2]}", "{\"no\":\"B\",\"no\":\"B\"}", "7", "[]"
            })
    void items_thatAreOdd_goToTheParser(String odd) {
        String json = odd.replace("\\n", "n");
        boolean hasEscape = !json.equals(odd);
        read("{\"no\":\"A\"}", hasEscape ? "{\"no\":\"B\"}" : json, "{\"no\":\"C\"}");
        assertThat(seen).hasSize(3);
        assertThat(seen.get(1)).matches(hasEscape ? "/list/1 .*" : "(parser|rejected) /list/1");
        // behind what is no object the parser has read on, so it reads the next item too
        assertThat(seen.get(2)).startsWith(odd.startsWith("{") ? "/list/2 " : "parser /list/2");
    }

    @Test
    void matcher_textWithAnEscape_isAnother() throws WireFault {
        DocumentBytes bytes = DocumentSource.of("[{\"no\":\"A\"},{\"no\":\"a\\/b\"},{\"no\":\"\tb\"},{\"no\":nul},{\"no\":01},{\"no\":}     ]").open(limits);
        RecordForms form = new RecordForms(WANTED);
        new FormLearner(new PlainTokens(bytes.again(1, 5 + 10)), bytes).learn(form);
        FormMatcher matcher = new FormMatcher(bytes.array(), limits);
        Repeat repeat = new Repeat(bytes.array(), 2);
        assertThat(matcher.match(form, 4 + 1, repeat)).isEqualTo(4 + 11);
        int at = 4 + 11;
        for (int wrong = 0; wrong < 5; wrong++) {
            int begin = matcher.elementBehind(at);
            assertThat(matcher.match(form, begin, repeat)).as("wrong %d", wrong).isEqualTo(-1);
            at = begin + new String(bytes.array(), begin, bytes.array().length - begin, java.nio.charset.StandardCharsets.UTF_8).indexOf('}') + 1;
        }
        assertThat(matcher.elementBehind(at)).isEqualTo(-1);
    }

    @Test
    void items_thatTheVisitorRefuses_comeAgainFromTheParser() {
        refused = "B";
        read("{\"no\":\"A\"}", "{\"no\":\"B\"}", "{\"no\":\"C\"}");
        assertThat(seen.get(1)).isEqualTo("parser /list/1");
        assertThat(seen.get(2)).startsWith("/list/2 ");
    }

    @Test
    void items_beyondALimit_areLeftToTheParser() {
        limits = WireLimits.defaults().with(WireLimit.TEXT, 3);
        read("{\"no\":\"A\"}", "{\"no\":\"abcd\"}");
        assertThat(seen).hasSize(1);
        seen.clear();
        // the object, its list and the one record are 10 tokens with names and values; the next record is four
        limits = WireLimits.defaults().with(WireLimit.TOKENS, 10);
        read("{\"no\":\"A\"}", "{\"no\":\"B\"}");
        assertThat(seen).containsExactly("parser /list/0");
    }

    @Test
    void items_thatAllDiffer_stopBeingLearned() {
        String[] items = new String[200];
        for (int at = 0; at < items.length; at++) {
            items[at] = "{\"n" + at + "\":1}";
        }
        read(items);
        assertThat(seen).hasSize(200).allMatch(text -> text.startsWith("parser"));
    }

    @Test
    void text_ofSomeBytes_isTheirTextHoweverOftenItComes() {
        String all = "abcdefghijklmnopqrstuvwxyz".repeat(40) + "套件".repeat(40) + "        ";
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        TextPool pool = new TextPool(bytes, 16);
        for (int time = 0; time < 3; time++) {
            for (int length = 0; length < 45; length++) {
                for (int from : new int[] {0, 26, 1, 27, 300}) {
                    assertThat(pool.text(from, from + length)).isEqualTo(all.substring(from, from + length));
                }
                int kits = 26 * 40;
                assertThat(pool.text(kits, kits + length / 3 * 3)).isEqualTo(all.substring(kits, kits + length / 3));
            }
        }
    }

    @Test
    void text_thatDiffersInTheMiddle_isAnother() {
        byte[] bytes = "12345678abcd87654321 12345678abxd87654321 12345678abcd87654321        ".getBytes(StandardCharsets.UTF_8);
        TextPool pool = new TextPool(bytes, 16);
        assertThat(pool.text(0, 20)).isEqualTo("12345678abcd87654321");
        assertThat(pool.text(21, 41)).isEqualTo("12345678abxd87654321");
        assertThat(pool.text(42, 62)).isEqualTo("12345678abcd87654321");
    }
}
