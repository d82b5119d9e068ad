package io.skuwright.sync;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What becomes of a SKU that both sides have, field by field. */
final class PairDraft {

    /** What is sent to one side. */
    static final class Send {
        final SortedMap<String, String> values = new TreeMap<>();
        final SortedMap<String, String> before = new TreeMap<>();
        private @Nullable CatalogReason reason;

        void set(String field, String value, @Nullable String was, CatalogReason why) {
            values.put(field, value);
            if (was != null) {
                before.put(field, was);
            }
            reason = reason == null || why.compareTo(reason) < 0 ? why : reason;
        }

        /** Takes a field out; the reason stays that of all. */
        void remove(String field) {
            values.remove(field);
            before.remove(field);
        }

        CatalogReason reason() {
            return reason == null ? CatalogReason.CHANGED : reason;
        }
    }

    final ShopSku sku;
    final CatalogItem erp;
    final CatalogItem shop;
    /** What is agreed after this run if nothing is sent. */
    final SortedMap<String, Agreed> agreed;

    private final Map<Side, Send> sends = new EnumMap<>(Side.class);
    private @Nullable CatalogCode stopped;
    private CatalogReason kept = CatalogReason.UNCHANGED;

    PairDraft(ShopSku sku, CatalogItem erp, CatalogItem shop, SortedMap<String, Agreed> agreed) {
        this.sku = sku;
        this.erp = erp;
        this.shop = shop;
        this.agreed = new TreeMap<>(agreed);
    }

    CatalogItem item(Side side) {
        return side == Side.ERP ? erp : shop;
    }

    Send to(Side side) {
        return sends.computeIfAbsent(side, any -> new Send());
    }

    /** Notes that a field is not sent although it differs. */
    void stop(CatalogCode why) {
        stopped = stopped == null ? why : stopped;
    }

    /** Notes why a field that differs is kept; the first of the enum counts. */
    void keep(CatalogReason why) {
        kept = why.compareTo(kept) < 0 ? why : kept;
    }

    /** Returns what is sent to a side, null if nothing is. */
    @Nullable Send sent(Side side) {
        Send send = sends.get(side);
        return send == null || send.values.isEmpty() ? null : send;
    }

    boolean isSent() {
        return sent(Side.ERP) != null || sent(Side.SHOP) != null;
    }

    @Nullable CatalogCode stopped() {
        return stopped;
    }

    CatalogReason kept() {
        return kept;
    }
}
