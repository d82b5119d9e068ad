/** What a user would write without the library, written as well as is reasonable. */
@NullMarked
package io.skuwright.bench.baseline;

import org.jspecify.annotations.NullMarked;
