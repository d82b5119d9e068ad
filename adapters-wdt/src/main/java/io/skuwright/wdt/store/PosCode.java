package io.skuwright.wdt.store;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about goods on their way to the store system. */
public enum PosCode implements FindingCode {
    /** The button imports goods of at most a month (R16); attributes: days, limit, last (the latest day it could be). */
    POS_WINDOW_TOO_LONG(
            Severity.ERROR,
            "The import button takes goods created within {limit} days at most, and {days} are asked for. Maybe import up to"
                    + " {last} first, and the rest after it.",
            "导入按钮最多处理 {limit} 天内创建的商品，而请求了 {days} 天。请先导入到 {last} 为止，其余随后导入。",
            "Butonul de import ia bunuri create în cel mult {limit} zile, iar s-au cerut {days}. Importați întâi până la {last},"
                    + " apoi restul."),
    /** SKUs whose day of creation is not known are left out; attributes: count, codes. */
    POS_CREATED_UNKNOWN(
            Severity.WARNING,
            "{count} SKUs ({codes}) have no day of creation and are left out, as the import button goes by it. Maybe import them"
                    + " as a file.",
            "{count} 个 SKU（{codes}）没有创建日期，被略去，因为导入按钮按创建日期处理。可以用文件导入。",
            "{count} SKU-uri ({codes}) nu au ziua creării și sunt lăsate deoparte, fiindcă butonul se ia după ea. Importați-le"
                    + " ca fișier.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    PosCode(Severity severity, String english, String chinese, String romanian) {
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
