package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.ErpMaterial;
import io.skuwright.order.KitFlag;
import io.skuwright.product.SingleProduct;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Makes products of the CRM of materials of the ERP, kit flag included.
 *
 * <p>It is the first flow of every plan. Example: material KIT-01 with FSuite {@code "1"} becomes the product with code
 * KIT-01 and {@code is_kit__c} {@code true}; if the code map has an id for KIT-01 under {@code product}, the product has
 * that id and its write is an update, else a create:
 *
 * <pre>
 * Batch&lt;CrmProduct&gt; products = MaterialProducts.of(codes).convert(materials.accepted());
 * products.accepted().forEach(product -&gt; post(CrmProducts.defaults().encode(product).orThrow()));
 * </pre>
 *
 * <p>Kinds of the code map: {@code product} (record id, number), {@code unit} and {@code category} (option value of the
 * CRM, number of unit or group). Units and categories are written only if the map knows any of that kind; one that it
 * lacks is left out with {@code UNMAPPED_ID}, for the ERP's number is no option value of the CRM. The specification
 * becomes what distinguishes the product. Where {@linkplain CodeMap#idsAreCodes() ids are codes}, every write is a create:
 * nobody said which records are there. This class is immutable and thread-safe.
 */
public final class MaterialProducts {

    private final CodeMap codes;
    private final KitFlagTable kitFlags;

    private MaterialProducts(CodeMap codes, KitFlagTable kitFlags) {
        this.codes = codes;
        this.kitFlags = kitFlags;
    }

    /** Returns the maker whose kit flag is the suite flag. */
    public static MaterialProducts of(CodeMap codes) {
        return new MaterialProducts(requireNonNull(codes, "codes"), KitFlagTable.defaults());
    }

    /** Returns this maker with another table of kit flags. */
    public MaterialProducts withKitFlags(KitFlagTable table) {
        return new MaterialProducts(codes, requireNonNull(table, "table"));
    }

    /**
     * Returns the products of materials, in their order.
     *
     * @return products; rejected are materials that are no product ({@link ErpMaterial#product()}: without a
     *     number or name) and those whose number stands for several records ({@code UNMAPPED_ID}). {@code
     *     PLAN_KIT_FLAG_NOT_SAID} warns of one that does not say whether it is a kit
     */
    public Batch<CrmProduct> convert(Collection<ErpMaterial> materials) {
        List<CrmProduct> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ErpMaterial material : materials) {
            Place known = material.place();
            Place place = known.equals(Place.NONE) ? Place.ROOT.child(accepted.size() + rejected.size()) : known;
            Outcome<CrmProduct> product = product(material, place);
            if (product.hasValue()) {
                accepted.add(product.value());
                findings.addAll(product.findings());
            } else {
                rejected.add(
                        new Batch.Rejected(place, material.toRow().toJson(), product.findings().get(0)));
            }
        }
        return Batch.of(accepted, rejected, findings);
    }

    private Outcome<CrmProduct> product(ErpMaterial material, Place place) {
        Outcome<SingleProduct> base = material.product();
        if (!base.hasValue()) {
            return Outcome.failed(
                    base.findings().stream().map(finding -> finding.at(place)).toList());
        }
        Outcome<String> id = codes.id("product", material.number(), place);
        boolean isAmbiguous = id.findings().stream()
                .anyMatch(finding -> !String.valueOf(finding.attributes().get("candidates")).isEmpty());
        if (isAmbiguous) {
            return Outcome.failed(id.findings());
        }
        List<Finding> findings = new ArrayList<>();
        KitFlag kit = kitFlags.of(material);
        if (kit == KitFlag.UNKNOWN) {
            findings.add(Finding.of(PlanCode.PLAN_KIT_FLAG_NOT_SAID)
                    .about(material.number())
                    .at(place));
        }
        CrmProduct product = CrmProduct.builder()
                .id(codes.passesIds() ? Optional.empty() : id.optional())
                .code(material.number())
                .name(material.name())
                .unit(option("unit", material.baseUnit(), place, findings))
                .category(option("category", material.group(), place, findings))
                .specs(material.specification())
                .kit(kit)
                .place(place)
                .build();
        return Outcome.of(product, findings);
    }

    private Optional<String> option(
            String kind, Optional<String> number, Place place, List<Finding> findings) {
        if (number.isEmpty() || (codes.ids(kind).isEmpty() && !codes.passesIds())) {
            return Optional.empty();
        }
        Outcome<String> option = codes.id(kind, number.get(), place);
        option.findings().forEach(finding -> findings.add(finding.as(Severity.WARNING)));
        return option.optional();
    }
}
