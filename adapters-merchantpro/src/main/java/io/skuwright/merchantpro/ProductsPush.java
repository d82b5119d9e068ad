package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.product.Spec;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes products with their variants to a shop.
 *
 * <p>What the shop does not have is created whole, what it has is changed where it differs. Example: {@code
 * ProductsPush.usual().update(wanted, known)} of a mug whose price went from 49.9 to 45 is {@code PATCH
 * /api/v2/products/7?ignore_nonexistent_fields=1} with the body {@code {"price_gross":45}}.
 *
 * <p>A product with variants carries no stock, price, old price or weight: the shop refuses a change of them there. A
 * variant that the shop has is known by what the ERP calls it ({@code ext_ref}), else by its SKU, and is written with its
 * id, its names and options, and what differs: a stock that was read before the last order must not go back to the shop.
 * Variants that nobody wants are written with their id, SKU and options, so that none is lost if the shop replaces the
 * list. Whether it does is not confirmed; {@link #wholeVariants} writes all of each for a shop that replaces variants too. A
 * field that is not said is left as it is. Numbers are exact decimals of at most 4 places or {@code
 * RATIO_NOT_REPRESENTABLE}.
 *
 * <p>Time is linear in the variants. This class is immutable and thread-safe.
 */
public final class ProductsPush {

    private static final String PATH = "/api/v2/products";
    private static final String LENIENT = "?ignore_nonexistent_fields=1";
    private static final ProductsPush USUAL = new ProductsPush(ProductNames.usual(), true, false, null);

    private final ProductNames names;
    private final boolean isLenient;
    private final boolean isWhole;
    private final @Nullable Rounding netRounding;
    private final ProductBody body;

    private ProductsPush(ProductNames names, boolean isLenient, boolean isWhole, @Nullable Rounding netRounding) {
        this.names = names;
        this.isLenient = isLenient;
        this.isWhole = isWhole;
        this.netRounding = netRounding;
        this.body = new ProductBody(names, netRounding);
    }

    /** Returns the writer with the usual names of fields. */
    public static ProductsPush usual() {
        return USUAL;
    }

    /** Returns this writer with other names of fields. */
    public ProductsPush named(ProductNames newNames) {
        return new ProductsPush(requireNonNull(newNames, "names"), isLenient, isWhole, netRounding);
    }

    /** Returns this writer having the shop refuse fields that it does not know; usually it leaves them out. */
    public ProductsPush strict() {
        return new ProductsPush(names, false, isWhole, netRounding);
    }

    /**
     * Returns this writer sending all that is wanted of a variant whenever one of its product changes.
     *
     * <p>One client does so; what it wants must then be fresh, for a stock that was read goes back with it.
     */
    public ProductsPush wholeVariants() {
        return new ProductsPush(names, isLenient, true, netRounding);
    }

    /** Returns this writer sending, beside a price with VAT, the one without that follows from it, so rounded. */
    public ProductsPush withNet(Rounding rounding) {
        return new ProductsPush(names, isLenient, isWhole, requireNonNull(rounding, "rounding"));
    }

    /**
     * Writes the creation of a product.
     *
     * @return the request, with {@code MP_PARENT_FIELDS}; no value with {@code MP_FIELD_MISSING} without a type, a name or
     *     a SKU of the product and of each variant, or with {@code RATIO_NOT_REPRESENTABLE}
     */
    public Outcome<ShopRequest> create(ShopProduct product) {
        List<Finding> findings = new ArrayList<>(body.ofParent(product));
        missing(findings, product, "type", product.typeCode());
        missing(findings, product, "name", product.name());
        missing(findings, product, "sku", product.sku());
        Members members = body.head(product);
        if (product.isSpu()) {
            List<Cell> variants = new ArrayList<>();
            for (ShopVariant variant : product.variants()) {
                missing(findings, variant);
                variants.add(added(findings, body.variant(product, variant, Optional.empty())));
            }
            members.list(names.productName("attributes"), ProductBody.attributes(product.attributes()));
            members.list(names.productName("variants"), variants);
        }
        Cell cell = added(findings, members);
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(new ShopRequest("POST", PATH + query(), cell.toJson()), findings);
    }

    /**
     * Writes the change of a product to what is wanted.
     *
     * @param wanted what is to be; what it does not say stays
     * @param known the product as the shop has it, with its variants
     * @return the request, empty inside if nothing differs, with {@code MP_PARENT_FIELDS}; no value with {@code
     *     MP_FIELD_MISSING} without an id of the shop, {@code MP_VARIANTS_NOT_TOLD}, {@code MP_TYPE_FIXED}, {@code
     *     MP_VARIANT_AMBIGUOUS} or {@code RATIO_NOT_REPRESENTABLE}
     */
    public Outcome<Optional<ShopRequest>> update(ShopProduct wanted, ShopProduct known) {
        List<Finding> findings = new ArrayList<>(body.ofParent(wanted));
        missing(findings, known, "id", known.id());
        typed(findings, wanted, known);
        Map<String, Cell> before = body.head(known).cells();
        Members changed = new Members(ProductChecks.subject(wanted), wanted.place());
        Members head = body.head(wanted);
        added(findings, head);
        head.cells().forEach((name, cell) -> {
            if (!cell.equals(before.get(name))) {
                changed.cell(name, cell);
            }
        });
        if (wanted.isSpu() && wanted.hasVariantsTold()) {
            variants(findings, changed, wanted, known);
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.failed(findings);
        }
        String address = PATH + "/" + UrlText.step(known.id().orElse("")) + query();
        return Outcome.of(
                changed.isEmpty() ? Optional.empty() : Optional.of(new ShopRequest("PATCH", address, changed.json())),
                findings);
    }

    /** Writes the deletion of a product by its id in the shop. */
    public ShopRequest delete(String id) {
        return new ShopRequest("DELETE", PATH + "/" + UrlText.step(requireNonNull(id, "id")), "");
    }

    private String query() {
        return isLenient ? LENIENT : "";
    }

    private static void typed(List<Finding> findings, ShopProduct wanted, ShopProduct known) {
        if (wanted.typeCode().isPresent() && known.typeCode().isPresent() && !wanted.typeCode().equals(known.typeCode())) {
            findings.add(Finding.of(ProductPushCode.MP_TYPE_FIXED)
                    .about(ProductChecks.subject(wanted))
                    .at(wanted.place())
                    .with("type", wanted.typeCode().get())
                    .with("known", known.typeCode().get()));
        }
    }

    private void variants(List<Finding> findings, Members changed, ShopProduct wanted, ShopProduct known) {
        if (!known.hasVariantsTold()) {
            findings.add(Finding.of(ShopProductCode.MP_VARIANTS_NOT_TOLD)
                    .about(ProductChecks.subject(known))
                    .at(known.place()));
            return;
        }
        VariantMatch match = new VariantMatch(wanted, known);
        findings.addAll(match.findings());
        List<Cell> cells = new ArrayList<>();
        boolean isChanged = false;
        for (int at = 0; at < wanted.variants().size(); at++) {
            ShopVariant variant = wanted.variants().get(at);
            Optional<ShopVariant> there = match.matches().get(at);
            missing(findings, variant);
            Members members = body.variant(wanted, variant, there.flatMap(ShopVariant::id));
            added(findings, members);
            Map<String, Cell> before = there.map(it -> body.variant(known, it, it.id()).cells()).orElse(Map.of());
            isChanged |= there.isEmpty() || !before.entrySet().containsAll(members.cells().entrySet());
            cells.add(there.isEmpty() || isWhole ? members.cell() : changed(members, before));
        }
        if (isChanged) {
            match.left().forEach(left -> cells.add(kept(left)));
            // What the shop has stays, so that no variant loses its options.
            List<Spec> attributes = CatalogCalls.united(known.attributes(), wanted.attributes());
            if (!attributes.equals(known.attributes())) {
                changed.list(names.productName("attributes"), ProductBody.attributes(attributes));
            }
            changed.list(names.productName("variants"), cells);
        }
    }

    /** By what a variant is known, and what differs. */
    private Cell changed(Members wanted, Map<String, Cell> before) {
        Set<String> known = Set.of(
                names.variantName("id"), names.variantName("sku"), names.variantName("extRef"), names.variantName("options"));
        Members changed = new Members("", Place.NONE);
        wanted.cells().forEach((name, cell) -> {
            if (known.contains(name) || !cell.equals(before.get(name))) {
                changed.cell(name, cell);
            }
        });
        return changed.cell();
    }

    private Cell kept(ShopVariant variant) {
        ShopVariant bare =
                ShopVariant.builder().id(variant.id()).sku(variant.sku()).options(variant.options()).build();
        return body.variant(ShopProduct.builder().build(), bare, bare.id()).cell();
    }

    private static Cell added(List<Finding> findings, Members members) {
        findings.addAll(members.findings());
        return members.cell();
    }

    private static void missing(List<Finding> findings, ShopProduct product, String field, Optional<String> value) {
        if (value.filter(text -> !text.isBlank()).isEmpty()) {
            findings.add(Finding.of(ProductPushCode.MP_FIELD_MISSING)
                    .about(ProductChecks.subject(product))
                    .at(product.place())
                    .with("field", field));
        }
    }

    private static void missing(List<Finding> findings, ShopVariant variant) {
        if (variant.sku().filter(text -> !text.isBlank()).isEmpty()) {
            findings.add(Finding.of(ProductPushCode.MP_FIELD_MISSING)
                    .about(variant.id().or(variant::extRef).orElse(""))
                    .at(variant.place())
                    .with("field", "sku"));
        }
    }
}
