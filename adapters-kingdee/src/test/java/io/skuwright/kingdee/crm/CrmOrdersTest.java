package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineMarks;
import io.skuwright.order.LineReason;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import io.skuwright.row.WireCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lines from maps: fields and their names, and what is no line. */
@Tag("KIT-2")
class CrmOrdersTest {

    private static final CrmOrders CRM = CrmOrders.standard();
    private static final ClassifierPolicy PLAN_1 = IntegrationPlan.ONE.policy();

    private static CrmOrder orderOf(@Nullable Object... pairs) {
        return CRM.decode(List.of(CrmLines.map(pairs)));
    }

    private static OrderLine only(CrmOrder order) {
        assertThat(order.order().lines()).hasSize(1);
        return order.order().lines().get(0);
    }

    private static OrderLine line(@Nullable Object... pairs) {
        return only(orderOf(pairs));
    }

    @Test
    void decode_everyField_standsWhereItBelongs() {
        OrderLine line = line(
                "_id", "a", "product_id", "P", "bom_id", "b-a", "bom_core_id", "C", "prod_pkg_key", "k",
                "parent_prod_pkg_key", "pk", "root_prod_pkg_key", "rk", "quantity", "2.5", "numerator", 2,
                "denominator__c", "3", "product_price", "10.40", "unit", "pcs", "standard_bom_id", "S",
                "standard_bom_line_id", "SL", "product_type__c", "son", "parent_product__c", "KIT", "son_bom_id__c", "b-a",
                "std_bom_core__c", "S9");
        OrderLine.Builder expected = OrderLine.builder()
                .id("a").product("P").bomReference("b-a").linkedBom("C").nodeKey("k").parentKey("pk").rootKey("rk")
                .quantity(Ratio.of(5, 2)).numerator(Ratio.of(2)).denominator(Ratio.of(3)).price(Ratio.of(52, 5))
                .unit("pcs").standardBom("S").standardBomLine("SL").position(0)
                .marks(new LineMarks(LineType.SON, "KIT", "b-a", "S9"));
        assertThat(line).isEqualTo(expected.build());
    }

    @Test
    void decode_idsOfAnyClass_areText() {
        OrderLine line = line(
                "_id", 1, "product_id", 12345678901L, "bom_id", new BigInteger("42"), "prod_pkg_key", new BigDecimal("7"),
                "parent_prod_pkg_key", 'x', "root_prod_pkg_key", ScriptText.of("1"));
        assertThat(line.id()).isEqualTo("1");
        assertThat(line.product()).isEqualTo("12345678901");
        assertThat(line.bomReference()).isEqualTo("42");
        assertThat(line.nodeKey()).isEqualTo("7");
        assertThat(line.parentKey()).isEqualTo("x");
        assertThat(line.rootKey()).isEqualTo("1");
    }

    @Test
    void type_keyAsNumberAgainstKeyAsText_isTheSameKey() {
        CrmOrder order = CRM.decode(List.of(
                CrmLines.map("_id", "r", "product_id", "KIT", "bom_id", "b-r", "prod_pkg_key", 1, "root_prod_pkg_key", "1",
                        "is_kit__c__v", true),
                CrmLines.map("_id", "c", "product_id", "PC", "bom_id", "b-c", "prod_pkg_key", "2", "parent_prod_pkg_key", "1",
                        "root_prod_pkg_key", 1L)));
        TypedOrder typed = CRM.type(order, PLAN_1).value();
        assertThat(typed.lines()).extracting(line -> line.type()).containsExactly(LineType.PARENT, LineType.SON);
    }

    @Test
    void decode_containerInPlaceOfAText_isAnError() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        CrmOrder order = orderOf(
                "_id", List.of("a"), "product_id", Map.of("_id", "P"), "bom_id", true, "quantity", itself, "unit",
                new int[] {1}, "sales_price", false);
        assertThat(order.findings())
                .raises(WireCode.WRONG_TYPE).at("/0/_id").with("expected", "text").with("found", "list").with("field", "id")
                .raises(WireCode.WRONG_TYPE).at("/0/product_id").with("found", "record")
                .raises(WireCode.WRONG_TYPE).at("/0/bom_id").with("found", "flag")
                .raises(WireCode.WRONG_TYPE).at("/0/unit").with("found", "list")
                .raises(WireCode.WRONG_TYPE).at("/0/sales_price").with("expected", "number").with("found", "flag")
                .raises(WireCode.WRONG_TYPE).at("/0/quantity").with("found", "list").times(1);
    }

    @Test
    void decode_elementsThatAreNoLine_areRejectedWithPlaceAndText() {
        List<Object> lines = Arrays.asList(
                CrmLines.map("_id", "a"), null, "x", 5, true, List.of(1, "b"), new int[] {1}, CrmLines.map("_id", "b"));
        CrmOrder order = CRM.decode(lines, Place.ROOT.child("lines"));
        ConservationLaw.check(8, order.lines());
        assertThat(order.order().lines()).extracting(OrderLine::position).containsExactly(0, 7);
        assertThat(order.lines().rejected()).extracting(row -> row.raw())
                .containsExactly("null", "x", "5", "true", "[1,\"b\"]", "[]");
        assertThat(order.findings())
                .raises(CrmCode.BAD_LINE).at("/lines/1").with("value", "null").with("found", "null")
                .raises(CrmCode.BAD_LINE).at("/lines/2").with("value", "x").with("found", "text")
                .raises(CrmCode.BAD_LINE).at("/lines/3").with("found", "number")
                .raises(CrmCode.BAD_LINE).at("/lines/4").with("found", "flag")
                .raises(CrmCode.BAD_LINE).at("/lines/5").with("found", "list")
                .raises(CrmCode.BAD_LINE).times(6);
        assertThat(order).hasToString("read 8, accepted 2, rejected 6");
    }

    @Test
    @Tag("F1")
    void decode_listThatContainsItself_isRejectedLikeAnyOther() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        CrmOrder order = CRM.decode(List.of(itself, CrmLines.map("_id", "a", "is_kit__c", itself, "is_skip__c", itself)));
        ConservationLaw.check(2, order.lines());
        assertThat(order.lines().rejected()).extracting(row -> row.raw()).containsExactly("[]");
    }

    @Test
    void type_linesThatCannotBeToldApart_getNoUpdate() {
        CrmOrder order = CRM.decode(List.of(
                CrmLines.map("_id", "a", "product_id", "P"), CrmLines.map("_id", "a", "product_id", "Q"),
                CrmLines.map("_id", null, "product_id", "R"), CrmLines.map("_id", "d", "product_id", "S")));
        Outcome<TypedOrder> typed = CRM.type(order, PLAN_1);
        assertThat(typed)
                .raises(OrderCode.DUPLICATE_ID).about("a").at("/0").with("positions", "0,1")
                .raises(OrderCode.MISSING_ID).at("/2");
        assertThat(CRM.updates(order, typed.value()).asMap()).containsOnlyKeys("d");
    }

    @Test
    void type_elementRejected_otherLinesAreTypedUnlessStrict() {
        CrmOrder order = CRM.decode(Arrays.asList(CrmLines.map("_id", "a", "product_id", "P"), null));
        assertThat(CRM.type(order, PLAN_1).value().typedLine(0).type()).isEqualTo(LineType.STANDARD);
        Outcome<TypedOrder> strict =
                CRM.type(order, IntegrationPlan.ONE.policyBuilder().strict(true).build());
        assertThat(strict.value().typedLine(0).reason()).isEqualTo(LineReason.ORDER_REFUSED);
        assertThat(strict).raises(CrmCode.BAD_LINE).at("/1").raisesOnly(CrmCode.BAD_LINE);
    }

    @Test
    void type_tooManyLines_keepsWhatWasFoundBefore() {
        CrmOrder order = CRM.decode(Arrays.asList(CrmLines.map("_id", "a"), CrmLines.map("_id", "b"), null));
        ClassifierPolicy small = IntegrationPlan.ONE.policyBuilder()
                .limits(Limits.defaults().with(Limit.ORDER_LINES, 1))
                .build();
        assertThat(CRM.type(order, small)).raisesOnly(CrmCode.BAD_LINE, OrderCode.LIMIT_LINES);
    }

    @Test
    @Tag("B9")
    void decode_linkedBomThatIsStandard_isToldByTheHostOrByAField() {
        CrmOrders told = CRM.withStandardBundles(Set.of("C1"));
        assertThat(only(told.decode(List.of(CrmLines.map("bom_core_id", "C1")))).linkedBomIsStandard()).isEqualTo(Flag.YES);
        assertThat(only(told.decode(List.of(CrmLines.map("bom_core_id", "C2")))).linkedBomIsStandard()).isEqualTo(Flag.UNKNOWN);
        CrmOrders named = CRM.withFieldNames(CrmFieldNames.defaults().with("linkedBomCategory", List.of("category__c")));
        assertThat(only(named.decode(List.of(CrmLines.map("category__c", "standard")))).linkedBomIsStandard()).isEqualTo(Flag.YES);
        assertThat(only(named.decode(List.of(CrmLines.map("category__c", "configure")))).linkedBomIsStandard())
                .isEqualTo(Flag.UNKNOWN);
        assertThat(only(named.decode(List.of(CrmLines.map("category__c", false)))).linkedBomIsStandard()).isEqualTo(Flag.UNKNOWN);
    }

    @Test
    void decode_namesOfTheUser_areFoundAndMayServeTwoFields() {
        CrmOrders own = CRM.withFieldNames(CrmFieldNames.defaults()
                .with("quantity", List.of("qty"))
                .with("numerator", List.of("qty"))
                .with("kit", List.of("suite__c")));
        OrderLine line = only(own.decode(List.of(CrmLines.map("qty", "4", "quantity", "9", "suite__c", "true"))));
        assertThat(line.quantity()).isEqualTo(Ratio.of(4));
        assertThat(line.numerator()).isEqualTo(Ratio.of(4));
        assertThat(line.kit().text()).isEqualTo("true");
        assertThat(own.fieldNames().names("quantity")).containsExactly("qty");
    }

    @Test
    void withFieldNames_writtenFieldWithoutName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CRM.withFieldNames(CrmFieldNames.defaults().with("type", List.of())))
                .withMessageContaining("'type'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CRM.withFieldNames(io.skuwright.row.FieldNames.of(Map.of("id", List.of("_id")))))
                .withMessageContaining("not known");
    }

    @Test
    void decode_keysThatAreNoText_areForeign() {
        Map<@Nullable Object, @Nullable Object> odd = new HashMap<>();
        odd.put(1, "one");
        odd.put(null, "none");
        odd.put("_id", "a");
        assertThat(CRM.decode(List.of(odd, odd)).order().lines()).extracting(OrderLine::id).containsExactly("a", "a");
    }

    @Test
    void decode_moreEntriesThanAreRemembered_areAllLookedAt() {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (int line = 0; line < 3; line++) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int field = 0; field < 100; field++) {
                map.put("custom" + field + "__c", field);
            }
            map.put("_id", "L" + line);
            lines.add(map);
        }
        assertThat(CRM.decode(lines).order().lines()).extracting(OrderLine::id).containsExactly("L0", "L1", "L2");
    }

    @Test
    void decode_head_givesNumberAndCustomer() {
        CrmOrder order = CRM.decode(
                CrmLines.map("name", ScriptText.of("SO-1"), "account_id", 77), List.of(CrmLines.map("_id", "a")), Place.ROOT.child("d"));
        assertThat(order.order().number()).isEqualTo("SO-1");
        assertThat(order.order().customer()).isEqualTo("77");
        assertThat(order.head()).isEmpty();
        assertThat(order.rows()).isEmpty();
        assertThat(order.hasErrors()).isFalse();
        CrmOrder bad = CRM.decode(CrmLines.map("name", "SO-2", "account_id", List.of()), List.of(), Place.ROOT.child("d"));
        assertThat(bad.findings()).raises(WireCode.WRONG_TYPE).about("SO-2").at("/d/account_id").with("field", "customer");
        assertThat(bad.hasErrors()).isTrue();
    }
}
