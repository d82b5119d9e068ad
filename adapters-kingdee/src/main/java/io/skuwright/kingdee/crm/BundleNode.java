package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line or group while its place in the tree is looked for. */
final class BundleNode {

    /** Beside each other: by rank, groups before lines, then as they came. */
    static final Comparator<BundleNode> ORDER = Comparator.comparingInt((BundleNode node) -> node.order)
            .thenComparing(node -> !node.isGroup)
            .thenComparingInt(node -> node.position);

    private static final List<String> GROUP_MARKS = List.of("name", "control", "minOptions", "maxOptions");

    final Row row;
    final boolean isGroup;
    final CrmFields fields;
    final FieldReader reader;
    final String id;
    final int position;
    /** Whether this is the row of the product itself, which old structures keep. */
    final boolean isRoot;
    final String parentId;
    final String groupId;
    final List<BundleNode> children = new ArrayList<>();
    /** Where a group stands that does not say it: below what its lines stand below. */
    @Nullable BundleNode implied;
    /** What it stands in by nesting, or by what its row says; null on the top level. */
    @Nullable BundleNode parent;
    boolean isNested;
    /** Whether the row names a parent that is not there, which is said already. */
    boolean isOrphan;
    int order;
    int level;
    String key = "";
    /** The nearest line above, whichever groups stand between. */
    @Nullable BundleNode lineAbove;

    BundleNode(Row row, boolean isGroup, BundleNames names, Limits limits, int position) {
        this.row = row;
        this.isGroup = isGroup;
        this.fields = new CrmFields(row, names.of(isGroup));
        this.reader = fields.reader(limits);
        this.position = position;
        this.id = reader.id("id").orElse("");
        reader.about(id);
        this.isRoot = reader.flag("root") == Flag.YES;
        this.parentId = reader.id("parent").orElse("");
        this.groupId = reader.id("group").orElse("");
        this.order = has("order") ? reader.whole("order").orElse(0) : 0;
    }

    boolean has(String word) {
        return reader.field(word).cell().hasValue();
    }

    /** Puts this node below another, or on the top level. */
    void standIn(@Nullable BundleNode above, List<BundleNode> top) {
        parent = above;
        List<BundleNode> siblings = above == null ? top : above.children;
        siblings.add(this);
        if (order == 0) {
            order = siblings.size();
        }
    }

    String shownId() {
        return id.isEmpty() ? "#" + (position + 1) : id;
    }

    Optional<String> idIfAny() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    Optional<String> parentKey() {
        return Optional.ofNullable(parent).map(above -> above.key);
    }

    Finding note(BundleCode code, String bundle) {
        return Finding.of(code).about(bundle).at(row.place()).with("id", shownId());
    }

    /** A row says what it is, or the list does that it stands in, or else its marks do. */
    static boolean isGroup(Object record, @Nullable String list, BundleNames names) {
        String object = Raw.text(record, names.lines().names("object"));
        String said = object.isEmpty() ? list : object;
        if (said != null) {
            return said.equals(BundleNames.GROUP);
        }
        return Raw.text(record, names.lines().names("product")).isEmpty()
                && Raw.text(record, names.lines().names("amount")).isEmpty()
                && (GROUP_MARKS.stream().anyMatch(mark -> !Raw.text(record, names.groups().names(mark)).isEmpty())
                        || names.groups().names("children").stream().anyMatch(name -> Raw.has(record, name)));
    }

    Field field(String word) {
        return reader.field(word);
    }
}
