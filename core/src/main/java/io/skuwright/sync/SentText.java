package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The text form of a state: a line with the version, one a SKU and one a field, and the number of SKUs at the end. */
final class SentText {

    private static final String FORM = "skuwright-sent 1";
    private static final String SKU = "sku";
    private static final String FIELD = "field";
    private static final String END = "end ";
    private static final String SKU_LINE = "sku 'shop' 'code', in text order";
    private static final String FIELD_LINE = "field 'name' 'value' side 'replaced' .., in text order";

    private final String text;
    private final TreeMap<ShopSku, SortedMap<String, Agreed>> skus = new TreeMap<>();
    private TreeMap<String, Agreed> fields = new TreeMap<>();
    private String line = "";

    SentText(String text) {
        this.text = StateText.plainLines(text);
    }

    static String of(SortedMap<ShopSku, SortedMap<String, Agreed>> skus) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        skus.forEach((sku, fields) -> {
            text.append(SKU);
            StateText.quote(text, sku.shop());
            StateText.quote(text, sku.code());
            text.append('\n');
            fields.forEach((field, agreed) -> field(text, field, agreed));
        });
        return text.append(END).append(skus.size()).append('\n').toString();
    }

    private static void field(StringBuilder text, String field, Agreed agreed) {
        text.append(FIELD);
        StateText.quote(text, field);
        StateText.quote(text, agreed.value());
        if (agreed.sentTo() != null) {
            text.append(' ').append(agreed.sentTo().code());
            agreed.replaced().forEach(value -> StateText.quote(text, value));
        }
        text.append('\n');
    }

    Outcome<SentState> read() {
        int number = 1;
        int from = 0;
        String expected = FORM;
        while (true) {
            int end = text.indexOf('\n', from);
            line = text.substring(from, end < 0 ? text.length() : end);
            boolean isLast = number > 1 && line.startsWith(END);
            if (isLast) {
                expected = END + skus.size() + " and nothing behind it";
                boolean isWhole = line.equals(END + skus.size()) && end == text.length() - 1;
                return isWhole ? Outcome.of(SentState.of(skus)) : fault(number, expected);
            }
            expected = number == 1 ? (line.equals(FORM) ? null : FORM) : content();
            if (expected != null || end < 0) {
                return fault(number, expected == null ? "a line end" : expected);
            }
            from = end + 1;
            number++;
        }
    }

    private Outcome<SentState> fault(int number, String expected) {
        return Outcome.failed(Finding.of(CatalogCode.SENT_TEXT_INVALID)
                .with("line", number)
                .with("value", line)
                .with("expected", expected));
    }

    /** Takes a line; returns what was expected in its place, or null if it is sound. */
    private @Nullable String content() {
        StateText rest = new StateText(line);
        if (rest.take(SKU)) {
            return sku(rest.allQuoted()) ? null : SKU_LINE;
        }
        if (!skus.isEmpty() && rest.take(FIELD)) {
            return field(rest) ? null : FIELD_LINE;
        }
        return skus.isEmpty() ? SKU_LINE + ", or " + END + "0" : SKU_LINE + ", " + FIELD_LINE + ", or " + END + skus.size();
    }

    private boolean sku(@Nullable List<String> names) {
        if (names == null || names.size() != 2) {
            return false;
        }
        ShopSku sku = new ShopSku(names.get(0), names.get(1));
        boolean isNext = skus.isEmpty() || skus.lastKey().compareTo(sku) < 0;
        fields = new TreeMap<>();
        skus.put(sku, fields);
        return isNext;
    }

    private boolean field(StateText rest) {
        String name = rest.nextQuoted();
        String value = name == null ? null : rest.nextQuoted();
        if (name == null || value == null || (!fields.isEmpty() && fields.lastKey().compareTo(name) >= 0)) {
            return false;
        }
        if (rest.isAtEnd()) {
            fields.put(name, Agreed.on(value));
            return true;
        }
        Side side = rest.take(" " + Side.ERP.code()) ? Side.ERP : Side.SHOP;
        boolean isSide = side == Side.ERP || rest.take(" " + Side.SHOP.code());
        List<String> replaced = isSide ? rest.allQuoted() : null;
        if (replaced == null || replaced.isEmpty()) {
            return false;
        }
        fields.put(name, new Agreed(value, side, List.copyOf(replaced)));
        return true;
    }
}
