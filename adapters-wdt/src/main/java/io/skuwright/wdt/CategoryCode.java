package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about categories; the subject is the path, or the id where there is none. */
public enum CategoryCode implements FindingCode {
    /** A category has more levels than the store takes; attributes: limit, depth, path. */
    CATEGORY_DEPTH(
            Severity.ERROR,
            "The category '{path}' has {depth} levels; the store's point of sale takes at most {limit}. Join levels "
                    + "in the ERP first.",
            "分类“{path}”有 {depth} 级；门店系统最多 {limit} 级。请先在 ERP 中合并层级。",
            "Categoria „{path}” are {depth} niveluri; magazinul primește cel mult {limit}. Uniți întâi niveluri în "
                    + "ERP."),
    /** A category of several levels is not maintained in the store, where it becomes one of the first level; attributes: depth, path. */
    CATEGORY_FLATTENED(
            Severity.WARNING,
            "The category '{path}' has {depth} levels and is not maintained in the store: goods that arrive put it "
                    + "there as one of the first level. Maintain it first.",
            "分类“{path}”有 {depth} 级但未在门店系统维护：货品回传后会变成一级分类。请先维护该分类。",
            "Categoria „{path}” are {depth} niveluri și nu este întreținută în magazin: mărfurile sosite o pun acolo "
                    + "pe primul nivel. Întrețineți-o întâi."),
    /** No first level is reached from a category; attributes: name, parent. */
    CATEGORY_ROOTLESS(
            Severity.ERROR,
            "The category '{name}' ('{subject}' at {where}) leads to the parent '{parent}' and from there to no first "
                    + "level. Maybe a page of the answer is missing.",
            "分类“{name}”（{where} 处“{subject}”）的上级“{parent}”无法追溯到一级分类。可能缺少某一页应答。",
            "Categoria „{name}” („{subject}” la {where}) duce la părintele „{parent}” și de acolo la niciun prim "
                    + "nivel. Poate lipsește o pagină."),
    /** Two categories have one id; attributes: name, other. */
    CATEGORY_ID_REPEATED(
            Severity.ERROR,
            "The categories '{name}' and '{other}' have one id, '{subject}' ({where}); the first is taken.",
            "分类“{name}”与“{other}”的 id 相同（{where} 处“{subject}”）；采用第一个。",
            "Categoriile „{name}” și „{other}” au același id, „{subject}” ({where}); se ia prima.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CategoryCode(Severity severity, String english, String chinese, String romanian) {
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
