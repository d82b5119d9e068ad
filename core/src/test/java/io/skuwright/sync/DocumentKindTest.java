package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-5")
class DocumentKindTest {

    private static String codes(Side origin, DocumentKind.Direction direction) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.origin() == origin && kind.direction() == direction)
                .map(DocumentKind::code)
                .collect(Collectors.joining(" "));
    }

    /** The rows of the two lists of codes of the ERP, one after the other. */
    @Test
    void kinds_ofTheErp_areThoseOfItsLists() {
        assertThat(codes(Side.ERP, DocumentKind.Direction.IN))
                .isEqualTo("purchase-in transfer-in return-in count-gain-in production-in material-in other-in warranty-in"
                        + " correction-in initial-in advance-in jit-return-in outsourced-in outsourced-warehouse-in"
                        + " outsourced-gain-in external-adjustment-in direct-in shelf-move-in condition-change-in");
        assertThat(codes(Side.ERP, DocumentKind.Direction.OUT))
                .isEqualTo("sales-out transfer-out purchase-return-out count-loss-out production-out cash-sales-out other-out"
                        + " excess-out correction-out warranty-parts-out initial-out jit-pick-out outsourced-out"
                        + " outsourced-warehouse-out outsourced-loss-out external-adjustment-out condition-change-out"
                        + " online-sale cash-on-delivery-order prepaid-order");
        assertThat(codes(Side.ERP, DocumentKind.Direction.NONE)).isEmpty();
    }

    @Test
    void kinds_ofTheStore_areThoseItWrites() {
        assertThat(codes(Side.SHOP, DocumentKind.Direction.IN))
                .isEqualTo("store-return store-reversal store-purchase-in store-import-in");
        assertThat(codes(Side.SHOP, DocumentKind.Direction.OUT))
                .isEqualTo("store-exchange-out store-out store-cash-sale store-sale");
        assertThat(codes(Side.SHOP, DocumentKind.Direction.NONE)).isEqualTo("store-count");
    }

    @ParameterizedTest
    @EnumSource
    void of_code_isTheKind(DocumentKind kind) {
        assertThat(DocumentKind.of(kind.code())).isSameAs(kind);
        assertThat(DocumentKind.find(kind.code())).contains(kind);
    }

    @Test
    void of_codeOfNoKind_namesTheKnown() {
        assertThat(DocumentKind.find("PURCHASE-IN")).isEmpty();
        assertThatThrownBy(() -> DocumentKind.of("purchase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Document kind 'purchase' is not known. Known kinds: purchase-in, transfer-in,");
    }

    @Test
    void direction_code_isAWord() {
        assertThat(List.of(DocumentKind.Direction.values()))
                .extracting(DocumentKind.Direction::code)
                .containsExactly("in", "out", "none");
    }
}
