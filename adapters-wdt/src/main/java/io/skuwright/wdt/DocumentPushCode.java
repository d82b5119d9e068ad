package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about stock documents before they are pushed, and when they are looked up. */
public enum DocumentPushCode implements FindingCode {
    /** No call of the dialect makes documents of this kind; attributes: kind, dialect, known. */
    DOCUMENT_PUSH_KIND(
            Severity.ERROR,
            "Document '{subject}' at {where} is of the kind '{kind}', which no call of dialect {dialect} makes. Known: {known}.",
            "{where} 处单据“{subject}”的类型为“{kind}”，方言 {dialect} 没有接口可以创建。可用：{known}。",
            "Documentul „{subject}” de la {where} este de tipul „{kind}”, pe care niciun apel al dialectului {dialect} nu îl"
                    + " creează. Cunoscute: {known}."),
    /** A document lacks what the vendor demands; attribute: field. */
    DOCUMENT_PUSH_FIELD_MISSING(
            Severity.ERROR,
            "Document '{subject}' at {where}: '{field}' is missing.",
            "{where} 处单据“{subject}”：缺少“{field}”。",
            "Documentul „{subject}” de la {where}: lipsește „{field}”."),
    /** Several documents have one number; attribute: count. */
    DOCUMENT_PUSH_NUMBER_REPEATED(
            Severity.ERROR,
            "Document '{subject}' at {where}: {count} documents have this number, and the ERP would take only one of them.",
            "{where} 处单据“{subject}”：有 {count} 张单据使用此单号，ERP 只会接受其中一张。",
            "Documentul „{subject}” de la {where}: {count} documente au acest număr, iar ERP-ul ar accepta doar unul."),
    /** A document has no line, or more than one call takes; attributes: limit, actual, page. */
    DOCUMENT_PUSH_LINE_COUNT(
            Severity.ERROR,
            "Document '{subject}' at {where} has {actual} lines; 1 to {limit} are written by {page}. Maybe make several documents"
                    + " of it.",
            "{where} 处单据“{subject}”有 {actual} 行；{page} 允许 1 到 {limit} 行。可以拆成多张单据。",
            "Documentul „{subject}” de la {where} are {actual} linii; {page} scrie de la 1 la {limit}. Poate îl împărțiți în mai"
                    + " multe documente."),
    /** A line has no quantity above 0; attributes: sku, quantity. */
    DOCUMENT_PUSH_QUANTITY_NOT_POSITIVE(
            Severity.ERROR,
            "Document '{subject}' at {where}: '{sku}' has the quantity {quantity}, which is not above 0.",
            "{where} 处单据“{subject}”：“{sku}”的数量为 {quantity}，不大于 0。",
            "Documentul „{subject}” de la {where}: „{sku}” are cantitatea {quantity}, care nu este peste 0."),
    /** A text is longer than the vendor keeps; attributes: field, limit, actual. */
    DOCUMENT_PUSH_TEXT_TOO_LONG(
            Severity.ERROR,
            "Document '{subject}' at {where}: '{field}' has {actual} characters, and {limit} are kept.",
            "{where} 处单据“{subject}”：“{field}”有 {actual} 个字符，最多 {limit} 个。",
            "Documentul „{subject}” de la {where}: „{field}” are {actual} caractere, iar {limit} se păstrează."),
    /** A number has more digits before the point than the vendor keeps; attributes: field, value, digits. */
    DOCUMENT_PUSH_NUMBER_TOO_LARGE(
            Severity.ERROR,
            "Document '{subject}' at {where}: '{field}' is {value}, which has more than {digits} digits before the point.",
            "{where} 处单据“{subject}”：“{field}”为 {value}，整数部分超过 {digits} 位。",
            "Documentul „{subject}” de la {where}: „{field}” este {value}, cu peste {digits} cifre înainte de virgulă."),
    /** A document says what the call has no field for; attributes: fields, page. */
    DOCUMENT_PUSH_FIELDS_NOT_TAKEN(
            Severity.ERROR,
            "Document '{subject}' at {where} says {fields}, for which {page} has no field. Leave it out, or give it as a further"
                    + " field.",
            "{where} 处单据“{subject}”含有 {fields}，{page} 没有对应字段。请去掉，或作为附加字段给出。",
            "Documentul „{subject}” de la {where} spune {fields}, pentru care {page} nu are câmp. Omiteți-l sau dați-l drept câmp"
                    + " suplimentar."),
    /** The ERP has a document of this number that is another one; attributes: field, sent, there, document. */
    DOCUMENT_PUSH_DIFFERS(
            Severity.ERROR,
            "Document '{subject}' is in the ERP as '{document}', but its {field} is '{there}' there and '{sent}' here. If it is"
                    + " another document, send this one under a new number.",
            "单据“{subject}”在 ERP 中为“{document}”，但其 {field} 在 ERP 中为“{there}”，此处为“{sent}”。如果不是同一张单据，请换新单号发送。",
            "Documentul „{subject}” este în ERP ca „{document}”, dar {field} este acolo „{there}”, iar aici „{sent}”. Dacă este"
                    + " alt document, trimiteți-l pe acesta cu un număr nou."),
    /** The ERP has a document of this number with another quantity; attributes: sku, sent, there, document. */
    DOCUMENT_PUSH_QUANTITY_DIFFERS(
            Severity.ERROR,
            "Document '{subject}' is in the ERP as '{document}' with {there} of '{sku}', but {sent} were sent. If it is another"
                    + " document, send this one under a new number.",
            "单据“{subject}”在 ERP 中为“{document}”，其中“{sku}”为 {there}，而发送的是 {sent}。如果不是同一张单据，请换新单号发送。",
            "Documentul „{subject}” este în ERP ca „{document}” cu {there} din „{sku}”, dar s-au trimis {sent}. Dacă este alt"
                    + " document, trimiteți-l pe acesta cu un număr nou.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    DocumentPushCode(Severity severity, String english, String chinese, String romanian) {
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
