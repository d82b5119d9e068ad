package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rates of stepped lines for each starting BOM, where the total of the parent decides; not thread-safe. */
final class SteppedRates {

    private final UseQuestion question;
    private final Map<Integer, Map<Integer, Ratio>> byStart = new HashMap<>();

    SteppedRates(UseQuestion question) {
        this.question = question;
    }

    /** Returns the rate that the total decides on; null if it is not the total that decides, or it is not known. */
    @Nullable Ratio of(int start, int edge) {
        return question.policy().stepsByTotal()
                ? byStart.computeIfAbsent(start, this::rates).get(edge)
                : null;
    }

    private Map<Integer, Ratio> rates(int start) {
        TotalsPass sums = question.totalsFrom(start, new ArrayList<>());
        OpenedBoms opened = question.graph().opened;
        Map<Integer, Ratio> rates = new HashMap<>();
        for (int node : question.graph().order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                Ratio rate = sums.steppedRate(edge);
                if (rate != null) {
                    rates.put(edge, rate);
                }
            }
        }
        return rates;
    }
}
