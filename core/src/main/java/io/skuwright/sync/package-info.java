/**
 * What flows where between an ERP and a shop, as plans.
 *
 * <p>The host calls both systems; this package says what to send, in which parts and when, and what an answer means for
 * what is still to be done. Nothing here has a clock: a time is an argument.
 */
@NullMarked
@ValueStyle
package io.skuwright.sync;

import org.jspecify.annotations.NullMarked;
