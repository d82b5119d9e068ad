/**
 * JSON documents into rows.
 *
 * <p>{@link io.skuwright.merchantpro.json.JsonRows} reads a document from a text, from bytes or from a
 * stream: whole, as a list of records, or one record at a time. It is strict (UTF-8, one document, no key
 * twice), bounded by {@link io.skuwright.row.WireLimits}, keeps every number as it was written, and
 * answers with findings whatever the data are.
 *
 * <pre>
 *   JsonRows.of(text).read()                    the whole document as a Cell
 *   JsonRows.of(text).records("data")           the records of a list: accepted and rejected
 *   JsonRows.of(stream).stream(...)             the same, one record at a time
 * </pre>
 */
@NullMarked
package io.skuwright.merchantpro.json;

import org.jspecify.annotations.NullMarked;
