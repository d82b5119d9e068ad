package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.Catalogs.agreed;
import static io.skuwright.sync.Catalogs.erp;
import static io.skuwright.sync.Catalogs.s1;
import static io.skuwright.sync.Catalogs.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-1")
class SentStateTest {

    private static final String GOLDEN = """
            skuwright-sent 1
            sku 'S1' 'A-1'
            field 'name' 'Tea'
            field 'price' '13' shop '12'
            end 1
            """;

    @Test
    void toText_afterAPriceWasSent_isTheGoldenText() {
        SentState state = CatalogSync.plan(
                        List.of(erp("A-1 price=13 name=Tea")),
                        List.of(s1("A-1 price=12 name=Tea")),
                        SentState.empty(),
                        Catalogs.ONE_SHOP)
                .sentAll();
        assertThat(state.toText()).isEqualTo(GOLDEN);
        assertThat(SentState.parse(GOLDEN)).isEqualTo(state).hasSameHashCodeAs(state);
        assertThat(state).hasToString("1 SKUs agreed").isNotEqualTo(SentState.empty()).isNotEqualTo("state");
    }

    @Test
    void toText_ofNothing_isTwoLines() {
        assertThat(SentState.empty().toText()).isEqualTo("skuwright-sent 1\nend 0\n");
        assertThat(SentState.parse("skuwright-sent 1\nend 0\n")).isEqualTo(SentState.empty());
    }

    @Test
    void toText_marksInNames_comeBack() {
        SentState state = SentState.empty()
                .withAgreed(List.of(
                        CatalogItem.of("S'1", "A\n\\1\r", Map.of("na me", "'\uD800' \uD83D\uDE00")), shop("S'1", "B")));
        assertThat(state.toText()).isEqualTo("""
                skuwright-sent 1
                sku 'S\\'1' 'A\\n\\\\1\\r'
                field 'na me' '\\'\\uD800\\' \uD83D\uDE00'
                sku 'S\\'1' 'B'
                end 2
                """);
        assertThat(SentState.parse(state.toText())).isEqualTo(state);
        assertThat(state.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {
        "skuwright-sent 2/end 0/ | 1 | skuwright-sent 2",
        "skuwright-sent 1 | 1 | skuwright-sent 1",
        "skuwright-sent 1/end 0 | 2 | end 0",
        "skuwright-sent 1/end 0/x | 2 | end 0",
        "skuwright-sent 1/end 1/ | 2 | end 1",
        "skuwright-sent 1/field 'a' 'b'/end 0/ | 2 | field 'a' 'b'",
        "skuwright-sent 1/sku 'S1'/end 1/ | 2 | sku 'S1'",
        "skuwright-sent 1/sku 'S1' 'A' x/end 1/ | 2 | sku 'S1' 'A' x",
        "skuwright-sent 1/sku 'S1' 'A'/sku 'S1' 'A'/end 1/ | 3 | sku 'S1' 'A'",
        "skuwright-sent 1/sku 'S1' 'B'/sku 'S1' 'A'/end 2/ | 3 | sku 'S1' 'A'",
        "skuwright-sent 1/sku 'S1' 'A'/field 'a'/end 1/ | 3 | field 'a'",
        "skuwright-sent 1/sku 'S1' 'A'/field a b/end 1/ | 3 | field a b",
        "skuwright-sent 1/sku 'S1' 'A'/field 'b' ''/field 'a' ''/end 1/ | 4 | field 'a' ''",
        "skuwright-sent 1/sku 'S1' 'A'/field 'a' 'b' shop/end 1/ | 3 | field 'a' 'b' shop",
        "skuwright-sent 1/sku 'S1' 'A'/field 'a' 'b' shop /end 1/ | 3 | field 'a' 'b' shop",
        "skuwright-sent 1/sku 'S1' 'A'/field 'a' 'b' till 'c'/end 1/ | 3 | field 'a' 'b' till 'c'",
        "skuwright-sent 1/sku 'S1' 'A'/field 'a' 'b' erp c/end 1/ | 3 | field 'a' 'b' erp c",
        "skuwright-sent 1/sku 'S1' 'A/end 1/ | 2 | sku 'S1' 'A",
        "skuwright-sent 1/sku 'S1' 'A\\x'/end 1/ | 2 | sku 'S1' 'A\\x'",
        "skuwright-sent 1/sku 'S1' 'A\\uD8'/end 1/ | 2 | sku 'S1' 'A\\uD8'",
        "skuwright-sent 1/sku 'S1' 'A\\u0041'/end 1/ | 2 | sku 'S1' 'A\\u0041'",
        "skuwright-sent 1/sku 'S1' 'A\\ | 2 | sku 'S1' 'A\\",
        "skuwright-sent 1/sku 'S1' 'A' | 2 | sku 'S1' 'A'",
        "skuwright-sent 1/what/end 0/ | 2 | what",
    })
    void read_aDamagedText_saysWhere(String lines, int line, String value) {
        String text = lines.strip().replace('/', '\n');
        FindingAssertOfLine.check(text, line, value.strip());
        assertThatThrownBy(() -> SentState.parse(text)).isInstanceOf(FindingException.class);
    }

    /** What stands in quotes is compared without the blanks around it, which the table of cases cannot hold. */
    private static final class FindingAssertOfLine {
        static void check(String text, int line, String value) {
            assertThat(SentState.read(text)).raises(CatalogCode.SENT_TEXT_INVALID).at("").about("").with("line", line);
            assertThat(SentState.read(text).findings().get(0).attributes().get("value").strip()).isEqualTo(value);
            assertThat(SentState.read(text).findings().get(0).attributes()).containsKey("expected");
        }
    }

    @Test
    void withAgreed_otherFields_stayAsTheyWere() {
        SentState state = agreed("A-1 name=Tea price=1").withAgreed(List.of(s1("A-1 price=2"), s1("A-2")));
        assertThat(state).isEqualTo(agreed("A-1 name=Tea price=2", "A-2"));
        assertThat(state.value("S1", "A-1", "name")).contains("Tea");
        assertThat(state.value("S1", "A-9", "name")).isEmpty();
        assertThat(state.value("S2", "A-1", "name")).isEmpty();
        assertThat(state.without("S1", List.of("A-1", "A-9"))).isEqualTo(agreed("A-2"));
        assertThat(state.without("S2", List.of("A-1"))).isEqualTo(state);
    }

    /** A shop that goes on to show 0 was sent 1 to 12: 0, and the latest seven that were replaced. */
    @Test
    void sent_toASideThatNeverShowsIt_remembersEightValues() {
        SentState state = SentState.empty();
        for (int price = 1; price <= 12; price++) {
            state = CatalogSync.plan(List.of(erp("A-1 price=" + price)), List.of(s1("A-1 price=0")), state, Catalogs.ONE_SHOP)
                    .sentAll();
        }
        assertThat(state.toText()).contains("field 'price' '12' shop '5' '6' '7' '8' '9' '10' '11' '0'\n");
    }
}
