package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.OrderText.encode;
import static io.skuwright.kingdee.OrderText.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.row.WireCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the host brings beside the order, and in which order its keys stand. */
class SaleOrderTemplateTest {

    private static String model(SaleOrderTemplate template) {
        SaleOrderSettings settings = SaleOrderSettings.builder().template(template).build();
        return encode(settings, plain("1", "mat", "1").build()).value().modelJson();
    }

    @Test
    void encode_headTemplate_winsOverTheOrder() {
        String model = model(SaleOrderTemplate.read("{\"FCustId\":{\"FNUMBER\":\"C-9\"}}").orThrow());
        assertThat(model).startsWith("{\"FCustId\":{\"FNUMBER\":\"C-9\"},\"FSaleOrderEntry\":[");
    }

    @Test
    void encode_headTemplateInAnyOrder_isPutIntoKingdees() {
        String head = "{\"FSalOrderTrace\":[],\"FSaleOrderPlan\":[],\"F_AA_Text\":\"x\",\"FSaleOrderClause\":[],"
                + "\"FSaleOrderFinance\":{\"FIsIncludedTax\":true,\"FSettleCurrId\":{\"FNumber\":\"PRE001\"}},"
                + "\"FNote\":null,\"FSalerId\":{\"FNumber\":\"7\"},\"FDate\":\"2026-03-20\",\"FID\":0}";
        assertThat(model(SaleOrderTemplate.read(head).orThrow()))
                .isEqualTo("{\"FID\":0,\"FDate\":\"2026-03-20\",\"FCustId\":{\"FNumber\":\"C-7\"},"
                        + "\"FSalerId\":{\"FNumber\":\"7\"},\"FNote\":null,\"F_AA_Text\":\"x\","
                        + "\"FSaleOrderFinance\":{\"FIsIncludedTax\":true,\"FSettleCurrId\":{\"FNumber\":\"PRE001\"}},"
                        + "\"FSaleOrderClause\":[],\"FSaleOrderEntry\":[{\"FRowType\":\"Standard\","
                        + "\"FMaterialId\":{\"FNumber\":\"MAT\"},\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":1}],"
                        + "\"FSaleOrderPlan\":[],\"FSalOrderTrace\":[]}");
    }

    @Test
    void encode_lineTemplate_givesDefaultsInKingdeesOrder() {
        SaleOrderTemplate template = SaleOrderTemplate.empty()
                .readLine("{\"F_AA_Memo\":\"m\",\"FDeliveryDate\":\"2026-03-25\",\"FIsFree\":false,"
                        + "\"FUnitID\":{\"FNumber\":\"Box\"},\"FEntryTaxRate\":13.00}")
                .flatMap(it -> it.readLine(RowType.STANDARD, "{\"FIsFree\":true}"))
                .flatMap(it -> it.readLine(RowType.SON, "{\"FEntryTaxRate\":0}"))
                .orThrow();
        assertThat(model(template))
                .contains("\"FSaleOrderEntry\":[{\"FRowType\":\"Standard\",\"FMaterialId\":{\"FNumber\":\"MAT\"},"
                        + "\"FUnitID\":{\"FNumber\":\"Pcs\"},\"FQty\":1,\"FEntryTaxRate\":13.00,\"FIsFree\":true,"
                        + "\"FDeliveryDate\":\"2026-03-25\",\"F_AA_Memo\":\"m\"}]");
        SaleOrderSettings settings = SaleOrderSettings.builder().template(template).build();
        assertThat(encode(settings, plain("1", "mat", "1").unit(null).build()))
                .as("the template knows the unit")
                .raisesNothing();
    }

    @Test
    void encode_ownKeyTable_changesOrderAndSpelling() {
        SaveKeys keys = SaveKeys.saleOrder()
                .withHead(List.of("FCustId", "FDate"))
                .withLine(List.of("FQty"))
                .withInnerKey("FMaterialId", "FNUMBER");
        SaleOrderSettings settings = SaleOrderSettings.builder()
                .keys(keys)
                .template(SaleOrderTemplate.of(Map.of("FDate", "2026-03-20")))
                .build();
        assertThat(encode(settings, plain("1", "mat", "1").build()).value().modelJson())
                .isEqualTo("{\"FCustId\":{\"FNumber\":\"C-7\"},\"FDate\":\"2026-03-20\",\"FSaleOrderEntry\":[{\"FQty\":1,"
                        + "\"FRowType\":\"Standard\",\"FMaterialId\":{\"FNUMBER\":\"MAT\"},\"FUnitID\":{\"FNumber\":\"Pcs\"}}]}");
        assertThat(keys).isNotEqualTo(SaveKeys.saleOrder()).isNotEqualTo("keys");
        assertThat(SaveKeys.saleOrder().withHead(keys.head()).withLine(keys.line()).withInnerKey("FMaterialId", "FNUMBER"))
                .isEqualTo(keys)
                .hasSameHashCodeAs(keys)
                .hasToString(keys.toString());
        assertThat(keys.innerKey("FCustId")).isEqualTo("FNumber");
        assertThat(keys.parts()).containsExactly(
                "FSaleOrderFinance", "FSaleOrderClause", "FSaleOrderEntry", "FSaleOrderPlan", "FSalOrderTrace");
    }

    /** Kingdee takes keys in upper and lower case, so one key in two spellings would go out twice. */
    @Test
    void read_keysInAnotherCase_areTheSameKeys() {
        SaleOrderTemplate template = SaleOrderTemplate.read("{\"fcustid\":{\"FNumber\":\"C-9\"},\"fid\":7}").orThrow();
        assertThat(template.updatedDocument()).isEqualTo("7");
        assertThat(template.head()).containsOnlyKeys("FCustId", "FID");
        assertThat(model(SaleOrderTemplate.read("{\"fcustid\":{\"FNumber\":\"C-9\"}}").orThrow()))
                .startsWith("{\"FCustId\":{\"FNumber\":\"C-9\"},\"FSaleOrderEntry\":[");
        assertThat(SaleOrderTemplate.read("{\"FCustId\":{},\"fcustid\":{}}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .at("/fcustid")
                .with("template", "head")
                .with("key", "fcustid");
        assertThat(SaleOrderTemplate.read("{\"fsaleorderentry\":[]}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .with("key", "fsaleorderentry");
    }

    @Test
    void read_templateWithRows_isRefused() {
        assertThat(SaleOrderTemplate.read("{\"FDate\":\"2026-03-20\",\"FSaleOrderEntry\":[]}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .at("/FSaleOrderEntry")
                .with("template", "head")
                .with("key", "FSaleOrderEntry")
                .raisesOnly(SaleOrderCode.TEMPLATE_KEY_REFUSED);
    }

    @Test
    void readLine_keysOfTheOrder_areRefused() {
        assertThat(SaleOrderTemplate.empty().readLine("{\"FQty\":1,\"FIsFree\":false,\"FBomId\":{}}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .at("/FQty")
                .with("template", "line")
                .with("key", "FQty")
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .at("/FBomId")
                .with("key", "FBomId");
        assertThat(SaleOrderTemplate.empty().readLine(RowType.SON, "{\"FParentMatId\":{}}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .with("key", "FParentMatId");
    }

    @Test
    void read_badJson_isAFinding() {
        assertThat(SaleOrderTemplate.read("{\"FDate\":")).raises(WireCode.JSON_TRUNCATED);
        assertThat(SaleOrderTemplate.read("{\"FDate\":1,\"FDate\":2}")).raises(WireCode.JSON_DUPLICATE_KEY);
        assertThat(SaleOrderTemplate.read("[]"))
                .raises(WireCode.NOT_A_RECORD)
                .at("")
                .with("found", "list");
    }

    @Test
    void of_map_keepsNumbersAsTheyAre() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("FID", 20000000000000001L);
        head.put("FRate", new BigDecimal("1.10"));
        SaleOrderTemplate template = SaleOrderTemplate.of(head);
        SaleOrderSettings settings = SaleOrderSettings.builder().template(template).fullReplace(true).build();
        assertThat(encode(settings, plain("1", "mat", "1").build()).value().modelJson())
                .startsWith("{\"FID\":20000000000000001,\"FCustId\"").contains("\"FRate\":1.10");
        assertThat(template.updatedDocument()).isEqualTo("20000000000000001");
        assertThat(SaleOrderTemplate.of(Map.of("FID", "0")).updatedDocument()).isNull();
        assertThat(SaleOrderTemplate.of(Map.of("FID", "")).updatedDocument()).isNull();
    }

    @Test
    void of_badMap_throwsItsFinding() {
        assertThatThrownBy(() -> SaleOrderTemplate.of(Map.of("FSaleOrderEntry", List.of())))
                .isInstanceOf(FindingException.class);
    }

    @Test
    void equals_isThatOfTheContent() {
        SaleOrderTemplate template = SaleOrderTemplate.of(Map.of("FDate", "x"));
        assertThat(template).isEqualTo(SaleOrderTemplate.read("{\"FDate\":\"x\"}").value());
        assertThat(template).hasSameHashCodeAs(SaleOrderTemplate.read("{\"FDate\":\"x\"}").value());
        assertThat(template).isNotEqualTo(SaleOrderTemplate.empty()).isNotEqualTo("x");
        assertThat(template.readLine("{\"FIsFree\":true}").value()).isNotEqualTo(template);
        assertThat(template.readLine(RowType.SON, "{\"FIsFree\":true}").value()).isNotEqualTo(template);
        assertThat(template).as("no values").hasToString("[FDate] []");
    }
}
