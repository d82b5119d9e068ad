/**
 * What a spreadsheet does to a value, and how to keep it from doing so.
 *
 * <p>A file for people is opened in a spreadsheet program, which computes what looks like a formula; a file for machines
 * is read by a program and must carry every value unchanged. So a writer always knows which of the two it writes.
 */
@NullMarked
package io.skuwright.sheets;

import org.jspecify.annotations.NullMarked;
