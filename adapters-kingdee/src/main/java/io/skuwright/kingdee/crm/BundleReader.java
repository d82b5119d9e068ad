package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomCategory;
import io.skuwright.order.KitFlag;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes bundles of their rows; one with a fault in any line is refused, since one that lacks a line is worse than none. */
final class BundleReader {

    static final String CONFIGURED = "configure";
    static final String STANDARD = "standard";
    private static final String VOIDED = "invalid";

    private final BundleNames names;
    private final Limits limits;

    BundleReader(BundleNames names, Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    Outcome<CrmBundle> read(BundleSource source) {
        CrmFields fields = new CrmFields(source.head(), names.heads());
        FieldReader reader = fields.reader(limits);
        Optional<String> id = reader.id("id");
        reader.about(id.orElse(""));
        Optional<String> product = reader.requiredId("product");
        Optional<String> number = reader.text("number");
        String label = number.or(() -> id).or(() -> product).orElse("");
        reader.about(label);
        CrmBundle.Builder bundle = CrmBundle.builder()
                .id(id)
                .product(product.orElse(""))
                .category(category(reader, label))
                .number(number)
                .quotedKit(quotedKit(reader, product.orElse("")))
                .lifeStatus(reader.text("lifeStatus").filter(text -> !text.isBlank()))
                .deleted(reader.flag("deleted"))
                .linesRead(source.unread().isEmpty())
                .others(fields.others())
                .place(source.head().place());
        reader.text("purpose").filter(text -> !text.isBlank()).ifPresent(bundle::purpose);
        List<Finding> findings = new ArrayList<>(reader.findings());
        source.unread().ifPresent(found -> findings.add(Finding.of(BundleCode.BUNDLE_LINES_NOT_READ)
                .about(label)
                .at(source.head().place())
                .with("found", found)));
        nodes(source, bundle, label, id.orElse(""), product.orElse(""), findings);
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(bundle.build(), findings);
    }

    static boolean isVoid(Optional<String> lifeStatus, Flag deleted) {
        return deleted == Flag.YES || lifeStatus.filter(VOIDED::equals).isPresent();
    }

    private static KitFlag quotedKit(FieldReader reader, String product) {
        Field field = reader.field("quotedKit");
        KitFlag kit = KitFlag.of(field.cell());
        if (kit == KitFlag.UNKNOWN && field.cell().hasValue()) {
            reader.add(Finding.of(CrmRecordCode.CRM_KIT_OPTION_UNKNOWN)
                    .about(product)
                    .at(field.place())
                    .with("value", PlainText.raw(field.cell())));
        }
        return kit;
    }

    private static Optional<BomCategory> category(FieldReader reader, String label) {
        Optional<String> text = reader.text("category");
        if (text.isEmpty() || text.get().equals(STANDARD)) {
            return text.map(known -> BomCategory.STANDARD);
        }
        if (text.get().equals(CONFIGURED)) {
            return Optional.of(BomCategory.CONFIGURED);
        }
        reader.add(Finding.of(BundleCode.BUNDLE_CATEGORY_UNKNOWN)
                .about(label)
                .at(reader.field("category").place())
                .with("value", text.get()));
        return Optional.empty();
    }

    private void nodes(
            BundleSource source,
            CrmBundle.Builder bundle,
            String label,
            String id,
            String product,
            List<Finding> findings) {
        BundleTree tree = new BundleTree(label, id, names, limits, findings);
        List<BundleNode> nodes = tree.read(source.nodes());
        for (BundleNode root : tree.roots()) {
            String other = root.reader.id("product").orElse(product);
            if (!other.equals(product)) {
                findings.add(root.note(BundleCode.BUNDLE_ROOT_DIFFERS, label).with("product", product).with("other", other));
            }
        }
        BundlePaths paths = new BundlePaths(label, id, tree.roots(), nodes, findings);
        for (BundleNode node : nodes) {
            node.reader.about(node.key);
            if (node.isGroup) {
                bundle.addGroups(group(node, label));
            } else {
                bundle.addLines(line(node, label));
            }
            findings.addAll(node.reader.findings());
            paths.check(node);
        }
    }

    private static BundleLine line(BundleNode node, String label) {
        FieldReader reader = node.reader;
        Ratio amount = reader.requiredNumber("amount").orElse(Ratio.ZERO);
        BundleLine line = BundleLine.builder()
                .key(node.key)
                .id(node.idIfAny())
                .product(reader.requiredId("product").orElse(""))
                .amount(amount)
                .minAmount(number(node, "minAmount"))
                .maxAmount(number(node, "maxAmount"))
                .increment(number(node, "increment"))
                .priceMode(reader.text("priceMode").filter(text -> !text.isBlank()))
                .required(reader.flag("required"))
                .selectedByDefault(reader.flag("selectedByDefault"))
                .enabled(reader.flag("enabled"))
                .skip(reader.flag("skip"))
                .linkedBundle(reader.id("linkedBundle"))
                .lifeStatus(reader.text("lifeStatus").filter(text -> !text.isBlank()))
                .deleted(reader.flag("deleted"))
                .parent(node.parentKey())
                .order(node.order)
                .others(node.fields.others())
                .place(node.row.place())
                .build();
        boolean isBelow = line.minAmount().filter(least -> least.compareTo(amount) > 0).isPresent();
        boolean isAbove = line.maxAmount().filter(most -> most.compareTo(amount) < 0).isPresent();
        if (isBelow || isAbove) {
            reader.add(node.note(BundleCode.BUNDLE_AMOUNT_OUT_OF_RANGE, label)
                    .with("amount", amount.toString())
                    .with("min", line.minAmount().map(Ratio::toString).orElse(""))
                    .with("max", line.maxAmount().map(Ratio::toString).orElse("")));
        }
        return line;
    }

    private static BundleGroup group(BundleNode node, String label) {
        Field amount = node.field("amount");
        if (amount.cell().hasValue()) {
            node.reader.add(node.note(BundleCode.BUNDLE_GROUP_WITH_AMOUNT, label)
                    .with("value", PlainText.raw(amount.cell())));
        }
        return BundleGroup.builder()
                .key(node.key)
                .id(node.idIfAny())
                .name(node.reader.text("name").filter(text -> !text.isBlank()))
                .control(node.reader.flag("control"))
                .minOptions(count(node, "minOptions"))
                .maxOptions(count(node, "maxOptions"))
                .parent(node.parentKey())
                .order(node.order)
                .others(node.fields.others())
                .place(node.row.place())
                .build();
    }

    /** The CRM says null where there is no bound. */
    private static Optional<Ratio> number(BundleNode node, String word) {
        return node.has(word) ? node.reader.number(word) : Optional.empty();
    }

    private static OptionalInt count(BundleNode node, String word) {
        Optional<Integer> count = node.has(word) ? node.reader.whole(word) : Optional.empty();
        return count.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Makes the fields of a bundle that nothing but its lines speak of. */
    static Map<String, Cell> head(BundleNames names, String id, String product) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        if (!id.isEmpty()) {
            cells.put(CrmFields.written(names.heads(), "id"), Cell.text(id));
        }
        if (!product.isEmpty()) {
            cells.put(CrmFields.written(names.heads(), "product"), Cell.text(product));
        }
        return cells;
    }
}
