/**
 * Kits after their order was typed: delivered, available, priced, kept and planned again.
 *
 * <p>A kit order line says "3 of KIT-9"; what leaves the warehouse are its parts. This package follows them exactly. A
 * {@link io.skuwright.kit.KitPart} is one place in the kit, named by its {@link io.skuwright.kit.KitPath}: the same
 * component in two places is two parts. The worked example of this package is a kit of one body and, for 3 kits, 2
 * packs of 4 screws, the pack being a skip layer:
 *
 * <pre>
 *   order line 1: 3 KIT-9         part at 10      BODY     1 each      3 needed
 *                                 part at 20/10   SCREW    8/3 each    8 needed
 * </pre>
 *
 * <p>The price of a kit stands on its parts to the cent: {@link io.skuwright.kit.KitPrice} splits the amount of a kit
 * line over its {@link io.skuwright.kit.PricedPart}s by a {@link io.skuwright.kit.PriceRule}, and says what goes with
 * the first, the next and the last of its kits when they come back one by one.
 */
@NullMarked
@ValueStyle
package io.skuwright.kit;

import org.jspecify.annotations.NullMarked;
