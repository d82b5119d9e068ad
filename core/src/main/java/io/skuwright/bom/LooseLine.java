package io.skuwright.bom;

import com.google.common.hash.HashCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line that only one of two structures has in its place.
 *
 * @param parent the node whose BOM it stands in
 * @param above the way to that node
 * @param slot the number of its change, {@link BomIndex#NONE} if it is told with the line above it
 */
record LooseLine(StructureLine line, int parent, @Nullable ChangePath above, int slot) {

    /** What must be equal for a line to be the same in another place: what it says, and all that is below. */
    record Content(String text, Optional<HashCode> below) implements Comparable<Content> {

        private static final Comparator<Content> ORDER = Comparator.comparing(Content::text)
                .thenComparing(content -> content.below().map(HashCode::toString).orElse(""));

        @Override
        public int compareTo(Content other) {
            return ORDER.compare(this, other);
        }
    }

    Content content(HashCode[] digests) {
        return new Content(
                line.text(), line.child() == BomIndex.NONE ? Optional.empty() : Optional.of(digests[line.child()]));
    }

    ChangePath path() {
        return ChangePath.below(above, line);
    }

    String placeText() {
        List<String> components = ChangePath.components(path());
        return String.join("/", components);
    }
}
