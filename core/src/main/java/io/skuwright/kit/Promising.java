package io.skuwright.kit;

import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.BuildShare;
import io.skuwright.bom.BuildWish;
import io.skuwright.bom.StockLevels;
import io.skuwright.bom.StockShares;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with wishes, and what stock covers of the others. */
final class Promising {

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();

    Outcome<KitPromise> promise(List<KitWish> wishes, StockLevels stock, BomPolicy policy, BuildMode mode) {
        List<BuildWish> good = new ArrayList<>();
        for (KitWish wish : wishes) {
            if (fault(wish) == null) {
                good.add(new BuildWish(wish.kit(), wish.quantity(), wish.multiple()));
            }
        }
        StockShares shares = StockShares.of(stock, good, policy, mode);
        List<PromisedLine> lines = new ArrayList<>();
        List<KitWish> refused = new ArrayList<>();
        int next = 0;
        for (KitWish wish : wishes) {
            Finding fault = fault(wish);
            Outcome<BuildShare> share = fault == null
                    ? shares.each().get(next++)
                    : Outcome.failed(fault);
            findings.addAll(share.findings());
            if (share.hasValue()) {
                BuildShare found = share.value();
                lines.add(new PromisedLine(wish, found.quantity(), found.limiting(), found.used()));
                warn(wish);
            } else {
                refused.add(wish);
                if (fault == null) {
                    findings.add(finding(AvailabilityCode.WISH_NOT_ANSWERED, wish));
                }
            }
        }
        KitPromise promise = new KitPromise(lines, refused, shares.lacking(), shares.left());
        return Outcome.of(promise, List.copyOf(findings));
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
