package io.skuwright.sheets;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out while a report is written. */
public enum ReportCode implements FindingCode {
    /**
     * Texts that a spreadsheet would compute got a quote in front; attributes: column, count (of cells written),
     * value (the first). The place is that of the first, if it is known.
     */
    FORMULA_NEUTRALISED(
            Severity.INFO,
            "{count} cells of the column '{column}' look like a formula to a spreadsheet program and were written with a"
                    + " quote in front, the first being '{value}'{place}. The data itself is unchanged.",
            "“{column}”列有 {count} 个单元格会被电子表格软件当作公式，写出时前面加了单引号，第一个是“{value}”{place}。数据本身没有改变。",
            "{count} celule din coloana „{column}” arată ca o formulă pentru un program de calcul tabelar și au fost scrise cu"
                    + " un apostrof în față, prima fiind „{value}”{place}. Datele însele nu s-au schimbat.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ReportCode(Severity severity, String english, String chinese, String romanian) {
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
