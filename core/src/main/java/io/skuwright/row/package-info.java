/**
 * One record from anywhere, under names that a user can change.
 *
 * <p>Orders, bills of materials and materials come as maps of a script platform, as JSON objects, as
 * rows of a sheet. The library sees them all as a {@link io.skuwright.row.Row}: an ordered list of named
 * {@link io.skuwright.row.Cell cells}, each of which is absent, null, blank, text, a number (kept as
 * the text it was written as), a flag, or a nested record or list. The four ways of saying nothing stay
 * four different things: absence is never deletion.
 *
 * <pre>
 *   map, JSON object, sheet row ──► Row ──(FieldNames)──► a value of the core
 *                                    │
 *                                    └── fields nobody knows ──► Extras ──► given back on the way out
 * </pre>
 *
 * <p>{@link io.skuwright.row.FieldNames} maps our word for a field to the names to look for, in order.
 * Rows of one sheet share their names, see {@link io.skuwright.row.Columns}.
 * {@link io.skuwright.row.Flag} is a yes or no that may also be unknown. {@link
 * io.skuwright.row.CodeMap} translates the ids of one system into the codes of another; no id passes
 * through untranslated. {@link io.skuwright.row.CleanUp} is what may be changed in a text, {@link
 * io.skuwright.row.NearKey} finds texts that look alike, and {@link io.skuwright.row.TextLint} warns of what
 * cannot be seen in one.
 */
@NullMarked
package io.skuwright.row;

import org.jspecify.annotations.NullMarked;
