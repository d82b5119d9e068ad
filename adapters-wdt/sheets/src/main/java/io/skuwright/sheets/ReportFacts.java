package io.skuwright.sheets;

import io.skuwright.consolidation.Conflict;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.LookAlike;
import io.skuwright.consolidation.Material;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a report tells, asked of the consolidation once. */
final class ReportFacts {

    private final Consolidation products;
    private final List<Batch.Rejected> unread;
    private final List<Finding> notes;
    private final Map<FindingCode, List<Conflict>> conflicts = new LinkedHashMap<>();
    private final Map<FindingCode, Long> rejectedByKind = new LinkedHashMap<>();
    private final List<LookAlike> lookAlikes;
    private final List<Spu> spus;
    private final List<SingleProduct> singles;
    private final boolean manySources;

    /** Returns true if there were rows and nothing hindered the reading of all of them. */
    boolean isWhole() {
        return read() > 0 && notes.stream().noneMatch(Finding::isError);
    }

    ReportFacts(Consolidation products, List<Batch.Rejected> unread, List<Finding> readNotes) {
        this.products = products;
        this.unread = unread;
        List<Conflict> all = products.conflicts();
        all.forEach(each -> conflicts
                .computeIfAbsent(each.code(), code -> new ArrayList<>())
                .add(each));
        products.rejectedByCode().forEach(rejectedByKind::put);
        this.lookAlikes = products.lookAlikes();
        this.spus = products.spus();
        this.singles = products.singles();
        List<Finding> found = products.findings();
        this.notes = new ArrayList<>(readNotes);
        this.notes.addAll(found.subList(all.size() + lookAlikes.size(), found.size()));
        this.manySources = Stream.concat(
                                products.accepted().stream().map(Material::place),
                                products.rejectedMaterials().stream().map(Material::place))
                        .map(Place::around)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    ConsolidationRules rules() {
        return products.rules();
    }

    long read() {
        return products.read() + unread.size();
    }

    long consolidated() {
        return products.consolidated();
    }

    /** Returns the number of rows that were rejected, here or while they were read. */
    long rejected() {
        return products.rejectedCount() + unread.size();
    }

    /** Returns the rejected rows that could be read; each stands beside its {@link #reasons()}. */
    List<Material> rejectedRows() {
        return products.rejectedMaterials();
    }

    List<Batch.Rejected> reasons() {
        return products.rejected();
    }

    List<Batch.Rejected> unread() {
        return unread;
    }

    /** Returns the conflicts by kind, kinds in the order in which they decide. */
    Map<FindingCode, List<Conflict>> conflicts() {
        return conflicts;
    }

    long conflictCount(Severity severity) {
        return conflicts.entrySet().stream()
                .filter(entry -> (entry.getKey().severity() == Severity.ERROR) == (severity == Severity.ERROR))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
    }

    long rejectedFor(FindingCode kind) {
        return rejectedByKind.getOrDefault(kind, 0L);
    }

    List<LookAlike> lookAlikes() {
        return lookAlikes;
    }

    /** Returns how many look-alikes there are of each kind. */
    Map<FindingCode, Long> lookAlikeCounts() {
        Map<FindingCode, Long> counts = new LinkedHashMap<>();
        lookAlikes.forEach(each -> counts.merge(each.finding().code(), 1L, Long::sum));
        return counts;
    }

    List<Spu> spus() {
        return spus;
    }

    List<SingleProduct> singles() {
        return singles;
    }

    /** Returns the number of SKUs that have an SPU. */
    long skus() {
        return consolidated() - singles.size();
    }

    /** Returns what was found out about single cells, no conflict or look-alike among it. */
    List<Finding> notes() {
        return notes;
    }

    /** Returns true if the number of a row does not say which sheet it stands in. */
    boolean hasManySources() {
        return manySources;
    }
}
