package io.skuwright.kingdee.crm;

import io.skuwright.row.Flag;
import java.util.List;
import java.util.Optional;

/** Compares what stands below a line with the bundle that the line links to. */
final class BundleCopies {

    private BundleCopies() {}

    /** Returns which products go in and how many of each, in a fixed order. */
    static List<String> content(List<BundleLine> lines) {
        return lines.stream()
                .map(line -> line.product() + " " + line.amount())
                .sorted()
                .toList();
    }

    /** Returns the same of the lines of a bundle that stand below no other line. */
    static List<String> content(CrmBundle bundle) {
        BundleIndex index = new BundleIndex(bundle);
        if (!index.faults().isEmpty()) {
            return List.of();
        }
        return content(index.belowNoLine().stream()
                .flatMap(node -> Optional.ofNullable(node.line()).stream())
                .filter(line -> line.enabled() != Flag.NO)
                .toList());
    }
}
