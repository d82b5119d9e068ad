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
            "'{value}'{place} does not fit {scale} decimal places; the nearest is {rounded}, off by {residue}; {multiple}"
                    + " times it, {exact}, would fit. Maybe pass a rounding, or send numerator and denominator.",
            "“{value}”{place}无法用 {scale} 位小数精确表示；最接近的是 {rounded}，相差 {residue}；其 {multiple} 倍 {exact} 可以精确表示。"
                    + "可以指定舍入方式，或分别发送分子和分母。",
            "„{value}”{place} nu încape în {scale} zecimale; cel mai apropiat este {rounded}, diferența {residue}; de"
                    + " {multiple} ori atât, {exact}, ar încăpea. Poate indicați o rotunjire sau trimiteți numărătorul și"
                    + " numitorul."),
    /** A number was rounded for a target as the caller said, and something was lost. */
    RATIO_ROUNDED(
            Severity.INFO,
            "'{value}'{place} was rounded to {rounded}, off by {residue}, for {scale} decimal places; {multiple} times it,"
                    + " {exact}, would fit. Maybe use numerator and denominator where the target has both.",
            "“{value}”{place}已按 {scale} 位小数舍入为 {rounded}，相差 {residue}；其 {multiple} 倍 {exact} 可以精确表示。"
                    + "如果目标有分子和分母，可以改用它们。",
            "„{value}”{place} s-a rotunjit la {rounded}, diferența {residue}, pentru {scale} zecimale; de {multiple} ori"
                    + " atât, {exact}, ar încăpea. Poate folosiți numărătorul și numitorul, dacă ținta le are."),
    /** A number has more digits before the point than the target takes. */
    TARGET_OVERFLOW(
            Severity.ERROR,
            "'{value}'{place} does not fit the field {target}, which takes {digits} digits before the point."
                    + " Maybe use a larger unit or another field.",
            "“{value}”{place}放不进字段 {target}，该字段整数部分最多 {digits} 位。可以使用更大的单位或其他字段。",
            "„{value}”{place} nu încape în câmpul {target}, care are {digits} cifre înainte de virgulă."
                    + " Poate folosiți o unitate mai mare sau alt câmp."),
    /** A quantity of a unit that is counted one by one is not whole, and no rounding was given. */
    INEXACT_QUANTITY(
            Severity.ERROR,
            "'{subject}': '{value}' {unit}{place} is not whole; a whole number of this unit was expected."
                    + " Maybe pass a rounding for the unit; nothing is rounded without one.",
            "“{subject}”：“{value}” {unit}{place}不是整数；该单位应为整数。可以为该单位指定舍入方式；未指定时不做任何舍入。",
            "„{subject}”: „{value}” {unit}{place} nu este întreg; se aștepta un număr întreg din această unitate."
                    + " Poate indicați o rotunjire pentru unitate; fără ea nimic nu se rotunjește."),
    /** A unit is there and says nothing, or is not there at all. */
    UNIT_BLANK(
            Severity.ERROR,
            "The unit '{value}'{place} is blank; the code of a unit was expected, as in '5 pcs'."
                    + " Maybe the unit was left out.",
            "单位“{value}”{place}为空；应有单位编码，如“5 pcs”。可能漏写了单位。",
            "Unitatea „{value}”{place} este goală; se aștepta codul unei unități, ca în „5 pcs”."
                    + " Poate unitatea a fost omisă."),
    /** Two quantities that are to be added have different units. */
    UNIT_MISMATCH(
            Severity.ERROR,
            "'{left}' and '{right}'{place} have different units; one unit was expected. Maybe convert one of them first.",
            "“{left}”和“{right}”{place}的单位不同；应为同一单位。可以先换算其中一个。",
            "„{left}” și „{right}”{place} au unități diferite; se aștepta aceeași unitate. Poate convertiți întâi una."),
    /** There is no way from one unit to another. */
    UNIT_CONVERSION_MISSING(
            Severity.ERROR,
            "No conversion leads from '{from}' to '{to}' for the product '{product}'{place}; units are never guessed."
                    + " Maybe declare what one of them is in the other, or check how the unit is written.",
            "没有从“{from}”到“{to}”的换算（产品“{product}”）{place}；单位从不猜测。可以声明两者的换算关系，或检查单位的写法。",
            "Nicio conversie nu duce de la „{from}” la „{to}” pentru produsul „{product}”{place}; unitățile nu se"
                    + " ghicesc. Poate declarați cât face una în cealaltă sau verificați cum e scrisă unitatea."),
    /** A conversion has a factor of 0 or below. */
    UNIT_CONVERSION_NOT_POSITIVE(
            Severity.ERROR,
            "The conversion '{conversion}'{place} has the factor '{value}'; more than 0 was expected. It is left out."
                    + " Maybe the factor was not filled in.",
            "换算“{conversion}”{place}的系数为“{value}”；应大于 0。该换算不予采用。可能系数没有填写。",
            "Conversia „{conversion}”{place} are factorul „{value}”; se aștepta mai mult de 0. Nu se folosește."
                    + " Poate factorul nu a fost completat."),
    /** A conversion is for a product whose code says nothing. */
    UNIT_CONVERSION_PRODUCT_BLANK(
            Severity.ERROR,
            "The conversion '{conversion}'{place} has the blank product code '{value}'; a code, or none at all, was"
                    + " expected. It is left out. Maybe it was meant for all products.",
            "换算“{conversion}”{place}的产品编码“{value}”为空白；应有编码或完全没有。该换算不予采用。可能是要用于所有产品。",
            "Conversia „{conversion}”{place} are codul de produs gol „{value}”; se aștepta un cod sau deloc."
                    + " Nu se folosește. Poate era pentru toate produsele."),
    /** A conversion says something else than the others do. */
    UNIT_CONVERSION_CONTRADICTORY(
            Severity.ERROR,
            "The conversion '{conversion}'{place} contradicts others, which give {expected} ({chain}). It is left out."
                    + " Maybe this factor, or one of theirs, is wrong.",
            "换算“{conversion}”{place}与其他换算矛盾，后者得出 {expected}（{chain}）。该换算不予采用。可能此系数或其他系数有误。",
            "Conversia „{conversion}”{place} contrazice altele, care dau {expected} ({chain}). Nu se folosește."
                    + " Poate acest factor sau unul dintre ale lor este greșit."),
    /** A conversion belongs to a group that contradicts itself more than once. */
    UNIT_CONVERSION_DOUBTFUL(
            Severity.ERROR,
            "The conversion '{conversion}'{place} belongs to units whose conversions contradict each other in several"
                    + " ways, so it is left out. Maybe mend the contradictory ones first.",
            "换算“{conversion}”{place}所属的单位之间有多处相互矛盾的换算，因此不予采用。可以先修正相互矛盾的换算。",
            "Conversia „{conversion}”{place} ține de unități ale căror conversii se contrazic în mai multe feluri,"
                    + " deci nu se folosește. Poate corectați întâi conversiile contradictorii."),
    /** A conversion is upside down. */
    UNIT_CONVERSION_INVERTED(
            Severity.ERROR,
            "The conversion '{conversion}'{place} is upside down: {chain} gives 1 divided by its factor. It is left out."
                    + " Maybe 1 {from} = {expected} {to} is meant.",
            "换算“{conversion}”{place}方向颠倒：{chain} 得出的是其系数的倒数。该换算不予采用。可能应为 1 {from} = {expected} {to}。",
            "Conversia „{conversion}”{place} este inversată: {chain} dă 1 împărțit la factorul ei."
                    + " Nu se folosește. Poate se dorea 1 {from} = {expected} {to}."),
    /** A conversion says what is known already. */
    UNIT_CONVERSION_REPEATED(
            Severity.INFO,
            "The conversion '{conversion}'{place} says what is known already and counts once."
                    + " Maybe a row was read twice.",
            "换算“{conversion}”{place}重复了已知内容，只计一次。可能某一行被读了两次。",
            "Conversia „{conversion}”{place} spune ce se știe deja și se ia o dată. Poate un rând a fost citit de două ori."),
    /** A product's own conversions override others, and working out which would take too long. */
    LIMIT_UNIT_STEPS(
            Severity.ERROR,
            "The own unit conversions of '{product}'{place} override others; to see which takes {actual} steps in all,"
                    + " more than the limit of {limit}, so they stand alone. Maybe raise the limit unitSteps.",
            "“{product}”{place}自有的单位换算覆盖了其他换算；确定覆盖范围共需 {actual} 步，超过限制 {limit}，因此只采用其自有换算。可以调高限制 unitSteps。",
            "Conversiile proprii ale lui „{product}”{place} le înlocuiesc pe altele; a afla care cere în total {actual}"
                    + " pași, peste limita de {limit}, deci rămân singure. Poate măriți limita unitSteps."),
    /** A currency is there and says nothing, or is not there at all. */
    CURRENCY_BLANK(
            Severity.ERROR,
            "The amount '{value}'{place} has no currency; the code of a currency was expected, as in '5 CNY'."
                    + " Maybe the currency was left out.",
            "金额“{value}”{place}没有币种；应有币种编码，如“5 CNY”。可能漏写了币种。",
            "Suma „{value}”{place} nu are monedă; se aștepta codul unei monede, ca în „5 CNY”."
                    + " Poate moneda a fost omisă."),
    /** Two amounts that are to be added have different currencies. */
    CURRENCY_MISMATCH(
            Severity.ERROR,
            "'{left}' and '{right}'{place} have different currencies; one currency was expected."
                    + " Maybe exchange one of them first.",
            "“{left}”和“{right}”{place}的币种不同；应为同一币种。可以先兑换其中一个。",
            "„{left}” și „{right}”{place} au monede diferite; se aștepta aceeași monedă. Poate schimbați întâi una."),
    /** There is something to allocate, and nothing that says to whom. */
    ALLOCATION_NO_WEIGHT(
            Severity.ERROR,
            "'{amount}'{place} cannot be allocated: no share has a weight above 0."
                    + " Maybe give weights, or ask for an equal split.",
            "“{amount}”{place}无法分摊：没有任何份额的权重大于 0。可以给出权重，或选择平均分摊。",
            "„{amount}”{place} nu se poate repartiza: nicio parte nu are pondere peste 0."
                    + " Poate dați ponderi sau cereți o împărțire egală."),
    /** A weight is below 0. */
    ALLOCATION_NEGATIVE_WEIGHT(
            Severity.ERROR,
            "Share {position}{place} has the weight '{value}'; a weight of 0 or more was expected."
                    + " Maybe the list price or cost it comes from is wrong.",
            "第 {position} 个份额{place}的权重为“{value}”；权重应大于等于 0。可能其来源的价目价或成本有误。",
            "Partea {position}{place} are ponderea „{value}”; se aștepta o pondere de cel puțin 0."
                    + " Poate prețul de listă sau costul din care provine este greșit."),
    /** The shares that are amounts take more than there is. */
    ALLOCATION_FIXED_EXCEEDS(
            Severity.ERROR,
            "The fixed shares take '{fixed}'{place}, but only '{amount}' is there to be allocated."
                    + " Maybe lower a fixed price, or give that share a weight.",
            "固定份额共计“{fixed}”{place}，但可分摊的只有“{amount}”。可以降低固定价格，或改为给该份额权重。",
            "Părțile fixe iau „{fixed}”{place}, dar de repartizat este numai „{amount}”."
                    + " Poate micșorați un preț fix sau dați acelei părți o pondere.");

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
