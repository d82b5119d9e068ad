/**
 * What every call gives back: values, findings, plans.
 *
 * <p>The library never throws because of data. It answers with a value and what it found out about
 * the data:
 *
 * <ul>
 *   <li>{@link io.skuwright.result.Outcome} is one value with its findings, for example a typed order;
 *   <li>{@link io.skuwright.result.Batch} is many rows of which some were refused, and nothing is
 *       lost: {@code read = accepted + rejected};
 *   <li>{@link io.skuwright.result.Finding} says what is wrong, where, with the value, and what was
 *       expected; {@link io.skuwright.result.FindingText} turns it into a sentence in English, Chinese
 *       or Romanian, or in the user's own words;
 *   <li>{@link io.skuwright.result.Plan} is what ought to be changed, as data: it can be printed,
 *       approved by its fingerprint and then carried out by the host.
 * </ul>
 *
 * <pre>
 *   rows in ──► Batch ─┬─ accepted ──► Outcome&lt;T&gt; ──► Plan ──► the host acts
 *                      └─ rejected (place, raw text, finding)
 * </pre>
 *
 * <p>A bad <em>call</em> (a null argument, an unknown setting) is an exception; bad <em>data</em> is a
 * finding. {@link io.skuwright.result.Limits} bounds every piece of work before it starts.
 */
@NullMarked
package io.skuwright.result;

import org.jspecify.annotations.NullMarked;
