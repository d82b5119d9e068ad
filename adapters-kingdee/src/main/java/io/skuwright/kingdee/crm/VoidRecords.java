package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which bundles and lines were voided or deleted in the CRM: lists may still hold them. */
final class VoidRecords {

    private VoidRecords() {}

    /** Returns a bundle without its void lines and what stands below them; those are counted. */
    static CrmBundle live(CrmBundle bundle, Collection<Finding> findings) {
        Set<String> gone = new HashSet<>();
        List<String> lines = new ArrayList<>();
        boolean isAnyVoid = bundle.lines().stream().anyMatch(BundleLine::isVoid);
        BundleIndex index = new BundleIndex(bundle);
        if (!isAnyVoid || !index.faults().isEmpty()) {
            return bundle;
        }
        for (BundleIndex.Node node : index.walk()) {
            boolean isGone = node.parent().filter(gone::contains).isPresent()
                    || Optional.ofNullable(node.line()).filter(BundleLine::isVoid).isPresent();
            if (isGone) {
                gone.add(node.key());
                lines.add(node.key());
            }
        }
        findings.add(Finding.of(BundleBomCode.BUNDLE_VOID_LINES_LEFT_OUT)
                .about(bundle.label())
                .at(bundle.place())
                .with("count", lines.size())
                .with("lines", BundleDraft.shown(lines)));
        return CrmBundle.builder()
                .from(bundle)
                .lines(bundle.lines().stream().filter(line -> !gone.contains(line.key())).toList())
                .groups(bundle.groups().stream().filter(group -> !gone.contains(group.key())).toList())
                .build();
    }

    /** Counts bundles that are void. */
    static void count(List<String> bundles, Collection<Finding> findings) {
        if (!bundles.isEmpty()) {
            findings.add(Finding.of(BundleBomCode.BUNDLE_VOID_LEFT_OUT)
                    .with("count", bundles.size())
                    .with("bundles", BundleDraft.shown(bundles)));
        }
    }
}
