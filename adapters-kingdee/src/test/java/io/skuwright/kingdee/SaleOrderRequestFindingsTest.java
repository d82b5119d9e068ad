package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.OrderText.CODES;
import static io.skuwright.kingdee.OrderText.encode;
import static io.skuwright.kingdee.OrderText.kit;
import static io.skuwright.kingdee.OrderText.part;
import static io.skuwright.kingdee.OrderText.plain;
import static io.skuwright.kingdee.OrderText.rows;
import static io.skuwright.kingdee.OrderText.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the encoder says about the order and its request as a whole. */
@Tag("KIT-1")
class SaleOrderRequestFindingsTest {

    private static SaleOrderSettings updating(SaveOptions options) {
        return SaleOrderSettings.builder()
                .template(SaleOrderTemplate.of(Map.of("FID", 100024)))
                .options(options)
                .build();
    }

    @Test
    void encode_unmappedUnitBomAndCustomer_namesEachKind() {
        OrderLine kit = kit("k", "1").unit("case").linkedBom("core-x").build();
        TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(SalesOrder.builder()
                        .number("SO-1")
                        .customer("who")
                        .addLines(kit)
                        .place(Place.pointer("/details/SalesOrderProductObj"))
                        .build())
                .value();
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults());
        assertThat(request)
                .raises(RowCode.UNMAPPED_ID)
                .with("kind", "unit")
                .about("case")
                .at("/details/SalesOrderProductObj/0")
                .raises(RowCode.UNMAPPED_ID)
                .with("kind", "bom")
                .about("core-x")
                .at("/details/SalesOrderProductObj/0")
                .raises(RowCode.UNMAPPED_ID)
                .with("kind", "customer")
                .about("who")
                .at("/details/SalesOrderProductObj");
        assertThat(request.value().modelJson()).isEqualTo("{\"FSaleOrderEntry\":[]}");
    }

    @Test
    void encode_idsAsCodes_saysSoOnce() {
        TypedOrder typed = typed(plain("1", "x", "1").build(), plain("2", "y", "1").build());
        Outcome<SaveRequest> request = SaleOrders.encode(typed, CodeMap.idsAreCodes(), SaleOrderSettings.defaults());
        assertThat(rows(request)).containsExactly("Standard x: 1 u", "Standard y: 1 u");
        assertThat(request)
                .raises(SaleOrderCode.IDS_USED_AS_CODES)
                .about("SO-1")
                .weighing(Severity.WARNING)
                .times(1)
                .raisesOnly(SaleOrderCode.IDS_USED_AS_CODES);
    }

    @Test
    void encode_noUnits_saysSoOnce() {
        Outcome<SaveRequest> request = encode(
                plain("1", "mat", "1").unit(null).build(),
                plain("2", "mat", "1").build(),
                plain("3", "mat", "1").unit(" ").build());
        assertThat(request)
                .raises(SaleOrderCode.UNIT_NOT_NAMED)
                .about("1")
                .at("/0")
                .with("lines", "1,3")
                .with("count", 2)
                .raisesOnly(SaleOrderCode.UNIT_NOT_NAMED);
        assertThat(rows(request).get(0)).isEqualTo("Standard MAT: 1");
    }

    @Test
    void encode_noCustomer_warns() {
        TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(List.of(plain("1", "mat", "1").build()))
                .value();
        assertThat(SaleOrders.encode(typed, CODES, SaleOrderSettings.defaults()))
                .raises(SaleOrderCode.CUSTOMER_NOT_NAMED)
                .weighing(Severity.WARNING)
                .raisesOnly(SaleOrderCode.CUSTOMER_NOT_NAMED);
    }

    @Test
    void encode_twoKitsOfOneMaterial_namesThem() {
        OrderLine[] lines = {
            kit("k1", "1").build(),
            kit("k2", "2").build(),
            part("p1", "k1", "a", "1").build(),
            part("p2", "k2", "a", "1").build()
        };
        Outcome<SaveRequest> request = encode(lines);
        assertThat(request)
                .raises(SaleOrderCode.KIT_MATERIAL_REPEATED)
                .about("k1")
                .at("/0")
                .with("material", "KIT")
                .with("lines", "k1,k2")
                .weighing(Severity.WARNING)
                .raisesOnly(SaleOrderCode.KIT_MATERIAL_REPEATED);
        assertThat(rows(request))
                .as("contiguous kits")
                .containsExactly(
                        "Parent KIT: 1 Pcs by KIT_V1",
                        "Son A of KIT: 1 Pcs",
                        "Parent KIT: 2 Pcs by KIT_V1",
                        "Son A of KIT: 2 Pcs");
        TypedOrder parentsOnly = typed(ClassifierPolicy.builder().parentsOnly(true).build(), lines);
        assertThat(SaleOrders.encode(parentsOnly, CODES, SaleOrderSettings.defaults())).raisesNothing();
    }

    @Test
    void encode_nothingToSend_warns() {
        OrderLine orphan = part("p", "nobody", "a", "1").build();
        assertThat(encode(orphan))
                .raises(SaleOrderCode.NO_LINES_SENT)
                .about("SO-1")
                .with("lines", 1)
                .with("setAside", 1)
                .with("leftOut", 0)
                .weighing(Severity.WARNING)
                .raisesOnly(SaleOrderCode.NO_LINES_SENT);
    }

    @Test
    void encode_updateThatLacksLines_isNoRequest() {
        OrderLine[] lines = {
            plain("1", "mat", "1").build(),
            plain("2", "unknown", "1").build(),
            part("3", "nobody", "a", "1").build()
        };
        Outcome<SaveRequest> request = encode(updating(SaveOptions.defaults()), lines);
        assertThat(request)
                .raises(SaleOrderCode.REPLACE_WOULD_DELETE)
                .about("SO-1")
                .at("")
                .with("document", "100024")
                .with("lines", "2,3")
                .with("count", 2)
                .weighing(Severity.ERROR);
        assertThat(request.hasValue()).isFalse();
    }

    @Test
    void encode_updateThatDeletesNothing_isARequest() {
        OrderLine[] lines = {plain("1", "mat", "1").build(), plain("2", "unknown", "1").build()};
        SaveOptions keeping = SaveOptions.builder().deleteMissingEntries(false).build();
        SaleOrderSettings declared = SaleOrderSettings.builder()
                .from(updating(SaveOptions.defaults()))
                .fullReplace(true)
                .build();
        assertThat(encode(updating(keeping), lines).value().lines()).hasSize(1);
        assertThat(encode(declared, lines).value().lines()).hasSize(1);
        assertThat(encode(lines).value().lines()).as("a new document").hasSize(1);
    }

    /** Kingdee deletes the rows that no line names, so all of them. */
    @Test
    void encode_updateThatNamesNoEntry_isNoRequest() {
        OrderLine line = plain("1", "mat", "1").build();
        Outcome<SaveRequest> request = encode(updating(SaveOptions.defaults()), line);
        assertThat(request.hasValue()).isFalse();
        assertThat(request)
                .raises(SaleOrderCode.REPLACE_NAMES_NO_ENTRY)
                .about("SO-1")
                .at("")
                .with("document", "100024")
                .with("count", 1)
                .weighing(Severity.ERROR)
                .raisesOnly(SaleOrderCode.REPLACE_NAMES_NO_ENTRY);
        Outcome<SaveRequest> named = SaleOrders.encode(
                typed(line), CODES.with("entry", Map.of("1", "500001")), updating(SaveOptions.defaults()));
        assertThat(named).raisesNothing();
        assertThat(named.value().lines()).hasSize(1);
    }

    @Test
    void encode_quantityThatIsNotPositive_isSaid() {
        Outcome<SaveRequest> request =
                encode(plain("1", "mat", "0").build(), plain("2", "mat", "-1").build(), plain("3", "mat", "1").build());
        assertThat(request.value().lines()).hasSize(3);
        assertThat(request)
                .raises(SaleOrderCode.QUANTITY_NOT_POSITIVE)
                .about("SO-1")
                .at("")
                .with("lines", "1,2")
                .with("count", 2)
                .weighing(Severity.WARNING);
    }

    @Test
    void encode_null_isABadCall() {
        TypedOrder typed = typed(plain("1", "mat", "1").build());
        assertThatNullPointerException()
                .isThrownBy(() -> SaleOrders.encode(null, CODES, SaleOrderSettings.defaults()))
                .withMessage("order");
        assertThatNullPointerException()
                .isThrownBy(() -> SaleOrders.encode(typed, null, SaleOrderSettings.defaults()))
                .withMessage("codes");
        assertThatNullPointerException()
                .isThrownBy(() -> SaleOrders.encode(typed, CODES, null))
                .withMessage("settings");
    }
}
