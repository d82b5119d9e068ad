package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import java.util.HashMap;
import java.util.Map;

/**
 * What is delivered, in the plainest way there is: kits are counted one by one while all their parts are out.
 *
 * <p>It shares no formula with the code it is compared with, which divides.
 */
final class PlainDelivery {

    private final Map<String, KitLine> lines = new HashMap<>();
    private final Map<String, Ratio> moved = new HashMap<>();

    void order(KitLine line) {
        lines.put(line.id(), line);
    }

    void move(Movement movement) {
        moved.merge(movement.line() + "@" + movement.path(), movement.quantity(), Ratio::plus);
    }

    Ratio moved(String line, KitPath path) {
        return moved.getOrDefault(line + "@" + path, Ratio.ZERO);
    }

    Ratio open(String line, KitPath path) {
        KitPart part = lines.get(line).snapshot().parts().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        Ratio ordered = lines.get(line).quantity();
        Ratio needed = part.perKit().times(ordered).plus(ordered.isZero() ? Ratio.ZERO : part.once());
        Ratio open = needed.minus(moved(line, path));
        return open.signum() < 0 ? Ratio.ZERO : open;
    }

    Ratio delivered(String line) {
        return delivered(line, Rounding.none());
    }

    Ratio delivered(String line, Rounding rounding) {
        KitLine ordered = lines.get(line);
        boolean grows = ordered.snapshot().parts().stream().anyMatch(part -> part.perKit().signum() > 0);
        if (!grows) {
            boolean isOut = ordered.snapshot().parts().stream()
                    .allMatch(part -> moved(line, part.path()).compareTo(part.once()) >= 0);
            return isOut ? ordered.quantity() : Ratio.ZERO;
        }
        long kits = 0;
        while (areOut(ordered, kits + 1, rounding)) {
            kits++;
        }
        return Ratio.of(kits);
    }

    private boolean areOut(KitLine line, long kits, Rounding rounding) {
        for (KitPart part : line.snapshot().parts()) {
            Ratio whole = part.needed(line.quantity());
            Ratio onPaper = rounding.apply(whole).value();
            Ratio need = part.perKit().times(kits).plus(part.once());
            if (onPaper.signum() > 0 && whole.signum() > 0) {
                need = need.times(onPaper).dividedBy(whole);
            }
            if (need.compareTo(moved(line.id(), part.path())) > 0) {
                return false;
            }
        }
        return true;
    }
}
