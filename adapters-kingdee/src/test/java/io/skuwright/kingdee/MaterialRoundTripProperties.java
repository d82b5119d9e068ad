package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written for Save is read back as it was, save for the fields that Save does not take. */
class MaterialRoundTripProperties {

    @Property
    void encodeThenDecode_isTheMaterial_withoutWhatIsLost(
            @ForAll("materials") ErpMaterial material, @ForAll("lossy") ErpMaterial lossy) {
        ErpMaterial full = ErpMaterial.builder()
                .from(material)
                .masterId(lossy.masterId())
                .organisationId(lossy.organisationId())
                .groupName(lossy.groupName())
                .documentStatus(lossy.documentStatus())
                .forbidStatus(lossy.forbidStatus())
                .spu(lossy.spu())
                .auxValues(lossy.auxValues())
                .build();
        String json = Materials.defaults().encode(full).orThrow().toJson();
        Batch<ErpMaterial> back = Materials.defaults().decode(JsonRows.of(json));
        FindingAssert.assertThat(back).raisesNoErrors();
        assertThat(back.accepted()).containsExactly(material);
    }

    /** Only fields that survive. */
    @Provide
    Arbitrary<ErpMaterial> materials() {
        Arbitrary<String> texts = Arbitraries.of("100", "007", "套件 一", "a\"b", "1E3x", "Pcs");
        Arbitrary<Optional<String>> maybe = texts.optional();
        Arbitrary<Optional<String>> ids = Arbitraries.of("1", "415835", "9223372036854775807", "A-1").optional();
        Arbitrary<ErpMaterial> plain = Combinators.combine(texts, ids, texts, maybe, texts, texts, maybe, maybe)
                .as((number, id, name, specification, user, maker, group, unit) -> ErpMaterial.builder()
                        .number(number)
                        .id(id)
                        .name(name)
                        .specification(specification)
                        .organisation(user)
                        .createOrganisation(maker)
                        .group(group)
                        .baseUnit(unit)
                        .build());
        Arbitrary<MaterialClass> classes = Arbitraries.of(MaterialClass.class);
        Arbitrary<Extras> extras = Arbitraries.of(
                Extras.none(),
                Extras.of(Map.of("F_ACME_WEIGHT", "2.50")),
                Extras.of(Map.of("FTaxRateId", "{\"FNUMBER\":\"SL02_SYS\"}")),
                Extras.of(Map.of("F_LONG", "[1e400,-0.10,null,{\"a\":[]}]")));
        return Combinators.combine(
                        plain, classes, Arbitraries.of(Flag.class), ids, maybe, properties().list().ofMaxSize(3), extras, extras)
                .as((material, kind, suite, entry, saleUnit, properties, head, base) -> ErpMaterial.builder()
                        .from(material)
                        .classCode(kind.code())
                        .materialClass(kind)
                        .suite(suite)
                        .baseEntryId(entry)
                        .saleEntryId(entry)
                        .saleUnit(saleUnit)
                        .barcode(saleUnit)
                        .auxProperties(properties)
                        .extras(head)
                        .baseExtras(base)
                        .saleExtras(base)
                        .build());
    }

    private static Arbitrary<AuxProperty> properties() {
        return Combinators.combine(
                        Arbitraries.of("COL", "01"), Arbitraries.of(Flag.class), Arbitraries.of(Flag.class), Arbitraries.of(Flag.class))
                .as((number, enabled, price, plan) -> AuxProperty.builder()
                        .number(number)
                        .entryId("3")
                        .enabled(enabled)
                        .affectsPrice(price)
                        .affectsPlan(plan)
                        .extras(Extras.of(Map.of("FIsMustInput", "\"true\"")))
                        .build());
    }

    /** The fields that are lost, as {@link Materials#encode} says. */
    @Provide
    Arbitrary<ErpMaterial> lossy() {
        Arbitrary<Optional<String>> maybe = Arbitraries.of("C", "x").optional();
        return Combinators.combine(maybe, maybe, maybe, maybe, maybe, maybe)
                .as((master, organisation, group, document, forbid, spu) -> ErpMaterial.builder()
                        .number("")
                        .masterId(master)
                        .organisationId(organisation)
                        .groupName(group)
                        .documentStatus(document)
                        .forbidStatus(forbid)
                        .spu(spu)
                        .auxValues(group.map(value -> Map.of("Color", value)).orElse(Map.of()))
                        .build());
    }
}
