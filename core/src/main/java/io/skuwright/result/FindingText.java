package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Turns findings into sentences for people.
 *
 * <p>The library brings sentences in English, Chinese and Romanian; a user replaces single ones by own
 * words with {@link #withSentences}. A value in a sentence is shortened to 64 characters, control and
 * invisible characters are shown as {@code \}{@code u{…}}, and a sentence has at most 500 characters, so
 * that it can be logged safely. Example: {@code FindingText.in(Language.ZH).render(finding)}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingText {

    private static final int LONGEST = 500;

    private final Language language;
    private final Map<String, String> own;

    private FindingText(Language language, Map<String, String> own) {
        this.language = language;
        this.own = own;
    }

    /** Returns the sentences of a language. */
    public static FindingText in(Language language) {
        return new FindingText(requireNonNull(language, "language"), Map.of());
    }

    /**
     * Returns these sentences with some replaced by the user's own.
     *
     * @param sentences template by code name, with the placeholders that {@code CODES.md} lists
     */
    public FindingText withSentences(Map<String, String> sentences) {
        return new FindingText(language, Map.copyOf(sentences));
    }

    /** Returns the language of the sentences that are not the user's own. */
    public Language language() {
        return language;
    }

    /**
     * Returns the sentence of a finding. A placeholder whose attribute the finding does not have is
     * shown as a dash.
     */
    public String render(Finding finding) {
        String template = own.getOrDefault(
                finding.code().name(), finding.code().sentence(language));
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return shortened(text.append(template, from, template.length()));
            }
            text.append(template, from, open).append(value(finding, template.substring(open + 1, close)));
            from = close + 1;
        }
    }

    private static String shortened(StringBuilder text) {
        if (text.length() <= LONGEST) {
            return text.toString();
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    private static String value(Finding finding, String name) {
        return switch (name) {
            case "subject" -> Quoted.text(finding.subject());
            case "where" -> Quoted.text(finding.place().toString());
            case "place" -> inBrackets(finding.place().toString());
            default -> {
                String value = finding.attributes().get(name);
                yield value == null ? "-" : Quoted.text(value);
            }
        };
    }

    private static String inBrackets(String where) {
        return where.isEmpty() ? "" : " (" + Quoted.text(where) + ")";
    }
}
