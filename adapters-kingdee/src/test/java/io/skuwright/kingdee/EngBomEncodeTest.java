package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.QuantityStep;
import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing a BOM that Kingdee does not have yet. */
@Tag("BOM-1")
class EngBomEncodeTest {

    private static final EngBoms BOMS = EngBoms.defaults();
    private static final CodeMap SAME = CodeMap.idsAreCodes();
    private static final EngBomSettings PLAIN = EngBomSettings.defaults();

    @Test
    @Tag("B6")
    void encode_aBom_isTheBodyOfSaveInItsOrderOfKeys() {
        Bom kit = Bom.builder()
                .number("KIT-01_V1.0")
                .product("our-kit")
                .unit("pc")
                .addLines(
                        line("1", "our-part").numerator(Ratio.of(2)).denominator(Ratio.of(3)).unit("pc")
                                .effectiveFrom(LocalDate.of(2026, 1, 1)).build(),
                        line("2", "our-sub").unit("pc").skipLayer(true).componentBom("our-sub-bom")
                                .effectiveTo(LocalDate.of(2027, 1, 1)).build(),
                        line("3", "our-card").kind(BomLineKind.FIXED).fixedLoss(Ratio.of(1, 2)).lossRate(Ratio.of(5, 2)).build())
                .addByProducts(ByProduct.builder().component("our-scrap").quantity(Ratio.of(1, 4)).unit("kg").build())
                .build();
        CodeMap codes = CodeMap.of(Map.of(
                "product",
                Map.of("our-kit", "KIT-01", "our-part", "PART-01", "our-sub", "SUB-02", "our-card", "CARD", "our-scrap", "SCRAP"),
                "unit", Map.of("pc", "Pcs", "kg", "kg"),
                "bom", Map.of("KIT-01_V1.0", "KIT-01_V1.0", "our-sub-bom", "SUB-02_V1.0")));
        EngBomTemplate template =
                EngBomTemplate.standard("100").readLine("{\"FISSUETYPE\":\"1\",\"FEXPIREDATE\":\"9999-12-31 00:00:00\"}").orThrow();
        Outcome<EngBomRequest> request =
                BOMS.encode(EngBom.of(kit), codes, EngBomSettings.builder().template(template).build());
        assertThat(request)
                .raises(EngBomCode.ENG_BOM_FIELDS_NOT_NAMED)
                .about("KIT-01_V1.0").with("fields", "FCHILDUNITID").with("count", 1).with("lines", "3")
                .weighing(Severity.INFO)
                .raisesOnly(EngBomCode.ENG_BOM_FIELDS_NOT_NAMED);
        String expected = GoldenFiles.read(GoldenFiles.REQUEST_KIT).replace("\n", "");
        assertThat(request.value().toJson()).isEqualTo(expected);
        assertThat(request.value().body().toJson()).isEqualTo(expected);
        assertThat(expected).contains("\"Model\":" + request.value().modelJson());
        assertThat(request.value().model().toJson()).isEqualTo(request.value().modelJson());
        assertThat(request.value().key()).isEqualTo("KIT-01_V1.0");
        assertThat(request.value()).hasToString("[FCreateOrgId, FUseOrgId, FBILLTYPE, FBOMCATEGORY, FBOMUSE, FNumber,"
                + " FYIELDRATE, FMATERIALID, FUNITID, FTreeEntity, FEntryBOMCOBY]");
    }

    /** 0.5 stays as it is, 2/3 for one is 2 for 3, and 1/3 for 2 is 1 for 6. */
    @Test
    void ratio_thatIsNoDecimal_isTwoWholeNumbers() {
        String json = json(BomSketch.bom("A number=V1", "0.5 B", "2/3 C", "1/3/2 D"));
        assertThat(json).contains("\"FNUMERATOR\":0.5,\"FDENOMINATOR\":1,", "\"FNUMERATOR\":2,\"FDENOMINATOR\":3,");
        Bom third = Bom.builder().number("V1").product("A")
                .addLines(line("1", "D").numerator(Ratio.of(1, 3)).denominator(Ratio.of(2)).build())
                .build();
        assertThat(json(third)).contains("\"FNUMERATOR\":1,\"FDENOMINATOR\":6,");
    }

    /** 6 B and one set of tools for 4 of A: 6 for 4 of each, the tools once as before; 1 kg of scrap for 4 is a quarter. */
    @Test
    void yield_isBroughtDownToOne() {
        Bom bom = Bom.builder().number("V1").product("A").yieldQuantity(Ratio.of(4))
                .addLines(line("1", "B").numerator(Ratio.of(6)).build(), line("2", "TOOLS").kind(BomLineKind.FIXED).build())
                .addByProducts(ByProduct.builder().component("S").quantity(Ratio.ONE).build())
                .build();
        assertThat(json(bom))
                .contains("\"FNumber\":\"B\"},\"FMATERIALTYPE\":\"1\",\"FDOSAGETYPE\":\"2\",\"FNUMERATOR\":6,\"FDENOMINATOR\":4,")
                .contains("\"FNumber\":\"TOOLS\"},\"FMATERIALTYPE\":\"1\",\"FDOSAGETYPE\":\"1\",\"FNUMERATOR\":1,\"FDENOMINATOR\":1,")
                .contains("\"FQTYCOBY\":0.25");
    }

    @Test
    @Tag("F2")
    void number_ofAMillionDigits_isRefusedBeforeReckoning() {
        Ratio huge = Ratio.of(BigInteger.ONE.shiftLeft(5_000_000), BigInteger.valueOf(3));
        Bom bom = Bom.builder().number("V1").product("A")
                .addLines(line("1", "B").numerator(huge).build(), line("2", "C").denominator(huge).build(),
                        line("3", "D").fixedLoss(huge).build())
                .build();
        assertThat(BOMS.encode(EngBom.of(bom), SAME, PLAIN))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).about("V1").with("field", "FNUMERATOR")
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).with("field", "FDENOMINATOR")
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).with("field", "FFIXSCRAPQTY");
    }

    @Test
    void steps_areRowsInTheUnitOfTheLine() {
        Bom bom = Bom.builder().number("V1").product("A").yieldQuantity(Ratio.of(2))
                .addLines(line("1", "FOIL").kind(BomLineKind.STEPPED).unit("cm").lossRate(Ratio.of(3))
                        .addSteps(
                                QuantityStep.of(Ratio.ZERO, Ratio.of(100), Ratio.of(2)),
                                QuantityStep.from(Ratio.of(100), Ratio.of(1, 3)))
                        .build())
                .build();
        assertThat(json(bom))
                .contains("\"FDOSAGETYPE\":\"3\",\"FNUMERATOR\":1,\"FDENOMINATOR\":2,")
                .contains("\"FBOMCHILDLOTBASEDQTY\":[{\"FSTARTQTY\":0,\"FENDQTY\":100,\"FUNITIDLOT\":{\"FNumber\":\"cm\"},"
                        + "\"FNUMERATORLOT\":2,\"FDENOMINATORLOT\":2,\"FFIXSCRAPQTYLOT\":0,\"FSCRAPRATELOT\":3},"
                        + "{\"FSTARTQTY\":100,\"FUNITIDLOT\":{\"FNumber\":\"cm\"},\"FNUMERATORLOT\":1,\"FDENOMINATORLOT\":6,"
                        + "\"FFIXSCRAPQTYLOT\":0,\"FSCRAPRATELOT\":3}]");
    }

    /** Nobody reckons with the ratio of a stepped line, so it makes no fault. */
    @Test
    void steps_theRatioBeside_isWrittenIfItFits() {
        for (Ratio beside : List.of(Ratio.of(1, 3), Ratio.of(BigInteger.ONE.shiftLeft(5_000_000), BigInteger.ONE))) {
            Bom bom = Bom.builder().number("V1").product("A")
                    .addLines(line("1", "FOIL").kind(BomLineKind.STEPPED).numerator(beside)
                            .addSteps(QuantityStep.from(Ratio.ZERO, Ratio.ONE)).build())
                    .build();
            assertThat(json(bom)).contains("\"FDOSAGETYPE\":\"3\",\"FNUMERATOR\":0,\"FDENOMINATOR\":1,");
        }
        Bom none = Bom.builder().number("V1").product("A")
                .addLines(line("1", "FOIL").kind(BomLineKind.STEPPED).denominator(Ratio.ZERO)
                        .addSteps(QuantityStep.from(Ratio.ZERO, Ratio.ONE)).build())
                .build();
        assertThat(json(none)).contains("\"FNUMERATOR\":0,\"FDENOMINATOR\":1,");
    }

    /** The lowest priority is the main row, whatever it is and wherever it stands; a group of one is none. */
    @Test
    void substitutes_nameTheRowIdOfTheirMainRow() {
        Bom bom = BomSketch.bom(
                "A number=V1", "1 B group=7 priority=9", "1 C", "1 D group=7 priority=3", "1 E group=8", "1 F group=7 priority=4");
        String json = json(bom);
        assertThat(json).isEqualTo(json(bom));
        List<BomLine> lines = BOMS.decode(JsonRows.of(json)).accepted().get(0).lines();
        assertThat(lines).extracting(BomLine::component).containsExactly("B", "C", "D", "E", "F");
        assertThat(lines).extracting(BomLine::priority).containsExactly(2, 0, 0, 0, 1);
        assertThat(lines.get(0).group()).isPresent().isEqualTo(lines.get(2).group()).isEqualTo(lines.get(4).group());
        assertThat(lines.get(1).group()).isEmpty();
        assertThat(lines.get(3).group()).isEmpty();
        assertThat(json).contains("\"FReplaceGroup\":1,\"FReplacePriority\":0,\"FIskeyItem\":true,\"FMATERIALIDCHILD\":{\"FNumber\":\"D\"}");
    }

    /** The same condition on all lines is that of a variant of the product. */
    @Test
    void conditions_thatAllLinesShare_areAuxPropertiesOfTheProduct() {
        EngBoms reader = BOMS.withAuxProperties(Map.of("FF100001", "color", "FF100002", "size"));
        Bom bom = BomSketch.bom("SOFA number=V1", "1 B when=color:red when=size:L", "1 C when=size:L when=color:red");
        Outcome<EngBomRequest> request = reader.encode(EngBom.of(bom), SAME, PLAIN);
        assertThat(request.value().modelJson()).contains("\"FParentAuxPropId\":{\"FPARENTAUXPROPID__FF100001\":{\"FNumber\":\"red\"},"
                + "\"FPARENTAUXPROPID__FF100002\":{\"FNumber\":\"L\"}}");
        Bom either = BomSketch.bom("SOFA number=V1", "1 B when=color:red|blue");
        assertThat(reader.encode(EngBom.of(either), SAME, PLAIN))
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD).with("what", "conditions").with("value", "color: red|blue").with("lines", "10");
    }

    @Test
    void category_goesByTheTableOfCodes() {
        Bom configured = Bom.builder().number("V1").product("A").category(BomCategory.CONFIGURED)
                .addLines(line("1", "B").build())
                .build();
        assertThat(json(configured)).contains("\"FBOMCATEGORY\":\"2\"");
        assertThat(BOMS.withCodes(Map.of("category.7", "configured", "category.0", "standard"))
                        .encode(EngBom.of(configured), SAME, PLAIN).value().modelJson())
                .contains("\"FBOMCATEGORY\":\"7\"");
    }

    @Test
    void encodeAll_eachBomHasOneFate_andABatchSendsThem() {
        List<EngBom> boms = List.of(
                EngBom.of(BomSketch.bom("A number=V1", "1 B")),
                EngBom.of(BomSketch.bom("A number=V2", "1 B optional")),
                EngBom.of(BomSketch.bom("C number=V1", "1 D")));
        Batch<EngBomRequest> batch = ConservationLaw.check(3, BOMS.encodeAll(boms, SAME, PLAIN));
        assertThat(batch.accepted()).extracting(EngBomRequest::key).containsExactly("V1", "V1#2");
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("V2");
        assertThat(batch).raises(SaleOrderCode.IDS_USED_AS_CODES).times(1)
                .raises(EngBomCode.ENG_BOM_CANNOT_HOLD).about("V2").times(1);
        BatchSave save = EngBomRequest.batch(batch.accepted());
        assertThat(save.entries()).extracting(BatchEntry::modelJson)
                .containsExactlyElementsOf(batch.accepted().stream().map(EngBomRequest::modelJson).toList());
        assertThat(save.next().orElseThrow().toJson()).startsWith("{\"formid\":\"ENG_BOM\",\"data\":{\"NeedUpDateFields\":[]");
        assertThatThrownBy(() -> EngBomRequest.batch(List.of())).isInstanceOf(IllegalArgumentException.class);
        EngBomRequest one = batch.accepted().get(0);
        assertThatThrownBy(() -> EngBomRequest.batch(List.of(one, one))).hasMessageContaining("V1");
        EngBomSettings other = EngBomSettings.builder()
                .options(SaveOptions.builder().validate(false).build())
                .build();
        EngBomRequest stranger = BOMS.encode(boms.get(0), SAME, other).value();
        assertThatThrownBy(() -> EngBomRequest.batch(List.of(one, stranger))).hasMessageContaining("options");
        assertThat(one).isEqualTo(BOMS.encode(boms.get(0), SAME, PLAIN).value()).isNotEqualTo(stranger);
        assertThat(one).hasSameHashCodeAs(BOMS.encode(boms.get(0), SAME, PLAIN).value());
    }

    @Test
    void settings_byName() {
        EngBomSettings settings =
                EngBomSettings.from(Map.of("rounding", "up:2", "fullReplace", "true", "organisation", "100"));
        assertThat(settings.rounding()).isEqualTo(Rounding.up(2));
        assertThat(settings.fullReplace()).isTrue();
        assertThat(settings.template()).isEqualTo(EngBomTemplate.standard("100"));
        assertThatThrownBy(() -> EngBomSettings.from(Map.of("x", "1"))).hasMessageContaining("rounding, fullReplace");
    }

    @Test
    void template_keysOfTheBom_areRefused() {
        assertThat(EngBomTemplate.read("{\"FBOMUSE\":\"2\",\"FCfgBomId\":7,\"FTreeEntity\":[]}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED).at("/FCfgBomId").with("template", "head")
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED).at("/FTreeEntity");
        assertThat(EngBomTemplate.empty().readLine("{\"FNUMERATOR\":1}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED).with("template", "line").with("key", "FNUMERATOR");
        assertThat(EngBomTemplate.empty().readByProduct("{\"FQTYCOBY\":1}"))
                .raises(SaleOrderCode.TEMPLATE_KEY_REFUSED).with("template", "by-product");
        EngBomTemplate template = EngBomTemplate.of(Map.of("FBOMUSE", "2")).readByProduct("{\"FCOBYTYPE\":\"2\"}").orThrow();
        assertThat(template).hasToString("[FBOMUSE] [] [FCOBYTYPE]").isNotEqualTo(EngBomTemplate.empty());
        assertThat(template).isEqualTo(EngBomTemplate.read("{\"FBOMUSE\":\"2\"}").orThrow().readByProduct("{\"FCOBYTYPE\":\"2\"}").orThrow());
        assertThat(template).hasSameHashCodeAs(EngBomTemplate.of(Map.of("FBOMUSE", "2")).readByProduct("{\"FCOBYTYPE\":\"2\"}").orThrow());
        Bom bom = Bom.builder().number("V1").product("A").use("3").addLines(line("1", "B").build())
                .addByProducts(ByProduct.builder().component("S").quantity(Ratio.ONE).build()).build();
        String json = BOMS.encode(EngBom.of(bom), SAME, EngBomSettings.builder().template(template).build()).value().modelJson();
        assertThat(json).contains("\"FBOMUSE\":\"3\"", "{\"FCOBYTYPE\":\"2\",\"FMATERIALIDCOBY\":{\"FNumber\":\"S\"},\"FQTYCOBY\":1}");
    }

    private static String json(Bom bom) {
        Outcome<EngBomRequest> request = BOMS.encode(EngBom.of(bom), SAME, PLAIN);
        assertThat(request).raisesNoErrors();
        return request.value().toJson();
    }

    private static BomLine.Builder line(String id, String component) {
        return BomLine.builder().id(id).component(component).numerator(Ratio.ONE);
    }
}
