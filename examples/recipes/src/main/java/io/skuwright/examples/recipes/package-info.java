/**
 * Recipes: one class for each question that is asked of bills of materials, orders, kits or flat materials.
 *
 * <p>Each has a {@code main} that asks the question of a few lines of sample data and prints the answer. The
 * data is written down with {@link io.skuwright.examples.recipes.Workshop}, so that a recipe shows little but
 * the question.
 */
@NullMarked
package io.skuwright.examples.recipes;

import org.jspecify.annotations.NullMarked;
