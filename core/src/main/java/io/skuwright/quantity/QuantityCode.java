package io.skuwright.quantity;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about numbers, quantities, units and amounts of money. */
public enum QuantityCode implements FindingCode {
    /** A text is no number. */
    BAD_NUMBER(
            Severity.ERROR,
            "'{value}'{place} is no number; a number such as 12, -0.5, 1E+1 or 2/3 was expected."
                    + " Maybe remove blanks, thousands separators or a needless plus or zero.",
            "“{value}”{place}不是数字；应为 12、-0.5、1E+1 或 2/3 这样的数字。可以去掉空格、千位分隔符或多余的加号和零。",
            "„{value}”{place} nu este un număr; se aștepta un număr ca 12, -0.5, 1E+1 sau 2/3."
                    + " Poate eliminați spațiile, separatorii de mii sau un plus ori un zero inutil."),
    /** A number is there and says nothing. */
    NUMBER_BLANK(
            Severity.ERROR,
            "The number ''{place} is blank; a number was expected. Maybe leave the field out if there is none.",
            "数字“”{place}为空；应有数字。如果没有数字，可以省略该字段。",
            "Numărul „”{place} este gol; se aștepta un număr. Poate omiteți câmpul dacă nu există."),
    /** A zero was written with a minus and taken as zero. */
    NEGATIVE_ZERO(
            Severity.INFO,
            "'{value}'{place} is a zero with a minus and was taken as 0. Maybe check how the sender writes zero.",
            "“{value}”{place}是带负号的零，已按 0 处理。可以检查发送方如何书写零。",
            "„{value}”{place} este un zero cu minus și a fost luat drept 0. Poate verificați cum scrie emitentul zero."),
    /** A number that must be whole is not. */
    NOT_AN_INTEGER(
            Severity.ERROR,
            "'{value}'{place} is not whole; a whole number was expected. Maybe the unit is wrong; nothing is cut off.",
            "“{value}”{place}不是整数；应为整数。可能单位有误；不会截断小数。",
            "„{value}”{place} nu este întreg; se aștepta un număr întreg. Poate unitatea este greșită; nimic nu se taie."),
    /** A number has too many characters to be read. */
    LIMIT_NUMBER_LENGTH(
            Severity.ERROR,
            "A number{place} has {actual} characters, more than the limit of '{limit}'."
                    + " Maybe it is a code, which is text; else raise the limits numberLength and jsonNumber.",
            "一个数字{place}有 {actual} 个字符，超过限制“{limit}”。它可能是编码，编码应为文本；否则可以调高限制 numberLength 和 jsonNumber。",
            "Un număr{place} are {actual} caractere, peste limita „{limit}”."
                    + " Poate este un cod, iar codurile sunt text; altfel măriți limitele numberLength și jsonNumber."),
    /** A number has too many decimal places, or zeros before the point, to be calculated with. */
    LIMIT_NUMBER_SCALE(
            Severity.ERROR,
            "The scale of '{value}'{place} is {actual}, beyond the limit of {limit} places or zeros."
                    + " Maybe the exponent is wrong; else raise the limit numberScale.",
            "“{value}”{place}的小数位数为 {actual}，超出 {limit} 位（或零）的限制。可能指数有误；否则可以调高限制 numberScale。",
            "Scara lui „{value}”{place} este {actual}, peste limita de {limit} zecimale sau zerouri."
                    + " Poate exponentul este greșit; altfel măriți limita numberScale."),
    /** A number has too many significant digits to be calculated with. */
    LIMIT_NUMBER_DIGITS(
            Severity.ERROR,
            "A number{place} has {actual} significant digits, more than the limit of '{limit}'."
                    + " Maybe it is a code, which is text; else raise the limit numberDigits.",
            "一个数字{place}有 {actual} 位有效数字，超过限制“{limit}”。它可能是编码，编码应为文本；否则可以调高限制 numberDigits。",
            "Un număr{place} are {actual} cifre semnificative, peste limita „{limit}”."
                    + " Poate este un cod, iar codurile sunt text; altfel măriți limita numberDigits."),
    /** A fraction has the denominator 0. */
    ZERO_DENOMINATOR(
            Severity.ERROR,
            "'{value}'{place} divides by 0; a denominator of 1 or more was expected. Maybe leave it out if it is 1.",
            "“{value}”{place}的分母为 0；分母应大于等于 1。如果分母为 1，可以省略。",
            "„{value}”{place} împarte la 0; se aștepta un numitor de cel puțin 1. Poate îl omiteți dacă este 1."),
    /** A calculated number has grown beyond what may be calculated with. */
    LIMIT_QUANTITY_BITS(
            Severity.ERROR,
            "A calculated quantity{place} has {actual} bits, more than the limit of '{limit}'."
                    + " Maybe a ratio on the way is wrong; else raise the limit ratioBits.",
            "计算出的数量{place}有 {actual} 位（bit），超过限制“{limit}”。可能途中的某个比例有误；否则可以调高限制 ratioBits。",
            "O cantitate calculată{place} are {actual} biți, peste limita „{limit}”."
                    + " Poate un raport de pe drum este greșit; altfel măriți limita ratioBits."),
    /** A number has no decimal of as many places as the target takes. */
    RATIO_NOT_REPRESENTABLE(
            Severity.ERROR,
            "'{value}'{place} does not fit {scale} decimal places; the nearest is {rounded}, off by {residue}."
                    + " Maybe pass a rounding, or send numerator and denominator.",
            "“{value}”{place}无法用 {scale} 位小数精确表示；最接近的是 {rounded}，相差 {residue}。可以指定舍入方式，或分别发送分子和分母。",
            "„{value}”{place} nu încape în {scale} zecimale; cel mai apropiat este {rounded}, diferența {residue}."
                    + " Poate indicați o rotunjire sau trimiteți numărătorul și numitorul.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    QuantityCode(Severity severity, String english, String chinese, String romanian) {
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
