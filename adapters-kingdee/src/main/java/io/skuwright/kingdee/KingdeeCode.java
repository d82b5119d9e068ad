package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about answers and base data of Kingdee. */
public enum KingdeeCode implements FindingCode {
    /** Kingdee answered with an error; attributes: field, message, msgCode, errors, meaning, advice. */
    KINGDEE_ANSWER_FAILED(
            Severity.ERROR,
            "Kingdee answered with an error (code {msgCode}, field '{field}'): {message}. Maybe log in again or correct the request.",
            "金蝶返回错误（代码 {msgCode}，字段“{field}”）：{message}。可以重新登录或修正请求。",
            "Kingdee a răspuns cu o eroare (cod {msgCode}, câmp „{field}”): {message}. Poate reautentificați sau corectați cererea."),
    /** An answer without error and without data. */
    KINGDEE_NO_DATA(
            Severity.ERROR,
            "The answer at {where} holds no document. Maybe the number does not exist.",
            "{where} 处的应答中没有单据。编号可能不存在。",
            "Răspunsul de la {where} nu conține niciun document. Poate numărul nu există."),
    /** A document of no known shape; attributes: expected, found. */
    KINGDEE_SHAPE_UNKNOWN(
            Severity.ERROR,
            "What stands at {where} is no {expected} but {found}. Maybe it is a document of another form.",
            "{where} 处的内容不是 {expected}，而是 {found}。可能是其他表单的单据。",
            "Ce este la {where} nu este {expected}, ci {found}. Poate este un document de alt tip."),
    /** A query row has not as many cells as there are keys; attributes: keys, cells. */
    KINGDEE_KEYS_MISMATCH(
            Severity.ERROR,
            "The row at {where} has {cells} cells for {keys} field keys. Maybe the key list is of another query.",
            "{where} 处的行有 {cells} 个单元格，而字段键有 {keys} 个。键列表可能属于另一个查询。",
            "Rândul de la {where} are {cells} celule pentru {keys} chei. Poate lista de chei este a altei interogări."),
    /** Rows of a query without the keys they were asked for by; attribute: cells. */
    KINGDEE_KEYS_MISSING(
            Severity.ERROR,
            "The row at {where} has {cells} cells and no names. Maybe say the field keys of the query (FieldKeys), or put them"
                    + " before the rows as a row of their own.",
            "{where} 处的行有 {cells} 个单元格但没有名称。可以给出查询的字段键（FieldKeys），或把它们作为单独一行放在数据行之前。",
            "Rândul de la {where} are {cells} celule și niciun nume. Poate dați cheile interogării (FieldKeys) sau le puneți"
                    + " înaintea rândurilor, ca rând separat."),
    /** The first row names a column twice; the subject is the key. */
    KINGDEE_KEYS_REPEATED(
            Severity.ERROR,
            "The first row of the query names '{subject}' twice, so the row at {where} was not read: which of two cells would"
                    + " count? Maybe ask for it once.",
            "查询的第一行两次给出“{subject}”，因此未读取 {where} 处的行：无法确定以哪个单元格为准。可以只查询一次。",
            "Primul rând al interogării numește „{subject}” de două ori, deci rândul de la {where} nu s-a citit: care din două"
                    + " celule ar conta? Poate cereți câmpul o singură dată."),
    /** A field has a value that the table of codes does not know; attributes: field, value, known. */
    KINGDEE_VALUE_UNKNOWN(
            Severity.ERROR,
            "'{subject}': the value '{value}' of the field '{field}' at {where} is not known; known are {known}."
                    + " Maybe add it to the table of codes.",
            "“{subject}”：{where} 处字段“{field}”的值“{value}”未知；已知值为 {known}。可以把它加入代码表。",
            "„{subject}”: valoarea „{value}” a câmpului „{field}” de la {where} nu este cunoscută; cunoscute sunt {known}."
                    + " Poate o adăugați în tabela de coduri."),
    /** A value that the engine has no use for differs from the usual one; attributes: field, value, usual. */
    KINGDEE_VALUE_NOT_USED(
            Severity.WARNING,
            "'{subject}': the field '{field}' at {where} is {value}, not {usual}; it was not used."
                    + " Maybe quantities are meant for another base.",
            "“{subject}”：{where} 处的字段“{field}”为 {value}，而不是 {usual}；未使用该值。数量可能基于其他基数。",
            "„{subject}”: câmpul „{field}” de la {where} este {value}, nu {usual}; nu s-a folosit."
                    + " Poate cantitățile sunt pentru altă bază."),
    /** Documents that say no number of their organisation were taken by its internal id; attributes: field, count. */
    KINGDEE_ORGANISATION_BY_ID(
            Severity.WARNING,
            "{count} documents say no number of their organisation; they were taken because its internal id ({field}) is"
                    + " '{subject}'. An id is no number: maybe ask for the number too.",
            "{count} 个单据没有给出组织编码；因其内码（{field}）为“{subject}”而被采用。内码不是编码：可以同时查询编码。",
            "{count} documente nu spun numărul organizației lor; au fost luate fiindcă id-ul ei intern ({field}) este"
                    + " „{subject}”. Un id nu este un număr: poate cereți și numărul."),
    /** A BOM without a number goes by its product's code; attribute: number. */
    ENG_BOM_WITHOUT_NUMBER(
            Severity.WARNING,
            "The BOM of '{number}' at {where} has no number (FNumber); its product's code stands for it."
                    + " Maybe read it back after saving, when Kingdee has given it one.",
            "{where} 处“{number}”的 BOM 没有编号（FNumber）；以产品编码代替。可以在保存后重新读取，届时金蝶会生成编号。",
            "BOM-ul lui '{number}' de la {where} nu are număr (FNumber); codul produsului îi ține locul."
                    + " Poate îl citiți din nou după salvare, când Kingdee i-a dat unul."),
    /** A BOM that is not approved or is forbidden was left out; attributes: documentStatus, forbidStatus. */
    ENG_BOM_NOT_IN_FORCE(
            Severity.WARNING,
            "BOM '{subject}' was left out: document status '{documentStatus}', forbid status '{forbidStatus}';"
                    + " C and A were expected. Maybe approve it first.",
            "BOM“{subject}”未采用：单据状态“{documentStatus}”，禁用状态“{forbidStatus}”；应为 C 和 A。可以先审核。",
            "BOM-ul „{subject}” a fost lăsat deoparte: starea documentului „{documentStatus}”, interzis „{forbidStatus}”;"
                    + " se așteptau C și A. Poate îl aprobați întâi."),
    /** A BOM that is not a standard one was left out, as was asked for; attributes: field, category. */
    ENG_BOM_NOT_STANDARD(
            Severity.WARNING,
            "BOM '{subject}' was left out: its category at {where} is '{category}', and only standard BOMs were asked for."
                    + " Maybe ask for all categories.",
            "BOM“{subject}”未采用：{where} 处的 BOM 分类为“{category}”，而只要求标准 BOM。可以不限分类。",
            "BOM-ul „{subject}” a fost lăsat deoparte: categoria lui de la {where} este „{category}”, iar s-au cerut numai"
                    + " BOM-uri standard. Poate cereți toate categoriile."),
    /** How many BOMs of a category were left out, as was asked for; attribute: count. */
    ENG_BOM_CATEGORY_LEFT_OUT(
            Severity.INFO,
            "{count} BOMs of category '{subject}' were left out, since only standard BOMs were asked for.",
            "BOM 分类“{subject}”的 {count} 个 BOM 未采用，因为只要求标准 BOM。",
            "{count} BOM-uri din categoria „{subject}” au fost lăsate deoparte, fiindcă s-au cerut numai BOM-uri standard."),
    /** Lines of a BOM that come back were left out; attributes: count, lines. */
    ENG_BOM_RETURNS_LEFT_OUT(
            Severity.INFO,
            "BOM '{subject}': {count} lines are returns (返还件) and no components; they were left out ({lines}).",
            "BOM“{subject}”：{count} 行是返还件而不是组件，未采用（{lines}）。",
            "BOM '{subject}': {count} linii sunt retururi (返还件), nu componente; au fost lăsate deoparte ({lines})."),
    /** Lines of a BOM that name no material were left out; attributes: count, lines. */
    ENG_BOM_BLANK_LINES(
            Severity.WARNING,
            "BOM '{subject}': {count} lines name no material and were left out ({lines}). Maybe they were never filled in.",
            "BOM“{subject}”：{count} 行没有物料，未采用（{lines}）。可能从未填写。",
            "BOM '{subject}': {count} linii nu au material și au fost lăsate deoparte ({lines}). Poate nu au fost completate."),
    /** Substitutes of which the main line cannot be told were left out; attributes: count, lines. */
    ENG_BOM_SUBSTITUTE_WITHOUT_MAIN(
            Severity.WARNING,
            "BOM '{subject}': {count} substitute lines (替代件) have no single main line and were left out ({lines})."
                    + " Maybe fill in the substitute group.",
            "BOM“{subject}”：{count} 行替代件没有唯一的主料，未采用（{lines}）。可以填写替代组（项次）。",
            "BOM '{subject}': {count} linii de substituție (替代件) nu au o singură linie principală și au fost lăsate deoparte"
                    + " ({lines}). Poate completați grupul de substituție.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    KingdeeCode(Severity severity, String english, String chinese, String romanian) {
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
