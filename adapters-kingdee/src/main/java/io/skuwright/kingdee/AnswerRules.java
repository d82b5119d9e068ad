package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How answers are understood where Kingdee leaves it open.
 *
 * <p>Some answers tell a lost session by a text only, without a message code. The texts known here are those that users
 * report; an account in another language says them otherwise. Example: {@code
 * AnswerRules.defaults().withText("The session has been lost", MsgMeaning.SESSION_LOST)} knows the English one too. A text
 * counts only at the beginning of the only error of an answer without successes, and only where the message code is
 * absent or 0: an error of one document may quote what a customer wrote.
 *
 * <p>A login succeeded if its LoginResultType is 1. Some clients take -5 for a success as well, which is not confirmed;
 * {@code withLoginType("-5")} says so. This class is immutable and thread-safe.
 */
public final class AnswerRules {

    private static final AnswerRules DEFAULTS = new AnswerRules(
            Map.of("会话信息已丢失", MsgMeaning.SESSION_LOST, "Session 已失效", MsgMeaning.SESSION_LOST), Set.of("1"));

    private final Map<String, MsgMeaning> texts;
    private final Set<String> loginTypes;

    private AnswerRules(Map<String, MsgMeaning> texts, Set<String> loginTypes) {
        this.texts = texts;
        this.loginTypes = loginTypes;
    }

    /** Returns the rules that hold where nothing else is said. */
    public static AnswerRules defaults() {
        return DEFAULTS;
    }

    /** Returns beginnings of error texts and what they mean; not modifiable. */
    public Map<String, MsgMeaning> texts() {
        return texts;
    }

    /** Returns the values of LoginResultType that are a success; not modifiable. */
    public Set<String> loginTypes() {
        return loginTypes;
    }

    /** Returns these rules with the meaning of one more beginning of a text. */
    public AnswerRules withText(String beginning, MsgMeaning meaning) {
        Map<String, MsgMeaning> more = new LinkedHashMap<>(texts);
        more.put(requireNonNull(beginning, "beginning"), requireNonNull(meaning, "meaning"));
        return new AnswerRules(Collections.unmodifiableMap(more), loginTypes);
    }

    /** Returns these rules with other meanings of texts; none, if only message codes are to count. */
    public AnswerRules withTexts(Map<String, MsgMeaning> newTexts) {
        return new AnswerRules(Map.copyOf(newTexts), loginTypes);
    }

    /** Returns these rules with one more value of LoginResultType that is a success. */
    public AnswerRules withLoginType(String type) {
        Set<String> more = new LinkedHashSet<>(loginTypes);
        more.add(requireNonNull(type, "type"));
        return new AnswerRules(texts, Collections.unmodifiableSet(more));
    }

    Optional<MsgMeaning> ofText(String message) {
        return texts.entrySet().stream()
                .filter(text -> message.stripLeading().startsWith(text.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerRules that && texts.equals(that.texts) && loginTypes.equals(that.loginTypes);
    }

    @Override
    public int hashCode() {
        return texts.hashCode() + 31 * loginTypes.hashCode();
    }

    @Override
    public String toString() {
        return texts + " " + loginTypes;
    }
}
