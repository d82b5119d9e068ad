/**
 * The store side of a WangDianTong tenant: its goods list, its set-up and what it takes over.
 *
 * <p>A store system has no public interface of its own; goods reach it as files, by a button or with documents, and
 * after that little flows by itself. This package reads and writes the list of single items, checks the set-up of both
 * sides, and holds the tables of what flows.
 */
@NullMarked
@ValueStyle
package io.skuwright.wdt.store;

import org.jspecify.annotations.NullMarked;
