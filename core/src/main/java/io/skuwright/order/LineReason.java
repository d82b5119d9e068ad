package io.skuwright.order;

import io.skuwright.result.Language;

/**
 * Why a line has its type.
 *
 * <p>Every decision of the classifier carries one of these, so that a person can follow it. Example: a
 * screw below an assembly that is sent as it is has the type {@code SKIP} for the reason {@link
 * #BELOW_CLOSED}. The sentences come in the three {@linkplain Language languages}.
 */
public enum LineReason {
    /** No BOM reference and no parent. */
    PLAIN(
            LineType.STANDARD,
            LineType.STANDARD,
            "no BOM reference and no parent: a product of its own",
            "没有 BOM 引用，也没有父项：独立产品",
            "fără referință BOM și fără părinte: produs de sine stătător"),
    /** The root of a tree whose product is a kit. */
    KIT_ROOT(
            LineType.PARENT,
            LineType.PARENT,
            "root with a BOM, and its product is a kit",
            "带 BOM 的根行，且其产品是套件",
            "rădăcină cu BOM, iar produsul este un kit"),
    /** The root of a tree whose product is no kit. */
    NON_KIT_ROOT(
            LineType.STANDARD,
            LineType.STANDARD_WITH_BOM,
            "root with a BOM, and its product is not a kit",
            "带 BOM 的根行，但其产品不是套件",
            "rădăcină cu BOM, iar produsul nu este un kit"),
    /** Below a root that is no kit. */
    BELOW_NON_KIT(
            LineType.SKIP,
            LineType.NON_KIT,
            "below a root that is not a kit",
            "位于非套件的根行之下",
            "sub o rădăcină care nu este kit"),
    /** Below an assembly that is itself sent. */
    BELOW_CLOSED(
            LineType.SKIP,
            LineType.SKIP,
            "below a part that is sent as a whole",
            "位于整体下发的子项之下",
            "sub o parte trimisă ca întreg"),
    /** An assembly with the skip flag: its children stand in its place. */
    SKIP_LAYER(
            LineType.SKIP,
            LineType.SKIP,
            "has a linked BOM and the skip flag: its children stand in its place",
            "关联了 BOM 并设为跳层：由其子项代替",
            "are BOM asociat și marcaj de salt: copiii îi țin locul"),
    /** An assembly without the skip flag: sent as a whole. */
    CLOSED_SON(
            LineType.SON,
            LineType.SON,
            "part of the kit with a linked BOM: sent as a whole",
            "关联了 BOM 的套件子项：整体下发",
            "parte a kitului cu BOM asociat: trimisă ca întreg"),
    /** A part without a BOM of its own. */
    OPEN_SON(
            LineType.SON,
            LineType.SON,
            "part of the kit without a linked BOM",
            "未关联 BOM 的套件子项",
            "parte a kitului fără BOM asociat"),
    /** The line is in error. */
    IN_ERROR(
            LineType.SET_ASIDE,
            LineType.SET_ASIDE,
            "set aside: the line is in error",
            "搁置：该行有错误",
            "pusă deoparte: linia are o eroare"),
    /** A line above is in error. */
    BELOW_ERROR(
            LineType.SET_ASIDE,
            LineType.SET_ASIDE,
            "set aside: a line above it is in error",
            "搁置：其上级行有错误",
            "pusă deoparte: o linie de deasupra are o eroare"),
    /** The order has an error and was refused as a whole. */
    ORDER_REFUSED(
            LineType.SET_ASIDE,
            LineType.SET_ASIDE,
            "set aside: the order has an error and strict was asked for",
            "搁置：订单有错误，且要求严格模式",
            "pusă deoparte: comanda are o eroare și s-a cerut modul strict"),
    /** The script that is being imitated would have stopped on this order. */
    SCRIPT_STOPS(
            LineType.SET_ASIDE,
            LineType.SET_ASIDE,
            "set aside: the script stops on this order before it has types",
            "搁置：脚本在得出类型之前就会中断",
            "pusă deoparte: scriptul se oprește la această comandă înainte de a da tipuri");

    private final LineType type;
    private final LineType detailed;
    private final String english;
    private final String chinese;
    private final String romanian;

    LineReason(LineType type, LineType detailed, String english, String chinese, String romanian) {
        this.type = type;
        this.detailed = detailed;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    LineType type(boolean fine) {
        return fine ? detailed : type;
    }

    /** Returns true if the line was set aside. */
    public boolean isSetAside() {
        return type == LineType.SET_ASIDE;
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
