/**
 * The command line: the library for people and for black-box checks.
 *
 * <p>{@link io.skuwright.examples.cli.Skuwright} is the program; each command reads files, calls one
 * facade of the library and prints one {@link io.skuwright.examples.cli.Answer}. Everything a command
 * decides is decided by the library; here is only reading, calling and printing.
 */
@NullMarked
package io.skuwright.examples.cli;

import org.jspecify.annotations.NullMarked;
