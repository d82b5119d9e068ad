/**
 * Exact quantities, units, conversions, rounding, money and its allocation.
 *
 * <p>A bill of materials may say that 3 of A need 2 of B. No decimal says 2/3, and a chain of such lines
 * multiplies every error, so numbers are {@link io.skuwright.quantity.Ratio}s: exact from the moment a
 * text is read until a number is written.
 *
 * <p>The worked example of this package: 2 of B for 3 of A, and an order of 7 A.
 *
 * <pre>
 *   UnitOfMeasure pcs = UnitOfMeasure.of("pcs");
 *   Quantity needed = Quantity.of(7, pcs).times(Ratio.of(2, 3));     // 14/3 pcs of B, exact
 *   Rounded&lt;Quantity&gt; packed = needed.rounded(Rounding.up(0));       // 5 pcs, residue 1/3
 * </pre>
 *
 * <p>Nothing is rounded unless a caller passes a {@link io.skuwright.quantity.Rounding}, or {@link
 * io.skuwright.quantity.RoundingRules} with one for each unit, and then the residue is a value too. A
 * number that does not fit a {@link io.skuwright.quantity.DecimalField} of the other system is a finding,
 * not a cut number; {@link io.skuwright.quantity.SingleQuantity} says what is lost where a target keeps one
 * decimal for 2 of 3, and how many parents could be sent exactly. {@link io.skuwright.quantity.Money} is as
 * exact as quantities are, and an {@link io.skuwright.quantity.Allocation} splits it to the cent so that the
 * parts sum back.
 *
 * <p>What units are worth in each other is data of the host, for all products and for single ones. {@link
 * io.skuwright.quantity.UnitConversions} joins any number of {@link io.skuwright.quantity.UnitConversion}s,
 * each of which says 1 from = factor to, over any number of steps in both directions. Those that
 * contradict each other or are upside down are left out and reported, never guessed at:
 *
 * <pre>
 *   UnitConversions units = UnitConversions.of(List.of(
 *           UnitConversion.of("box", "pack", Ratio.of(2)),
 *           UnitConversion.of("pack", "pcs", Ratio.of(6)),
 *           UnitConversion.of("OIL", "L", "kg", Ratio.of(23, 25)))).value();
 *   units.factor("TEA", "box", "pcs").value();                        // 12
 *   units.factor("OIL", "kg", "L").value();                           // 25/23
 *   units.factor("TEA", "kg", "L");                                   // no value: UNIT_CONVERSION_MISSING
 * </pre>
 *
 * <p>Text from outside is read with {@link io.skuwright.quantity.Ratio#read(java.lang.CharSequence)},
 * which looks at its characters before it calculates; what it finds out is listed in {@link
 * io.skuwright.quantity.QuantityCode}.
 */
@NullMarked
package io.skuwright.quantity;

import org.jspecify.annotations.NullMarked;
