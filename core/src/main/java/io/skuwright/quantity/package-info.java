/**
 * Exact quantities, units, rounding, money and its allocation.
 *
 * <p>A bill of materials may say that 3 of A need 2 of B. No decimal says 2/3, and a chain of such lines
 * multiplies every error, so numbers are {@link io.skuwright.quantity.Ratio}s: exact from the moment a
 * text is read until a number is written.
 *
 * <p>The worked example of this package: 2 of B for 3 of A, and an order of 7 A.
 *
 * <pre>
 *   Ratio perA = Ratio.of(2, 3);
 *   Ratio needed = perA.times(7);          // 14/3 of B, exact
 * </pre>
 *
 * <p>Text from outside is read with {@link io.skuwright.quantity.Ratio#read(java.lang.CharSequence)},
 * which looks at its characters before it calculates; what it finds out is listed in {@link
 * io.skuwright.quantity.QuantityCode}.
 */
@NullMarked
package io.skuwright.quantity;

import org.jspecify.annotations.NullMarked;
