package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for what is probably wrong in a catalogue although it can be exploded.
 *
 * <p>A catalogue tells what is wrong with a line as such when it is made; this adds what only shows when lines are
 * compared, or when the catalogue is used under a {@link BomPolicy}. Example: a foil is replaced by another one on the
 * first of March, but the new line begins a week later:
 *
 * <pre>
 * BomLint.of(catalog, BomPolicy.defaults());
 * // warning BOM_DATE_GAP: BOM 'KIT-9_V1' has no 'FOIL' from 2026-03-01 until the day before 2026-03-08 ...
 * </pre>
 *
 * <p>Who reports both joins them as a set: a loop is told by both, and then the findings are equal.
 */
public final class BomLint {

    /** What opening BOMs says about the catalogue and not about what was asked. */
    private static final Set<FindingCode> OPENING = Set.of(
            BomCode.BOM_CYCLE,
            BomCode.BOM_DEFAULT_AMBIGUOUS,
            BomCode.BOM_SKIP_WITHOUT_BOM,
            BomCode.BOM_SUBSTITUTE_TIE,
            BomCode.BOM_EMPTY,
            BomCode.BOM_UNIT_MISMATCH);

    private final BomIndex index;
    private final BomPolicy policy;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private BomLint(BomIndex index, BomPolicy policy) {
        this.index = index;
        this.policy = policy;
    }

    /**
     * Returns what was found, BOM by BOM in their order, then what shows when they are opened.
     *
     * <p>Codes: {@code BOM_DATE_GAP} and {@code BOM_DATE_OVERLAP} (lines of one component in
     * one BOM with the same group and conditions), {@code BOM_LINE_DUPLICATE} (undated, without group and conditions),
     * {@code BOM_ZERO_LINE}, {@code BOM_STEP_GAP}, {@code BOM_UNUSED}; and under the policy {@code
     * BOM_DEFAULT_AMBIGUOUS}, {@code BOM_SKIP_WITHOUT_BOM}, {@code BOM_SUBSTITUTE_TIE}, {@code BOM_EMPTY}, {@code
     * BOM_UNIT_MISMATCH}, {@code BOM_CYCLE}, {@code LIMIT_BOM_NODES}. Time grows with the lines, and with the lines of
     * one component in one BOM as sorting does.
     *
     * @return the findings, none of them twice; not modifiable
     */
    public static List<Finding> of(BomCatalog catalog, BomPolicy policy) {
        BomLint lint = new BomLint(catalog.index(), requireNonNull(policy, "policy"));
        for (int bom = 0; bom < lint.index.boms(); bom++) {
            lint.checkLines(bom);
        }
        lint.checkVersions();
        lint.open(catalog);
        return List.copyOf(lint.findings);
    }

    private void checkLines(int bom) {
        int first = index.store.firstLine[bom];
        int end = index.store.endLine[bom];
        long[] byComponent = new long[end - first];
        for (int line = first; line < end; line++) {
            LineLint.check(index, bom, line, findings::add);
            byComponent[line - first] = ((long) index.component(line) << Integer.SIZE) | (line - first);
        }
        Arrays.sort(byComponent);
        int from = 0;
        for (int at = 1; at <= byComponent.length; at++) {
            if (at == byComponent.length || byComponent[at] >> Integer.SIZE != byComponent[from] >> Integer.SIZE) {
                if (at - from > 1) {
                    compare(bom, Arrays.stream(byComponent, from, at).mapToInt(key -> first + (int) key));
                }
                from = at;
            }
        }
    }

    private void compare(int bom, IntStream lines) {
        List<BomLine> usable = lines.filter(line -> !index.has(line, LineBlock.UNUSED))
                .mapToObj(index::line)
                .toList();
        SameComponent.check(index.number(bom), usable, findings::add);
    }

    /** Looks at which BOM of each product is opened, if any. */
    private void checkVersions() {
        BitSet opened = new BitSet();
        for (int bom = 0; bom < index.boms(); bom++) {
            for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
                if (index.pinned(line) >= 0) {
                    opened.set(index.pinned(line));
                }
            }
        }
        for (int product = 0; product < index.products(); product++) {
            if (index.hasBom(product)) {
                checkVersions(product, opened);
            }
        }
    }

    private void checkVersions(int product, BitSet pinned) {
        int chosen = index.defaultBom(product, policy.defaultBom());
        if (chosen == BomIndex.NONE) {
            // Which one was meant is not known, so none is called unused.
            findings.add(index.ambiguous(product, policy.defaultBom()));
            return;
        }
        for (int at = index.bomsOfStart[product]; at < index.bomsOfStart[product + 1]; at++) {
            int bom = index.bomsOf[at];
            if (bom != chosen && !pinned.get(bom)) {
                findings.add(Finding.of(LintCode.BOM_UNUSED)
                        .about(index.number(bom))
                        .at(index.store.place(bom))
                        .with("product", index.product(product))
                        .with("rule", policy.defaultBom().toString()));
            }
        }
    }

    private void open(BomCatalog catalog) {
        List<Finding> found = new ArrayList<>();
        int[] boms = IntStream.range(0, index.boms()).toArray();
        OpenedUses uses = OpenedUses.of(catalog, boms, policy, found);
        if (catalog.limits().exceeds(Limit.BOM_NODES, uses.opened.nodes)) {
            findings.add(BomFindings.limit(
                    BomCode.LIMIT_BOM_NODES, "", catalog.limits(), Limit.BOM_NODES, uses.opened.nodes));
        }
        found.stream().filter(finding -> OPENING.contains(finding.code())).forEach(findings::add);
    }
}
