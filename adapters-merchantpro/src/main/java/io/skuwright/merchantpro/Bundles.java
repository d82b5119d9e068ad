package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bills of materials of the bundles of a shop.
 *
 * <p>A bundle is a kit, but the documents of the shop do not tell what it consists of, how its stock is counted or how it
 * stands on an order. Its components are therefore those of the ERP, found by SKU: with {@code Bundles.of(Map.of("SET-1",
 * bom))} the bundle SET-1 has the lines of that BOM. A shop that does tell components can be read by {@link
 * #readingComponents}; that is off, because no name of such a field is confirmed, and the ERP counts before it. This class
 * is immutable and thread-safe.
 */
public final class Bundles {

    private final Map<String, Bom> erp;
    private final @Nullable ComponentFields fields;

    private Bundles(Map<String, Bom> erp, @Nullable ComponentFields fields) {
        this.erp = erp;
        this.fields = fields;
    }

    /** Returns the bundles whose components the ERP tells, by SKU. */
    public static Bundles of(Map<String, Bom> bomsBySku) {
        return new Bundles(Map.copyOf(bomsBySku), null);
    }

    /** Returns these bundles reading components from fields of the shop too; which fields there are is not confirmed. */
    public Bundles readingComponents(ComponentFields newFields) {
        return new Bundles(erp, requireNonNull(newFields, "fields"));
    }

    /**
     * Returns the BOM of a bundle.
     *
     * @return the BOM, with {@code MP_BUNDLE_DIFFERS} if the shop tells other components than the ERP; no value with {@code
     *     MP_NO_BUNDLE}, {@code MP_SKU_MISSING}, {@code MP_BUNDLE_WITHOUT_BOM} or, if the components of the shop count, the
     *     codes of fields that cannot be read
     */
    public Outcome<Bom> bom(ShopProduct product) {
        if (!product.isKit()) {
            return Outcome.failed(about(ShopProductCode.MP_NO_BUNDLE, product)
                    .with("type", product.typeCode().orElse("")));
        }
        if (product.sku().isEmpty()) {
            return Outcome.failed(about(ShopProductCode.MP_SKU_MISSING, product));
        }
        Bom known = erp.get(product.sku().get());
        Optional<Outcome<Bom>> told = told(product);
        if (known != null) {
            List<Finding> differences =
                    told.flatMap(Outcome::optional).map(shop -> compared(product, known, shop)).orElse(List.of());
            return Outcome.of(known, differences);
        }
        return told.orElseGet(() -> Outcome.failed(about(ShopProductCode.MP_BUNDLE_WITHOUT_BOM, product)));
    }

    /** Returns the BOMs of all bundles among some products; rejected are those that have none, by their SKU. */
    public Batch<Bom> boms(List<ShopProduct> products) {
        List<Bom> boms = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ShopProduct product : products) {
            if (product.isKit()) {
                Outcome<Bom> bom = bom(product);
                List<Finding> found = new ArrayList<>(bom.findings());
                if (bom.hasValue()) {
                    boms.add(bom.value());
                } else {
                    Finding error = found.stream().filter(Finding::isError).findFirst().orElseThrow();
                    found.remove(error);
                    rejected.add(new Batch.Rejected(product.place(), product.sku().orElse(""), error));
                }
                findings.addAll(found);
            }
        }
        return Batch.of(boms, rejected, findings);
    }

    private static Finding about(ShopProductCode code, ShopProduct product) {
        return Finding.of(code).about(ProductChecks.subject(product)).at(product.place());
    }

    private Optional<Outcome<Bom>> told(ShopProduct product) {
        ComponentFields wanted = fields;
        String json = wanted == null ? null : product.extras().json(wanted.list());
        if (wanted == null || json == null) {
            return Optional.empty();
        }
        Place place = product.place().child(wanted.list());
        Outcome<Cell> cell = JsonRows.of(json).inside(place).read();
        return cell.optional().filter(it -> it.kind() == Cell.Kind.LIST && !it.items().isEmpty()).map(it ->
                bom(product, wanted, it, place));
    }

    private static Outcome<Bom> bom(ShopProduct product, ComponentFields wanted, Cell list, Place place) {
        String sku = product.sku().orElse("");
        FieldNames names =
                FieldNames.of(Map.of("sku", List.of(wanted.sku()), "quantity", List.of(wanted.quantity())));
        Bom.Builder bom = Bom.builder().number(sku).product(sku).defaultFlag(Flag.YES).place(place);
        Batch<Row> rows = AnswerRows.of(list, place);
        List<Finding> findings = new ArrayList<>(rows.findings());
        for (int at = 0; at < rows.accepted().size(); at++) {
            Row row = rows.accepted().get(at);
            Values values = new Values(row, names, ValueForms.of(Limits.defaults())).about(sku);
            Optional<String> component = values.requiredText("sku");
            Optional<Ratio> quantity = values.requiredNumber("quantity");
            findings.addAll(values.findings());
            if (component.isPresent() && quantity.isPresent()) {
                bom.addLines(BomLine.builder()
                        .id(Integer.toString(at + 1))
                        .component(component.get())
                        .numerator(quantity.get())
                        .place(row.place())
                        .build());
            }
        }
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(bom.build(), findings);
    }

    private static List<Finding> compared(ShopProduct product, Bom known, Bom shop) {
        String expected = parts(known);
        String found = parts(shop);
        return expected.equals(found)
                ? List.of()
                : List.of(about(ShopProductCode.MP_BUNDLE_DIFFERS, product).with("erp", expected).with("shop", found));
    }

    private static String parts(Bom bom) {
        Map<String, Ratio> parts = new TreeMap<>();
        for (BomLine line : bom.lines()) {
            Ratio many = line.denominator().times(bom.yieldQuantity());
            // A BOM without a usable quantity is found out where it is exploded.
            Ratio each = many.isZero() ? Ratio.ZERO : line.numerator().dividedBy(many);
            parts.merge(line.component(), each, Ratio::plus);
        }
        List<String> texts = new ArrayList<>();
        parts.forEach((component, quantity) -> texts.add(component + " x " + ShopText.of(quantity)));
        return String.join(", ", texts);
    }
}
