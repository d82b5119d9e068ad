package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text form of a snapshot.
 *
 * <p>Parts stand between {@code ;}, their fields between {@code ,}: form, product, unit, BOM number, and for each part
 * path, component, unit, quantity for each kit and, if there is one, quantity once; at the end {@code #} and the number
 * of parts. A backslash stands before each of
 * {@code ; , \}, and a line end is {@code \n} or {@code \r}.
 */
final class SnapshotText {

    private static final String FORM = "kit1";
    private static final char BETWEEN_PARTS = ';';
    private static final char BETWEEN_FIELDS = ',';
    private static final char ESCAPE = '\\';
    /** Stands before the number of parts at the end, so that a text that was cut off is noticed. */
    private static final char END = '#';

    private static final int HEAD = 4;

    /** As long as a ratio prints that a snapshot may hold. */
    private static final Limits NUMBERS =
            Limits.defaults().with(Limit.NUMBER_LENGTH, 2_470).with(Limit.NUMBER_DIGITS, 2_470);

    /** What may stand after an escape. */
    private static final String ESCAPED = ";,\\nr";

    private final String text;
    private int at;
    private boolean isDamaged;

    SnapshotText(String text) {
        this.text = text;
    }

    static String of(BomSnapshot snapshot) {
        StringBuilder text = new StringBuilder(FORM);
        append(text, BETWEEN_PARTS, snapshot.product());
        append(text, BETWEEN_PARTS, snapshot.unit().orElse(""));
        append(text, BETWEEN_PARTS, snapshot.bom().orElse(""));
        for (KitPart part : snapshot.parts()) {
            append(text, BETWEEN_PARTS, part.path().toString());
            append(text, BETWEEN_FIELDS, part.component());
            append(text, BETWEEN_FIELDS, part.unit().orElse(""));
            append(text, BETWEEN_FIELDS, part.perKit().toString());
            if (!part.once().isZero()) {
                append(text, BETWEEN_FIELDS, part.once().toString());
            }
        }
        return text.append(BETWEEN_PARTS).append(END).append(snapshot.parts().size()).toString();
    }

    private static void append(StringBuilder text, char before, String value) {
        text.append(before);
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case BETWEEN_PARTS, BETWEEN_FIELDS, ESCAPE -> text.append(ESCAPE).append(letter);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    Outcome<BomSnapshot> read() {
        List<String> head = new ArrayList<>();
        while (head.size() < HEAD && at <= text.length()) {
            List<String> fields = fields();
            if (fields.size() > 1) {
                return invalid(head.size() + 1, String.join(",", fields), "no comma");
            }
            head.add(fields.get(0));
        }
        if (!head.get(0).equals(FORM)) {
            return invalid(1, head.get(0), FORM);
        }
        if (head.size() < HEAD) {
            return invalid(head.size(), text, "form;product;unit;BOM;parts");
        }
        List<KitPart> parts = new ArrayList<>();
        int number = HEAD + 1;
        List<String> fields = fields();
        for (; at <= text.length(); number++) {
            Outcome<KitPart> part = part(number, fields);
            if (!part.hasValue()) {
                return Outcome.failed(part.findings());
            }
            parts.add(part.value());
            fields = fields();
        }
        if (isDamaged) {
            return invalid(number, text, "after a backslash one of " + ESCAPED);
        }
        String end = "" + END + parts.size();
        return fields.equals(List.of(end))
                ? BomSnapshot.ofParts(head.get(1), head.get(2), head.get(3), parts)
                : invalid(number, String.join(",", fields), end + " at the end");
    }

    /** Returns the fields up to the end of a part, and goes past it. */
    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean ended = false;
        while (!ended && at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == BETWEEN_FIELDS) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (letter == ESCAPE && at < text.length()) {
                isDamaged |= ESCAPED.indexOf(text.charAt(at)) < 0;
                field.append(unescaped(text.charAt(at++)));
            } else if (letter == BETWEEN_PARTS) {
                ended = true;
            } else {
                field.append(letter);
            }
        }
        at = ended ? at : text.length() + 1;
        fields.add(field.toString());
        return fields;
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }

    private static Outcome<KitPart> part(int number, List<String> fields) {
        if (fields.size() < 4 || fields.size() > 5) {
            return invalid(number, String.join(",", fields), "path,component,unit,quantity");
        }
        Outcome<Ratio> perKit = quantity(number, fields.get(3));
        Outcome<Ratio> once = fields.size() == 5 ? quantity(number, fields.get(4)) : Outcome.of(Ratio.ZERO);
        if (!perKit.hasValue() || !once.hasValue()) {
            return Outcome.failed((perKit.hasValue() ? once : perKit).findings());
        }
        String unit = fields.get(2);
        return Outcome.of(new KitPart(
                KitPath.parse(fields.get(0)),
                fields.get(1),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                perKit.value(),
                once.value()));
    }

    private static Outcome<Ratio> quantity(int number, String text) {
        Outcome<Ratio> quantity = Ratio.read(text, NUMBERS);
        return quantity.hasValue() && quantity.value().signum() >= 0
                ? quantity
                : invalid(number, text, "a quantity of 0 or more");
    }

    private static <T> Outcome<T> invalid(int part, String value, String expected) {
        return Outcome.failed(Finding.of(KitCode.SNAPSHOT_TEXT_INVALID)
                .with("part", part)
                .with("value", value)
                .with("expected", expected));
    }
}
