/**
 * Bills of materials: what a product is made of, exactly.
 *
 * <p>A {@link io.skuwright.bom.Bom} says what goes into a quantity of one product; each of its {@link
 * io.skuwright.bom.BomLine lines} names a component and a ratio. A component may have a BOM of its own, so
 * that many BOMs make one graph. A {@link io.skuwright.bom.BomCatalog} checks and indexes all BOMs once; an
 * {@link io.skuwright.bom.Explosion} walks down from one product.
 *
 * <p>The worked example of this package: a kit of one body and, for 3 kits, 2 packs; the pack is only a way
 * of grouping (a skip layer) and holds 4 screws.
 *
 * <pre>
 *   KIT-9                     explosion of 3 KIT-9:
 *    ├─ 1   BODY                engineering   BODY 3, PACK 2 (skipped), SCREW 8
 *    └─ 2/3 PACK (skip)         order         BODY 3, SCREW 8
 *        └─ 4 SCREW             leaf          BODY 3, SCREW 8
 * </pre>
 *
 * <p>A definition and what is computed from it are two types: {@code Bom} is data as somebody wrote it, even
 * if it is wrong (a denominator of 0 is held and reported), {@code Explosion} is the answer. What depends on
 * the question and not on the data (the date, the default BOM, the variant, losses, alternatives, optional lines,
 * skip overrides, rounding) is one {@link io.skuwright.bom.BomPolicy}, the same for every view.
 *
 * <p>The same structure is also read from below and as a whole: {@link io.skuwright.bom.WhereUsed} tells what a
 * component goes into (SCREW: PACK 4, KIT-9 8/3), {@link io.skuwright.bom.LowLevelCodes} how deep it lies, and
 * {@link io.skuwright.bom.BomLint} what in the data is probably wrong.
 *
 * <p>BOMs are compared by what they say for one of the product: a {@link io.skuwright.bom.BomFingerprint} is
 * the same for 2/4 and 1/2, a {@link io.skuwright.bom.BomDiff} tells what differs between two states of a structure,
 * and a {@link io.skuwright.bom.StandardBom} made from a configured BOM is taken again if there is one like it.
 *
 * <p>What a product costs and how many can be built are questions to the same walk: a {@link
 * io.skuwright.bom.CostRollUp} takes the cost of one unit of each component (BODY at 5 and SCREW at 1/10 make
 * 79/5 for 3 KIT-9), a {@link io.skuwright.bom.Buildable} takes the stock (4 BODY and 20 SCREW
 * make 4 KIT-9, and BODY is what lacks for one more). For many questions about one stock {@link
 * io.skuwright.bom.StockLevels} looks its components up once, and {@link io.skuwright.bom.StockShares} gives each
 * wish no more than is wanted and leaves the rest to the next.
 *
 * <p>Inside, the catalogue numbers products, BOMs and lines once and keeps flat arrays; every walk over them
 * is a loop, so neither 100,000 levels nor 2<sup>64</sup> paths are a danger. What is found out is listed in
 * {@link io.skuwright.bom.BomCode}, {@link io.skuwright.bom.BomContentCode}, {@link io.skuwright.bom.CostCode},
 * {@link io.skuwright.bom.StockCode} and {@link io.skuwright.bom.LintCode}.
 */
@NullMarked
@ValueStyle
package io.skuwright.bom;

import org.jspecify.annotations.NullMarked;
