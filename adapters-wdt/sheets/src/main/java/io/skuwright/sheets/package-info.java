/**
 * Spreadsheets and CSV files: rows in, reports out.
 *
 * <p>A {@link io.skuwright.sheets.SheetReader} turns a file into rows of the core, one cell for each name in
 * the header. It decides by the content what the file is, keeps every text as it stands there, and refuses
 * what a spreadsheet program has damaged rather than guessing what was meant:
 *
 * <pre>
 *   file                              column 条码 under the rules for codes
 *   00123              (text)    ──►  00123
 *   6901234567892      (number)  ──►  6901234567892, with the warning CODE_WAS_NUMBER
 *   6.90123E+12        (text)    ──►  row rejected: PRECISION_LOST, 6 digits are left of 13
 *   690123456789012345 (number)  ──►  row rejected: PRECISION_LOST, a number holds 15 digits
 *   =A1&amp;B1             (formula) ──►  row rejected: CELL_FORMULA, unless stored results are allowed
 *   =1+1               (CSV)     ──►  =1+1, text like any other
 * </pre>
 *
 * <p>On the way out a {@link io.skuwright.sheets.ConsolidationReport} tells people what came of flat rows: a page of
 * HTML that is one file, loads nothing and runs nothing, and lists of rejected rows and products as CSV:
 *
 * <pre>
 *   ConsolidationReport.of(consolidation)
 *           .with(ReportSettings.from(Map.of("language", "zh", "title", "goods.xlsx")))
 *           .withReading(rejectedWhileReading, findingsOfReading)
 *           .writeHtml(writer);                          ──►  FORMULA_NEUTRALISED, column name, count 2
 *
 *   =1+1   for people    ──►  '=1+1, reported
 *   =1+1   for machines  ──►  =1+1
 * </pre>
 *
 * <p>A spreadsheet program computes what looks like a formula, while a program must get every value unchanged. So a
 * writer always knows its {@link io.skuwright.sheets.Audience}; see {@link io.skuwright.sheets.FormulaText}.
 */
@NullMarked
@ValueStyle
package io.skuwright.sheets;

import org.jspecify.annotations.NullMarked;
