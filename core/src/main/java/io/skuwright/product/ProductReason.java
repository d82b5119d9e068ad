package io.skuwright.product;

import io.skuwright.result.Language;

/**
 * Why a step of a product's plan is there.
 *
 * <p>A step that is refused has a finding besides, which names the rule and what may be done instead. Example: {@code
 * TEE-BLUE-S} is retired because somebody asked for it while 5 pieces are in stock: {@link #RETIRED_IN_USE}. The
 * sentences come in the three {@linkplain Language languages}.
 */
public enum ProductReason {
    /** An SPU that is new itself. */
    NEW_SPU("new SPU", "新的 SPU", "SPU nou"),
    /** A combination that comes with a new value. */
    NEW_VALUE("new combination of an appended value", "追加规格值带来的新组合", "combinație nouă a unei valori adăugate"),
    /** A combination of values that were there. */
    NEW_COMBINATION("combination that had no SKU yet", "尚无 SKU 的组合", "combinație fără SKU până acum"),
    /** Nothing was asked for. */
    UNCHANGED("nothing changes", "没有变化", "nu se schimbă nimic"),
    /** A combination that was retired is asked for again. */
    CAME_BACK("the combination comes back: same SKU, same code", "组合恢复：同一 SKU，同一编码", "combinația revine: același SKU, același cod"),
    /** Nothing is known to use it. */
    RETIRED("retired as asked for; no use of it is known", "按要求停用；没有已知的使用", "retras la cerere; nu se știe să fie folosit"),
    /** Something uses it. */
    RETIRED_IN_USE(
            "retired, not deleted: it is still in use and keeps its code and history",
            "停用而不删除：仍在使用，保留编码和历史",
            "retras, nu șters: este încă folosit și își păstrează codul și istoricul"),
    /** It was retired before. */
    ALREADY_RETIRED("retired already", "已经停用", "deja retras"),
    /** The policy offers deletion and nothing is known to use it. */
    DELETED("deleted as asked for; no use of it is known", "按要求删除；没有已知的使用", "șters la cerere; nu se știe să fie folosit"),
    /** A field is set where it belongs. */
    FIELD_SET("set as asked for", "按要求设置", "setat la cerere"),
    /** A field of the SPU holds for its SKUs. */
    INHERITED("inherited from the SPU", "继承自 SPU", "moștenit de la SPU"),
    /** What was asked for is not done. */
    REFUSED("refused", "拒绝", "refuzat");

    private final String english;
    private final String chinese;
    private final String romanian;

    ProductReason(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the reason in a language, as a part of a sentence. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
