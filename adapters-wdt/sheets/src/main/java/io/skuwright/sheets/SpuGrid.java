package io.skuwright.sheets;

import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the SKUs of an SPU as a grid.
 *
 * <p>The first spec runs down, the second across; for each combination of further specs that exists there is a group
 * of lines. An SPU with one spec, or with too many values across, is a list.
 */
final class SpuGrid {

    private final Page page;
    private final List<Spec> specs;
    private final List<Sku> skus;
    private final boolean isGrid;
    /** The name of the column that the codes come from. */
    private final String codes;

    SpuGrid(Page page, Spu spu, String codes) {
        this.page = page;
        this.codes = codes;
        this.specs = spu.specs();
        this.isGrid = specs.size() > 1
                && specs.get(1).values().size() <= page.settings().valuesAcross();
        this.skus = spu.skus().stream().sorted(order()).toList();
    }

    /** Returns the order of reading: group by group in a grid, then line by line, all by the order of the values. */
    private Comparator<Sku> order() {
        List<Spec> order = new ArrayList<>(isGrid ? further() : specs);
        if (isGrid) {
            order.addAll(specs.subList(0, 2));
        }
        return order.stream().map(SpuGrid::by).reduce(Comparator::thenComparing).orElse(Comparator.comparing(Sku::code));
    }

    private static Comparator<Sku> by(Spec spec) {
        Map<String, Integer> ranks = new HashMap<>();
        spec.values().forEach(value -> ranks.put(value, ranks.size()));
        return Comparator.comparingInt(sku -> ranks.getOrDefault(value(sku, spec), ranks.size()));
    }

    private static String value(Sku sku, Spec spec) {
        return sku.combination().values().getOrDefault(spec.name(), "");
    }

    private List<Spec> further() {
        return specs.subList(2, specs.size());
    }

    /** Returns the number of columns. */
    int width() {
        return isGrid ? specs.get(1).values().size() + 1 : specs.size() + 1;
    }

    /** Writes the table and returns how many SKUs are in it. */
    int write(String labelledBy) {
        Html html = page.html();
        boolean isWide = width() > page.settings().valuesAcross() / 2 + 1;
        html.open("div", "class", isWide ? "scroll wide" : "scroll")
                .open("table", "aria-labelledby", labelledBy, "class", isGrid ? "grid" : "list");
        int shown = Math.min(skus.size(), page.settings().skusShown());
        if (isGrid) {
            grid(skus.subList(0, shown));
        } else {
            list(skus.subList(0, shown));
        }
        html.close("table").close("div");
        return shown;
    }

    private void list(List<Sku> shown) {
        Html html = page.html();
        html.open("thead").open("tr");
        specs.forEach(spec -> page.head(spec.name()));
        page.head(codes);
        html.close("tr").close("thead").open("tbody");
        for (Sku sku : shown) {
            html.open("tr");
            specs.forEach(spec -> page.cell(spec.name(), Place.NONE, value(sku, spec), ""));
            page.cell(codes, Place.NONE, sku.code(), "code");
            html.close("tr");
        }
        html.close("tbody");
    }

    private void grid(List<Sku> shown) {
        Html html = page.html();
        html.open("thead").open("tr").open("th", "scope", "col", "class", "corner");
        page.inline(specs.get(0).name(), specs.get(0).name());
        html.text(" ╲ ");
        page.inline(specs.get(1).name(), specs.get(1).name());
        html.close("th");
        for (String value : specs.get(1).values()) {
            html.open("th", "scope", "col", "dir", "auto");
            page.data().write(specs.get(1).name(), Place.NONE, value);
            html.close("th");
        }
        html.close("tr").close("thead");
        groups(shown).forEach((values, skusOfGroup) -> {
            html.open("tbody");
            if (!values.isEmpty()) {
                title(values);
            }
            lines(skusOfGroup);
            html.close("tbody");
        });
    }

    /** Returns the SKUs by their values of the third and further specs. */
    private Map<List<String>, List<Sku>> groups(List<Sku> shown) {
        Map<List<String>, List<Sku>> groups = new LinkedHashMap<>();
        for (Sku sku : shown) {
            List<String> values =
                    further().stream().map(spec -> value(sku, spec)).toList();
            groups.computeIfAbsent(values, each -> new ArrayList<>()).add(sku);
        }
        return groups;
    }

    private void title(List<String> values) {
        Html html = page.html();
        html.open("tr", "class", "group")
                .open("th", "scope", "rowgroup", "colspan", Integer.toString(width()));
        for (int at = 0; at < values.size(); at++) {
            Spec spec = further().get(at);
            html.text(at == 0 ? "" : " · ");
            page.inline(spec.name(), spec.name());
            html.text(": ");
            page.inline(spec.name(), values.get(at));
        }
        html.close("th").close("tr");
    }

    /** Writes a line for each value of the first spec that the SKUs have. */
    private void lines(List<Sku> group) {
        Map<String, Map<String, String>> byValues = new LinkedHashMap<>();
        for (Sku sku : group) {
            byValues.computeIfAbsent(value(sku, specs.get(0)), each -> new HashMap<>())
                    .put(value(sku, specs.get(1)), sku.code());
        }
        Html html = page.html();
        byValues.forEach((down, line) -> {
            html.open("tr").open("th", "scope", "row", "dir", "auto");
            page.data().write(specs.get(0).name(), Place.NONE, down);
            html.close("th");
            for (String across : specs.get(1).values()) {
                String code = line.get(across);
                if (code == null) {
                    html.open("td", "class", "none").close("td");
                } else {
                    page.cell(codes, Place.NONE, code, "code");
                }
            }
            html.close("tr");
        });
    }
}
