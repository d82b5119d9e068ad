package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Outcome;
import io.skuwright.row.RowCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kit and skip flags as they come: suffixes, classes of values, labels. */
@Tag("KIT-2")
class CrmFlagsTest {

    private static final CrmOrders CRM = CrmOrders.standard();
    private static final ClassifierPolicy PLAN_1 = IntegrationPlan.ONE.policy();

    private static CrmOrder orderOf(@Nullable Object... pairs) {
        return CRM.decode(List.of(CrmLines.map(pairs)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "true, -, -, KIT", "-, true, -, KIT", "-, -, true, KIT", "'', true, 是, KIT", "-, TRUE, 否, KIT", "1, false, -, KIT",
        "false, true, true, NOT", "other, true, -, NOT", "-, ' ', false, NOT", "-, -, 是, UNKNOWN", "是, true, true, UNKNOWN",
        "-, -, -, UNKNOWN", "'', '', '', UNKNOWN"
    })
    @Tag("B5")
    void type_kitFlag_isTheFirstOfTheSuffixesThatSaysSomething(String v, String q, String bare, String kit) {
        CrmOrder order = orderOf("_id", "r", "product_id", "K", "bom_id", "b", "prod_pkg_key", "k",
                "is_kit__c", bare, "is_kit__c__q", q, "is_kit__c__v", v, "is_kit__c__r", "是");
        Outcome<TypedOrder> typed = CRM.type(order, PLAN_1);
        assertThat(typed.value().typedLine(0).type())
                .isEqualTo(kit.equals("KIT") ? LineType.PARENT : LineType.STANDARD);
        boolean unknown = typed.findings().stream().anyMatch(finding -> finding.code() == OrderCode.KIT_FLAG_UNKNOWN);
        assertThat(unknown).isEqualTo(kit.equals("UNKNOWN"));
    }

    @Test
    @Tag("B5")
    void decode_orderOfEntries_doesNotDecideWhichNameCounts() {
        List<String> names = List.of("is_kit__c__v", "is_kit__c__q", "is_kit__c");
        List<List<Integer>> orders = List.of(
                List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 1, 0));
        for (List<Integer> order : orders) {
            for (int blanks = 0; blanks < 8; blanks++) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                for (int at : order) {
                    line.put(names.get(at), (blanks >> at & 1) == 1 ? " " : "value " + at);
                }
                int first = Integer.numberOfTrailingZeros(~blanks);
                String kit = CRM.decode(List.of(line)).order().lines().get(0).kit().text();
                assertThat(kit).as("%s", line).isEqualTo(first < 3 ? "value " + first : " ");
            }
        }
    }

    @Test
    @Tag("B5")
    void type_kitFlagOfAnyClass_isRead() {
        for (Object kit : List.of(true, 1, 1L, "1", "True", ScriptText.of("true"))) {
            CrmOrder order = orderOf("_id", "r", "product_id", "K", "bom_id", "b", "prod_pkg_key", "k", "is_kit__c__v", kit);
            assertThat(CRM.type(order, PLAN_1).value().typedLine(0).type()).as("%s", kit).isEqualTo(LineType.PARENT);
        }
        CrmOrder list = orderOf("_id", "r", "product_id", "K", "bom_id", "b", "prod_pkg_key", "k", "is_kit__c", List.of());
        assertThat(CRM.type(list, PLAN_1)).raises(OrderCode.KIT_FLAG_UNKNOWN).about("r").at("/0");
    }

    private static Outcome<TypedOrder> skip(@Nullable Object skip) {
        return CRM.type(
                CRM.decode(List.of(
                        CrmLines.map("_id", "r", "product_id", "K", "bom_id", "b-r", "prod_pkg_key", "k", "root_prod_pkg_key", "k",
                                "is_kit__c", "true"),
                        CrmLines.map("_id", "s", "product_id", "S", "bom_id", "b-s", "bom_core_id", "C", "prod_pkg_key", "ks",
                                "parent_prod_pkg_key", "k", "root_prod_pkg_key", "k", "is_skip__c", skip),
                        CrmLines.map("_id", "x", "product_id", "X", "bom_id", "b-x", "prod_pkg_key", "kx", "parent_prod_pkg_key", "ks",
                                "root_prod_pkg_key", "k"))),
                PLAN_1);
    }

    @Test
    @Tag("B4")
    void type_skipFlagOfAnyForm_isYesOrNo() {
        for (Object yes : List.of(true, 1, "true", "TRUE", "1", ScriptText.of("true"))) {
            assertThat(skip(yes).value().typedLine(1).type()).as("%s", yes).isEqualTo(LineType.SKIP);
        }
        for (Object no : Arrays.asList(false, 0, "false", "False", "0", "", null, " ", ScriptText.of("false"))) {
            assertThat(skip(no).value().typedLine(1).type()).as("%s", no).isEqualTo(LineType.SON);
        }
    }

    @Test
    @Tag("F16")
    void type_skipFlagThatIsALabel_isBadBoolean() {
        for (Object bad : List.of("是", "否", "other", "yes", 2, List.of())) {
            Outcome<TypedOrder> typed = skip(bad);
            assertThat(typed.value().typedLine(1).type()).as("%s", bad).isEqualTo(LineType.SET_ASIDE);
            assertThat(typed).raises(RowCode.BAD_BOOLEAN).about("s").at("/1").with("field", "skip");
        }
        assertThat(skip("是")).raises(RowCode.BAD_BOOLEAN).with("value", "是");
    }
}
