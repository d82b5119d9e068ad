package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about the shape of CRM data, before any line has a type. */
public enum CrmCode implements FindingCode {
    /** An element of the list of lines is no object; attributes: value, found. */
    BAD_LINE(
            Severity.ERROR,
            "The line '{value}' at {where} is a {found}; an object with the fields of a line was expected."
                    + " Maybe ids were passed in place of the lines.",
            "{where} 处的行“{value}”是 {found}；应为含有行字段的对象。可能传入的是 id 而不是行数据。",
            "Linia „{value}” de la {where} este {found}; se aștepta un obiect cu câmpurile liniei."
                    + " Poate s-au trimis id-uri în locul liniilor."),
    /** A document holds two lists of lines. */
    LINES_TWICE(
            Severity.ERROR,
            "The document has lines under '{field}' and again under 'details'; nobody can tell which list is meant, so"
                    + " none was read. Maybe leave one of them out.",
            "文档在“{field}”下有行，在“details”下又有行；无法判断以哪一份为准，因此都未读取。可以去掉其中一份。",
            "Documentul are linii sub „{field}” și încă o dată sub „details”; nu se poate spune care listă este cea bună,"
                    + " deci nu s-a citit niciuna. Poate omiteți una."),
    /** A document holds no list of order lines; attributes: field, found. */
    LINES_MISSING(
            Severity.ERROR,
            "There is no list of order lines at '{where}': '{field}' is {found}. A list of lines, or an object with that"
                    + " list in it or in 'details', was expected.",
            "“{where}”处没有订单行列表：“{field}”是 {found}。应为行列表，或自身或其 details 中含有该列表的对象。",
            "La „{where}” nu există o listă de linii de comandă: „{field}” este {found}. Se aștepta o listă de linii sau un"
                    + " obiect cu acea listă în el sau în „details”."),
    /** An event brings no order lines, so there is nothing to decide; attribute: field. */
    DETAILS_ABSENT(
            Severity.INFO,
            "The event brings no lines '{field}', as update events do; the details were left as they are.",
            "该事件没有带来行“{field}”（更新事件即如此）；明细保持原样。",
            "Evenimentul nu aduce linii „{field}”, cum fac evenimentele de actualizare; detaliile au rămas neschimbate."),
    /** An event does not say which object it is about; attribute: field. */
    SOURCE_OBJECT_MISSING(
            Severity.ERROR,
            "The event does not name its source object, so it is not known whether it is an order."
                    + " Maybe '{field}' was not passed on.",
            "该事件没有说明源对象，无法判断是否为订单。可能没有传递“{field}”。",
            "Evenimentul nu spune obiectul sursă, deci nu se știe dacă este o comandă."
                    + " Poate „{field}” nu a fost transmis.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CrmCode(Severity severity, String english, String chinese, String romanian) {
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
