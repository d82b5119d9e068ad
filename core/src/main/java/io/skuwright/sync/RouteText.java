package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text form of a table of routes: a line for each kind, words of the form {@code name} or {@code name=value}. */
final class RouteText {

    /** The longest delay, so that no table gives a time that there is not. */
    static final Duration LONGEST = Duration.ofDays(366);

    private static final String FORM = "skuwright-routes 1";
    private static final String END = "end ";
    private static final String LINE = "kind sent|kept|unconfirmed, then as=, below=, after=, most-skus=, needs=, basis=, fetched,"
            + " goods, after-initial, approved, settled";

    private final String text;

    RouteText(String text) {
        this.text = text;
    }

    static String of(Collection<RouteRule> rules) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        rules.forEach(rule -> append(text, rule));
        return text.append(END).append(rules.size()).append('\n').toString();
    }

    private static void append(StringBuilder text, RouteRule rule) {
        text.append(rule.kind().code()).append(' ').append(rule.verdict().code());
        if (rule.becomes() != rule.kind()) {
            text.append(" as=").append(rule.becomes().code());
        }
        rule.becomesBelowZero().ifPresent(kind -> text.append(" below=").append(kind.code()));
        if (!rule.delay().isZero()) {
            text.append(" after=").append(rule.delay());
        }
        text.append(rule.isFetched() ? " fetched" : "");
        text.append(rule.carriesGoods() ? " goods" : "");
        text.append(rule.isAfterInitial() ? " after-initial" : "");
        rule.mostSkus().ifPresent(most -> text.append(" most-skus=").append(most));
        if (!rule.needs().isEmpty()) {
            text.append(" needs=").append(new TreeSet<>(rule.needs()).stream()
                    .map(RouteRule.Need::code)
                    .collect(Collectors.joining(",")));
        }
        text.append(rule.isApproved() ? " approved" : "");
        text.append(rule.isSettled() ? " settled" : "");
        text.append(" basis=").append(rule.basis().code()).append('\n');
    }

    Outcome<DocumentRoutes> read() {
        Map<DocumentKind, RouteRule> rules = new EnumMap<>(DocumentKind.class);
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].equals(FORM)) {
            return invalid(1, lines[0], FORM);
        }
        int last = lines.length - 2;
        for (int at = 1; at <= last; at++) {
            String expected = at == last ? END + rules.size() : LINE;
            Optional<RouteRule> rule = at == last ? Optional.empty() : rule(lines[at]);
            boolean isSound = at < last
                    ? rule.isPresent() && rules.put(rule.get().kind(), rule.get()) == null
                    : lines[at].equals(expected);
            if (!isSound) {
                return invalid(at + 1, lines[at], expected);
            }
        }
        return last < 1 || !lines[last + 1].isEmpty()
                ? invalid(lines.length, lines[lines.length - 1], END + rules.size() + " and nothing after it")
                : Outcome.of(DocumentRoutes.of(List.copyOf(rules.values())));
    }

    private static Optional<RouteRule> rule(String line) {
        String[] words = line.split(" ", -1);
        Optional<DocumentKind> kind = DocumentKind.find(words[0]);
        Optional<RouteRule.Verdict> verdict =
                words.length < 2 ? Optional.empty() : find(RouteRule.Verdict.values(), RouteRule.Verdict::code, words[1]);
        if (kind.isEmpty() || verdict.isEmpty()) {
            return Optional.empty();
        }
        RouteRule.Builder builder = RouteRule.builder().kind(kind.get()).verdict(verdict.get());
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            int equals = word.indexOf('=');
            boolean isTaken = equals < 0
                    ? takeFlag(builder, word)
                    : take(builder, word.substring(0, equals), word.substring(equals + 1));
            if (!isTaken) {
                return Optional.empty();
            }
        }
        return Optional.of(builder.build());
    }

    private static boolean takeFlag(RouteRule.Builder builder, String word) {
        switch (word) {
            case "fetched" -> builder.isFetched(true);
            case "goods" -> builder.carriesGoods(true);
            case "after-initial" -> builder.isAfterInitial(true);
            case "approved" -> builder.isApproved(true);
            case "settled" -> builder.isSettled(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean take(RouteRule.Builder builder, String name, String value) {
        return switch (name) {
            case "as" -> DocumentKind.find(value).map(builder::becomes).isPresent();
            case "below" -> DocumentKind.find(value).map(builder::becomesBelowZero).isPresent();
            case "after" -> delay(value).map(builder::delay).isPresent();
            case "most-skus" -> Optional.of(value)
                    .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                    .map(number -> builder.mostSkus(Integer.parseInt(number)))
                    .isPresent();
            case "needs" -> Arrays.stream(value.split(",", -1)).allMatch(word ->
                    find(RouteRule.Need.values(), RouteRule.Need::code, word).map(builder::addNeeds).isPresent());
            case "basis" -> find(RouteRule.Basis.values(), RouteRule.Basis::code, value).map(builder::basis).isPresent();
            default -> false;
        };
    }

    private static Optional<Duration> delay(String value) {
        try {
            return Optional.of(Duration.parse(value)).filter(delay -> !delay.isNegative() && delay.compareTo(LONGEST) <= 0);
        } catch (DateTimeParseException notDelay) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> find(T[] values, Function<T, String> code, String word) {
        return Arrays.stream(values).filter(value -> code.apply(value).equals(word)).findFirst();
    }

    private static Outcome<DocumentRoutes> invalid(int line, String value, String expected) {
        return Outcome.failed(Finding.of(RouteCode.ROUTES_TEXT_INVALID)
                .with("line", line)
                .with("value", value)
                .with("expected", expected));
    }
}
