package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** Why a document is refused, or a table of routes cannot be read. */
public enum RouteCode implements FindingCode {
    /** The table has no line for the kind; attribute: kind. */
    ROUTE_NOT_IN_TABLE(
            Severity.ERROR,
            "Document '{subject}' is of the kind {kind}, which the table of routes does not have; it stays where it is{place}. Add a"
                    + " line if such documents exist.",
            "单据“{subject}”的类型为 {kind}，路由表中没有；保持不动{place}。如确有此类单据，请添加一行。",
            "Documentul „{subject}” este de tipul {kind}, pe care tabelul de rute nu îl are; rămâne unde este{place}. Adăugați o"
                    + " linie dacă există astfel de documente."),
    /** Nobody has confirmed what becomes of the kind; attribute: kind. */
    ROUTE_UNCONFIRMED(
            Severity.ERROR,
            "Whether documents of the kind {kind} go to the other side is not confirmed, so '{subject}' stays where it is{place}. Try"
                    + " it with one document, then tell the table.",
            "类型 {kind} 的单据是否传给对方尚未确认，因此“{subject}”保持不动{place}。请先用一张单据试验，再写入路由表。",
            "Nu este confirmat dacă documentele de tipul {kind} merg la cealaltă parte, deci „{subject}” rămâne unde este{place}."
                    + " Încercați cu un document, apoi completați tabelul."),
    /** A fact that the route depends on was not told; attributes: kind, fact. */
    ROUTE_FACT_MISSING(
            Severity.ERROR,
            "The route of '{subject}' ({kind}) depends on {fact}, which was not told; it stays where it is{place}. It is never"
                    + " guessed.",
            "“{subject}”（{kind}）的路由取决于 {fact}，但未提供；保持不动{place}。绝不猜测。",
            "Ruta lui „{subject}” ({kind}) depinde de {fact}, care nu a fost spus; rămâne unde este{place}. Nu se ghicește"
                    + " niciodată."),
    /** The first stock of the warehouse is still to come; attribute: kind. */
    ROUTE_INITIAL_FIRST(
            Severity.ERROR,
            "The first stock of the warehouse is not on the other side yet, so '{subject}' ({kind}) has to wait{place}. Bring the"
                    + " initial stock-in over first.",
            "该仓库的初始库存尚未传给对方，因此“{subject}”（{kind}）必须等待{place}。请先回传初始化入库。",
            "Stocul inițial al depozitului nu este încă la cealaltă parte, deci „{subject}” ({kind}) trebuie să aștepte{place}."
                    + " Aduceți întâi intrarea inițială."),
    /** A document has too many SKUs; attributes: kind, skus, limit. */
    ROUTE_TOO_MANY_SKUS(
            Severity.ERROR,
            "Document '{subject}' ({kind}) has {skus} SKUs, and {limit} can go at a time; it stays where it is{place}. Split it.",
            "单据“{subject}”（{kind}）有 {skus} 个 SKU，一次最多 {limit} 个；保持不动{place}。请拆分。",
            "Documentul „{subject}” ({kind}) are {skus} SKU-uri și pot merge {limit} odată; rămâne unde este{place}. Împărțiți-l."),
    /** A text is no table of routes; attributes: line, value, expected. */
    ROUTES_TEXT_INVALID(
            Severity.ERROR,
            "Line {line} of the table of routes is '{value}'; {expected} was expected. Maybe the text was cut off, or comes from"
                    + " another version.",
            "路由表的第 {line} 行为“{value}”；应为 {expected}。文本可能被截断或来自其他版本。",
            "Linia {line} a tabelului de rute este „{value}”; se aștepta {expected}. Poate textul a fost tăiat sau e din altă"
                    + " versiune.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    RouteCode(Severity severity, String english, String chinese, String romanian) {
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
