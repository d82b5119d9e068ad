package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The door for a function that runs before an order is passed to the ERP.
 *
 * <p>It answers which lines go on, with their types filled in. In Groovy, with the platform's argument:
 *
 * <pre>
 * def answer = BeforeSync.plan("2").run(arg.sourceObjectApiName, arg.objectData, arg.details)
 * def data = new BeforeSyncData(isExec: answer.isExec(), isCover: answer.isCover(),
 *         objectData: answer.objectData(), details: answer.details())
 * return new BeforeSyncResult(code: answer.code(), message: answer.message(), data: data)
 * </pre>
 *
 * <p>What it never does: an object other than the order passes unchanged and the message says so; an
 * event without lines, such as an update, leaves the details as they are; an error stops the order, and
 * its code is not {@code "0"}. With {@link #sendHealthyLines()} the lines without error go, kits that lack
 * something stay behind whole, and the message names them; an order that lacks a standard BOM (B9) is
 * stopped all the same. The maps handed over are not changed. This class is immutable and thread-safe.
 */
public final class BeforeSync {

    private static final Place LINES = Place.ROOT.child("details").child(CrmOrders.LINE_OBJECT);

    private final Door door;
    private final boolean healthyLines;

    private BeforeSync(Door door, boolean healthyLines) {
        this.door = door;
        this.healthyLines = healthyLines;
    }

    /** Returns the door under a plan. */
    public static BeforeSync plan(IntegrationPlan plan) {
        return new BeforeSync(Door.of(plan), false);
    }

    /**
     * Returns the door under the plan of a number.
     *
     * @throws IllegalArgumentException if it is not {@code 1}, {@code 2} or {@code 3}
     */
    public static BeforeSync plan(String number) {
        return plan(IntegrationPlan.of(number));
    }

    /** Returns this door with a reader that knows other names. */
    public BeforeSync withReader(CrmOrders crm) {
        return new BeforeSync(door.with(requireNonNull(crm, "crm")), healthyLines);
    }

    /** Returns this door with a policy of the caller's own in place of the plan's. */
    public BeforeSync withPolicy(ClassifierPolicy policy) {
        return new BeforeSync(door.with(requireNonNull(policy, "policy")), healthyLines);
    }

    /** Returns this door with messages in a language; the default is English. */
    public BeforeSync withLanguage(Language language) {
        return new BeforeSync(door.with(requireNonNull(language, "language")), healthyLines);
    }

    /** Returns this door so that the lines without error go on even if others have one. */
    public BeforeSync sendHealthyLines() {
        return new BeforeSync(door, true);
    }

    /**
     * Returns the answer to an event in the older form of the platform: one map with {@code
     * sourceObjectApiName}, {@code objectData} and {@code details}.
     */
    public BeforeSyncAnswer run(Map<?, ?> event) {
        Object name = Entries.of(event, "sourceObjectApiName");
        Object data = Entries.of(event, "objectData");
        Object details = Entries.of(event, "details");
        return run(
                name instanceof CharSequence text ? text : null,
                data instanceof Map<?, ?> map ? map : null,
                details instanceof Map<?, ?> map ? map : null);
    }

    /**
     * Returns the answer to an event.
     *
     * @param sourceObject the API name of the object that the event is about
     * @param objectData the fields of that object, null if there are none
     * @param details the lists of detail rows by API name, null if the event brings none
     */
    public BeforeSyncAnswer run(
            @Nullable CharSequence sourceObject, @Nullable Map<?, ?> objectData, @Nullable Map<?, ?> details) {
        Passage passage = new Passage(door.text(), objectData, details);
        if (sourceObject == null || sourceObject.toString().isBlank()) {
            return passage.stopped(Finding.of(CrmCode.SOURCE_OBJECT_MISSING)
                    .at(Place.ROOT)
                    .with("field", "sourceObjectApiName"));
        }
        if (!sourceObject.toString().equals(CrmOrders.ORDER_OBJECT)) {
            return passage.otherObject(sourceObject.toString());
        }
        Object lines = details == null ? null : Entries.of(details, CrmOrders.LINE_OBJECT);
        if (lines == null || (lines instanceof Collection<?> list && list.isEmpty())) {
            return passage.untouched(
                    Finding.of(CrmCode.DETAILS_ABSENT).at(Place.ROOT).with("field", CrmOrders.LINE_OBJECT));
        }
        if (!(lines instanceof Collection<?> list)) {
            return passage.stopped(Finding.of(CrmCode.LINES_MISSING)
                    .at(LINES)
                    .with("field", CrmOrders.LINE_OBJECT)
                    .with("found", PlainText.kind(lines)));
        }
        return decide(passage, list);
    }

    private BeforeSyncAnswer decide(Passage passage, Collection<?> lines) {
        OrderRead read = new OrderRead(door.crm().settings(), lines.size());
        if (passage.objectData() != null) {
            read.head(passage.objectData(), Place.ROOT.child("objectData"));
        }
        read.lines(lines, LINES);
        CrmOrder order = read.order(List.of());
        Outcome<TypedOrder> typed = door.crm().type(order, door.policy());
        boolean hasErrors = typed.findings().stream().anyMatch(Finding::isError);
        HealthyLines healthy = HealthyLines.of(order, typed);
        if (hasErrors && (!healthyLines || healthy.isHopeless())) {
            return passage.stopped(typed.findings());
        }
        return passage.sent(lines, order, typed, healthy, door.crm());
    }
}
