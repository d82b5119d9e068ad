package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about the codes of documents and statuses. */
public enum DocumentCode implements FindingCode {
    /** No table knows the type of a stock document; it stays text; attributes: direction, name, known. */
    DOCUMENT_TYPE_UNKNOWN(
            Severity.WARNING,
            "Document type '{subject}' ({name}) at {where} is not known among types that go {direction}. "
                    + "Known: {known}.",
            "{where} 处的单据类型“{subject}”（{name}）在方向 {direction} 中未知。已知：{known}。",
            "Tipul de document „{subject}” ({name}) de la {where} nu este cunoscut între cele care merg "
                    + "{direction}. Cunoscute: {known}."),
    /** Number and name of a type are of different kinds; attributes: direction, name, byCode, byName, taken. */
    DOCUMENT_TYPE_CONTRADICTORY(
            Severity.WARNING,
            "Document type '{subject}' at {where} ({direction}) is {byCode} by its number and {byName} by "
                    + "its name '{name}'; {taken} was taken.",
            "{where} 处的单据类型“{subject}”（{direction}）按编号为 {byCode}，按名称“{name}”为 "
                    + "{byName}；采用 {taken}。",
            "Tipul de document „{subject}” de la {where} ({direction}) este {byCode} după număr și "
                    + "{byName} după numele „{name}”; s-a luat {taken}."),
    /** No table knows the number of a type, and its name says the kind; attributes: direction, name, taken. */
    DOCUMENT_TYPE_BY_NAME(
            Severity.INFO,
            "Document type '{subject}' at {where} ({direction}) has an unknown number; {taken} was taken "
                    + "by its name '{name}'.",
            "{where} 处的单据类型“{subject}”（{direction}）编号未知；按名称“{name}”采用 {taken}。",
            "Tipul de document „{subject}” de la {where} ({direction}) are un număr necunoscut; s-a luat "
                    + "{taken} după numele „{name}”."),
    /** A type has no name, and its number means something else in another list of the vendor; attributes: direction, name, taken. */
    DOCUMENT_TYPE_DOUBTFUL(
            Severity.WARNING,
            "Document type '{subject}' at {where} ({direction}, name '{name}') was taken as {taken}, but "
                    + "another list of the vendor says otherwise; ask for the name of the type.",
            "{where} 处的单据类型“{subject}”（{direction}，名称“{name}”）按 {taken} "
                    + "处理，但厂商另一份列表含义不同；请取类型名称。",
            "Tipul de document „{subject}” de la {where} ({direction}, nume „{name}”) s-a luat drept "
                    + "{taken}, dar altă listă a producătorului spune altceva; cereți numele tipului."),
    /** No table knows the code of a status or the like; it stays text; attributes: field, known. */
    DOCUMENT_CODE_UNKNOWN(
            Severity.WARNING,
            "Code '{subject}' of {field} at {where} is not known. Known: {known}.",
            "{where} 处 {field} 的代码“{subject}”未知。已知：{known}。",
            "Codul „{subject}” al câmpului {field} de la {where} nu este cunoscut. Cunoscute: {known}.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    DocumentCode(Severity severity, String english, String chinese, String romanian) {
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
