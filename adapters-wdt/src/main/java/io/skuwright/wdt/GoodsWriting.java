package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One goods as it is written: its own members, and those of its specs. */
final class GoodsWriting {

    private final PushNames names;
    private final GoodsTypes types;
    private final WdtGoods goods;
    private final Place place;
    private final Members head;
    private final List<Members> specs = new ArrayList<>();
    /** What the dialect does not take. */
    private final Set<String> left = new TreeSet<>();

    GoodsWriting(PushNames names, GoodsTypes types, WdtGoods goods, Place place) {
        this.names = names;
        this.types = types;
        this.goods = goods;
        this.place = place;
        this.head = new Members(goods.goodsNo(), place);
    }

    GoodsWriting write(boolean createsNames) {
        head.text("goods_no", goods.goodsNo()).text("goods_name", goods.name());
        goodsText("shortName", goods.shortName());
        goodsText("alias", goods.alias());
        type();
        goodsText("category", goods.category());
        goodsText("brand", goods.brand());
        if (names.goods().containsKey("unit")) {
            goodsText("unit", goods.unit());
        }
        goodsText("auxUnit", goods.auxUnit());
        goodsText("origin", goods.origin());
        goodsText("remark", goods.remark());
        goods.properties().forEach((number, text) -> goodsText(GoodsNames.property(number), Optional.of(text)));
        if (createsNames) {
            head.flag("auto_create_bc", true);
        }
        List<WdtSpec> live = goods.liveSpecs();
        for (int at = 0; at < live.size(); at++) {
            specs.add(spec(live.get(at), place.child("spec_list").child(at)));
        }
        return this;
    }

    /** The number of a type that was read in a dialect means another thing in the next. */
    private void type() {
        String name = names.goods().get("type");
        Optional<String> code = goods.type().flatMap(types::code);
        if (name != null && code.isPresent()) {
            head.code(name, code.get());
        } else if (goods.type().isPresent() || goods.typeCode().isPresent()) {
            left.add("type");
        }
    }

    private Members spec(WdtSpec spec, Place at) {
        Members members = new Members(spec.specNo(), at).text("spec_no", spec.specNo());
        text(members, names.spec(), "code", spec.specCode());
        text(members, names.spec(), "barcode", spec.barcode());
        text(members, names.spec(), "name", spec.name());
        spec.prices().forEach((kind, price) -> number(members, kind.field(), Optional.of(price)));
        number(members, "weight", spec.weight());
        number(members, "taxRate", spec.taxRate());
        // Where a goods has no unit of its own, each spec carries it.
        boolean hasGoodsUnit = names.goods().containsKey("unit");
        text(members, names.spec(), "unit", hasGoodsUnit ? spec.unit() : goods.unitOf(spec));
        text(members, names.spec(), "picture", spec.picture());
        text(members, names.spec(), "remark", spec.remark());
        spec.properties().forEach((number, text) ->
                text(members, names.spec(), GoodsNames.property(number), Optional.of(text)));
        if (!spec.otherBarcodes().isEmpty()) {
            left.add("otherBarcodes");
        }
        return members;
    }

    private void goodsText(String word, Optional<String> text) {
        text(head, names.goods(), word, text);
    }

    private void text(Members members, Map<String, String> table, String word, Optional<String> text) {
        String name = table.get(word);
        if (name != null) {
            members.text(name, text);
        } else if (text.isPresent()) {
            left.add(word);
        }
    }

    private void number(Members members, String word, Optional<Ratio> number) {
        String name = names.spec().get(word);
        if (name != null) {
            members.number(name, number);
        } else if (number.isPresent()) {
            left.add(word);
        }
    }

    /** The specs inside the goods, as qyb and Y take them. */
    Members nested() {
        return head.list("spec_list", specs.stream().map(Members::cell).toList());
    }

    /** The goods and its specs side by side, as qjb takes them. */
    String arguments() {
        return AsciiJson.of(Cell.list(List.of(head.cell(), Cell.list(specs.stream().map(Members::cell).toList()))));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(head.findings());
        specs.forEach(spec -> findings.addAll(spec.findings()));
        if (!left.isEmpty()) {
            findings.add(Finding.of(GoodsCode.GOODS_FIELDS_NOT_WRITTEN)
                    .about(goods.goodsNo())
                    .at(place)
                    .with("fields", String.join(", ", left)));
        }
        return findings;
    }
}
