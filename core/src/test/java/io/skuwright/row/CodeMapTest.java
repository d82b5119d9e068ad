package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeMapTest {

    private static final Place PLACE = Place.pointer("/0/product_id");

    @Test
    void code_andId_areEachOthersInverse() {
        CodeMap map = CodeMap.of(Map.of("product", Map.of("5f3a", "KIT-9"), "unit", Map.of("1", "Pcs")));
        assertThat(map.code("product", "5f3a", PLACE).orThrow()).isEqualTo("KIT-9");
        assertThat(map.id("product", "KIT-9", PLACE).orThrow()).isEqualTo("5f3a");
        assertThat(map.code("unit", "1", PLACE).orThrow()).isEqualTo("Pcs");
        assertThat(map.ids("product")).containsExactly("5f3a");
        assertThat(map.ids("customer")).isEmpty();
        assertThat(map.passesIds()).isFalse();
    }

    @Test
    void code_unknownIdOrKind_isUnmapped() {
        CodeMap map = CodeMap.of(Map.of("product", Map.of("5f3a", "KIT-9")));
        for (String kind : new String[] {"product", "customer"}) {
            FindingAssert.assertThat(map.code(kind, "x", PLACE))
                    .raises(RowCode.UNMAPPED_ID)
                    .about("x")
                    .at("/0/product_id")
                    .with("kind", kind)
                    .with("value", "x")
                    .with("candidates", "");
        }
        FindingAssert.assertThat(CodeMap.empty().id("product", "KIT-9", PLACE)).raises(RowCode.UNMAPPED_ID);
    }

    @Test
    void ambiguous_idWithTwoCodes_isUnmappedThatWayOnly() {
        CodeMap map = CodeMap.empty().with("product", "1", "A").with("product", "1", "B");
        FindingAssert.assertThat(map.code("product", "1", PLACE))
                .raises(RowCode.UNMAPPED_ID)
                .with("candidates", "A,B");
        assertThat(map.id("product", "A", PLACE).orThrow()).isEqualTo("1");
    }

    @Test
    void ambiguous_codeWithTwoIds_isUnmappedThatWayOnly() {
        CodeMap map = CodeMap.of(Map.of("product", Map.of("1", "A", "2", "A")));
        assertThat(map.code("product", "2", PLACE).orThrow()).isEqualTo("A");
        FindingAssert.assertThat(map.id("product", "A", PLACE))
                .raises(RowCode.UNMAPPED_ID)
                .with("candidates", "1,2");
    }

    @Test
    void with_severalPairs_addsThemToTheKind() {
        CodeMap map = CodeMap.idsAreCodes().with("entry", "l1", "A").with("entry", Map.of("l2", "B", "l1", "C"));
        assertThat(map.code("entry", "l2", PLACE).orThrow()).isEqualTo("B");
        assertThat(map.id("entry", "C", PLACE).orThrow()).isEqualTo("l1");
        FindingAssert.assertThat(map.code("entry", "l1", PLACE)).raises(RowCode.UNMAPPED_ID).with("candidates", "A,C");
        assertThat(map.passesIds()).isTrue();
    }

    @Test
    void with_leavesTheOldMapAlone() {
        CodeMap map = CodeMap.of(Map.of("product", Map.of("1", "A")));
        CodeMap more = map.with("product", "2", "B");
        assertThat(more.code("product", "1", PLACE).orThrow()).isEqualTo("A");
        assertThat(more.code("product", "2", PLACE).orThrow()).isEqualTo("B");
        assertThat(map.code("product", "2", PLACE).hasValue()).isFalse();
        assertThatThrownBy(() -> map.with("product", "3", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void idsAreCodes_passUnlessThereIsAPair() {
        CodeMap map = CodeMap.idsAreCodes();
        assertThat(map.passesIds()).isTrue();
        assertThat(map.code("product", "x", PLACE).orThrow()).isEqualTo("x");
        assertThat(map.id("product", "x", PLACE).orThrow()).isEqualTo("x");
        CodeMap withPair = map.with("product", "x", "KIT-9");
        assertThat(withPair.code("product", "x", PLACE).orThrow()).isEqualTo("KIT-9");
        assertThat(withPair.code("product", "y", PLACE).orThrow()).isEqualTo("y");
        FindingAssert.assertThat(withPair.with("product", "x", "KIT-8").code("product", "x", PLACE))
                .raises(RowCode.UNMAPPED_ID)
                .with("candidates", "KIT-8,KIT-9");
    }
}
