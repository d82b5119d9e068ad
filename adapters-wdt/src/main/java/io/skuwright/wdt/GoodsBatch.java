package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.wire.Listed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks goods against each other: numbers must be one, and what comes twice counts once. */
final class GoodsBatch {

    /** A goods that was read, and why it is refused, if it is. */
    private static final class Candidate {
        private final Supplier<Row> row;
        private final WdtGoods goods;
        private @Nullable Finding refused;

        Candidate(Supplier<Row> row, WdtGoods goods, @Nullable Finding refused) {
            this.row = row;
            this.goods = goods;
            this.refused = refused;
        }

        boolean isLive() {
            return refused == null && !goods.isDeleted();
        }
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Most batches have no number twice, and that is seen while the texts are at hand. */
    private final NumbersSeen goodsNumbers = new NumbersSeen();

    private final NumbersSeen specNumbers = new NumbersSeen();

    void reject(Batch.Rejected row) {
        rejected.add(row);
    }

    int size() {
        return candidates.size();
    }

    int findings() {
        return findings.size();
    }

    /** Forgets what was added after there were so many goods and findings. */
    void cut(int size, int findingCount) {
        candidates.subList(size, candidates.size()).clear();
        findings.subList(findingCount, findings.size()).clear();
    }

    void add(Row row, Outcome<WdtGoods> goods) {
        Finding refused = null;
        for (Finding finding : goods.findings()) {
            if (refused == null && finding.isError()) {
                refused = finding;
            } else {
                findings.add(finding);
            }
        }
        add(new Candidate(() -> row, goods.value(), refused));
    }

    /** Adds a goods about which there is nothing to say, whose row is made when it is asked for, with which most never are. */
    void add(Supplier<Row> row, WdtGoods goods) {
        add(new Candidate(row, goods, null));
    }

    private void add(Candidate candidate) {
        candidates.add(candidate);
        goodsNumbers.see(candidate.goods.goodsNo());
        List<WdtSpec> specs = candidate.goods.specs();
        for (int at = 0; at < specs.size(); at++) {
            specNumbers.see(specs.get(at).specNo());
        }
    }

    Batch<WdtGoods> finish(List<Finding> more) {
        if (goodsNumbers.mayRepeat()) {
            goods();
        }
        if (specNumbers.mayRepeat()) {
            specs();
        }
        List<WdtGoods> accepted = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (candidate.refused == null) {
                accepted.add(candidate.goods);
            } else {
                rejected.add(new Batch.Rejected(candidate.goods.place(), candidate.row.get().toJson(), candidate.refused));
            }
        }
        findings.addAll(more);
        return Batch.of(accepted, rejected, findings);
    }

    private void goods() {
        Map<String, Candidate> first = new HashMap<>();
        Map<String, List<Candidate>> several = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.isLive()) {
                Candidate before = first.putIfAbsent(candidate.goods.goodsNo(), candidate);
                if (before != null) {
                    several.computeIfAbsent(candidate.goods.goodsNo(), number -> new ArrayList<>(List.of(before)))
                            .add(candidate);
                }
            }
        }
        several.forEach((number, same) -> decide(number, different(same)));
    }

    /** What is equal in every field was read twice. */
    private static List<Candidate> different(List<Candidate> same) {
        Map<String, Candidate> different = new LinkedHashMap<>();
        for (Candidate candidate : same) {
            Candidate before = different.putIfAbsent(candidate.row.get().toJson(), candidate);
            if (before != null) {
                candidate.refused = about(GoodsCode.GOODS_READ_TWICE, candidate)
                        .with("first", before.goods.place().toString());
            }
        }
        return List.copyOf(different.values());
    }

    private void decide(String number, List<Candidate> same) {
        if (same.size() < 2) {
            return;
        }
        Optional<Candidate> latest = latest(same);
        if (latest.isPresent()) {
            Candidate winner = latest.get();
            same.stream().filter(it -> it != winner).forEach(it -> it.refused = about(GoodsCode.GOODS_SUPERSEDED, it)
                    .with("modified", it.goods.modified().map(LocalDateTime::toString).orElse(""))
                    .with("later", winner.goods.modified().map(LocalDateTime::toString).orElse("")));
            return;
        }
        Finding finding = Finding.of(GoodsCode.GOODS_NO_REPEATED)
                .about(number)
                .with("count", same.size())
                .with("places", Listed.of(same.stream().map(it -> it.goods.place().toString()).toList()));
        same.forEach(it -> it.refused = finding.at(it.goods.place()));
    }

    /** The one that was changed after all others; none if two are equal in that or one does not say it. */
    private static Optional<Candidate> latest(List<Candidate> same) {
        Candidate latest = null;
        LocalDateTime time = LocalDateTime.MIN;
        for (Candidate candidate : same) {
            LocalDateTime modified = candidate.goods.modified().orElse(null);
            if (modified == null) {
                return Optional.empty();
            }
            int order = modified.compareTo(time);
            latest = order > 0 ? candidate : order == 0 ? null : latest;
            time = order > 0 ? modified : time;
        }
        return Optional.ofNullable(latest);
    }

    private void specs() {
        Map<String, Candidate> first = new HashMap<>();
        Map<String, List<Candidate>> several = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (WdtSpec spec : candidate.isLive() ? candidate.goods.specs() : List.<WdtSpec>of()) {
                Candidate before = spec.isDeleted() ? null : first.putIfAbsent(spec.specNo(), candidate);
                if (before != null) {
                    several.computeIfAbsent(spec.specNo(), number -> new ArrayList<>(List.of(before))).add(candidate);
                }
            }
        }
        several.forEach((number, holders) -> {
            Set<String> goods = new LinkedHashSet<>();
            holders.forEach(holder -> goods.add(holder.goods.goodsNo()));
            Finding finding = Finding.of(GoodsCode.SPEC_NO_REPEATED)
                    .about(number)
                    .with("count", holders.size())
                    .with("goods", Listed.of(goods));
            boolean isTold = false;
            for (Candidate holder : holders) {
                isTold |= holder.refused == null;
                holder.refused = holder.refused == null ? finding.at(holder.goods.place()) : holder.refused;
            }
            if (!isTold) {
                findings.add(finding.at(holders.get(0).goods.place()));
            }
        });
    }

    private static Finding about(GoodsCode code, Candidate candidate) {
        return Finding.of(code).about(candidate.goods.goodsNo()).at(candidate.goods.place());
    }
}
