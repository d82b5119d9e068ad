package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a state: form and leading side, a line for each stock, and how many there are.
 *
 * <p>A stock is warehouse, SKU, condition, level, versions of the base and of the latest fact, what was sent, and the
 * changes with their quantities and versions; a {@code -} stands where there is nothing.
 */
final class StockStateText {

    private static final String FORM = "skuwright-stock 1";
    private static final String END = "end ";
    private static final String NONE = "-";
    /** Stands behind what was sent if it is not known whether a later level was taken. */
    private static final String UNSURE = "?";
    private static final String STOCK = "'warehouse' 'sku' condition level base last sent, then 'event' quantity version";

    private static final int FIELDS = 7;

    private static final int EVENT_FIELDS = 3;

    /** How large a number of a state may be, so that its text is read back: no limit of a caller goes beyond. */
    static final Limits HELD = Limits.defaults().with(Limit.RATIO_BITS, 65_536);

    /** As long as such a ratio prints: twice 19,729 digits, a sign and a stroke. */
    static final Limits NUMBERS = Limits.defaults().with(Limit.NUMBER_LENGTH, 39_460).with(Limit.NUMBER_DIGITS, 39_460);

    private final String text;
    private final SortedMap<StockKey, StockEntry> entries = new TreeMap<>();

    StockStateText(String text) {
        this.text = StateText.plainLines(text);
    }

    static String of(StockState state) {
        StringBuilder text = new StringBuilder(FORM).append(' ').append(state.master().code()).append('\n');
        state.entries().forEach((key, entry) -> {
            int start = text.length();
            StateText.quote(text, key.warehouse());
            text.deleteCharAt(start);
            StateText.quote(text, key.sku());
            text.append(' ').append(key.condition().code());
            text.append(' ').append(entry.quantity()).append(' ').append(entry.base()).append(' ').append(entry.last());
            text.append(' ').append(entry.sent() == null ? NONE : entry.sent().toString());
            text.append(entry.isUnsure() ? UNSURE : "");
            entry.events().forEach((event, counted) -> {
                StateText.quote(text, event);
                text.append(' ').append(counted.quantity());
                text.append(' ').append(counted.version().map(StockVersion::toString).orElse(NONE));
            });
            text.append('\n');
        });
        return text.append(END).append(state.entries().size()).append('\n').toString();
    }

    Outcome<StockState> read() {
        int from = text.indexOf('\n') + 1;
        String head = from == 0 ? text : text.substring(0, from - 1);
        Side master = head.equals(FORM + " erp") ? Side.ERP : head.equals(FORM + " shop") ? Side.SHOP : null;
        if (master == null || from == 0) {
            return invalid(1, head, FORM + " erp|shop");
        }
        for (int number = 2; ; number++) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (end < 0 || line.startsWith(END)) {
                String expected = END + entries.size();
                return line.equals(expected) && end == text.length() - 1
                        ? Outcome.of(StockState.of(master, entries))
                        : invalid(number, line, expected + " and nothing after it");
            }
            if (!take(StateText.words(line))) {
                return invalid(number, line, STOCK);
            }
            from = end + 1;
        }
    }

    private boolean take(@Nullable List<String> words) {
        if (words == null || words.size() < FIELDS || (words.size() - FIELDS) % EVENT_FIELDS != 0) {
            return false;
        }
        StockCondition condition = condition(words.get(2));
        Ratio quantity = Ratio.read(words.get(3), NUMBERS).optional().orElse(null);
        StockVersion base = StockVersion.find(words.get(4)).orElse(null);
        StockVersion last = StockVersion.find(words.get(5)).orElse(null);
        boolean isUnsure = words.get(6).endsWith(UNSURE);
        String took = words.get(6).substring(0, words.get(6).length() - (isUnsure ? UNSURE.length() : 0));
        Ratio sent = Ratio.read(took, NUMBERS).optional().orElse(null);
        Map<String, StockEntry.Counted> events = base == null ? null : events(base, words);
        if (condition == null || quantity == null || base == null || last == null || events == null
                || !base.isComparableWith(last) || (sent == null && !took.equals(NONE))) {
            return false;
        }
        StockKey key = new StockKey(words.get(0), words.get(1), condition);
        return entries.put(key, new StockEntry(quantity, base, last, events, sent, isUnsure)) == null;
    }

    static @Nullable StockCondition condition(String code) {
        for (StockCondition condition : StockCondition.values()) {
            if (condition.code().equals(code)) {
                return condition;
            }
        }
        return null;
    }

    private static @Nullable Map<String, StockEntry.Counted> events(StockVersion base, List<String> words) {
        Map<String, StockEntry.Counted> events = new TreeMap<>();
        for (int at = FIELDS; at < words.size(); at += EVENT_FIELDS) {
            Ratio quantity = Ratio.read(words.get(at + 1), NUMBERS).optional().orElse(null);
            String told = words.get(at + 2);
            Optional<StockVersion> version = StockVersion.find(told);
            boolean isSound = version.map(base::isComparableWith).orElse(told.equals(NONE));
            if (quantity == null || !isSound || events.put(words.get(at), new StockEntry.Counted(quantity, version)) != null) {
                return null;
            }
        }
        return Collections.unmodifiableMap(events);
    }

    private static Outcome<StockState> invalid(int line, String value, String expected) {
        return Outcome.failed(Finding.of(StockCode.STOCK_STATE_INVALID)
                .with("line", line)
                .with("value", value)
                .with("expected", expected));
    }
}
