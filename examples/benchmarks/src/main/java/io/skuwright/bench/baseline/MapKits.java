package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.KitStore;
import io.skuwright.bench.gen.KitStore.Level;
import io.skuwright.bench.gen.KitStore.PlainKit;
import io.skuwright.bench.gen.KitStore.PlainLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What anyone would write first: a map of lists of lines, a map of stock, and the least of stock over need.
 *
 * <p>Longs, checked for overflow. It knows neither units nor versions, and adds nothing up: a component on two lines
 * would be counted twice.
 */
public final class MapKits {

    /** How many kits there are, and the component that limits them. */
    public record Available(long kits, String limiting) {}

    private final Map<String, List<PlainLine>> lines = new HashMap<>();
    private final Map<String, Long> stock;
    private long least;
    private String limiting = "";

    private MapKits(Map<String, Long> stock) {
        this.stock = stock;
    }

    /** Takes the kits of a store and its stock. */
    public static MapKits of(KitStore store) {
        return of(store.kits(), stock(store.stock()));
    }

    /** Takes kits and a map of stock, which it changes if something is promised. */
    public static MapKits of(List<PlainKit> kits, Map<String, Long> stock) {
        MapKits made = new MapKits(stock);
        kits.forEach(kit -> made.lines.put(kit.product(), kit.lines()));
        return made;
    }

    /** Returns stock as a map. */
    public static Map<String, Long> stock(List<Level> levels) {
        Map<String, Long> stock = new HashMap<>();
        levels.forEach(level -> stock.put(level.component(), level.amount()));
        return stock;
    }

    /** Returns how many of each kit there are. */
    public Map<String, Available> available(List<String> kits) {
        Map<String, Available> answers = new HashMap<>();
        for (String kit : kits) {
            answers.put(kit, available(kit));
        }
        return answers;
    }

    private Available available(String kit) {
        least = Long.MAX_VALUE;
        limit(kit, 1, 1);
        return new Available(least, limiting);
    }

    private void limit(String product, long numerator, long denominator) {
        for (PlainLine line : lines.getOrDefault(product, List.of())) {
            long need = Math.multiplyExact(numerator, line.numerator());
            long over = Math.multiplyExact(denominator, line.denominator());
            if (line.skip()) {
                limit(line.component(), need, over);
                continue;
            }
            long amount = stock.getOrDefault(line.component(), 0L);
            long covered = Math.floorDiv(Math.multiplyExact(amount, over), need);
            if (covered < least) {
                least = covered;
                limiting = line.component();
            }
        }
    }

    /**
     * Promises each kit up to a quantity, one after the other, takes it off, and puts all back at the end; stock counts
     * thirds of a piece, so that nothing is lost.
     */
    public long[] promise(List<String> wishes, long quantity) {
        long[] promised = new long[wishes.size()];
        for (int at = 0; at < promised.length; at++) {
            least = Math.multiplyExact(quantity, 3L);
            limit(wishes.get(at), 1, 1);
            // What stock in thirds covers is in thirds too.
            promised[at] = Math.max(0, Math.floorDiv(least, 3L));
            take(wishes.get(at), Math.multiplyExact(promised[at], 3L));
        }
        for (int at = 0; at < promised.length; at++) {
            take(wishes.get(at), Math.multiplyExact(promised[at], -3L));
        }
        return promised;
    }

    private void take(String product, long thirds) {
        for (PlainLine line : lines.getOrDefault(product, List.of())) {
            long need = Math.multiplyExact(thirds, line.numerator()) / line.denominator();
            if (line.skip()) {
                take(line.component(), need);
            } else {
                stock.merge(line.component(), -need, Long::sum);
            }
        }
    }
}
