package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about stock and prices of single items, and about taxes and categories. */
public enum InventoryCode implements FindingCode {
    /** Neither a stock nor a price is to be written; the subject is the address. */
    MP_INVENTORY_EMPTY(
            Severity.ERROR,
            "'{subject}' is to be changed, but neither a stock nor a price is said.",
            "要更改“{subject}”，但未给出库存或价格。",
            "„{subject}” trebuie schimbat, dar nu se spune nici stocul, nici prețul."),
    /** The answer is about another item than was asked for; attributes: field, value, expected. */
    MP_INVENTORY_OTHER(
            Severity.ERROR,
            "The answer at {where} is about the {field} '{value}', asked was for '{expected}'. It is not used.",
            "{where} 处的应答是关于 {field}“{value}”，而查询的是“{expected}”。不予使用。",
            "Răspunsul de la {where} este despre {field} „{value}”, s-a întrebat de „{expected}”. Nu este folosit."),
    /** The shop has no such tax; the subject is the id or the percentage; attribute: known. */
    MP_TAX_UNKNOWN(
            Severity.ERROR,
            "The shop has no tax '{subject}'. It has: {known}.",
            "店铺没有税率“{subject}”。现有：{known}。",
            "Magazinul nu are taxa „{subject}”. Are: {known}."),
    /** The shop has several taxes of one percentage; the subject is the percentage; attribute: ids. */
    MP_TAX_AMBIGUOUS(
            Severity.ERROR,
            "The shop has several taxes of {subject} per cent ({ids}). Say which by its id.",
            "店铺有多个税率为 {subject}% 的税（{ids}）。请用 id 指定。",
            "Magazinul are mai multe taxe de {subject}% ({ids}). Spuneți care, după id."),
    /** Two records have one id; the subject is the id; attributes: name, other. */
    MP_ID_REPEATED(
            Severity.WARNING,
            "The id '{subject}' at {where} stands for '{other}' and was '{name}' before; the first one counts.",
            "{where} 处的 id“{subject}”对应“{other}”，此前为“{name}”；以第一个为准。",
            "Id-ul „{subject}” de la {where} este „{other}”, iar înainte era „{name}”; contează primul."),
    /** The categories above one are missing or lead in a circle; the subject is the id; attributes: name, parent. */
    MP_CATEGORY_ROOTLESS(
            Severity.WARNING,
            "The category '{subject}' ('{name}') at {where} has the parent '{parent}', which is missing or leads in a circle. It"
                    + " has no path.",
            "{where} 处的分类“{subject}”（“{name}”）的上级“{parent}”缺失或形成循环。没有路径。",
            "Categoria „{subject}” („{name}”) de la {where} are părintele „{parent}”, care lipsește sau duce în cerc. Nu are cale.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    InventoryCode(Severity severity, String english, String chinese, String romanian) {
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
