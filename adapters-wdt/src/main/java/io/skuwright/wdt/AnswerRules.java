package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are successes, and what the codes of the others mean.
 *
 * <p>The vendor publishes no full list, so the tables hold what was seen; a host adds what it meets. Example: {@code
 * AnswerRules.of(Dialect.QYB).with("1020", AnswerMeaning.RETRY_LATER)} sends reading calls again that another one of the
 * same kind got in the way of. Codes are texts, so that {@code 20} and {@code "20"} are one.
 *
 * <p>That 1012, 1013, 1030, 1040, 1200 and 1610 pass by themselves is what one client of qyb relies on; it is not
 * confirmed. This class is immutable and thread-safe.
 */
public final class AnswerRules {

    private static final Map<String, AnswerMeaning> FORM_CODES = Map.ofEntries(
            Map.entry("20", AnswerMeaning.REQUEST_TOO_WIDE),
            Map.entry("1012", AnswerMeaning.RETRY_LATER),
            Map.entry("1013", AnswerMeaning.RETRY_LATER),
            Map.entry("1020", AnswerMeaning.DUPLICATE_REQUEST),
            Map.entry("1030", AnswerMeaning.RETRY_LATER),
            Map.entry("1040", AnswerMeaning.RETRY_LATER),
            Map.entry("1200", AnswerMeaning.RETRY_LATER),
            Map.entry("1610", AnswerMeaning.RETRY_LATER),
            Map.entry("2090", AnswerMeaning.ACCESS_DENIED),
            Map.entry("2104", AnswerMeaning.WINDOW_TOO_LONG),
            Map.entry("2220", AnswerMeaning.BAD_PARAMETER),
            Map.entry("2310", AnswerMeaning.NOT_FOUND),
            Map.entry("2830", AnswerMeaning.BAD_PARAMETER),
            Map.entry("4304", AnswerMeaning.BAD_PARAMETER),
            Map.entry("11000000", AnswerMeaning.WINDOW_TOO_LONG),
            Map.entry("21000003", AnswerMeaning.BAD_PARAMETER),
            Map.entry("21000006", AnswerMeaning.ALREADY_TAKEN),
            Map.entry("21000011", AnswerMeaning.BAD_PARAMETER),
            Map.entry("21000024", AnswerMeaning.NOT_FOUND));

    private static final Map<String, AnswerMeaning> STATUSES = Map.of(
            "1", AnswerMeaning.ACCESS_DENIED,
            "3", AnswerMeaning.ACCESS_DENIED,
            "6", AnswerMeaning.ACCESS_DENIED,
            "7", AnswerMeaning.CLOCK_WRONG,
            "8", AnswerMeaning.ACCESS_DENIED,
            "100", AnswerMeaning.BUSINESS_ERROR);

    private static final Map<String, AnswerMeaning> TEXTS = usualTexts();

    private final Set<String> successes;
    private final Map<String, AnswerMeaning> codes;
    private final Map<String, AnswerMeaning> texts;

    private AnswerRules(Set<String> successes, Map<String, AnswerMeaning> codes, Map<String, AnswerMeaning> texts) {
        this.successes = successes;
        this.codes = codes;
        this.texts = texts;
    }

    private static Map<String, AnswerMeaning> usualTexts() {
        Map<String, AnswerMeaning> texts = new LinkedHashMap<>();
        texts.put("调用频率限制", AnswerMeaning.RETRY_LATER);
        texts.put("请稍后重试", AnswerMeaning.RETRY_LATER);
        texts.put("请勿重复操作", AnswerMeaning.DUPLICATE_REQUEST);
        texts.put("此外部单已使用", AnswerMeaning.ALREADY_TAKEN);
        texts.put("外部单号重复", AnswerMeaning.ALREADY_TAKEN);
        texts.put("间隔最大30天", AnswerMeaning.WINDOW_TOO_LONG);
        texts.put("不能超过30天", AnswerMeaning.WINDOW_TOO_LONG);
        texts.put("必须包含起止时间", AnswerMeaning.BAD_PARAMETER);
        return Collections.unmodifiableMap(texts);
    }

    /** Returns the rules of a dialect; in Y the code 200 is a success too, as its categories say. */
    public static AnswerRules of(Dialect dialect) {
        return switch (dialect) {
            case QYB -> new AnswerRules(Set.of("0"), FORM_CODES, TEXTS);
            case Y -> new AnswerRules(Set.of("0", "200"), FORM_CODES, TEXTS);
            case QJB -> new AnswerRules(Set.of("0"), STATUSES, TEXTS);
        };
    }

    /** Returns the codes that say success; not modifiable. */
    public Set<String> successes() {
        return successes;
    }

    /** Returns what other codes mean; not modifiable. */
    public Map<String, AnswerMeaning> codes() {
        return codes;
    }

    /** Returns parts of messages that tell more than an unknown or a general code does; not modifiable. */
    public Map<String, AnswerMeaning> texts() {
        return texts;
    }

    /** Returns these rules with one more code, or another meaning of one; {@code SUCCESS} makes it a success. */
    public AnswerRules with(String code, AnswerMeaning meaning) {
        requireNonNull(meaning, "meaning");
        Map<String, AnswerMeaning> more = new LinkedHashMap<>(codes);
        Set<String> good = new TreeSet<>(successes);
        more.remove(requireNonNull(code, "code"));
        good.remove(code);
        if (meaning == AnswerMeaning.SUCCESS) {
            good.add(code);
        } else {
            more.put(code, meaning);
        }
        return new AnswerRules(Collections.unmodifiableSet(good), Collections.unmodifiableMap(more), texts);
    }

    /** Returns these rules with the meaning of one more part of a message, which counts before the others. */
    public AnswerRules withText(String part, AnswerMeaning meaning) {
        Map<String, AnswerMeaning> more = new LinkedHashMap<>();
        more.put(requireNonNull(part, "part"), requireNonNull(meaning, "meaning"));
        texts.forEach(more::putIfAbsent);
        return new AnswerRules(successes, codes, Collections.unmodifiableMap(more));
    }

    AnswerMeaning meaning(String code, String message) {
        if (successes.contains(code)) {
            return AnswerMeaning.SUCCESS;
        }
        AnswerMeaning known = codes.getOrDefault(code, AnswerMeaning.UNKNOWN);
        boolean isGeneral = List.of(AnswerMeaning.UNKNOWN, AnswerMeaning.BUSINESS_ERROR).contains(known);
        return isGeneral ? ofText(message, known) : known;
    }

    private AnswerMeaning ofText(String message, AnswerMeaning otherwise) {
        for (Map.Entry<String, AnswerMeaning> text : texts.entrySet()) {
            if (message.contains(text.getKey())) {
                return text.getValue();
            }
        }
        return otherwise;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerRules that
                && successes.equals(that.successes)
                && codes.equals(that.codes)
                && List.copyOf(texts.entrySet()).equals(List.copyOf(that.texts.entrySet()));
    }

    @Override
    public int hashCode() {
        return codes.hashCode() + 31 * texts.hashCode();
    }

    @Override
    public String toString() {
        return successes + " " + codes;
    }
}
