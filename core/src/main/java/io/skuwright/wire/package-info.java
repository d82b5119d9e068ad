/**
 * Documents into rows, with every guard in one place; for the adapters only.
 *
 * <p>An adapter brings a {@link io.skuwright.wire.TokenSource} made with its JSON library. {@link
 * io.skuwright.wire.WireReader} pulls tokens from it, one at a time and never recursively, and makes
 * cells and rows with their places; it enforces the {@link io.skuwright.row.WireLimits} and refuses what
 * JSON libraries let pass: a key that stands twice, half characters, numbers such as {@code 007}.
 *
 * <pre>
 *   bytes ─► TokenSource ─► WireReader ─┬─ one document ─────► Outcome&lt;Cell&gt;
 *            (adapter)      (guards)    ├─ a list of records ► Batch&lt;Row&gt;
 *                                       └─ one at a time ────► RecordVisitor
 *                                                                  │
 *                       Field by field, typed: FieldReader ◄── Row ┘
 * </pre>
 *
 * <p>{@link io.skuwright.wire.DocumentSource} is where a document comes from, without any stream of Java's. Records that
 * repeat the form of one that was read can be handed out as {@link io.skuwright.wire.Repeat}s, from where their values
 * stand, without the parser; an adapter says which members are {@link io.skuwright.wire.Wanted}.
 *
 * <p>{@link io.skuwright.wire.FieldReader} reads the fields of a row as text, codes, numbers, dates and
 * flags. It does not matter whether the row came from JSON or from a map of a script platform.
 */
@NullMarked
package io.skuwright.wire;

import org.jspecify.annotations.NullMarked;
