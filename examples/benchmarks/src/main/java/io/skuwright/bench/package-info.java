/** Measures the engine side by side with what it replaces. */
@NullMarked
package io.skuwright.bench;

import org.jspecify.annotations.NullMarked;
