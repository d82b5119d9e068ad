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
 * <p>{@link io.skuwright.wire.DocumentSource} is where a document comes from, without any stream of Java's.
 *
 * <p>Records that a program writes one after the other differ in their values only. Once the parser has read one, those
 * behind it whose bytes are the same but for plain values can be handed out as {@link io.skuwright.wire.Repeat}s, from where
 * their values stand, and the parser never sees them; an adapter says which members are {@link io.skuwright.wire.Wanted}
 * and takes them as an {@link io.skuwright.wire.ItemVisitor}. Anything else (an escape, an odd character, a member more, a
 * nested value, a byte that is no character, a limit that is near) goes to the parser as ever, so both ways give the same
 * records and findings; a decoder that finds a value odd says so and gets the record the usual way.
 *
 * <p>{@link io.skuwright.wire.FieldReader} reads the fields of a row as text, codes, numbers, dates and
 * flags. It does not matter whether the row came from JSON or from a map of a script platform.
 */
@NullMarked
package io.skuwright.wire;

import org.jspecify.annotations.NullMarked;
