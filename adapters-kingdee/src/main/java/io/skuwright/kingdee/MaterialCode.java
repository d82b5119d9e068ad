package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about materials of Kingdee. */
public enum MaterialCode implements FindingCode {
    /** A material that is not approved or is forbidden was left out; attributes: documentStatus, forbidStatus. */
    MATERIAL_NOT_IN_FORCE(
            Severity.WARNING,
            "Material '{subject}' was left out: document status '{documentStatus}', forbid status '{forbidStatus}';"
                    + " C and A were expected. Maybe approve it first.",
            "物料“{subject}”未采用：单据状态“{documentStatus}”，禁用状态“{forbidStatus}”；应为 C 和 A。可以先审核。",
            "Materialul „{subject}” a fost lăsat deoparte: starea documentului „{documentStatus}”, interzis „{forbidStatus}”;"
                    + " se așteptau C și A. Poate îl aprobați întâi."),
    /** A material of another organisation was left out, as was asked for; attributes: organisation, wanted. */
    MATERIAL_OTHER_ORGANISATION(
            Severity.WARNING,
            "Material '{subject}' was left out: it is of organisation '{organisation}', and '{wanted}' was asked for.",
            "物料“{subject}”未采用：其使用组织为“{organisation}”，而要求的是“{wanted}”。",
            "Materialul „{subject}” a fost lăsat deoparte: este al organizației „{organisation}”, iar s-a cerut „{wanted}”."),
    /** How many materials were left out for the value of a field; attributes: field, count. */
    MATERIAL_LEFT_OUT(
            Severity.INFO,
            "{count} materials were left out because their '{field}' is '{subject}'.",
            "{count} 个物料因字段“{field}”为“{subject}”而未采用。",
            "{count} materiale au fost lăsate deoparte fiindcă au câmpul „{field}” cu valoarea „{subject}”."),
    /** The materials are of several organisations and none was chosen; attributes: organisations, count. */
    MATERIAL_SEVERAL_ORGANISATIONS(
            Severity.ERROR,
            "The materials are of {count} use-organisations (materials of each: {organisations}), and a number stands for"
                    + " one material in one of them only. None is taken. Choose one (ofOrganisation), or ask for all"
                    + " (withAnyOrganisation).",
            "这些物料属于 {count} 个使用组织（各组织的物料数：{organisations}），同一编码只在一个组织内对应一个物料，因此均未采用。"
                    + "请选定一个组织（ofOrganisation），或要求全部（withAnyOrganisation）。",
            "Materialele sunt ale {count} organizații utilizatoare (câte ale fiecăreia: {organisations}), iar un număr este al"
                    + " unui singur material numai într-una. Nu se ia niciunul. Alegeți una (ofOrganisation) sau cereți toate"
                    + " (withAnyOrganisation)."),
    /** One number stands for several materials; attributes: documents, count. */
    MATERIAL_NUMBER_REPEATED(
            Severity.WARNING,
            "Material number '{subject}' stands for {count} materials (organisation/id, else place: {documents}); the second is at"
                    + " {where}. Maybe take one organisation only.",
            "物料编码“{subject}”对应 {count} 个物料（组织/内码，否则为位置：{documents}），第二个位于 {where}。可以只取一个组织。",
            "Numărul de material „{subject}” este al {count} materiale (organizație/id, altfel locul: {documents}), al doilea la {where}."
                    + " Poate luați o singură organizație."),
    /** A query did not ask for fields by which materials are told apart and chosen; attributes: fields, count. */
    MATERIAL_FIELDS_NOT_ASKED(
            Severity.WARNING,
            "The query of {count} rows did not ask for {fields}. Of what is not asked for the usual is assumed: that materials"
                    + " are approved and not forbidden, of one organisation, and each row one material. Maybe ask for them.",
            "该查询（{count} 行）没有查询 {fields}。未查询的字段按通常情况处理：物料已审核且未禁用，属于同一组织，每行为一个物料。"
                    + "可以把它们加入查询。",
            "Interogarea de {count} rânduri nu a cerut {fields}. Pentru ce nu se cere se presupune ce e obișnuit: că materialele"
                    + " sunt aprobate și neinterzise, ale unei singure organizații, și fiecare rând un material. Poate le cereți."),
    /** A material that has no number yet. */
    MATERIAL_WITHOUT_NUMBER(
            Severity.WARNING,
            "The material at {where} has no number (FNumber). Maybe read it back after saving, when Kingdee has given it"
                    + " one.",
            "{where} 处的物料没有编码（FNumber）。可以在保存后重新读取，届时金蝶会生成编码。",
            "Materialul de la {where} nu are număr (FNumber). Poate îl citiți din nou după salvare, când Kingdee i-a dat unul."),
    /** A sub-head is not one object; attributes: field, count. */
    MATERIAL_SUB_HEAD_NOT_ONE(
            Severity.ERROR,
            "'{subject}': the sub-head '{field}' at {where} is not one object ({count} elements). Maybe the fields were"
                    + " mixed up.",
            "“{subject}”：{where} 处的子单据头“{field}”不是一个对象（{count} 个元素）。字段可能混淆。",
            "„{subject}”: sub-antetul „{field}” de la {where} nu este un singur obiect ({count} elemente). Poate câmpurile"
                    + " s-au amestecat."),
    /** A class that Kingdee's list does not have; attributes: field, value, known. */
    MATERIAL_CLASS_UNKNOWN(
            Severity.WARNING,
            "'{subject}': the class '{value}' in the field '{field}' at {where} is not known; it is kept as it is. Known are"
                    + " {known}. Maybe add it to the table of codes.",
            "“{subject}”：{where} 处字段“{field}”的物料属性“{value}”未知，按原值保留。已知值为 {known}。可以把它加入代码表。",
            "„{subject}”: clasa „{value}” din câmpul „{field}” de la {where} nu este cunoscută; se păstrează așa. Cunoscute"
                    + " sunt {known}. Poate o adăugați în tabela de coduri."),
    /** A suite flag that is neither yes nor no; attributes: field, value, known. */
    MATERIAL_SUITE_UNKNOWN(
            Severity.WARNING,
            "'{subject}': the suite flag '{value}' in the field '{field}' at {where} says neither yes nor no; known are"
                    + " {known}. Maybe add it to the table of codes.",
            "“{subject}”：{where} 处字段“{field}”的套件标志“{value}”既不是“是”也不是“否”；已知值为 {known}。可以把它加入代码表。",
            "„{subject}”: marcajul de set „{value}” din câmpul „{field}” de la {where} nu spune nici da, nici nu; cunoscute"
                    + " sunt {known}. Poate îl adăugați în tabela de coduri."),
    /** A flex field of auxiliary properties has no spec; attributes: field, value. */
    MATERIAL_AUX_WITHOUT_SPEC(
            Severity.INFO,
            "'{subject}': the flex field '{field}' ('{value}') has no spec in the table and goes by its own name. Maybe say"
                    + " which spec it is.",
            "“{subject}”：弹性域字段“{field}”（“{value}”）在表中没有对应规格，沿用字段名。可以指定它是哪个规格。",
            "„{subject}”: câmpul flexibil „{field}” („{value}”) nu are specificație în tabelă și rămâne cu numele lui. Poate"
                    + " spuneți care specificație este."),
    /** An update without the internal id. */
    MATERIAL_ID_MISSING(
            Severity.ERROR,
            "Material '{subject}' has no internal id (FMATERIALID), by which an update finds it. Maybe read it first.",
            "物料“{subject}”没有内码（FMATERIALID），更新需要用它查找物料。可以先读取该物料。",
            "Materialul „{subject}” nu are id intern (FMATERIALID), după care o actualizare îl găsește. Poate îl citiți întâi."),
    /** A field that is to be written has no value; attribute: field. */
    MATERIAL_VALUE_MISSING(
            Severity.ERROR,
            "Material '{subject}' has no value for '{field}', which was to be written. Maybe set it first.",
            "物料“{subject}”的“{field}”没有值，而该字段需要写入。可以先设置该值。",
            "Materialul „{subject}” nu are valoare pentru „{field}”, care trebuia scris. Poate îl completați întâi."),
    /** Fields that Save would not take were not written; attributes: count, fields. */
    MATERIAL_FIELDS_NOT_SENT(
            Severity.INFO,
            "Material '{subject}': {count} fields were not written, since Save does not take them as they were read: {fields}.",
            "物料“{subject}”：{count} 个字段未写入，因为保存接口不接受读取时的形式：{fields}。",
            "Materialul „{subject}”: {count} câmpuri nu s-au scris, fiindcă Save nu le ia așa cum au fost citite: {fields}."),
    /** An update deletes the rows that are not in it. */
    MATERIAL_ROWS_MAY_GO(
            Severity.WARNING,
            "The update of material '{subject}' deletes rows that are not in it (IsDeleteEntry is true). Maybe set"
                    + " deleteMissingEntries to false.",
            "物料“{subject}”的更新会删除其中未包含的行（IsDeleteEntry 为 true）。可以把 deleteMissingEntries 设为 false。",
            "Actualizarea materialului „{subject}” șterge rândurile care nu sunt în ea (IsDeleteEntry este true). Poate puneți"
                    + " deleteMissingEntries pe false.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    MaterialCode(Severity severity, String english, String chinese, String romanian) {
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
