package io.skuwright.kit;

import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.BuildShare;
import io.skuwright.bom.Shortage;
import io.skuwright.bom.StockLevels;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares stock out, wish by wish. */
final class Promising {

    /** A component in one unit. */
    private record Lack(String component, Optional<String> unit) {}

    private final BomPolicy policy;
    private final BuildMode mode;
    /** What the promises so far have left. */
    private StockLevels left;
    /** What would be left had all wishes been served in full, and had all that lacks come in. */
    private StockLevels leftOfAll;
    /** All wishes so far are promised in full, so that the two are one. */
    private boolean inFull = true;
    private final List<PromisedLine> lines = new ArrayList<>();
    private final List<KitWish> refused = new ArrayList<>();
    private final Map<Lack, Ratio> lacking = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();

    Promising(StockLevels stock, BomPolicy policy, BuildMode mode) {
        this.policy = policy;
        this.mode = mode;
        this.left = stock;
        this.leftOfAll = stock;
    }

    Outcome<KitPromise> promise(List<KitWish> wishes) {
        for (KitWish wish : wishes) {
            Finding fault = fault(wish);
            BuildShare share = fault == null ? share(wish) : null;
            if (share == null) {
                refused.add(wish);
            } else {
                take(wish, share);
            }
            if (fault != null) {
                findings.add(fault);
            }
        }
        List<Shortage> shortages = new ArrayList<>();
        lacking.forEach((lack, amount) -> shortages.add(new Shortage(lack.component(), lack.unit(), amount)));
        return Outcome.of(new KitPromise(lines, refused, shortages, left), List.copyOf(findings));
    }

    /** Says what is wrong with a wish; null if nothing is. */
    private static @Nullable Finding fault(KitWish wish) {
        if (wish.line().isBlank() || wish.kit().isBlank()) {
            return finding(AvailabilityCode.WISH_BLANK, wish);
        }
        if (wish.quantity().signum() < 0) {
            return finding(AvailabilityCode.WISH_QUANTITY_NEGATIVE, wish)
                    .with("value", wish.quantity().toString());
        }
        if (wish.multiple().signum() <= 0) {
            return finding(AvailabilityCode.WISH_MULTIPLE_NOT_POSITIVE, wish)
                    .with("value", wish.multiple().toString());
        }
        return null;
    }

    private static Finding finding(AvailabilityCode code, KitWish wish) {
        return Finding.of(code).about(wish.line()).at(wish.place()).with("product", wish.kit());
    }

    private @Nullable BuildShare share(KitWish wish) {
        Outcome<BuildShare> share = share(wish, left);
        if (!share.hasValue()) {
            findings.add(finding(AvailabilityCode.WISH_NOT_ANSWERED, wish));
            return null;
        }
        return share.value();
    }

    private Outcome<BuildShare> share(KitWish wish, StockLevels stock) {
        Outcome<BuildShare> share =
                BuildShare.of(wish.kit(), stock, policy, mode, wish.multiple(), wish.quantity());
        findings.addAll(share.findings());
        return share;
    }

    private void take(KitWish wish, BuildShare share) {
        warn(wish);
        lines.add(new PromisedLine(wish, share.quantity(), share.limiting(), share.used()));
        left = share.left();
        boolean wasInFull = inFull;
        inFull &= share.missing().isEmpty();
        if (inFull) {
            leftOfAll = left;
            return;
        }
        BuildShare all = wasInFull ? share : share(wish, leftOfAll).optional().orElse(share);
        leftOfAll = all.leftWithAll();
        for (Shortage shortage : all.missing()) {
            lacking.merge(new Lack(shortage.component(), shortage.unit()), shortage.missing(), Ratio::plus);
        }
    }

    private void warn(KitWish wish) {
        if (!ids.add(wish.line())) {
            findings.add(finding(AvailabilityCode.WISH_LINE_REPEATED, wish));
        }
        if (!wish.quantity().dividedBy(wish.multiple()).isWhole()) {
            findings.add(finding(AvailabilityCode.WISH_PART_OF_MULTIPLE, wish)
                    .with("value", wish.quantity().toString())
                    .with("multiple", wish.multiple().toString()));
        }
    }
}
