package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about documents of ENG_BOM: which are meant, and what of them a BOM does not hold. */
public enum EngBomCode implements FindingCode {
    /** The BOMs are of several organisations and none was chosen; attributes: organisations, count. */
    ENG_BOM_SEVERAL_ORGANISATIONS(
            Severity.ERROR,
            "The BOMs are of {count} use-organisations (BOMs of each: {organisations}), and a number can mean another BOM in"
                    + " each. None is taken. Choose one (ofOrganisation), or ask for all (withAnyOrganisation).",
            "这些 BOM 属于 {count} 个使用组织（各组织的 BOM 数：{organisations}），同一编号在各组织可能是不同的 BOM，因此均未采用。"
                    + "请选定一个组织（ofOrganisation），或要求全部（withAnyOrganisation）。",
            "BOM-urile sunt ale {count} organizații utilizatoare (câte ale fiecăreia: {organisations}), iar un număr poate"
                    + " însemna alt BOM în fiecare. Nu se ia niciunul. Alegeți una (ofOrganisation) sau cereți toate"
                    + " (withAnyOrganisation)."),
    /** A BOM of another organisation was left out, as was asked for; attributes: organisation, wanted. */
    ENG_BOM_OTHER_ORGANISATION(
            Severity.WARNING,
            "BOM '{subject}' was left out: it is of the use-organisation '{organisation}', and '{wanted}' was asked for.",
            "BOM“{subject}”未采用：其使用组织为“{organisation}”，而要求的是“{wanted}”。",
            "BOM-ul „{subject}” a fost lăsat deoparte: este al organizației „{organisation}”, iar s-a cerut „{wanted}”."),
    /** How many BOMs were left out for the value of a field; attributes: field, count. */
    ENG_BOM_LEFT_OUT(
            Severity.INFO,
            "{count} BOMs were left out because their '{field}' is '{subject}'.",
            "{count} 个 BOM 因字段“{field}”为“{subject}”而未采用。",
            "{count} BOM-uri au fost lăsate deoparte fiindcă au câmpul „{field}” cu valoarea „{subject}”."),
    /** One number stands for several documents; attributes: documents, count. */
    ENG_BOM_NUMBER_REPEATED(
            Severity.WARNING,
            "BOM number '{subject}' stands for {count} documents (organisation/id: {documents}); the second is at {where}."
                    + " Maybe take one organisation only, or forbid all versions but one.",
            "BOM 编号“{subject}”对应 {count} 个单据（组织/内码：{documents}），第二个位于 {where}。可以只取一个组织，或只保留一个、禁用其余。",
            "Numărul de BOM „{subject}” este al {count} documente (organizație/id: {documents}), al doilea la {where}."
                    + " Poate luați o singură organizație sau interziceți toate versiunile, afară de una."),
    /** A stepped line has no steps here; attribute: field. */
    ENG_BOM_STEPS_MISSING(
            Severity.ERROR,
            "BOM '{subject}': line '{line}' at {where} is stepped (阶梯) and has no rows in '{field}'. A query cannot bring them;"
                    + " read the BOM by View.",
            "BOM“{subject}”：{where} 的行“{line}”为阶梯用量，但“{field}”中没有行。查询无法带出阶梯行；请用 View 读取该 BOM。",
            "BOM-ul „{subject}”: linia „{line}” de la {where} este în trepte (阶梯) și nu are rânduri în „{field}”. O interogare nu"
                    + " le poate aduce; citiți BOM-ul prin View."),
    /** Steps of a line say something that is kept for the whole line only; attributes: line, field, values, used. */
    ENG_BOM_STEP_NOT_HELD(
            Severity.WARNING,
            "BOM '{subject}': the steps of line '{line}' at {where} say in '{field}' {values}; a line has one value for all its"
                    + " steps, and '{used}' is used.",
            "BOM“{subject}”：{where} 的行“{line}”各阶梯的“{field}”为 {values}；一行的所有阶梯只能有一个值，使用“{used}”。",
            "BOM-ul „{subject}”: treptele liniei „{line}” de la {where} spun în „{field}” {values}; o linie are o singură valoare"
                    + " pentru toate treptele, se folosește „{used}”."),
    /** Auxiliary properties stand in a form that is not known; attributes: field, count, lines. */
    ENG_BOM_AUX_NOT_READ(
            Severity.WARNING,
            "BOM '{subject}': '{field}' is set in a form that is not known, first at {where} ({count} lines: '{lines}'); it was kept as"
                    + " it came. Maybe read the FF fields by a query.",
            "BOM“{subject}”：“{field}”以未知的形式设置，首个位于 {where}（{count} 行：“{lines}”）；按原样保留。可以用查询读取 FF 字段。",
            "BOM-ul „{subject}”: „{field}” este completat într-o formă necunoscută, întâi la {where} ({count} linii: „{lines}”); s-a"
                    + " păstrat cum a venit. Poate citiți câmpurile FF printr-o interogare."),
    /** Auxiliary properties are no part of a BOM, whose products are codes; attributes: field, values, count, lines. */
    ENG_BOM_AUX_NOT_USED(
            Severity.WARNING,
            "BOM '{subject}': the auxiliary properties '{values}' in '{field}', first at {where} ({count} lines: '{lines}'), are kept"
                    + " beside the BOM, which names materials only.",
            "BOM“{subject}”：“{field}”中的辅助属性“{values}”，首个位于 {where}（{count} 行：“{lines}”），保留在 BOM 之外，BOM 只写物料。",
            "BOM-ul „{subject}”: proprietățile auxiliare „{values}” din „{field}”, întâi la {where} ({count} linii: „{lines}”), rămân"
                    + " lângă BOM, care numește numai materiale."),
    /** A BOM says something that ENG_BOM has no place for; attributes: what, value, count, lines. */
    ENG_BOM_CANNOT_HOLD(
            Severity.ERROR,
            "BOM '{subject}' is not written: ENG_BOM cannot hold '{what}' ({value}), first at {where} ({count} lines: '{lines}')."
                    + " Maybe choose a variant and write its standard BOM.",
            "BOM“{subject}”未写出：ENG_BOM 无法表示“{what}”（{value}），首个位于 {where}（{count} 行：“{lines}”）。"
                    + "可以先选定变体，再写其标准 BOM。",
            "BOM-ul „{subject}” nu se scrie: ENG_BOM nu poate ține „{what}” ({value}), întâi la {where} ({count} linii: „{lines}”)."
                    + " Poate alegeți o variantă și scrieți BOM-ul ei standard."),
    /** A BOM says something that is not written, without harm to quantities; attributes: what, value, count, lines. */
    ENG_BOM_NOT_WRITTEN(
            Severity.INFO,
            "BOM '{subject}': '{what}' ({value}) is not written, for Save has no field for it ({count} lines: '{lines}'). Maybe set it"
                    + " in Kingdee.",
            "BOM“{subject}”：“{what}”（{value}）未写入，因为保存接口没有对应字段（{count} 行：“{lines}”）。可以在金蝶中设置。",
            "BOM-ul „{subject}”: „{what}” ({value}) nu se scrie, căci Save nu are câmp pentru asta ({count} linii: „{lines}”). Poate îl"
                    + " puneți în Kingdee."),
    /** Kept fields that Save does not take as they were read; attributes: count, fields. */
    ENG_BOM_FIELDS_NOT_SENT(
            Severity.INFO,
            "BOM '{subject}': {count} fields were not written, since Save does not take them as they were read: {fields}.",
            "BOM“{subject}”：{count} 个字段未写入，因为保存接口不接受读取时的形式：{fields}。",
            "BOM-ul „{subject}”: {count} câmpuri nu s-au scris, fiindcă Save nu le ia așa cum au fost citite: {fields}."),
    /** An update does not know which rows of the document its lines are; attributes: document, count, lines. */
    ENG_BOM_ENTRY_ID_MISSING(
            Severity.ERROR,
            "BOM '{subject}' updates document '{document}', and the rows of {count} lines ('{lines}') are not known by their"
                    + " FENTRYID: they would be made anew. Read the document by View first, or declare the full replace.",
            "BOM“{subject}”要更新单据“{document}”，但 {count} 行（“{lines}”）没有 FENTRYID，会被重新生成。请先用 View 读取该单据，或声明整单替换。",
            "BOM-ul „{subject}” actualizează documentul „{document}”, iar rândurile a {count} linii („{lines}”) nu sunt știute după"
                    + " FENTRYID: s-ar face din nou. Citiți întâi documentul prin View sau declarați înlocuirea completă."),
    /** Rows that are no longer in the BOM stay in the document; attributes: document, count, lines. */
    ENG_BOM_ROWS_STAY(
            Severity.WARNING,
            "BOM '{subject}' updates document '{document}' without IsDeleteEntry: {count} rows ('{lines}') that it no longer has"
                    + " stay there. Maybe declare the full replace.",
            "BOM“{subject}”以不带 IsDeleteEntry 的方式更新单据“{document}”：其已不包含的 {count} 行（“{lines}”）会保留。可以声明整单替换。",
            "BOM-ul „{subject}” actualizează documentul „{document}” fără IsDeleteEntry: {count} rânduri („{lines}”) pe care nu le"
                    + " mai are rămân acolo. Poate declarați înlocuirea completă."),
    /** A number was rounded as the caller asked; attributes: field, exact, rounded, residue. */
    ENG_BOM_NUMBER_ROUNDED(
            Severity.INFO,
            "BOM '{subject}': '{field}' of the line at {where} was rounded from '{exact}' to '{rounded}' (residue {residue}).",
            "BOM“{subject}”：{where} 处行的“{field}”由“{exact}”舍入为“{rounded}”（余差 {residue}）。",
            "BOM-ul „{subject}”: „{field}” al liniei de la {where} a fost rotunjit de la „{exact}” la „{rounded}” (rest {residue})."),
    /** The ERP will not know which configured BOM a new standard BOM comes from; attribute: configured. */
    CONFIG_LINK_NOT_SYNCED(
            Severity.INFO,
            "The new standard BOM '{subject}' will have no link to its configured BOM '{configured}' in the ERP: no"
                    + " integration can write it. Maybe set it there by hand, or go without it.",
            "新的标准 BOM“{subject}”在 ERP 中不会与其配置 BOM“{configured}”关联：集成无法写入该关联。可以在 ERP 中手工设置，或不使用该关联。",
            "Noul BOM standard „{subject}” nu va avea în ERP legătura cu BOM-ul lui configurat „{configured}”: nicio integrare"
                    + " nu o poate scrie. Poate o puneți acolo de mână sau vă lipsiți de ea."),
    /** A new document does not say fields that Kingdee fills in by itself or asks for; attributes: fields, count, lines. */
    ENG_BOM_FIELDS_NOT_NAMED(
            Severity.INFO,
            "The new BOM '{subject}' does not say {fields} ({count} lines without a unit: '{lines}'); Kingdee fills them in or refuses"
                    + " the BOM. Maybe use a template (EngBomTemplate.standard).",
            "新的 BOM“{subject}”没有说明 {fields}（{count} 行没有单位：“{lines}”）；金蝶会自行填写或拒绝。可以使用模板（EngBomTemplate.standard）。",
            "Noul BOM „{subject}” nu spune {fields} ({count} linii fără unitate: „{lines}”); Kingdee le completează sau refuză BOM-ul."
                    + " Poate folosiți un șablon (EngBomTemplate.standard)."),
    /** A document that was read by a query would be saved over the whole one; attribute: document. */
    ENG_BOM_UPDATE_NEEDS_VIEW(
            Severity.ERROR,
            "BOM '{subject}' is not written over document '{document}': it was read by a query, which brings a part of it, and Save"
                    + " would write over the rest. Read the document by View and change that.",
            "BOM“{subject}”不会写入单据“{document}”：它由查询读取，只含单据的一部分，保存会覆盖其余部分。请用 View 读取该单据后再修改。",
            "BOM-ul „{subject}” nu se scrie peste documentul „{document}”: a fost citit printr-o interogare, care aduce o parte din el,"
                    + " iar Save ar scrie peste rest. Citiți documentul prin View și schimbați-l pe acela."),
    /** Lines that take nothing are written as they are; attributes: what, value, count, lines. */
    ENG_BOM_ZERO_LINES(
            Severity.WARNING,
            "BOM '{subject}': {count} lines ('{lines}'), first at {where}, take nothing ('{what}' {value}) and are written so. Maybe"
                    + " remove them.",
            "BOM“{subject}”：{count} 行（“{lines}”）的用量为零（“{what}” {value}），首个位于 {where}，按原样写入。可以将其删除。",
            "BOM-ul „{subject}”: {count} linii („{lines}”), întâi la {where}, nu iau nimic („{what}” {value}) și se scriu așa. Poate le"
                    + " ștergeți."),
    /** A BOM of nothing is not written. */
    ENG_BOM_WITHOUT_LINES(
            Severity.ERROR,
            "BOM '{subject}' is not written: it has no lines. Maybe its lines were left out when it was read.",
            "BOM“{subject}”未写出：没有任何行。可能读取时其行均被略去。",
            "BOM-ul „{subject}” nu se scrie: nu are linii. Poate au fost lăsate deoparte la citire."),
    /** Rows that go by one number or id are of several documents; attributes: field, value, other. */
    ENG_BOM_ROWS_DIFFER(
            Severity.ERROR,
            "BOM '{subject}': '{field}' is '{value}' in its first row and '{other}' at {where}, so the rows are of several documents and"
                    + " none is taken. Ask the query for FID, which tells them apart.",
            "BOM“{subject}”：首行的“{field}”为“{value}”，{where} 处为“{other}”，这些行属于多个单据，因此均未采用。请在查询中加入 FID 以区分。",
            "BOM-ul „{subject}”: „{field}” este „{value}” în primul rând și „{other}” la {where}, deci rândurile sunt ale mai multor"
                    + " documente și nu se ia niciunul. Cereți în interogare FID, care le deosebește."),
    /** Rows of a query that are the same in every cell count once; attribute: count. */
    ENG_BOM_ROWS_REPEATED(
            Severity.WARNING,
            "BOM '{subject}': {count} rows, first at {where}, are the same as others in every cell and count once. Maybe pages overlap;"
                    + " if a BOM has equal lines, ask the query for FTreeEntity_FENTRYID.",
            "BOM“{subject}”：{count} 行与其他行完全相同，只计一次，首个位于 {where}。可能分页重叠；若确有相同的行，请在查询中加入 FTreeEntity_FENTRYID。",
            "BOM-ul „{subject}”: {count} rânduri, întâi la {where}, sunt la fel cu altele în fiecare celulă și contează o dată. Poate"
                    + " paginile se suprapun; dacă BOM-ul are linii egale, cereți FTreeEntity_FENTRYID."),
    /** One entry id stands in rows that say different things; attribute: entryId. */
    ENG_BOM_ENTRY_REPEATED(
            Severity.ERROR,
            "BOM '{subject}': the entry '{entryId}' stands in two rows that differ, the second at {where}. Maybe the document was changed"
                    + " between two pages, or the query joins another entity; read it again.",
            "BOM“{subject}”：分录“{entryId}”出现在内容不同的两行中，第二行位于 {where}。可能单据在两页之间被修改，或查询关联了其他实体；请重新读取。",
            "BOM-ul „{subject}”: intrarea „{entryId}” stă în două rânduri care diferă, al doilea la {where}. Poate documentul s-a"
                    + " schimbat între două pagini sau interogarea leagă altă entitate; citiți din nou."),
    /** A date has a time of day, and lines count by days; attributes: field, line, value, used. */
    ENG_BOM_TIME_NOT_USED(
            Severity.WARNING,
            "BOM '{subject}': '{field}' of line '{line}' at {where} is '{value}'; lines count by days, and {used} is used.",
            "BOM“{subject}”：{where} 处行“{line}”的“{field}”为“{value}”；行按天生效，使用 {used}。",
            "BOM-ul „{subject}”: „{field}” al liniei „{line}” de la {where} este „{value}”; liniile contează pe zile, se folosește"
                    + " {used}."),
    /** Steps are sent beside those that the document has; attributes: document, count, lines. */
    ENG_BOM_STEPS_STAY(
            Severity.WARNING,
            "BOM '{subject}' updates document '{document}' without IsDeleteEntry: the steps of {count} lines ('{lines}') are sent without"
                    + " ids, so Kingdee may add them to those that are there. Maybe look at them afterwards.",
            "BOM“{subject}”以不带 IsDeleteEntry 的方式更新单据“{document}”：{count} 行（“{lines}”）的阶梯没有内码，金蝶可能在原有阶梯之外再添加。请事后检查。",
            "BOM-ul „{subject}” actualizează documentul „{document}” fără IsDeleteEntry: treptele a {count} linii („{lines}”) se trimit"
                    + " fără id, deci Kingdee le poate adăuga la cele existente. Poate le verificați apoi.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    EngBomCode(Severity severity, String english, String chinese, String romanian) {
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
