package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a line says, field by field and for one of the product.
 *
 * <p>A field that says nothing is left out, so that a default and its absence are the same. The id is no
 * content: it names the line.
 */
final class LineContent {

    static final String COMPONENT = "component";
    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";

    private LineContent() {}

    /** Returns the fields of a line of a BOM with a yield, always in the same order. */
    static Map<String, String> fields(BomLine line, Ratio yieldQuantity) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(COMPONENT, line.component());
        switch (line.kind()) {
            case VARIABLE ->
                fields.put(QUANTITY, ContentText.ratio(line.numerator(), line.denominator(), yieldQuantity));
            case FIXED -> fields.put(QUANTITY, ContentText.ratio(line.numerator(), line.denominator(), Ratio.ONE));
            case STEPPED -> fields.put("steps", steps(line, yieldQuantity));
        }
        line.unit().ifPresent(unit -> fields.put(UNIT, unit));
        putIf(fields, line.kind() != BomLineKind.VARIABLE, "kind", line.kind().name().toLowerCase(Locale.ROOT));
        putIf(fields, !line.lossRate().isZero(), "lossRate", line.lossRate().toString());
        putIf(fields, !line.fixedLoss().isZero(), "fixedLoss", line.fixedLoss().toString());
        putIf(fields, line.skipLayer(), "skip", "true");
        line.componentBom().ifPresent(number -> fields.put("bom", number));
        line.effectiveFrom().ifPresent(day -> fields.put("from", day.toString()));
        line.effectiveTo()
                .filter(day -> !day.equals(BomIndexer.OPEN_END))
                .ifPresent(day -> fields.put("to", day.toString()));
        line.group().ifPresent(group -> fields.put("group", Integer.toString(group)));
        putIf(
                fields,
                line.group().isPresent() && line.priority() != 0,
                "priority",
                Integer.toString(line.priority()));
        putIf(fields, line.optional(), "optional", "true");
        putIf(fields, !line.conditions().isEmpty(), "when", conditions(line));
        return fields;
    }

    private static void putIf(Map<String, String> fields, boolean says, String name, String value) {
        if (says) {
            fields.put(name, value);
        }
    }

    private static String steps(BomLine line, Ratio yieldQuantity) {
        return line.steps().stream()
                .sorted(Comparator.comparing((QuantityStep step) -> step.from()).thenComparing(step -> text(step, yieldQuantity)))
                .map(step -> text(step, yieldQuantity))
                .collect(Collectors.joining(";"));
    }

    private static String text(QuantityStep step, Ratio yieldQuantity) {
        return step.from() + ".." + step.to().map(Ratio::toString).orElse("") + ":"
                + ContentText.ratio(step.numerator(), step.denominator(), yieldQuantity);
    }

    private static String conditions(BomLine line) {
        return line.conditions().stream().map(LineContent::text).sorted().distinct().collect(Collectors.joining("&"));
    }

    private static String text(SpecCondition condition) {
        return ContentText.element(condition.spec()) + "="
                + new TreeSet<>(condition.values())
                        .stream().map(ContentText::element).collect(Collectors.joining("|"));
    }

    /** Returns the fields for people, for example {@code 2/3 pcs SUB-2 lossRate=5 skip}. */
    static String shortText(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        append(text, fields.getOrDefault(QUANTITY, ""));
        append(text, fields.getOrDefault(UNIT, ""));
        append(text, fields.getOrDefault(COMPONENT, ""));
        fields.forEach((name, value) -> {
            if (!name.equals(QUANTITY) && !name.equals(UNIT) && !name.equals(COMPONENT)) {
                append(text, value.equals("true") ? name : name + "=" + value);
            }
        });
        return text.toString();
    }

    private static void append(StringBuilder text, String word) {
        text.append(text.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }
}
