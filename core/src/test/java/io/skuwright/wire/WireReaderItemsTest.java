package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.TextTokens;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireReaderItemsTest {

    private static final List<List<String>> WAYS = List.of(List.of(), List.of("Model"), List.of("data", "Model"));

    private final List<String> seen = new ArrayList<>();

    private Outcome<Cell> items(String json) {
        return items(json, null);
    }

    private Outcome<Cell> items(String json, Shape shape) {
        return WireReader.items(new TextTokens(json), WireLimits.defaults(), Place.ROOT, shape, WAYS, new ItemVisitor() {
            @Override
            public void take(List<String> way, Cell item, Place place) {
                seen.add(way + " " + place + " " + item.toJson());
            }

            @Override
            public void reject(Batch.Rejected rejected) {
                seen.add(rejected.place() + " " + rejected.raw() + " " + rejected.finding().code().name());
            }
        });
    }

    @Test
    void items_ofADocumentThatIsAList_areWhateverTheyAre() {
        assertThat(items("[{\"a\":1},[2,\"b\"],null,3.0]").orThrow().toJson()).isEqualTo("[]");
        assertThat(seen).containsExactly("[] /0 {\"a\":1}", "[] /1 [2,\"b\"]", "[] /2 null", "[] /3 3.0");
    }

    @Test
    void items_atTheEndOfAWay_leaveTheRest() {
        Outcome<Cell> rest = items("{\"id\":7,\"Data\":{\"n\":[1],\"MODEL\":[{\"a\":1}],\"z\":{}},\"x\":[2]}");
        assertThat(rest.orThrow().toJson()).isEqualTo("{\"id\":7,\"Data\":{\"n\":[1],\"MODEL\":[],\"z\":{}},\"x\":[2]}");
        assertThat(rest.orThrow().row().orElseThrow().cell("Data").row().orElseThrow().place()).hasToString("/Data");
        assertThat(seen).containsExactly("[data, Model] /Data/MODEL/0 {\"a\":1}");
    }

    @Test
    void items_ofADocumentWithoutSuchAList_areNone() {
        assertThat(items("{\"Model\":{\"a\":1},\"data\":[1]}").orThrow().toJson()).isEqualTo("{\"Model\":{\"a\":1},\"data\":[1]}");
        assertThat(items("7").orThrow()).isEqualTo(Cell.number("7"));
        assertThat(seen).isEmpty();
    }

    @Test
    void items_ofAShape_areReadInPart() {
        items("{\"b\":{\"a\":1},\"Model\":[{\"a\":1,\"b\":2}]}", Shape.of(List.of("a")));
        assertThat(seen).containsExactly("[Model] /Model/0 {\"a\":1,\"b\":2}");
    }

    @Test
    void anItemWithAFault_isRejectedAlone() {
        assertThat(items("[{\"a\":007},{\"a\":1}]").hasErrors()).isFalse();
        assertThat(seen).containsExactly("/0 {\"a\":007} BAD_NUMBER", "[] /1 {\"a\":1}");
    }

    @Test
    void aFaultAroundTheItems_refusesTheDocument() {
        Outcome<Cell> twice = items("{\"data\":{\"a\":1,\"a\":2},\"Model\":[1]}");
        assertThat(twice.hasValue()).isFalse();
        FindingAssert.assertThat(twice)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/data").with("key", "a").with("firstOffset", 9).with("secondOffset", 15);
        Outcome<Cell> bad = items("{\"a\":007}");
        assertThat(bad.hasValue()).isFalse();
        FindingAssert.assertThat(bad).raises(QuantityCode.BAD_NUMBER).at("/a");
    }

    @Test
    void aDocumentThatBreaksOff_orGoesOn_isRefusedAfterItsItems() {
        FindingAssert.assertThat(items("[1,{\"a\":2")).raises(WireCode.JSON_TRUNCATED);
        FindingAssert.assertThat(items("[2] 3")).raises(WireCode.JSON_TRAILING_CONTENT);
        assertThat(seen).containsExactly("[] /0 1", "[] /0 2");
    }
}
