/** Lower bounds: the least work that still gives the answer. */
@NullMarked
package io.skuwright.bench.floor;

import org.jspecify.annotations.NullMarked;
