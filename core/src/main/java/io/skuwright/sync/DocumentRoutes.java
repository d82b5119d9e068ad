package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.row.Flag;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which documents go to the other side, what they become there, and which stay.
 *
 * <p>It is a table: a line for each kind of document. It can be printed ({@link #toText()}), changed ({@link #with}) and
 * read back. Example of two lines, and what they say of a document:
 *
 * <pre>
 * store-return sent as=other-in needs=chosen,not-defective basis=stated
 * count-gain-in kept basis=stated
 *
 * routes.route(DocumentKind.STORE_RETURN, RouteFacts.builder().chosen(Flag.YES).defective(Flag.NO).build());
 * // other-in of the ERP
 * </pre>
 *
 * <p>A kind without a line, or with one that nobody confirmed, is refused with a finding; a fact that a line needs and
 * nobody told is one too. Lines stand in the order of {@link DocumentKind}. This class is immutable and thread-safe.
 */
public final class DocumentRoutes {

    private final Map<DocumentKind, RouteRule> rules;

    private DocumentRoutes(Map<DocumentKind, RouteRule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /**
     * Returns a table.
     *
     * @throws IllegalArgumentException if two lines are about one kind
     */
    public static DocumentRoutes of(List<RouteRule> rules) {
        Map<DocumentKind, RouteRule> byKind = new EnumMap<>(DocumentKind.class);
        for (RouteRule rule : rules) {
            if (byKind.put(rule.kind(), rule) != null) {
                throw new IllegalArgumentException("Two lines are about '" + rule.kind().code() + "'.");
            }
        }
        return new DocumentRoutes(byKind);
    }

    /**
     * Returns the table of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code ROUTES_TEXT_INVALID}
     */
    public static DocumentRoutes parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a table that was printed, and perhaps changed by hand; no value with {@code ROUTES_TEXT_INVALID}. */
    public static Outcome<DocumentRoutes> read(String text) {
        return new RouteText(requireNonNull(text, "text")).read();
    }

    /** Returns this table with one line changed or added. */
    public DocumentRoutes with(RouteRule rule) {
        Map<DocumentKind, RouteRule> more = new EnumMap<>(DocumentKind.class);
        more.putAll(rules);
        more.put(rule.kind(), rule);
        return new DocumentRoutes(more);
    }

    /** Returns the lines; not modifiable. */
    public List<RouteRule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns the line of a kind, or empty if there is none. */
    public Optional<RouteRule> rule(DocumentKind kind) {
        return Optional.ofNullable(rules.get(requireNonNull(kind, "kind")));
    }

    /** Tells where a document goes of which nothing more is known, as {@link #route(DocumentKind, RouteFacts)} does. */
    public Outcome<Route> route(DocumentKind kind) {
        return route(kind, RouteFacts.none());
    }

    /**
     * Tells where a document goes, or that it stays and why.
     *
     * @return the route; no value with {@code ROUTE_NOT_IN_TABLE}, {@code ROUTE_UNCONFIRMED}, {@code ROUTE_FACT_MISSING},
     *     {@code ROUTE_INITIAL_FIRST} or {@code ROUTE_TOO_MANY_SKUS}
     */
    public Outcome<Route> route(DocumentKind kind, RouteFacts facts) {
        RouteRule rule = rules.get(requireNonNull(kind, "kind"));
        if (rule == null) {
            return refused(RouteCode.ROUTE_NOT_IN_TABLE, kind, facts);
        }
        return switch (rule.verdict()) {
            case UNCONFIRMED -> refused(RouteCode.ROUTE_UNCONFIRMED, kind, facts);
            case KEPT -> stays(rule, RouteReason.BY_TABLE);
            case SENT -> facts.isEcho() ? stays(rule, RouteReason.ECHO) : needed(rule, facts);
        };
    }

    private static Outcome<Route> needed(RouteRule rule, RouteFacts facts) {
        for (RouteRule.Need need : RouteRule.Need.values()) {
            Flag told = told(need, facts);
            if (rule.needs().contains(need) && told != Flag.YES) {
                return told == Flag.NO
                        ? stays(rule, unmet(need))
                        : missing(rule, facts, need.code());
            }
        }
        Outcome<Route> route = rule.becomesBelowZero().isPresent()
                ? counted(rule, facts, rule.becomesBelowZero().get())
                : Outcome.of(new Route(rule, Optional.of(rule.becomes()), RouteReason.BY_TABLE));
        return route.flatMap(it -> it.isSent() ? allowed(it, facts) : route);
    }

    /** Returns whether a need is met. */
    private static Flag told(RouteRule.Need need, RouteFacts facts) {
        return switch (need) {
            case CHOSEN -> facts.chosen();
            case NOT_DEFECTIVE -> not(facts.defective());
            case NOT_ONLINE -> not(facts.online());
        };
    }

    private static Flag not(Flag flag) {
        return switch (flag) {
            case YES -> Flag.NO;
            case NO -> Flag.YES;
            default -> Flag.UNKNOWN;
        };
    }

    private static RouteReason unmet(RouteRule.Need need) {
        return switch (need) {
            case CHOSEN -> RouteReason.NOT_CHOSEN;
            case NOT_DEFECTIVE -> RouteReason.DEFECTIVE;
            case NOT_ONLINE -> RouteReason.ONLINE;
        };
    }

    private static Outcome<Route> counted(RouteRule rule, RouteFacts facts, DocumentKind belowZero) {
        if (facts.difference().isEmpty()) {
            return missing(rule, facts, "difference");
        }
        Ratio difference = facts.difference().get();
        if (difference.isZero()) {
            return stays(rule, RouteReason.NO_DIFFERENCE);
        }
        boolean isGain = difference.signum() > 0;
        return Outcome.of(new Route(
                rule,
                Optional.of(isGain ? rule.becomes() : belowZero),
                isGain ? RouteReason.GAIN : RouteReason.LOSS));
    }

    /** Holds back what has to wait, or is too large. */
    private static Outcome<Route> allowed(Route route, RouteFacts facts) {
        RouteRule rule = route.rule();
        if (rule.isAfterInitial() && facts.isInitialPending()) {
            return refused(RouteCode.ROUTE_INITIAL_FIRST, rule.kind(), facts);
        }
        if (rule.mostSkus().isPresent()) {
            int limit = rule.mostSkus().getAsInt();
            if (facts.skus().isEmpty()) {
                return missing(rule, facts, "skus");
            }
            if (facts.skus().getAsInt() > limit) {
                return Outcome.failed(finding(RouteCode.ROUTE_TOO_MANY_SKUS, rule.kind(), facts)
                        .with("skus", facts.skus().getAsInt())
                        .with("limit", limit));
            }
        }
        return Outcome.of(route);
    }

    private static Outcome<Route> stays(RouteRule rule, RouteReason reason) {
        return Outcome.of(new Route(rule, Optional.empty(), reason));
    }

    private static Outcome<Route> missing(RouteRule rule, RouteFacts facts, String fact) {
        return Outcome.failed(finding(RouteCode.ROUTE_FACT_MISSING, rule.kind(), facts).with("fact", fact));
    }

    private static Outcome<Route> refused(RouteCode code, DocumentKind kind, RouteFacts facts) {
        return Outcome.failed(finding(code, kind, facts));
    }

    private static Finding finding(RouteCode code, DocumentKind kind, RouteFacts facts) {
        String subject = facts.document().isEmpty() ? kind.code() : facts.document();
        return Finding.of(code).about(subject).at(facts.place()).with("kind", kind.code());
    }

    /** Returns the table as text: a line for each kind, the same for equal tables; {@link #read} takes it back. */
    public String toText() {
        return RouteText.of(rules.values());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentRoutes that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return toText().hashCode();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return toText();
    }
}
