package io.skuwright.wdt;

import io.skuwright.sync.RowOutcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what an answer to a push means for each of the rows that were sent. */
final class PushOutcomes {

    private PushOutcomes() {}

    /** Returns one outcome a key; where an error names no row that was sent, nobody can tell which row it means. */
    static List<RowOutcome> of(List<String> keys, WdtAnswer answer) {
        return of(keys, answer, answer.errors());
    }

    /** Returns one outcome a key, where the errors of the answer are known by other names than usual. */
    static List<RowOutcome> of(List<String> keys, WdtAnswer answer, List<AnswerError> errors) {
        if (answer.meaning() == AnswerMeaning.ALREADY_TAKEN && keys.size() == 1) {
            return List.of(RowOutcome.success(keys.get(0)));
        }
        if (!answer.isTaken()) {
            boolean isOpen = answer.meaning() == AnswerMeaning.UNKNOWN
                    || answer.meaning() == AnswerMeaning.ALREADY_TAKEN
                    || answer.meaning() == AnswerMeaning.DUPLICATE_REQUEST
                    || answer.meaning() == AnswerMeaning.RETRY_LATER;
            String reason = answer.code() + " " + answer.message();
            return keys.stream()
                    .map(key -> isOpen ? RowOutcome.unknown(key, reason) : RowOutcome.refused(key, reason))
                    .toList();
        }
        Set<String> sent = new HashSet<>(keys);
        Map<String, String> refused = new HashMap<>();
        String unnamed = "";
        for (AnswerError error : errors) {
            if (sent.contains(error.key())) {
                refused.putIfAbsent(error.key(), error.message());
            } else {
                unnamed = unnamed.isEmpty() ? error.toString() : unnamed;
            }
        }
        // The answer may count more refused rows than it names.
        boolean isUntold =
                (!answer.isSuccess() && errors.isEmpty()) || AnswerReader.counted(answer.payload()) > errors.size();
        String doubt = isUntold ? "error_count" : unnamed;
        return keys.stream().map(key -> outcome(key, refused.get(key), doubt, keys.size())).toList();
    }

    private static RowOutcome outcome(String key, @Nullable String refused, String doubt, int rows) {
        if (refused != null) {
            return RowOutcome.refused(key, refused);
        }
        if (doubt.isEmpty()) {
            return RowOutcome.success(key);
        }
        // The only row that was sent is the one that was refused.
        return rows == 1 ? RowOutcome.refused(key, doubt) : RowOutcome.unknown(key, doubt);
    }
}
