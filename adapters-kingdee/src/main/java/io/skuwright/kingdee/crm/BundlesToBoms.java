package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes BOMs of bundles of the CRM: plan 2, and whatever else the engine is asked about bundles.
 *
 * <p>Under plan 2 the CRM generates a standard bundle for what was configured, and the ERP wants it as a BOM. Example:
 *
 * <pre>
 * BundlesToBoms.of(codes).standardOnly().convert(bundles).accepted();   // DESK_V1.0 with its lines, ready to be encoded
 * </pre>
 *
 * <p>The number of a BOM is what the code map says of the bundle's id, else what its number field holds. A line with lines
 * below it, or with a bundle of its own, is pinned to that one's BOM. Groups are transparent. Lines of a configured bundle
 * that need not be chosen are optional; lines that are not in use are left out and told. Amounts become numerators over 1
 * and count in the unit given by {@link #withUnits}, else in none.
 *
 * <p>Kinds of the code map: {@code product}, {@code bom} (bundle id, number) and {@code bomLine} (bundle line id, {@code
 * NUMBER#LINE}); a bundle line without a code goes by its own id. Findings: {@link BundleBomCode}, those of {@link
 * BundleCode} for a bundle that is no tree, and {@code UNMAPPED_ID}. A bundle with an error is rejected whole. Nothing
 * recurses; time is linear. This class is immutable and thread-safe.
 */
public final class BundlesToBoms {

    private final CodeMap codes;
    private final boolean isStandardOnly;
    private final Optional<BomCategory> unsaid;
    private final Map<String, String> units;

    private BundlesToBoms(
            CodeMap codes, boolean isStandardOnly, Optional<BomCategory> unsaid, Map<String, String> units) {
        this.codes = codes;
        this.isStandardOnly = isStandardOnly;
        this.unsaid = unsaid;
        this.units = units;
    }

    /** Returns a converter of bundles of both categories. */
    public static BundlesToBoms of(CodeMap codes) {
        return new BundlesToBoms(requireNonNull(codes, "codes"), false, Optional.empty(), Map.of());
    }

    /** Returns this converter for standard bundles only, as plan 2 wants it; configured ones are counted and left out. */
    public BundlesToBoms standardOnly() {
        return new BundlesToBoms(codes, true, unsaid, units);
    }

    /** Returns this converter with a category for bundles that say none, as trees do. */
    public BundlesToBoms withCategory(BomCategory category) {
        return new BundlesToBoms(codes, isStandardOnly, Optional.of(category), units);
    }

    /** Returns this converter with the unit of each product, by its code. */
    public BundlesToBoms withUnits(Map<String, String> unitByProduct) {
        return new BundlesToBoms(codes, isStandardOnly, unsaid, new TreeMap<>(unitByProduct));
    }

    /** Converts bundles, which may link to each other in any order. */
    public Batch<BundleBoms> convert(Collection<CrmBundle> bundles) {
        Map<String, String> numbers = new HashMap<>();
        Map<String, CrmBundle> byId = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<CrmBundle> all = bundles.stream()
                .map(bundle -> bundle.isVoid() ? bundle : VoidRecords.live(bundle, findings))
                .toList();
        all.stream().filter(bundle -> !bundle.isVoid()).forEach(bundle -> bundle.id().ifPresent(
                id -> number(bundle).ifPresent(number -> {
                    numbers.putIfAbsent(id, number);
                    byId.putIfAbsent(id, bundle);
                })));
        BundleBomReader reader = new BundleBomReader(codes, units, numbers, byId);
        List<BundleBoms> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<String> configured = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        Map<String, CrmBundle> taken = new HashMap<>();
        for (CrmBundle bundle : all) {
            if (bundle.isVoid()) {
                rejected.add(new Batch.Rejected(
                        bundle.place(), bundle.label(), finding(BundleBomCode.BUNDLE_VOID, bundle)));
                gone.add(bundle.label());
                continue;
            }
            if (isStandardOnly && category(bundle).filter(known -> known == BomCategory.CONFIGURED).isPresent()) {
                rejected.add(new Batch.Rejected(
                        bundle.place(), bundle.label(), finding(BundleBomCode.BUNDLE_NOT_STANDARD, bundle)));
                configured.add(bundle.label());
                continue;
            }
            Outcome<BundleBoms> boms = convert(bundle, reader, taken);
            if (boms.hasValue()) {
                taken.put(boms.value().bom().number(), bundle);
                accepted.add(boms.value());
                findings.addAll(boms.findings());
                continue;
            }
            Finding why = boms.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
            rejected.add(new Batch.Rejected(bundle.place(), bundle.label(), why));
            boms.findings().stream().filter(finding -> !finding.equals(why)).forEach(findings::add);
        }
        VoidRecords.count(gone, findings);
        if (!configured.isEmpty()) {
            findings.add(Finding.of(BundleBomCode.BUNDLE_CONFIGURED_LEFT_OUT)
                    .with("count", configured.size())
                    .with("bundles", BundleDraft.shown(configured)));
        }
        return Batch.of(accepted, rejected, findings);
    }

    private Outcome<BundleBoms> convert(CrmBundle bundle, BundleBomReader reader, Map<String, CrmBundle> taken) {
        Optional<BomCategory> category = category(bundle);
        if (category.isEmpty()) {
            return Outcome.failed(finding(BundleBomCode.BUNDLE_CATEGORY_MISSING, bundle));
        }
        Optional<String> number = number(bundle);
        if (number.isEmpty()) {
            return Outcome.failed(finding(BundleBomCode.BUNDLE_NUMBER_MISSING, bundle));
        }
        CrmBundle first = taken.get(number.get());
        if (first != null) {
            return Outcome.failed(finding(BundleBomCode.BUNDLE_BOM_TWICE, bundle)
                    .with("number", number.get())
                    .with("first", first.place().toString()));
        }
        return reader.read(bundle, number.get(), category.get());
    }

    private Optional<BomCategory> category(CrmBundle bundle) {
        return bundle.category().or(() -> unsaid);
    }

    private static Finding finding(BundleBomCode code, CrmBundle bundle) {
        return Finding.of(code).about(bundle.label()).at(bundle.place()).with("product", bundle.product());
    }

    /** Ids that are their own codes say nothing of a number that stands in the bundle. */
    private Optional<String> number(CrmBundle bundle) {
        Optional<String> mapped = bundle.id().flatMap(id -> codes.code("bom", id, bundle.place()).optional());
        return codes.passesIds() ? bundle.number().or(() -> mapped) : mapped.or(bundle::number);
    }

    /**
     * Returns the code map that was converted with, and which bundle and bundle line stands for which BOM and line: the
     * form that {@link io.skuwright.order.LineRatios#from} and orders ask for.
     */
    public CodeMap codes(Batch<BundleBoms> batch) {
        KnownIds known = new KnownIds(codes);
        for (BundleBoms boms : batch.accepted()) {
            boms.bundle().id().ifPresent(id -> known.bom(id, boms.bom().number()));
            Set<String> ids = new LinkedHashSet<>();
            boms.bundle().lines().forEach(line -> line.id().ifPresent(ids::add));
            Stream.concat(boms.below().stream(), Stream.of(boms.bom())).forEach(bom -> bom.lines().stream()
                    .filter(line -> ids.contains(line.id()))
                    .forEach(line -> known.line(line.id(), bom.number(), line.id())));
        }
        return known.map();
    }

    /** Returns all BOMs of a batch, components of a bundle before it; one that was met twice counts once. */
    public static List<Bom> boms(Batch<BundleBoms> batch) {
        List<Bom> all = new ArrayList<>();
        // A set of BOMs is slow where their texts share a hash; those of one number are few.
        Map<String, Set<Bom>> byNumber = new HashMap<>();
        batch.accepted().stream()
                .flatMap(boms -> Stream.concat(boms.below().stream(), Stream.of(boms.bom())))
                .filter(bom -> byNumber.computeIfAbsent(bom.number(), number -> new HashSet<>(2)).add(bom))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
