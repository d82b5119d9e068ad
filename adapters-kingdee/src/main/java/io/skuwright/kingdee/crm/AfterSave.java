package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door for a function that runs after an order was saved.
 *
 * <p>It takes the lines of the order as the platform hands them over and answers what to write. In
 * Groovy, where {@code lines} are the order's details and {@code object} is the platform's:
 *
 * <pre>
 * def answer = AfterSave.plan("1").run(lines)
 * answer.chunks().each { object.batchUpdate("SalesOrderProductObj", it) }
 * if (answer.failed()) { log.error(answer.message()) }
 * </pre>
 *
 * <p>Lines in error are set aside and named; the others get their updates all the same. The lines handed
 * over are not changed. What the platform allows, by its manual: 500 rows in one batch update, 20 seconds
 * for a button function, 300 calls of the object service in one run; flags that are quoted from another
 * object may not be computed yet in the context, so query the lines again before. In a debug run only six
 * lines are loaded. This class is immutable and thread-safe.
 */
public final class AfterSave {

    private final Door door;

    private AfterSave(Door door) {
        this.door = door;
    }

    /** Returns the door under a plan. */
    public static AfterSave plan(IntegrationPlan plan) {
        return new AfterSave(Door.of(plan));
    }

    /**
     * Returns the door under the plan of a number.
     *
     * @throws IllegalArgumentException if it is not {@code 1}, {@code 2} or {@code 3}
     */
    public static AfterSave plan(String number) {
        return plan(IntegrationPlan.of(number));
    }

    /** Returns this door with a reader that knows other names. */
    public AfterSave withReader(CrmOrders crm) {
        return new AfterSave(door.with(requireNonNull(crm, "crm")));
    }

    /** Returns this door with a policy of the caller's own in place of the plan's. */
    public AfterSave withPolicy(ClassifierPolicy policy) {
        return new AfterSave(door.with(requireNonNull(policy, "policy")));
    }

    /** Returns this door with messages in a language; the default is English. */
    public AfterSave withLanguage(Language language) {
        return new AfterSave(door.with(requireNonNull(language, "language")));
    }

    /**
     * Returns what to write on the lines of an order.
     *
     * @param lines the lines as maps; null if the event brings none, which is no failure
     */
    public AfterSaveAnswer run(@Nullable Collection<?> lines) {
        CrmOrder order = door.crm().decode(lines == null ? List.of() : lines);
        Outcome<TypedOrder> typed = door.crm().type(order, door.policy());
        CrmUpdates updates = door.crm().updates(order, typed.value());
        List<Finding> findings = new ArrayList<>(typed.findings());
        if (lines == null) {
            findings.add(Finding.of(CrmCode.DETAILS_ABSENT).at(Place.ROOT).with("field", CrmOrders.LINE_OBJECT));
        }
        return new AfterSaveAnswer(order, typed.value(), updates, findings, door.text());
    }
}
