/**
 * What every call hands back: a value together with its findings.
 *
 * <p>Bad data never stops the engine. It gives the part of the answer that can be given, and a finding for each thing
 * that is wrong.
 */
@NullMarked
package io.skuwright.result;

import org.jspecify.annotations.NullMarked;
