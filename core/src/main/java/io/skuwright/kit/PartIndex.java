package io.skuwright.kit;

import java.util.HashMap;
import java.util.Map;

/** Finds the parts of a snapshot by path and by component. */
final class PartIndex {

    /** There is no such part. */
    static final int NONE = -1;

    /** There are several. */
    static final int SEVERAL = -2;

    /** Up to so many parts a look at each is faster than a map. */
    private static final int FEW = 12;

    private final KitPart[] parts;
    private final Map<KitPath, Integer> byPath;
    private final Map<String, Integer> byComponent;

    private PartIndex(KitPart[] parts, Map<KitPath, Integer> byPath, Map<String, Integer> byComponent) {
        this.parts = parts;
        this.byPath = byPath;
        this.byComponent = byComponent;
    }

    static PartIndex of(KitPart[] parts) {
        Map<KitPath, Integer> byPath = new HashMap<>();
        Map<String, Integer> byComponent = new HashMap<>();
        for (int at = 0; parts.length > FEW && at < parts.length; at++) {
            byPath.put(parts[at].path(), at);
            byComponent.merge(parts[at].component(), at, (first, second) -> SEVERAL);
        }
        return new PartIndex(parts, byPath, byComponent);
    }

    /** Returns the number of the part at a path, or {@link #NONE}. */
    int find(KitPath path) {
        if (parts.length > FEW) {
            return byPath.getOrDefault(path, NONE);
        }
        for (int at = 0; at < parts.length; at++) {
            if (parts[at].path().equals(path)) {
                return at;
            }
        }
        return NONE;
    }

    /** Returns the number of the only part of a component, {@link #NONE} or {@link #SEVERAL}. */
    int find(String component) {
        if (parts.length > FEW) {
            return byComponent.getOrDefault(component, NONE);
        }
        int found = NONE;
        for (int at = 0; at < parts.length; at++) {
            if (parts[at].component().equals(component)) {
                found = found == NONE ? at : SEVERAL;
            }
        }
        return found;
    }
}
