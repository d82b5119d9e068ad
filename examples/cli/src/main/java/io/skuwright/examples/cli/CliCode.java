package io.skuwright.examples.cli;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What the command line itself finds out about its input files. */
enum CliCode implements FindingCode {
    /** A word is not one of the words a member may have. */
    WORD_UNKNOWN(
            Severity.ERROR,
            "'{value}' at {where} is not known here; one of {expected} was expected.",
            "{where} 处的“{value}”在此无法识别；应为 {expected} 之一。",
            "„{value}” de la {where} nu este cunoscut aici; se aștepta unul dintre {expected}."),
    /** A number is not within what a member may have. */
    NUMBER_OUT_OF_RANGE(
            Severity.ERROR,
            "'{value}' at {where} is out of range: '{field}' must be {expected}. Maybe the number belongs to another member.",
            "{where} 处的“{value}”超出范围：“{field}”应为 {expected}。该数字可能属于别的成员。",
            "„{value}” de la {where} este în afara intervalului: „{field}” trebuie să fie {expected}. Poate numărul ține de alt"
                    + " membru."),
    /** A member means nothing where it stands. */
    MEMBER_UNUSED(
            Severity.WARNING,
            "'{subject}': the member '{member}' at {where} means nothing here and is not used."
                    + " Maybe the kind of the line should be stepped.",
            "“{subject}”：{where} 处的成员“{member}”在此没有意义，不予使用。该行的类型可能应为 stepped。",
            "„{subject}”: membrul „{member}” de la {where} nu înseamnă nimic aici și nu este folosit."
                    + " Poate felul liniei ar trebui să fie stepped."),
    /** A member has a name that its kind of record does not have. */
    UNKNOWN_MEMBER(
            Severity.WARNING,
            "The {subject} has a member '{member}' at {where} that is not known and not used. Known members: {known}.",
            "{where} 处的成员“{member}”（{subject}）无法识别，不予使用。已知成员：{known}。",
            "Membrul „{member}” de la {where} ({subject}) nu este cunoscut și nu este folosit. Membri cunoscuți: {known}."),
    /** A file has no content. */
    FILE_EMPTY(
            Severity.ERROR,
            "The file is empty; BOMs were expected. Maybe the export that should fill it failed.",
            "文件为空；应含有 BOM。生成该文件的导出可能失败。",
            "Fișierul este gol; se așteptau BOM-uri. Poate exportul care trebuia să îl umple a eșuat."),
    /** A document is of no form that BOMs are read from. */
    BOM_FORM_UNKNOWN(
            Severity.ERROR,
            "There is '{found}' at '{where}' where BOMs were expected: the neutral form (an object with a list 'boms') or"
                    + " a Kingdee View answer, Save body or query answer of ENG_BOM.",
            "“{where}”处是“{found}”，应为 BOM：中性格式（带列表 boms 的对象），或 ENG_BOM 的金蝶 View 应答、Save 请求或查询应答。",
            "La „{where}” este „{found}” unde se așteptau BOM-uri: forma neutră (un obiect cu lista „boms”) sau un răspuns"
                    + " Kingdee View, un corp Save sau un răspuns de interogare pentru ENG_BOM."),
    /** A line of a BOM is refused, for a fault that has its own finding. */
    BOM_LINE_LEFT_OUT(
            Severity.WARNING,
            "'{subject}': line '{line}' of BOM '{bom}' at {where} is left out; an alternative of its group may count in its"
                    + " place.",
            "“{subject}”：{where} 处 BOM“{bom}”的第“{line}”行不计入；其替代组中的另一行可能代替它。",
            "„{subject}”: linia „{line}” a BOM-ului „{bom}” de la {where} este omisă; o alternativă din grupul ei poate conta"
                    + " în locul ei."),
    /** A BOM is refused, for a fault that has its own finding. */
    BOM_LEFT_OUT(
            Severity.WARNING,
            "The BOM '{subject}' of the product '{product}' at {where} is left out; another BOM of the product may be used"
                    + " in its place.",
            "{where} 处产品“{product}”的 BOM“{subject}”不计入；可能改用该产品的另一个 BOM。",
            "BOM-ul „{subject}” al produsului „{product}” de la {where} este omis; poate fi folosit alt BOM al produsului"
                    + " în locul lui."),
    /** Settings in a document cannot be used. */
    SETTINGS_UNUSABLE(
            Severity.ERROR,
            "The settings{place} cannot be used, so nothing is planned: {problem}",
            "设置{place}无法使用，因此不做计划：{problem}",
            "Setările{place} nu pot fi folosite, deci nu se planifică nimic: {problem}"),
    /** Rows whose paths are too long to be printed all. */
    LIMIT_PATHS(
            Severity.WARNING,
            "The {rows} rows of '{subject}' have paths of more than {limit} components together; none is listed, the rest"
                    + " of the answer stands. Maybe use the totals, or raise the limit explosionRows, of which this one is 8 times.",
            "“{subject}”的 {rows} 行的路径合计超过 {limit} 个子项；不列出任何行，其余结果有效。可以使用合计，或提高限制 explosionRows（此限制为其 8 倍）。",
            "Cele {rows} rânduri ale lui „{subject}” au împreună căi de peste {limit} componente; niciunul nu este"
                    + " listat, restul răspunsului rămâne. Poate folosiți totalurile sau măriți limita explosionRows, al cărei 8-plu este aceasta."),
    /** A drawing would have more BOMs than it can show. */
    DRAWING_TOO_LARGE(
            Severity.WARNING,
            "The structure of '{subject}' has more than {limit} lines and is drawn no further."
                    + " Maybe draw one of its parts, or raise the limit explosionRows.",
            "“{subject}”的结构超过 {limit} 行，不再继续绘制。可以绘制其中一部分，或提高限制 explosionRows。",
            "Structura lui „{subject}” are mai mult de {limit} linii și nu este desenată mai departe."
                    + " Poate desenați o parte a ei sau măriți limita explosionRows.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CliCode(Severity severity, String english, String chinese, String romanian) {
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
