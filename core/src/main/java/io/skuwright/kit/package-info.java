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
 */
@NullMarked
package io.skuwright.kit;

import org.jspecify.annotations.NullMarked;
