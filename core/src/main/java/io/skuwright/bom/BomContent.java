package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a BOM says, for one of its product and in an order that its lines do not decide. */
final class BomContent {

    /** The first line of every content; another form would have another version. */
    private static final String FORM = "skuwright-bom 1";

    private BomContent() {}

    /** Returns what a BOM says beside its lines and its yield. */
    static Map<String, String> head(Bom bom) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("product", bom.product());
        bom.unit().ifPresent(unit -> fields.put("unit", unit));
        if (!bom.byProducts().isEmpty()) {
            fields.put("byProducts", byProducts(bom));
        }
        if (bom.yieldQuantity().signum() <= 0) {
            // Nothing can be said for one of the product, so the lines stand as they are written.
            fields.put("yield", bom.yieldQuantity().toString());
        }
        return fields;
    }

    private static String byProducts(Bom bom) {
        return bom.byProducts().stream()
                .map(byProduct -> text(byProduct, bom.yieldQuantity()))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static String text(ByProduct byProduct, Ratio yieldQuantity) {
        String unit = byProduct.unit().map(code -> ":" + ContentText.element(code)).orElse("");
        String share = byProduct.costShare().isZero() ? "" : "=" + byProduct.costShare();
        return ContentText.element(byProduct.component()) + "|"
                + ContentText.ratio(byProduct.quantity(), Ratio.ONE, yieldQuantity)
                + unit + share;
    }

    /** Returns the text of a BOM without what is below its components. */
    static String text(Bom bom) {
        return text(
                head(bom),
                bom.lines().stream()
                        .map(line -> ContentText.of("line", LineContent.fields(line, bom.yieldQuantity())))
                        .toList());
    }

    /** Returns the text of a head and of lines in any order. */
    static String text(Map<String, String> head, List<String> lines) {
        StringBuilder text = new StringBuilder(FORM).append('\n').append(ContentText.of("bom", head)).append('\n');
        lines.stream().sorted().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Returns the text of a product without a BOM. */
    static String leaf(String product) {
        return FORM + "\n" + ContentText.of("leaf", Map.of("product", product)) + "\n";
    }
}
