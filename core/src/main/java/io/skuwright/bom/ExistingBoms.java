package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a catalogue has already: standard BOMs by their content, and which BOM a line opens. */
final class ExistingBoms {

    private final BomIndex index;
    private final BomPolicy policy;
    private final StandardBom.Numbering numbering;
    private final Map<String, Map<BomFingerprint, Bom>> standards = new HashMap<>();
    private final Map<Integer, Integer> defaults = new HashMap<>();
    private final Set<String> newNumbers = new HashSet<>();

    ExistingBoms(BomIndex index, BomPolicy policy, StandardBom.Numbering numbering) {
        this.index = index;
        this.policy = requireNonNull(policy, "policy");
        this.numbering = requireNonNull(numbering, "numbering");
    }

    BomPolicy policy() {
        return policy;
    }

    StandardBom.Numbering numbering() {
        return numbering;
    }

    static String hash(BomFingerprint fingerprint) {
        return fingerprint.shortText(12);
    }

    /** Returns the standard BOM of a product with a content; of several the first by number. */
    @Nullable Bom equalTo(String product, BomFingerprint content) {
        return standards.computeIfAbsent(product, this::standardsOf).get(content);
    }

    /** Makes a BOM known that is new in a plan. */
    void add(Bom bom, BomFingerprint content) {
        newNumbers.add(bom.number());
        standards.computeIfAbsent(bom.product(), this::standardsOf).put(content, bom);
    }

    /** Returns true if the BOM of a number was added by a plan. */
    boolean isNew(String number) {
        return newNumbers.contains(number);
    }

    private Map<BomFingerprint, Bom> standardsOf(String product) {
        Map<BomFingerprint, Bom> found = new HashMap<>();
        int number = index.store.products.find(product);
        if (number != BomIndex.NONE) {
            index.bomsOfProduct(number).stream()
                    .filter(bom -> bom.category() == BomCategory.STANDARD)
                    .sorted(Comparator.comparing(Bom::number, NaturalOrder::compare))
                    .forEach(bom -> found.putIfAbsent(BomFingerprint.of(bom), bom));
        }
        return found;
    }

    boolean isConfigured(int bom) {
        Bom head = index.store.head(bom);
        return head != null && head.category() == BomCategory.CONFIGURED;
    }

    /** Returns the BOM that a line opens: the one it pins, else the default; {@link BomIndex#NONE} if none. */
    int linked(int line) {
        int pinned = index.pinned(line);
        if (pinned != BomIndex.NONE) {
            return pinned == BomIndex.MISSING ? BomIndex.NONE : pinned;
        }
        return defaults.computeIfAbsent(index.component(line), this::defaultOf);
    }

    private int defaultOf(int product) {
        int parent = index.variants.isEmpty() ? BomIndex.NONE : index.variantParent(product);
        List<Bom> configured = new ArrayList<>(configured(product));
        if (parent != BomIndex.NONE) {
            configured.addAll(configured(parent));
        }
        if (configured.isEmpty()) {
            int owner = index.hasBom(product) || parent == BomIndex.NONE ? product : parent;
            return index.hasBom(owner) ? index.defaultBom(owner, policy.defaultBom()) : BomIndex.NONE;
        }
        int own = chosen(product, configured);
        return own == BomIndex.NONE && parent != BomIndex.NONE ? chosen(parent, configured) : own;
    }

    private List<Bom> configured(int product) {
        return index.bomsOfProduct(product).stream()
                .filter(bom -> bom.category() == BomCategory.CONFIGURED)
                .toList();
    }

    /** A standard BOM that was made from one of the configured ones is no rival of these. */
    private int chosen(int product, List<Bom> configured) {
        List<Bom> candidates = index.bomsOfProduct(product).stream()
                .filter(bom -> bom.category() == BomCategory.CONFIGURED || !isMade(bom, configured))
                .toList();
        return candidates.isEmpty()
                ? BomIndex.NONE
                : policy.defaultBom()
                        .choose(index.product(product), candidates)
                        .map(bom -> index.store.numbers.find(bom.number()))
                        .orElse(BomIndex.NONE);
    }

    private boolean isMade(Bom bom, List<Bom> configured) {
        String hash = hash(BomFingerprint.of(bom));
        return configured.stream().anyMatch(from -> numbering.number(from, hash).equals(bom.number()));
    }
}
