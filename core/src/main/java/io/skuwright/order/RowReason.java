package io.skuwright.order;

import io.skuwright.result.Language;

/**
 * Why an ERP's row has its fate.
 *
 * <p>Every decision of {@link ExpandedRows} carries one of these. Example: a part below a kit that was
 * sent without its parts has the fate {@link Fate#FILTERED} for the reason {@link #OWN_EXPANSION}. The
 * sentences come in the three {@linkplain Language languages}.
 */
public enum RowReason {
    /** The row carries the id of a line that was sent. */
    LINE_ID(Fate.KEPT, "carries the id of its line", "带有其订单行的 id", "poartă id-ul liniei sale"),
    /** Product, kit and quantity are those of one line that was sent, and of no other row. */
    SAME_QUANTITY(
            Fate.KEPT,
            "one row and one line have this product, kit and quantity",
            "只有一行数据和一个订单行具有该产品、套件与数量",
            "un singur rând și o singură linie au acest produs, kit și cantitate"),
    /** It is the only row of the product there, as the line is the only one; the quantity differs or was not known. */
    SAME_PRODUCT(
            Fate.KEPT,
            "the only row and the only line of this product there",
            "该处该产品唯一的一行和唯一的订单行",
            "singurul rând și singura linie cu acest produs acolo"),
    /** The row carries the id of a line that is not sent. */
    LINE_NOT_SENT(
            Fate.KEPT,
            "carries the id of a line that is not sent",
            "带有一个不下发的订单行的 id",
            "poartă id-ul unei linii care nu se trimite"),
    /** Nothing that was sent is this row, and it is no part of a kit. */
    NEW_ROW(Fate.ADDED, "nothing that was sent is this row", "已下发的内容中没有这一行", "nimic din ce s-a trimis nu este acest rând"),
    /** The row is a part that was not sent, of a kit of which parts were sent or that is new itself. */
    NEW_PART(
            Fate.ADDED,
            "a part that was not sent with its kit",
            "未随其套件下发的子项",
            "o parte care nu s-a trimis cu kitul ei"),
    /** The row is a part of a kit that was sent without parts: the ERP added it. */
    OWN_EXPANSION(
            Fate.FILTERED,
            "the kit was sent without parts, so the ERP added this one",
            "套件下发时不带子项，因此该行由 ERP 自行展开",
            "kitul s-a trimis fără părți, deci ERP-ul a adăugat-o pe aceasta"),
    /** The row is a part once more that was sent with its kit: the ERP expanded the kit as well. */
    DOUBLED_PART(
            Fate.FILTERED,
            "this part was sent with its kit and is there once more",
            "该子项已随套件下发，此处又多出一行",
            "această parte s-a trimis cu kitul și mai apare o dată"),
    /** The row is a line below a part that was sent as a whole: the ERP expanded the part. */
    PART_EXPANSION(
            Fate.FILTERED,
            "a part was sent as a whole, and the ERP added what is below it",
            "子项是整体下发的，其下的该行由 ERP 自行展开",
            "o parte s-a trimis ca întreg, iar ERP-ul a adăugat ce este sub ea");

    /** What becomes of a row. */
    public enum Fate {
        /** It is a line that the CRM has. */
        KEPT,
        /** It becomes a new line. */
        ADDED,
        /** It is the ERP's own expansion and becomes no line. */
        FILTERED
    }

    private final Fate fate;
    private final String english;
    private final String chinese;
    private final String romanian;

    RowReason(Fate fate, String english, String chinese, String romanian) {
        this.fate = fate;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns what becomes of the row. */
    public Fate fate() {
        return fate;
    }

    /** Returns the reason as a phrase. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
