package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.product.ProductCode;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Items of the CRM with their products. */
class CrmSpusTest {

    private static final CrmSpus SPUS = CrmSpus.defaults();
    private static final CrmSpu TEE = CrmSpu.builder().id("t").name("Tee").category("Tops").unit("pcs").build();

    private static CrmProduct product(String code, String specs) {
        return CrmProduct.builder().code(code).spu("t").specs(specs).build();
    }

    @Test
    void decode_answer_isTheItems() {
        Batch<CrmSpu> batch = ConservationLaw.check(2, SPUS.decode(JsonRows.of(
                "{\"errorCode\":0,\"data\":{\"dataList\":[{\"_id\":\"t\",\"name\":\"Tee\",\"category\":\"Tops\",\"unit__v\":\"pcs\","
                        + "\"unit\":\"Stück\",\"x\":1.0},{\"name\":\"n\"}]}}")));
        assertThat(CrmSpu.builder().from(batch.accepted().get(0)).others(Map.of()).build()).isEqualTo(TEE);
        assertThat(batch.accepted().get(0).extras().fields()).containsExactly(Map.entry("x", "1.0"));
        assertThat(batch).raises(RowCode.FIELD_MISSING).at("/data/dataList/1/_id").with("field", "_id");
        assertThat(SPUS.decode(JsonRows.of("["))).raises(WireCode.JSON_TRUNCATED);
        assertThat(SPUS.withNames(SPUS.names().with("id", List.of("no"))).decode(List.of(Map.of("no", "7"))).accepted().get(0).id())
                .isEqualTo("7");
    }

    @Test
    void decode_map_isOneItemOrAnAnswer() {
        assertThat(SPUS.decode(Map.of("_id", "t", "name", "Tee")).accepted().get(0).name()).hasValue("Tee");
        Batch<CrmSpu> failed = SPUS.decode(Map.of("errorCode", 20016, "errorMessage", "token"));
        assertThat(failed).raises(CrmRecordCode.CRM_CALL_FAILED).about("20016");
        Map<String, ?> deep = Map.of();
        for (int level = 0; level < 70; level++) {
            deep = Map.of("x", deep);
        }
        assertThat(SPUS.decode(deep)).raises(WireCode.LIMIT_NESTING);
    }

    @Tag("S29")
    @Test
    void combine_productsOfAnItem_areItsSkus() {
        Batch<Spu> batch = SPUS.combine(List.of(TEE), List.of(
                product("TEE-R", "color:red;size:M"), product("TEE-B", "color:blue;size:M"),
                CrmProduct.builder().code("MUG").build()));
        assertThat(batch).raisesNothing();
        Spu tee = batch.accepted().get(0);
        assertThat(tee.specs()).containsExactly(Spec.of("color", List.of("red", "blue")), Spec.of("size", List.of("M")));
        assertThat(tee.skus()).extracting(Sku::code).containsExactly("TEE-R", "TEE-B");
        assertThat(tee.skus().get(1).combination().value("color")).isEqualTo("blue");
        assertThat(tee.category()).hasValue("Tops");
        assertThat(SPUS.withSeparators(", ", " = ").combine(List.of(TEE), List.of(product("A", "color = red, size = M")))
                        .accepted().get(0).specs())
                .hasSize(2);
        assertThatThrownBy(() -> SPUS.withSeparators("", ":")).hasMessageContaining("empty");
        assertThatThrownBy(() -> SPUS.withSeparators(";", "")).hasMessageContaining("empty");
    }

    @Test
    void combine_whatIsNoItem_isRejected() {
        CrmSpu other = CrmSpu.builder().id("o").name("Other").build();
        Batch<Spu> batch = SPUS.combine(List.of(TEE, other), List.of(product("A", "red")));
        assertThat(batch)
                .raises(CrmRecordCode.CRM_SPECS_UNREADABLE).about("A").with("value", "red").with("spu", "t")
                .raises(ProductCode.SPU_WITHOUT_SPECS);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("t", "o");
    }
}
