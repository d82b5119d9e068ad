/**
 * Kits after their order was typed: promised, delivered, priced, kept and planned again.
 *
 * <p>A kit order line says "3 of KIT-9"; what leaves the warehouse are its parts. The worked example of this package is
 * a kit of one body and, for 3 kits, 2 packs of 4 screws, the pack being a skip layer:
 *
 * <pre>
 *   order line 1: 3 KIT-9         part at 10      BODY     1 each      3 needed
 *                                 part at 20/10   SCREW    8/3 each    8 needed
 * </pre>
 *
 * <p><b>What a kit is.</b> A {@link io.skuwright.kit.KitPart} is one place in the kit, named by its {@link
 * io.skuwright.kit.KitPath}: the same component in two places is two parts. A {@link io.skuwright.kit.BomSnapshot} is
 * the parts as the order line keeps them, in memory or as one line of text, so that a BOM that changes later changes no
 * promise. A {@link io.skuwright.kit.KitLine} is an order line with its quantity and snapshot, made of a typed order or
 * by hand; a product that is no kit is followed as its own only part.
 *
 * <p><b>What may be sold.</b> {@link io.skuwright.kit.KitAvailability} says how many kits the stock of their components
 * makes: 5 BODY and 9 SCREW make 3 KIT-9, and 5/3 SCREW lack for a fourth. Where lines compete for stock, each {@link
 * io.skuwright.kit.KitWish} gets what those before it have left, and a {@link io.skuwright.kit.KitPromise} says how much.
 *
 * <p><b>What is delivered.</b> Goods that went out or came back are {@link io.skuwright.kit.Movement movements}, each of
 * one part of one order line. A {@link io.skuwright.kit.KitDelivery} adds them up and says of each line how many kits are
 * delivered, what is open, and what the next kit lacks: with 3 bodies and 6 screws out, 2 kits are delivered and 2 screws
 * lack for the third.
 *
 * <p><b>What a part costs.</b> {@link io.skuwright.kit.KitPrice} splits the amount of a kit line over its {@link
 * io.skuwright.kit.PricedPart}s by a {@link io.skuwright.kit.PriceRule}, to the cent: of 100.00 for 3 kits, by list prices
 * of 20.00 and 0.75, the bodies get 90.91 and the screws 9.09. It also says what goes with the first, the next and the
 * last kit when they come back one by one: 33.33, 33.34 and 33.33.
 *
 * <p><b>What if the kit changes.</b> Nothing happens to a line until somebody plans it again. Then a {@link
 * io.skuwright.kit.KitReplan} says part by part what that means: with the screws at 2 for each kit from now on, 6 are
 * needed for 3, none of them lacks any more, and all 3 kits are delivered. Goods go with their part where the lines of
 * the BOM are numbered anew, and those of a part that fell out are listed to be taken back. It is a plan with a
 * fingerprint; the host keeps the new line and movements once a person has approved it.
 *
 * <p>What is found out is listed in {@link io.skuwright.kit.KitCode}, {@link io.skuwright.kit.AvailabilityCode}, {@link
 * io.skuwright.kit.PriceCode} and {@link io.skuwright.kit.ReplanCode}. Bad movements and wishes are refused one by one and
 * the rest counts; a price is split as a whole or not at all. Nothing is rounded unless the caller says how: a {@link
 * io.skuwright.kit.DeliveryPolicy} for quantities of documents, a {@link io.skuwright.quantity.Rounding} for amounts.
 */
@NullMarked
@ValueStyle
package io.skuwright.kit;

import org.jspecify.annotations.NullMarked;
