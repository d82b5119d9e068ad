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
 * <p>A {@link io.skuwright.kit.BomSnapshot} is the parts as the order line keeps them, so that a BOM that changes later
 * changes no promise; a {@link io.skuwright.kit.KitLine} is an order line with its quantity and snapshot, made of a
 * typed order or by hand. What went out and came back are {@link io.skuwright.kit.Movement movements}; a {@link
 * io.skuwright.kit.KitDelivery} adds them up and says for each line how many kits are delivered, what is open, and what
 * the next kit lacks: with 3 bodies and 6 screws out, 2 kits are delivered and 2 screws lack for the third.
 *
 * <p>The price of a kit stands on its parts to the cent: {@link io.skuwright.kit.KitPrice} splits the amount of a kit
 * line over its {@link io.skuwright.kit.PricedPart}s by a {@link io.skuwright.kit.PriceRule}, and says what goes with
 * the first, the next and the last of its kits when they come back one by one.
 *
 * <p>What may be sold is asked before: {@link io.skuwright.kit.KitAvailability} says how many kits the stock of their
 * components makes (5 BODY and 9 SCREW make 3 KIT-9), and shares stock out among the lines of orders that compete for
 * it, each {@link io.skuwright.kit.KitWish} after those before it.
 *
 * <p>When the BOM or the quantity changes, a {@link io.skuwright.kit.KitReplan} says part by part what that means for
 * the line: with the screws at 2 for each kit from now on, 6 are needed for 3 and none lacks. Goods go with their part
 * when its line is numbered anew, and those of a part that fell out are listed to be taken back.
 *
 * <p>What is found out is listed in {@link io.skuwright.kit.KitCode}, {@link io.skuwright.kit.PriceCode}, {@link
 * io.skuwright.kit.AvailabilityCode} and {@link io.skuwright.kit.ReplanCode}. Bad movements are rejected one by one; nothing
 * is rounded unless a {@link io.skuwright.kit.DeliveryPolicy} says how the documents were.
 */
@NullMarked
@ValueStyle
package io.skuwright.kit;

import org.jspecify.annotations.NullMarked;
