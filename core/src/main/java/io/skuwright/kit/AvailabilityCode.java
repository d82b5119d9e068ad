package io.skuwright.kit;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when stock is shared out among wishes. */
public enum AvailabilityCode implements FindingCode {
    /** A wish does not say which line it is of, or what it wants. */
    WISH_BLANK(
            Severity.ERROR,
            "The wish of line '{subject}' for '{product}'{place} has no line or no product; it is promised nothing."
                    + " Maybe a field was not read.",
            "行“{subject}”对“{product}”的需求{place}缺少行号或产品；不予承诺。可能有字段未被读取。",
            "Cererea liniei „{subject}” pentru „{product}”{place} nu are linie sau produs; nu i se promite nimic."
                    + " Poate un câmp nu a fost citit."),
    /** A wish is for less than nothing. */
    WISH_QUANTITY_NEGATIVE(
            Severity.ERROR,
            "Line '{subject}'{place} wants '{value}' of '{product}'; 0 or more was expected, and it is promised nothing."
                    + " Maybe it is a return, which takes no stock.",
            "行“{subject}”{place}需要“{product}”的数量为“{value}”；应大于等于 0，不予承诺。可能是退货，退货不占用库存。",
            "Linia „{subject}”{place} cere „{value}” din „{product}”; se aștepta cel puțin 0 și nu i se promite nimic."
                    + " Poate este un retur, care nu ia din stoc."),
    /** A wish must be promised in multiples of nothing or less. */
    WISH_MULTIPLE_NOT_POSITIVE(
            Severity.ERROR,
            "Line '{subject}'{place} wants '{product}' in multiples of '{value}'; more than 0 was expected, and it is"
                    + " promised nothing. Maybe 1 is meant.",
            "行“{subject}”{place}要求“{product}”按“{value}”的倍数；应大于 0，不予承诺。可能应为 1。",
            "Linia „{subject}”{place} cere „{product}” în multipli de „{value}”; se aștepta mai mult de 0 și nu i se"
                    + " promite nimic. Poate se dorea 1."),
    /** It cannot be told what a wish takes. */
    WISH_NOT_ANSWERED(
            Severity.ERROR,
            "Line '{subject}'{place} is promised nothing, as it cannot be told what '{product}' takes from stock."
                    + " Maybe mend what is found about the product.",
            "行“{subject}”{place}不予承诺，因为无法得知“{product}”需要占用哪些库存。请先处理关于该产品的其他问题。",
            "Liniei „{subject}”{place} nu i se promite nimic, fiindcă nu se poate spune ce ia „{product}” din stoc."
                    + " Poate îndreptați ce s-a constatat despre produs."),
    /** Two wishes have one line id. */
    WISH_LINE_REPEATED(
            Severity.WARNING,
            "Line '{subject}'{place} is there more than once; each wish for '{product}' is answered by itself."
                    + " Maybe name the order in the id too.",
            "行“{subject}”{place}出现了不止一次；对“{product}”的每个需求单独作答。可以在行号中加上订单号。",
            "Linia „{subject}”{place} apare de mai multe ori; fiecare cerere pentru „{product}” primește răspuns separat."
                    + " Poate puneți și comanda în identificator."),
    /** What is wanted is no whole multiple. */
    WISH_PART_OF_MULTIPLE(
            Severity.WARNING,
            "Line '{subject}'{place} wants '{value}' of '{product}', which is no multiple of '{multiple}'; the rest is"
                    + " never promised. Maybe another multiple is meant.",
            "行“{subject}”{place}需要“{product}”的数量“{value}”不是“{multiple}”的倍数；余数不予承诺。可能应为其他倍数。",
            "Linia „{subject}”{place} cere „{value}” din „{product}”, care nu este multiplu de „{multiple}”; restul nu se"
                    + " promite niciodată. Poate se dorea alt multiplu.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    AvailabilityCode(Severity severity, String english, String chinese, String romanian) {
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
