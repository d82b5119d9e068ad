package io.skuwright.sheets;

/** What kind of file rows were read from. */
public enum SheetFormat {
    /** Something else, which is not read. */
    OTHER,
    /** Text with separators between cells. */
    CSV,
    /** A workbook in Office Open XML, as Excel 2007 and newer write it. */
    XLSX
}
