package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.ByProduct;
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
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bills of materials of production (物料清单) of qjb.
 *
 * <p>Of the other dialects no such question is known; that they have none is not confirmed.
 *
 * <p>A document is an answer of {@code process.Bom.search}, its list, or one bill. Example: {@code GP202212130001} makes
 * 1 of {@code 090909} of 1 of {@code zz0302} and 1 of {@code zz0202}; as a {@link Bom} the product's quantity is the
 * yield. A material may be the product of another bill, and loops are possible: the catalogue finds them.
 *
 * <p>A bill is of one level. One with several products is rejected, unless {@link #othersAsByProducts()} says that the
 * first is the product and the others come out beside it. Of several bills of one product the main one ({@code
 * is_master}) is flagged; that the others are not says nothing. Costs and fees are not taken over.
 *
 * <p>The time is linear in the document. This class is immutable and thread-safe.
 */
public final class ProductionBoms {

    private static final FieldNames BILL = FieldNames.of(Map.of(
            "number", List.of("bom_no"),
            "disabled", List.of("is_disabled"),
            "products", List.of("product_list"),
            "materials", List.of("material_list")));

    private static final FieldNames LINE = FieldNames.of(Map.of(
            "id", List.of("bom_detail_id"),
            "number", List.of("spec_no"),
            "num", List.of("num"),
            "master", List.of("is_master")));

    private final Limits limits;
    private final boolean othersAsByProducts;

    private ProductionBoms(Limits limits, boolean othersAsByProducts) {
        this.limits = limits;
        this.othersAsByProducts = othersAsByProducts;
    }

    /** Returns the reading that rejects bills of several products. */
    public static ProductionBoms standard() {
        return new ProductionBoms(Limits.defaults(), false);
    }

    /** Returns this reading with limits of codes and numbers. */
    public ProductionBoms within(Limits newLimits) {
        return new ProductionBoms(requireNonNull(newLimits, "limits"), othersAsByProducts);
    }

    /** Returns this reading taking the first product of a bill for what it makes, the others for by-products. */
    public ProductionBoms othersAsByProducts() {
        return new ProductionBoms(limits, true);
    }

    /**
     * Reads the bills of a document.
     *
     * @return accepted and rejected bills, with {@code WDT_BOM_DISABLED}, {@code WDT_BOM_PRODUCTS}, the codes of {@link
     *     AnswerCode} and those of fields that cannot be read; empty with errors if the document is refused or is an
     *     answer of a failure
     */
    public Batch<Bom> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /** Reads the bills of several pages as one batch. */
    public Batch<Bom> decodePages(List<JsonRows> pages) {
        Candidates<Bom> candidates = new Candidates<>();
        ValueForms forms = ValueForms.of(Dialect.QJB, ValueForms.BEIJING, limits);
        for (Batch<Row> page : Documents.pages(pages, ProductionBoms::rows)) {
            candidates.page(page);
            page.accepted().forEach(row -> candidates.add(row, "", Optional.empty(), bill(row, forms)));
        }
        return candidates.finish();
    }

    private static Batch<Row> rows(Cell document, Place place) {
        return Documents.rows(document, place, Dialect.QJB, AnswerRules.of(Dialect.QJB), "bom_no", "order_list");
    }

    private Outcome<Bom> bill(Row row, ValueForms forms) {
        Values values = new Values(row, BILL, forms);
        String number = values.requiredCode("number").orElse("");
        values.about(number);
        Bom.Builder bom = Bom.builder().number(number).place(row.place());
        List<Row> products = values.records("products");
        List<Finding> findings = new ArrayList<>();
        if (products.isEmpty() || (products.size() > 1 && !othersAsByProducts)) {
            values.add(Finding.of(SuiteCode.WDT_BOM_PRODUCTS)
                    .about(number)
                    .at(row.place())
                    .with("count", products.size()));
        }
        if (values.flag("disabled") == Flag.YES) {
            values.add(Finding.of(SuiteCode.WDT_BOM_DISABLED).about(number).at(row.place()));
        }
        bom.product("");
        for (int at = 0; at < products.size(); at++) {
            product(bom, new Values(products.get(at), LINE, forms).about(number), at == 0, findings);
        }
        for (Row material : values.records("materials")) {
            material(bom, new Values(material, LINE, forms).about(number), findings);
        }
        findings.addAll(0, values.findings());
        return Outcome.of(bom.build(), findings);
    }

    private static void product(Bom.Builder bom, Values values, boolean isFirst, List<Finding> findings) {
        String code = values.requiredCode("number").orElse("");
        Ratio quantity = values.requiredNumber("num").orElse(Ratio.ONE);
        if (isFirst) {
            bom.product(code).yieldQuantity(quantity);
            bom.defaultFlag(values.flag("master") == Flag.YES ? Flag.YES : Flag.UNKNOWN);
        } else {
            bom.addByProducts(ByProduct.builder().component(code).quantity(quantity).place(values.place()).build());
        }
        findings.addAll(values.findings());
    }

    private static void material(Bom.Builder bom, Values values, List<Finding> findings) {
        String code = values.requiredCode("number").orElse("");
        Optional<Ratio> quantity = values.requiredNumber("num");
        bom.addLines(BomLine.builder()
                .id(values.requiredId("id").orElse(""))
                .component(code)
                .numerator(quantity.orElse(Ratio.ZERO))
                .place(values.place())
                .build());
        findings.addAll(values.findings());
    }
}
