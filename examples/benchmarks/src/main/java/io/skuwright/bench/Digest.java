package io.skuwright.bench;

import io.skuwright.bench.baseline.JavaTyped;
import io.skuwright.order.LineType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One number that stands for an answer, so that nothing of it can be optimised away or go unread. */
final class Digest {

    private Digest() {}

    static long add(long digest, LineType type) {
        return digest * 31 + switch (type) {
            case STANDARD -> 0;
            case PARENT -> 1;
            case SON -> 2;
            case SKIP -> 3;
            default -> 4;
        };
    }

    static long add(long digest, @Nullable String parentProduct, @Nullable String bomLine) {
        return digest + (parentProduct == null ? 0 : parentProduct.hashCode()) + (bomLine == null ? 0 : bomLine.hashCode());
    }

    static long of(JavaTyped typed, int lines) {
        long digest = 0;
        for (int line = 0; line < lines; line++) {
            LineType type = typed.type(line);
            digest = add(digest, type);
            if (type == LineType.SON) {
                digest = add(digest, typed.parentProduct(line), typed.bomLine(line));
            }
        }
        return digest;
    }

    /** Returns the digest of types alone, in codes of {@link #add}. */
    static long ofTypes(byte[] types) {
        long digest = 0;
        for (byte type : types) {
            digest = digest * 31 + type;
        }
        return digest;
    }

    /** Returns the digest of updates that are in the order of the lines. */
    static long of(Map<String, ? extends Map<String, ?>> updates) {
        long digest = 0;
        for (Map<String, ?> fields : updates.values()) {
            LineType type = LineType.valueOf(String.valueOf(fields.get("product_type__c")).toUpperCase(java.util.Locale.ROOT));
            digest = add(digest, type);
            if (type == LineType.SON) {
                digest = add(digest, (String) fields.get("parent_product__c"), (String) fields.get("son_bom_id__c"));
            }
        }
        return digest;
    }
}
