package io.skuwright.examples.spark;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Material;
import io.skuwright.row.CleanUp;
import io.skuwright.row.NearKey;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what has to meet: which rows, because of their product, and which, because of their code.
 *
 * <p>Products are told apart by their key, yet sent by its near key, so names that look alike meet on one machine
 * without a shuffle of their own. The rules travel as settings and are read once a task.
 */
final class Routing implements Serializable {

    private static final long serialVersionUID = 1L;
    /** No name or code may hold it, so it can stand between parts. */
    private static final char BETWEEN = '\u001F';

    /** A class that is known to travel. */
    private final HashMap<String, String> settings;
    private final int homes;
    private transient @Nullable Tools tools;

    private record Tools(ConsolidationRules rules, CleanUp cleanUp, NearKey near) {}

    /** Takes the settings of {@link ConsolidationRules#from} and the number of parts to spread products over. */
    Routing(Map<String, String> settings, int homes) {
        this.settings = new HashMap<>(settings);
        this.homes = homes;
        this.tools = tools();
    }

    private Tools tools() {
        Tools known = tools;
        if (known == null) {
            ConsolidationRules rules = ConsolidationRules.from(settings);
            known = new Tools(rules, rules.cleanUp(), NearKey.of(rules.lookAlikes()));
            tools = known;
        }
        return known;
    }

    ConsolidationRules rules() {
        return tools().rules;
    }

    NearKey near() {
        return tools().near;
    }

    int homes() {
        return homes;
    }

    String clean(String text) {
        return tools().cleanUp.clean(text);
    }

    /** Returns the part that the row's product belongs to, the same for all keys that look alike. */
    int home(SheetRow row) {
        return home(row.key());
    }

    /** Returns the part that the row's product belongs to. */
    int home(Material material) {
        return home(material.key());
    }

    private int home(List<String> key) {
        StringBuilder route = new StringBuilder();
        for (String part : key) {
            String text = clean(part);
            String near = near().key(text);
            // A key with a blank part is none at all; all rows without a key are one conflict.
            if (text.isBlank() || near.isBlank()) {
                return 0;
            }
            route.append(near).append(BETWEEN);
        }
        return Math.floorMod(route.toString().hashCode(), homes);
    }

    /** Returns what rows have in common whose codes are equal or look alike; a row without a code stands alone. */
    String meeting(SheetRow row) {
        String code = clean(row.code());
        return code.isBlank() ? row.source() + BETWEEN + row.number() : near().key(code);
    }
}
