package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The text of a state comes back as it was, and a damaged one is told or is the text of another state. */
@Tag("SYN-1")
class SentTextProperties {

    @Property(tries = 500)
    void read_anyNames_givesTheStateAgain(
            @ForAll String shop, @ForAll String code, @ForAll String field, @ForAll String value) {
        SentState state = SentState.empty()
                .withAgreed(List.of(CatalogItem.of(shop, code, Map.of(field, value)), CatalogItem.of(shop, code + "x", Map.of())));
        assertThat(SentState.parse(state.toText())).isEqualTo(state);
    }

    @Property(tries = 2_000)
    void read_aChangedText_isAFindingOrAnotherState(
            @ForAll("items") List<CatalogItem> items, @ForAll @IntRange(max = 10_000) int at, @ForAll char other) {
        String text = SentState.empty().withAgreed(items).toText();
        int place = at % text.length();
        check(text.substring(0, place) + other + text.substring(place + 1));
        check(text.substring(0, place) + text.substring(place + 1));
        String cut = text.substring(0, place);
        assertThat(SentState.read(cut).hasErrors()).isTrue();
    }

    private static void check(String text) {
        Outcome<SentState> read = SentState.read(text);
        if (read.hasValue()) {
            assertThat(SentState.parse(read.value().toText())).isEqualTo(read.value());
        } else {
            assertThat(read.hasErrors()).isTrue();
        }
    }

    @Provide
    Arbitrary<List<CatalogItem>> items() {
        return CatalogFacts.items();
    }
}
