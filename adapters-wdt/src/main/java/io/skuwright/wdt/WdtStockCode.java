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
            "Stocul lui „{subject}” de la {where}: „{field}” nu a fost spus.");

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
