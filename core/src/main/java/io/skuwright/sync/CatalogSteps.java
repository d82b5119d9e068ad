package io.skuwright.sync;

import io.skuwright.result.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Makes the steps of a catalogue plan that change nothing. */
final class CatalogSteps {

    private static final String SHOP = "shop";
    private static final int LISTED = 5;

    private CatalogSteps() {}

    static Step keep(String shop, String code, String reason) {
        return new Step(Step.Action.KEEP, code, Map.of(SHOP, shop), reason);
    }

    static Step refuse(String shop, String code, String reason) {
        return new Step(Step.Action.REFUSE, code, Map.of(SHOP, shop), reason);
    }

    /** Returns the values that say where a change goes, to be filled up. */
    static Map<String, String> place(String shop, Side side) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SHOP, shop);
        values.put("to", side.code());
        return values;
    }

    /** Returns the first of many texts, and how many more there are. */
    static String list(SortedSet<String> texts) {
        List<String> first = texts.stream().limit(LISTED).toList();
        String listed = String.join(", ", first);
        return texts.size() > LISTED ? listed + ", … +" + (texts.size() - LISTED) : listed;
    }
}
