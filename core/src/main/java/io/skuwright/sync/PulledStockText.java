package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The text form of pulled rows: the open ones, what is remembered of each, and how many lines that are. */
final class PulledStockText {

    private static final String FORM = "skuwright-pulled 1";
    private static final String END = "end ";
    private static final String NONE = "-";
    private static final String LINE =
            "open 'id' 'warehouse' 'sku' condition level changes fate, or seen 'id' changes level changes";

    private static final int OPEN_WORDS = 8;
    private static final int SEEN_WORDS = 5;

    private final String text;
    private final SortedMap<String, PulledEntry> open = new TreeMap<>();
    private final SortedMap<String, SeenRow> seen = new TreeMap<>();

    PulledStockText(String text) {
        this.text = StateText.plainLines(text);
    }

    static String of(SortedMap<String, PulledEntry> open, SortedMap<String, SeenRow> seen) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        for (PulledEntry entry : open.values()) {
            PulledRow row = entry.row();
            text.append("open");
            StateText.quote(text, row.id());
            StateText.quote(text, row.key().warehouse());
            StateText.quote(text, row.key().sku());
            text.append(' ').append(row.key().condition().code()).append(' ').append(row.quantity());
            text.append(' ').append(row.changes()).append(' ').append(entry.fate().code()).append('\n');
        }
        seen.forEach((id, row) -> {
            text.append("seen");
            StateText.quote(text, id);
            text.append(' ').append(row.changes());
            text.append(row.taken() == null ? " - -" : " " + row.taken() + " " + row.takenAt()).append('\n');
        });
        return text.append(END).append(open.size() + seen.size()).append('\n').toString();
    }

    Outcome<PulledStock> read() {
        int from = text.indexOf('\n') + 1;
        String head = from == 0 ? text : text.substring(0, from - 1);
        if (!head.equals(FORM) || from == 0) {
            return invalid(1, head, FORM);
        }
        for (int number = 2; ; number++) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (end < 0 || line.startsWith(END)) {
                String expected = END + (open.size() + seen.size());
                return line.equals(expected) && end == text.length() - 1 && seen.keySet().containsAll(open.keySet())
                        ? Outcome.of(PulledStock.of(open, seen))
                        : invalid(number, line, expected + " and nothing after it");
            }
            if (!take(StateText.words(line))) {
                return invalid(number, line, LINE);
            }
            from = end + 1;
        }
    }

    private boolean take(@Nullable List<String> words) {
        if (words == null) {
            return false;
        }
        return switch (words.get(0)) {
            case "open" -> words.size() == OPEN_WORDS && takeOpen(words);
            case "seen" -> words.size() == SEEN_WORDS && takeSeen(words);
            default -> false;
        };
    }

    private boolean takeOpen(List<String> words) {
        StockCondition condition = StockStateText.condition(words.get(4));
        Ratio quantity = quantity(words.get(5));
        Long changes = StateText.number(words.get(6));
        PulledEntry.Fate fate = fate(words.get(7));
        if (condition == null || quantity == null || changes == null || fate == null) {
            return false;
        }
        StockKey key = new StockKey(words.get(2), words.get(3), condition);
        PulledEntry entry = new PulledEntry(new PulledRow(words.get(1), key, quantity, changes), fate);
        return open.put(words.get(1), entry) == null;
    }

    private boolean takeSeen(List<String> words) {
        Long changes = StateText.number(words.get(2));
        if (changes == null) {
            return false;
        }
        if (words.get(3).equals(NONE) && words.get(4).equals(NONE)) {
            return seen.put(words.get(1), new SeenRow(changes, null, 0)) == null;
        }
        Ratio taken = quantity(words.get(3));
        Long takenAt = StateText.number(words.get(4));
        return taken != null && takenAt != null && seen.put(words.get(1), new SeenRow(changes, taken, takenAt)) == null;
    }

    private static @Nullable Ratio quantity(String word) {
        return Ratio.read(word, StockStateText.NUMBERS).optional().orElse(null);
    }

    private static PulledEntry.@Nullable Fate fate(String code) {
        for (PulledEntry.Fate fate : PulledEntry.Fate.values()) {
            if (fate.code().equals(code)) {
                return fate;
            }
        }
        return null;
    }

    private static Outcome<PulledStock> invalid(int line, String value, String expected) {
        return Outcome.failed(Finding.of(PullCode.PULL_STATE_INVALID)
                .with("line", line)
                .with("value", value)
                .with("expected", expected));
    }
}
