package io.skuwright.kit;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when the price of a kit is split over its parts. */
public enum PriceCode implements FindingCode {
    /** A part does not say what the price is split by. */
    PRICE_BASIS_MISSING(
            Severity.ERROR,
            "The part '{subject}' ({product}){place} has no {basis}, by which the price of the kit is split; nothing is"
                    + " split. Maybe give it one, or a fixed price.",
            "部分“{subject}”（{product}）{place}没有套件价格分摊所依据的 {basis}；不做分摊。可以补上，或给出固定价格。",
            "Partea „{subject}” ({product}){place} nu are {basis}, după care se repartizează prețul setului; nu se"
                    + " repartizează nimic. Poate îi dați unul sau un preț fix."),
    /** Two parts of a kit have one name. */
    PRICE_PART_REPEATED(
            Severity.ERROR,
            "The part '{subject}'{place} is there more than once; a name of its own was expected for each part."
                    + " Maybe name parts by their BOM lines, not by their products.",
            "部分“{subject}”{place}出现了不止一次；每个部分应有自己的名称。可以用 BOM 行而不是产品来命名各部分。",
            "Partea „{subject}”{place} apare de mai multe ori; se aștepta câte un nume propriu pentru fiecare parte."
                    + " Poate numiți părțile după liniile BOM, nu după produse."),
    /** A part has both a fixed price and a fixed amount. */
    PRICE_FIXED_TWICE(
            Severity.ERROR,
            "The part '{subject}'{place} has a fixed price '{price}' and a fixed amount '{amount}'; one of them was"
                    + " expected. Maybe leave one out.",
            "部分“{subject}”{place}既有固定单价“{price}”又有固定金额“{amount}”；只应有其中之一。可以去掉一个。",
            "Partea „{subject}”{place} are un preț fix „{price}” și o sumă fixă „{amount}”; se aștepta doar una."
                    + " Poate omiteți una dintre ele."),
    /** A fixed share goes the other way than the amount of the kit. */
    PRICE_FIXED_SIGN(
            Severity.ERROR,
            "The part '{subject}'{place} has the quantity '{quantity}' and '{fixed}' fixed, which goes against the kit's"
                    + " '{amount}'; the other parts would get more than there is. Maybe a sign is wrong.",
            "部分“{subject}”{place}的数量为“{quantity}”，固定价格或金额为“{fixed}”，与套件金额“{amount}”方向相反；其他部分会分得超过总额。"
                    + "可能正负号有误。",
            "Partea „{subject}”{place} are cantitatea „{quantity}” și fix „{fixed}”, contrar sumei „{amount}” a setului;"
                    + " celelalte părți ar primi mai mult decât există. Poate un semn este greșit."),
    /** Something of the price is left and there is no part that may carry it. */
    PRICE_REST_WITHOUT_PART(
            Severity.ERROR,
            "'{rest}' of the price of the kit{place} is left for no part: of {parts} parts {fixed} have a fixed price or"
                    + " amount and {empty} the quantity 0. Maybe a quantity is missing, or a fixed price is wrong.",
            "套件价格{place}剩余“{rest}”没有部分可承担：{parts} 个部分中有 {fixed} 个有固定价格或金额，{empty} 个数量为 0。"
                    + "可能缺少数量，或固定价格有误。",
            "Din prețul setului{place} rămâne „{rest}” fără nicio parte: din {parts} părți {fixed} au preț sau sumă fixă și"
                    + " {empty} cantitatea 0. Poate lipsește o cantitate sau un preț fix este greșit."),
    /** Quantities in different units are weighed against each other. */
    PRICE_UNITS_MIXED(
            Severity.WARNING,
            "The price is split by quantities in different units ({units}), so that 1 of one unit counts like 1 of"
                    + " another. Maybe split by list price or cost.",
            "价格按不同单位（{units}）的数量分摊，一种单位的 1 与另一种单位的 1 同等计算。可以改为按价目价或成本分摊。",
            "Prețul se repartizează după cantități în unități diferite ({units}), deci 1 dintr-o unitate contează cât 1"
                    + " din alta. Poate repartizați după prețul de listă sau cost."),
    /** A part of which there is nothing carries an amount. */
    PRICE_WITHOUT_QUANTITY(
            Severity.WARNING,
            "The part '{subject}'{place} has the quantity 0 and the fixed amount '{amount}'; it gets the amount and has"
                    + " no price of one. Maybe the quantity is missing.",
            "部分“{subject}”{place}的数量为 0，固定金额为“{amount}”；它得到该金额但没有单价。可能缺少数量。",
            "Partea „{subject}”{place} are cantitatea 0 și suma fixă „{amount}”; primește suma și nu are preț unitar."
                    + " Poate lipsește cantitatea."),
    /** More kits come back than there are, or than came. */
    PRICE_KITS_OUT_OF_RANGE(
            Severity.ERROR,
            "'{value}' kits after '{before}'{place} are not within the {kits} there are; nothing is counted for them."
                    + " Maybe more come back than were sold.",
            "在“{before}”个之后的“{value}”个套件{place}超出现有 {kits} 个的范围；不予计算。可能退回的多于售出的。",
            "„{value}” seturi după „{before}”{place} nu se încadrează în cele {kits} existente; nu se calculează nimic"
                    + " pentru ele. Poate se întorc mai multe decât s-au vândut.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    PriceCode(Severity severity, String english, String chinese, String romanian) {
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
