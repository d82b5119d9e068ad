package io.skuwright.sheets;

/**
 * Who reads a file that is written.
 *
 * <p>A spreadsheet program computes a cell that begins with {@code =}; a program reads it as it is. Example: the code
 * {@code -A100} stands as {@code '-A100} in a file for people, where the quote keeps it a text, and as {@code -A100} in
 * a file for machines, where the quote would be taken for a part of the code.
 */
public enum Audience {
    /** A person with a spreadsheet program: texts that look like formulas get a quote, names of columns are words. */
    PEOPLE,
    /** A program: no value is changed, names of columns never change with the language. */
    MACHINES
}
