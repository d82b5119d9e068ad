package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.row.Row;
import java.util.Optional;

/** Tells whether an answer that should hold documents is a failure. */
final class Answer {

    private Answer() {}

    /** Returns why the answer is a failure: success denied, or errors listed in spite of it. */
    static Optional<Finding> failure(Row result) {
        return new StatusReader(result, AnswerRules.defaults())
                .read().findings().stream().filter(Finding::isError).findFirst();
    }
}
