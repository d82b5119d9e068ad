package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads products of a shop with their variants.
 *
 * <p>A document is a page of products, a bare list of them, or one product. Example:
 *
 * <pre>{@code
 * Batch<ShopProduct> products = Products.usual().decode(JsonRows.of(body));
 * products.accepted().get(0).toProduct();
 * }</pre>
 *
 * <p>A product with a field that cannot be read is rejected whole. Of a product that stands on two pages, because others
 * were deleted or made while they were read, the one read later counts. A SKU that is missing or stands for several items
 * is no fault of a document: {@link ShopCatalog} says it when items are matched.
 *
 * <p>The time is linear in the document. This class is immutable and thread-safe.
 */
public final class Products {

    private static final int OK = 200;
    private static final Products USUAL = new Products(Limits.defaults(), ProductNames.usual(), AnswerRules.usual());

    private final Limits limits;
    private final ProductNames names;
    private final AnswerRules rules;

    private Products(Limits limits, ProductNames names, AnswerRules rules) {
        this.limits = limits;
        this.names = names;
        this.rules = rules;
    }

    /** Returns the reading with the usual names of fields. */
    public static Products usual() {
        return USUAL;
    }

    /** Returns this reading with limits of codes, names and numbers. */
    public Products within(Limits newLimits) {
        return new Products(requireNonNull(newLimits, "limits"), names, rules);
    }

    /** Returns this reading with other names of fields. */
    public Products named(ProductNames newNames) {
        return new Products(limits, requireNonNull(newNames, "names"), rules);
    }

    /** Returns this reading with other rules for answers. */
    public Products withRules(AnswerRules newRules) {
        return new Products(limits, names, requireNonNull(newRules, "rules"));
    }

    /**
     * Reads the products of a document that came with a status of success, or from a file.
     *
     * @return accepted and rejected products, with the codes of {@link ShopProductCode}, {@link AnswerCode} and those of
     *     fields that cannot be read; empty with errors if the document is refused or is an error of the shop
     */
    public Batch<ShopProduct> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /** Reads the products of several pages as one batch, in the order in which they were read. */
    public Batch<ShopProduct> decodePages(List<JsonRows> pages) {
        List<Batch<Row>> rows = new ArrayList<>(pages.size());
        for (JsonRows page : pages) {
            rows.add(RowDecoding.of(ShopAnswer.read(OK, page, rules), ShopAnswer::rows));
        }
        return decodeAll(rows);
    }

    /** Reads the products of a document that was read as a cell before. */
    public Batch<ShopProduct> decode(Cell document, Place place) {
        return decodeAll(List.of(RowDecoding.of(ShopAnswer.read(OK, document, place, rules), ShopAnswer::rows)));
    }

    /** Reads the products of an answer that was judged before; its findings are not told again. */
    public Batch<ShopProduct> decode(ShopAnswer answer) {
        return decodeAll(List.of(answer.rows()));
    }

    private Batch<ShopProduct> decodeAll(List<Batch<Row>> pages) {
        ProductDecoder decoder = new ProductDecoder(ValueForms.of(limits), names);
        List<ShopProduct> read = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Batch<Row> page : pages) {
            Batch<ShopProduct> products = RowDecoding.of(page, decoder::decode, Row::toJson);
            read.addAll(products.accepted());
            rejected.addAll(products.rejected());
            findings.addAll(AnswerRows.others(products));
        }
        return Batch.of(latest(read, rejected), rejected, findings);
    }

    /** Leaves out what was read again later. */
    private static List<ShopProduct> latest(List<ShopProduct> read, List<Batch.Rejected> rejected) {
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < read.size(); at++) {
            int here = at;
            read.get(at).id().ifPresent(id -> last.put(id, here));
        }
        List<ShopProduct> kept = new ArrayList<>(read.size());
        for (int at = 0; at < read.size(); at++) {
            ShopProduct product = read.get(at);
            int counts = product.id().map(last::get).orElse(at);
            if (counts == at) {
                kept.add(product);
            } else {
                Finding finding = Finding.of(ShopProductCode.MP_PRODUCT_READ_TWICE)
                        .about(ProductChecks.subject(product))
                        .at(product.place())
                        .with("counts", read.get(counts).place().toString());
                rejected.add(new Batch.Rejected(product.place(), product.id().orElse(""), finding));
            }
        }
        return kept;
    }
}
