package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomSelection;
import io.skuwright.bom.StandardBomWish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings wishes into an order of their own, so that the order in which orders and lines came carries no meaning. */
final class WishOrder {

    private record Keyed(int wish, String content) {}

    private WishOrder() {}

    /** Returns the positions of the wishes, sorted by the BOM they are made from and then by what is selected in it. */
    static List<Integer> of(List<StandardBomWish> wishes) {
        SortedMap<String, List<Keyed>> byBom = new TreeMap<>();
        for (int at = 0; at < wishes.size(); at++) {
            StandardBomWish wish = wishes.get(at);
            byBom.computeIfAbsent(wish.configured(), bom -> new ArrayList<>())
                    .add(new Keyed(at, content(wish.selection())));
        }
        List<Integer> sorted = new ArrayList<>(wishes.size());
        byBom.forEach((bom, same) -> {
            same.sort(Comparator.comparing(Keyed::content));
            same.forEach(keyed -> sorted.add(keyed.wish()));
        });
        return sorted;
    }

    /** Returns what is selected as a text that is the same for equal selections and for no others. */
    private static String content(BomSelection selection) {
        StringBuilder text = new StringBuilder();
        selection.chosen().stream().map(WishOrder::path).sorted().forEach(text::append);
        Map<String, String> more = new TreeMap<>();
        selection.quantities().forEach((path, quantity) -> more.put("=" + path(path), quantity.toString()));
        selection.values().forEach((path, values) -> {
            StringBuilder selected = new StringBuilder();
            new TreeMap<>(values).forEach((spec, value) -> selected.append(counted(spec)).append(counted(value)));
            more.put("?" + path(path), selected.toString());
        });
        more.forEach((path, said) -> text.append(path).append(said).append('\n'));
        return text.toString();
    }

    private static String path(List<String> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append(counted(id)));
        return text.append('/').toString();
    }

    /** Ids may hold any character, so that only their length tells where they end. */
    private static String counted(String text) {
        return text.length() + ":" + text;
    }
}
