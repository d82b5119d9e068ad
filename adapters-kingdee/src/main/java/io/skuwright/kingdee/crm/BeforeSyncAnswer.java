package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a before-sync function answers to the platform.
 *
 * <p>Example: for an order of a kit with a skip layer and two parts, {@link #isExec()} and {@link
 * #isCover()} are true, {@link #code()} is {@code "0"}, and {@link #details()} hold copies of the kit and
 * the two parts with their types, and not the skip layer. For an order with an error {@code isExec()} is
 * false, the code is that of the first error and {@link #message()} names the first ones.
 *
 * <p>{@link #objectData()} and {@link #details()} are copies that the caller may change; values inside
 * them are the caller's own objects. Not thread-safe once they are changed.
 */
public final class BeforeSyncAnswer {

    /** The code of an answer that is no failure. */
    public static final String SUCCESS = "0";

    /** What there is only if lines were decided on. */
    record Decided(CrmUpdates updates, List<String> sent, List<String> leftOut) {}

    private final boolean exec;
    private final boolean cover;
    private final String code;
    private final String message;
    private final @Nullable Map<String, @Nullable Object> objectData;
    private final @Nullable Map<String, @Nullable Object> details;
    private final List<Finding> findings;
    private final @Nullable Decided decided;

    BeforeSyncAnswer(
            boolean exec,
            boolean cover,
            String code,
            String message,
            @Nullable Map<String, @Nullable Object> objectData,
            @Nullable Map<String, @Nullable Object> details,
            List<Finding> findings,
            @Nullable Decided decided) {
        this.exec = exec;
        this.cover = cover;
        this.code = code;
        this.message = message;
        this.objectData = objectData;
        this.details = details;
        this.findings = List.copyOf(findings);
        this.decided = decided;
    }

    /** Returns true if the platform is to go on with the record. */
    public boolean isExec() {
        return exec;
    }

    /** Returns true if {@link #details()} are to take the place of the source's. */
    public boolean isCover() {
        return cover;
    }

    /** Returns {@code "0"}, or the code of the first error if the order is stopped. */
    public String code() {
        return code;
    }

    /** Returns what was decided, in one or a few sentences. */
    public String message() {
        return message;
    }

    /** Returns a copy of the order's fields; null if the event had none. */
    public @Nullable Map<String, @Nullable Object> objectData() {
        return objectData;
    }

    /** Returns the detail lists, that of the order lines with the lines to send only; null if the event had none. */
    public @Nullable Map<String, @Nullable Object> details() {
        return details;
    }

    /** Returns the ids of the lines that are sent, in their order; empty if nothing was decided. */
    public List<String> sent() {
        return decided == null ? List.of() : List.copyOf(decided.sent());
    }

    /** Returns the ids to take out of the ERP as far as the lines tell, see {@link CrmUpdates#toRemove()}. */
    public List<String> toRemove() {
        return decided == null ? List.of() : undecidedKept(decided, decided.updates().toRemove());
    }

    /** Returns the ids to take out of the ERP, see {@link CrmUpdates#toRemove(Collection)}. */
    public List<String> toRemove(Collection<?> sentIds) {
        return decided == null ? List.of() : undecidedKept(decided, decided.updates().toRemove(sentIds));
    }

    private static List<String> undecidedKept(Decided decided, List<String> removed) {
        List<String> ids = new ArrayList<>(removed);
        ids.removeAll(decided.leftOut());
        return List.copyOf(ids);
    }

    /** Returns what could be written back to the CRM; empty if nothing was decided. */
    public Optional<CrmUpdates> updates() {
        return Optional.ofNullable(decided).map(Decided::updates);
    }

    /** Returns everything that was found out. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the answer in the older form of the platform: a new map of {@code isExec}, {@code isCover},
     * {@code objectData} and {@code details}.
     */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("isExec", exec);
        map.put("isCover", cover);
        map.put("objectData", objectData);
        map.put("details", details);
        return map;
    }

    @Override
    public String toString() {
        return code + " " + message;
    }
}
