/** Seeded data: orders and sums, the same on every machine. */
@NullMarked
package io.skuwright.bench.gen;

import org.jspecify.annotations.NullMarked;
