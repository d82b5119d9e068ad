package io.skuwright.merchantpro;

import io.skuwright.product.Product;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.CatalogChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns changes of single SKUs into calls for whole products. */
final class CatalogCalls {

    /** One product that is to be written: as the shop has it, if it does, and as it is to be. */
    private static final class Draft {
        private final @Nullable ShopProduct known;
        private final ItemEdit edit;
        private final List<String> changes = new ArrayList<>();

        Draft(@Nullable ShopProduct known, ShopProduct wanted) {
            this.known = known;
            this.edit = new ItemEdit(wanted);
        }
    }

    /** A product of the ERP of which SKUs are created, and what it is in the shop. */
    private static final class Created {
        private final Product product;
        private final Outcome<ShopProduct> made;
        private final Set<String> skus = new HashSet<>();
        private @Nullable Draft draft;

        Created(Product product) {
            this.product = product;
            this.made = ShopProduct.of(product);
        }
    }

    private final ShopCatalog shop;
    private final ProductsPush push;
    private final UnaryOperator<ShopProduct> completed;
    private final List<Product> erp;
    private final Map<String, Integer> bySku = new HashMap<>();
    private final Map<Integer, Created> created = new HashMap<>();
    private final Map<String, Draft> known = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> more = new ArrayList<>();

    CatalogCalls(ShopCatalog shop, Collection<? extends Product> erp, ProductsPush push, UnaryOperator<ShopProduct> completed) {
        this.shop = shop;
        this.push = push;
        this.completed = completed;
        this.erp = List.copyOf(erp);
        for (int at = 0; at < this.erp.size(); at++) {
            int here = at;
            this.erp.get(at).skus().forEach(sku -> bySku.put(sku.code(), here));
        }
    }

    Batch<CatalogCall> of(List<CatalogChange> changes) {
        for (CatalogChange change : changes) {
            Integer at = change.isNew() ? bySku.get(change.code()) : null;
            if (at != null) {
                created.computeIfAbsent(at, it -> new Created(erp.get(it))).skus.add(change.code());
            }
        }
        for (CatalogChange change : changes) {
            reject(change.id(), change.isNew() ? create(change) : update(change));
        }
        List<CatalogCall> calls = new ArrayList<>();
        drafts.forEach(draft -> written(draft).ifPresent(calls::add));
        return Batch.of(calls, rejected, more);
    }

    private void reject(String change, List<Finding> findings) {
        findings.stream().filter(Finding::isError).findFirst().ifPresent(error ->
                rejected.add(new Batch.Rejected(Place.NONE, change, error)));
    }

    private Draft draft(ShopProduct product) {
        String key = product.id().map(id -> "id " + id).orElseGet(() -> "at " + product.place());
        return known.computeIfAbsent(key, it -> kept(new Draft(product, product)));
    }

    private Draft kept(Draft draft) {
        drafts.add(draft);
        return draft;
    }

    private List<Finding> update(CatalogChange change) {
        Outcome<ShopItem> item = shop.bySku(change.code(), Place.NONE);
        if (!item.hasValue()) {
            return item.findings();
        }
        Draft draft = draft(item.value().product());
        List<Finding> findings = draft.edit.set(change.code(), change.values());
        if (findings.isEmpty()) {
            draft.changes.add(change.id());
        }
        return findings;
    }

    private List<Finding> create(CatalogChange change) {
        Integer at = bySku.get(change.code());
        Created wanted = at == null ? null : created.get(at);
        if (wanted == null) {
            return List.of(Finding.of(FlowCode.MP_PRODUCT_UNTOLD).about(change.code()));
        }
        if (wanted.made.hasErrors()) {
            return wanted.made.findings();
        }
        Draft draft = wanted.draft;
        if (draft == null) {
            Optional<ShopProduct> sibling = sibling(wanted.product);
            if (sibling.isPresent() && !sibling.get().isSpu()) {
                return List.of(Finding.of(ProductPushCode.MP_TYPE_FIXED)
                        .about(change.code())
                        .with("type", wanted.made.value().typeCode().orElse(""))
                        .with("known", sibling.get().typeCode().orElse("")));
            }
            draft = sibling.map(this::draft)
                    .orElseGet(() -> kept(new Draft(null, completed.apply(wanted.made.value()))));
            if (sibling.isPresent()) {
                draft.edit.add(wanted.made.value(), wanted.skus);
            }
            wanted.draft = draft;
        }
        draft.changes.add(change.id());
        return List.of();
    }

    /** The product of the shop that has another SKU of a product of the ERP. */
    private Optional<ShopProduct> sibling(Product product) {
        return product.skus().stream()
                .map(Sku::code)
                .filter(shop::hasSku)
                .flatMap(code -> shop.bySku(code, Place.NONE).optional().stream())
                .map(ShopItem::product)
                .findFirst();
    }

    private Optional<CatalogCall> written(Draft draft) {
        if (draft.changes.isEmpty()) {
            return Optional.empty();
        }
        ShopProduct there = draft.known;
        Outcome<Optional<ShopRequest>> request = there == null
                ? push.create(draft.edit.product()).map(Optional::of)
                : push.update(draft.edit.product(), there);
        if (!request.hasValue()) {
            draft.changes.forEach(change -> reject(change, request.findings()));
            return Optional.empty();
        }
        more.addAll(request.findings());
        return Optional.of(new CatalogCall(draft.changes, request.value()));
    }

    /** Attributes with those of other variants behind them. */
    static List<Spec> united(List<Spec> known, List<Spec> wanted) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (List<Spec> each : List.of(known, wanted)) {
            each.forEach(spec -> all.computeIfAbsent(spec.name(), name -> new LinkedHashSet<>()).addAll(spec.values()));
        }
        return all.entrySet().stream()
                .map(spec -> Spec.of(spec.getKey(), List.copyOf(spec.getValue())))
                .toList();
    }
}
