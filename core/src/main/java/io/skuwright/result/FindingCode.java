package io.skuwright.result;

/**
 * The stable name of one kind of finding.
 *
 * <p>Each package of the library that finds things out has one enum of codes, for example {@code
 * OrderCode.ORPHAN_PARENT}. A code is part of the API: its name is never changed, never re-used for
 * something else, and its attributes keep their names. The page {@code CODES.md} of each module lists
 * them.
 */
public interface FindingCode {

    /** Returns the stable name, in upper case with underscores, unique in the whole library. */
    String name();

    /** Returns the severity that a finding of this kind has unless the caller's policy says otherwise. */
    Severity severity();

    /**
     * Returns the sentence template in a language.
     *
     * <p>A placeholder is a name in braces: {@code {subject}}, {@code {where}}, {@code {place}} (the same
     * in brackets after a blank, or nothing if no place is known) or the name of an attribute. All languages of one code use the same placeholders.
     */
    String sentence(Language language);
}
