package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says which SKU of the ERP a line of a shop's order is.
 *
 * <p>A line names its goods by SKU, European article number and id, and each may be missing. They are tried in this order;
 * an id is looked up among variants and among products, for nobody says whose it is. Example: a line without SKU and EAN
 * and with the product id 125011 is {@code POS-887} if that SKU alone has the id; if two variants of one product do, it is
 * {@code MP_LINE_AMBIGUOUS} with both, and none is taken.
 *
 * <pre>
 * LineResolution resolution = LineResolution.of(ShopCatalog.of(products)).and(List.of(SkuLink.of("POS-887").withProduct("125011")));
 * Outcome&lt;List&lt;ResolvedLine&gt;&gt; lines = resolution.resolve(order);
 * </pre>
 *
 * <p>A SKU that stands for several items of a shop is refused too, since that SKUs are unique is stated nowhere. Codes are
 * compared character by character. Findings: {@link LineResolutionCode}. Built in linear time, each search takes constant
 * time. This class is immutable and thread-safe.
 */
public final class LineResolution {

    private static final int SHOWN_CANDIDATES = 10;

    private final Set<SkuLink> links;
    private final Map<LineKey, Map<String, List<SkuLink>>> index = new EnumMap<>(LineKey.class);
    private final boolean isTrusting;

    private LineResolution(Collection<SkuLink> links, boolean isTrusting) {
        this.links = new LinkedHashSet<>(links);
        this.isTrusting = isTrusting;
        for (LineKey key : LineKey.values()) {
            index.put(key, new HashMap<>());
        }
        // A link to no SKU would make a line of nothing.
        this.links.removeIf(link -> link.sku().isBlank());
        for (SkuLink link : this.links) {
            add(LineKey.SKU, Optional.of(link.sku()), link);
            add(LineKey.EAN, link.ean(), link);
            add(LineKey.ID, link.variantId(), link);
            add(LineKey.ID, link.productId().filter(id -> !link.variantId().equals(Optional.of(id))), link);
        }
    }

    private void add(LineKey key, Optional<String> value, SkuLink link) {
        value.ifPresent(it -> table(key).computeIfAbsent(it, same -> new ArrayList<>(1)).add(link));
    }

    private Map<String, List<SkuLink>> table(LineKey key) {
        return requireNonNull(index.get(key));
    }

    /** Returns the resolution by what a host knows of its SKUs; a link whose SKU is blank leads nowhere. */
    public static LineResolution of(Collection<SkuLink> links) {
        return new LineResolution(links, false);
    }

    /** Returns the resolution by the items of a shop; those without a SKU are no SKU of the ERP. */
    public static LineResolution of(ShopCatalog catalog) {
        return of(catalog.items().stream().map(SkuLink::of).flatMap(Optional::stream).toList());
    }

    /**
     * Returns the resolution for a shop whose SKUs are those of the ERP: a SKU that no link names is its own code.
     *
     * <p>Choosing it is the caller's statement that this is so.
     */
    public static LineResolution skusAreCodes() {
        return new LineResolution(List.of(), true);
    }

    /** Returns this resolution with more links. */
    public LineResolution and(Collection<SkuLink> more) {
        List<SkuLink> all = new ArrayList<>(links);
        all.addAll(more);
        return new LineResolution(all, isTrusting);
    }

    /**
     * Resolves all lines of goods of an order.
     *
     * @return the lines in their order, without those that are no goods; no value with {@code MP_LINES_NOT_TOLD} or if any
     *     line cannot be resolved, for an order with one line less would look as if it had not been ordered
     */
    public Outcome<List<ResolvedLine>> resolve(ShopOrder order) {
        if (!order.isWithLines()) {
            return Outcome.failed(Finding.of(ShopOrderCode.MP_LINES_NOT_TOLD).about(order.id()).at(order.place()));
        }
        List<ResolvedLine> resolved = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ShopLine line : order.lines()) {
            if (line.kind() == LineKind.PRODUCT) {
                Outcome<ResolvedLine> outcome = resolve(line, order.id());
                findings.addAll(outcome.findings());
                outcome.optional().ifPresent(resolved::add);
            }
        }
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(List.copyOf(resolved), findings);
    }

    /**
     * Resolves one line.
     *
     * @param order the id of its order, for findings
     * @return the line with its SKU, with {@code MP_LINE_KEYS_DIFFER} for each other key that leads elsewhere; no value with
     *     {@code MP_LINE_AMBIGUOUS} or {@code MP_LINE_UNKNOWN}
     */
    public Outcome<ResolvedLine> resolve(ShopLine line, String order) {
        for (LineKey key : LineKey.values()) {
            Optional<String> value = value(line, key);
            List<SkuLink> found = value.map(it -> found(key, it)).orElse(List.of());
            Set<String> skus = found.stream().map(SkuLink::sku).collect(Collectors.toCollection(TreeSet::new));
            if (skus.size() > 1 || (key == LineKey.SKU && areSeveral(found))) {
                return Outcome.failed(about(LineResolutionCode.MP_LINE_AMBIGUOUS, line, order)
                        .with("by", key.text())
                        .with("value", value.orElse(""))
                        .with("candidates", candidates(key, found)));
            }
            if (!found.isEmpty()) {
                boolean isBundle = found.stream().anyMatch(SkuLink::isBundle);
                ResolvedLine resolved = new ResolvedLine(line, found.get(0).sku(), key, isBundle);
                return Outcome.of(resolved, differences(resolved, order));
            }
        }
        return Outcome.failed(about(LineResolutionCode.MP_LINE_UNKNOWN, line, order)
                .with("sku", line.sku().orElse(""))
                .with("ean", line.ean().orElse(""))
                .with("product", line.productId().orElse("")));
    }

    private static Optional<String> value(ShopLine line, LineKey key) {
        return switch (key) {
            case SKU -> line.sku();
            case EAN -> line.ean();
            case ID -> line.productId();
        };
    }

    private List<SkuLink> found(LineKey key, String value) {
        List<SkuLink> found = table(key).getOrDefault(value, List.of());
        return found.isEmpty() && isTrusting && key == LineKey.SKU ? List.of(SkuLink.of(value)) : found;
    }

    /** What a host and a shop tell of one item may name it by different ids, but not by two of a kind. */
    private static boolean areSeveral(List<SkuLink> found) {
        return found.stream().map(SkuLink::variantId).flatMap(Optional::stream).distinct().count() > 1
                || found.stream().map(SkuLink::productId).flatMap(Optional::stream).distinct().count() > 1;
    }

    /** Of one SKU there may be several items, which their ids tell apart. */
    private static String candidates(LineKey key, List<SkuLink> found) {
        return found.stream()
                .map(link -> key == LineKey.SKU ? link.variantId().or(link::productId).orElse(link.sku()) : link.sku())
                .distinct()
                .sorted()
                .limit(SHOWN_CANDIDATES)
                .collect(Collectors.joining(", "));
    }

    private List<Finding> differences(ResolvedLine resolved, String order) {
        List<Finding> findings = new ArrayList<>();
        for (LineKey key : LineKey.values()) {
            Optional<String> value = value(resolved.line(), key);
            if (key != resolved.by() && value.isPresent() && leadsElsewhere(key, value.get(), resolved)) {
                findings.add(about(LineResolutionCode.MP_LINE_KEYS_DIFFER, resolved.line(), order)
                        .with("sku", resolved.sku())
                        .with("by", resolved.by().text())
                        .with("other", key.text())
                        .with("value", value.get()));
            }
        }
        return findings;
    }

    /** A key that nothing knows leads nowhere, but a SKU is a statement all the same. */
    private boolean leadsElsewhere(LineKey key, String value, ResolvedLine resolved) {
        List<SkuLink> found = table(key).getOrDefault(value, List.of());
        return found.isEmpty()
                ? key == LineKey.SKU
                : found.stream().noneMatch(link -> link.sku().equals(resolved.sku()));
    }

    private static Finding about(LineResolutionCode code, ShopLine line, String order) {
        return Finding.of(code).about(order).at(line.place()).with("line", line.key());
    }

    /** Returns how many links there are, for people. */
    @Override
    public String toString() {
        return links.size() + " links" + (isTrusting ? ", SKUs are codes" : "");
    }
}
