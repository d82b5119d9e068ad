package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Cell;
import io.skuwright.sync.RowOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the answer to a push of orders means for each order. */
final class TradeOutcomes {

    private TradeOutcomes() {}

    static List<RowOutcome> of(List<String> keys, WdtAnswer answer) {
        return answer.isTaken() ? ofTaken(keys, answer) : ofFailed(keys, answer);
    }

    /** An answer that counts fewer orders than it leaves unrefused does not say which it means. */
    private static List<RowOutcome> ofTaken(List<String> keys, WdtAnswer answer) {
        List<RowOutcome> outcomes = PushOutcomes.of(keys, answer);
        Optional<Ratio> fresh = count(answer, "new_count");
        Optional<Ratio> changed = count(answer, "chg_count");
        if (fresh.isEmpty() && changed.isEmpty()) {
            return outcomes;
        }
        Ratio counted = fresh.orElse(Ratio.ZERO).plus(changed.orElse(Ratio.ZERO));
        long done = outcomes.stream().filter(it -> it.kind() == RowOutcome.Kind.SUCCESS).count();
        if (counted.compareTo(Ratio.of(done)) >= 0) {
            return outcomes;
        }
        String reason = "new_count + chg_count = " + counted;
        return outcomes.stream()
                .map(it -> it.kind() == RowOutcome.Kind.SUCCESS ? RowOutcome.unknown(it.key(), reason) : it)
                .toList();
    }

    private static Optional<Ratio> count(WdtAnswer answer, String field) {
        Cell cell = answer.value(field);
        return cell.hasValue() ? Ratio.read(cell.text()).optional() : Optional.empty();
    }

    /** A failure may name orders in its message; whether the others were taken it does not say. */
    private static List<RowOutcome> ofFailed(List<String> keys, WdtAnswer answer) {
        Map<String, String> refused = new HashMap<>();
        for (AnswerError error : TradePush.refused(answer)) {
            if (keys.contains(error.key())) {
                refused.putIfAbsent(error.key(), error.message());
            }
        }
        if (refused.isEmpty()) {
            return PushOutcomes.of(keys, answer);
        }
        List<RowOutcome> outcomes = new ArrayList<>();
        for (String key : keys) {
            String reason = refused.get(key);
            outcomes.add(reason == null ? RowOutcome.unknown(key, answer.code()) : RowOutcome.refused(key, reason));
        }
        return outcomes;
    }
}
