package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about rows of stock, changes of stock and counts. */
public enum WdtStockCode implements FindingCode {
    /** A row of stock does not say what is asked of it; attribute: field. */
    WDT_STOCK_FIGURE_MISSING(
            Severity.ERROR,
            "Stock of '{subject}' at {where}: '{field}' was not said.",
            "{where} 处“{subject}”的库存：未给出“{field}”。",
            "Stocul lui „{subject}” de la {where}: „{field}” nu a fost spus."),
    /** The number of changes of a stock is no whole number; attributes: field, value. */
    WDT_STOCK_CHANGE_COUNT(
            Severity.ERROR,
            "Change '{subject}': {field} at {where} is '{value}', but must be a whole number from 0.",
            "变更“{subject}”：{where} 处的 {field} 为“{value}”，应为不小于 0 的整数。",
            "Schimbarea „{subject}”: {field} de la {where} este „{value}”, dar trebuie să fie un număr "
                    + "întreg de la 0."),
    /** A count has no line or more than a sheet takes; attributes: limit, actual. */
    WDT_COUNT_SIZE(
            Severity.ERROR,
            "Count '{subject}' has {actual} lines; 1 to {limit} are taken.",
            "盘点单“{subject}”有 {actual} 行；允许 1 到 {limit} 行。",
            "Inventarul „{subject}” are {actual} linii; se acceptă de la 1 la {limit}."),
    /** A SKU is on a sheet twice. */
    WDT_COUNT_REPEATED(
            Severity.ERROR,
            "'{subject}' at {where} is on the sheet twice.",
            "{where} 处的“{subject}”在盘点单上重复出现。",
            "„{subject}” de la {where} apare de două ori pe fișă."),
    /** A count is of another warehouse or of defective goods; attributes: warehouse, found, condition. */
    WDT_COUNT_NOT_OF_WAREHOUSE(
            Severity.ERROR,
            "'{subject}' at {where} is of warehouse '{found}', {condition}; the sheet is of good goods of "
                    + "warehouse '{warehouse}'.",
            "{where} 处的“{subject}”属于仓库“{found}”，状态 {condition}；盘点单为仓库“{warehouse}”的正品。",
            "„{subject}” de la {where} este din depozitul „{found}”, {condition}; fișa este pentru marfa "
                    + "bună a depozitului „{warehouse}”."),
    /** A count is below zero; attribute: quantity. */
    WDT_COUNT_NEGATIVE(
            Severity.ERROR,
            "'{subject}' at {where} was counted as {quantity}, which is below zero.",
            "{where} 处的“{subject}”盘点数为 {quantity}，小于 0。",
            "„{subject}” de la {where} a fost numărat ca {quantity}, sub zero.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    WdtStockCode(Severity severity, String english, String chinese, String romanian) {
        this.severity = severity;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentence(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
