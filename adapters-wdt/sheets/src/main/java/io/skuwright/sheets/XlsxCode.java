package io.skuwright.sheets;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a workbook and its cells. */
public enum XlsxCode implements FindingCode {
    /** A part of the workbook is missing or cannot be read; attributes: part, ref, why. */
    XLSX_CORRUPT(
            Severity.ERROR,
            "The workbook{place} is broken: {why} (part {part}, at {ref}). Open it in a spreadsheet program"
                    + " and save it again.",
            "工作簿{place}已损坏：{why}（部件 {part}，位置 {ref}）。请用电子表格软件打开并重新保存。",
            "Registrul de lucru{place} este stricat: {why} (partea {part}, la {ref}). Deschideți-l într-un"
                    + " program de calcul tabelar și salvați-l din nou."),
    /** The workbook unpacks to far too much; attributes: limit, actual (at least), entry, setting. */
    LIMIT_INFLATE(
            Severity.ERROR,
            "The part {entry} of the workbook{place} passes the limit {setting}={limit} with {actual} or"
                    + " more. It is hostile or broken; raise the limit only if you know it.",
            "工作簿{place}的部件 {entry} 至少为 {actual}，超过限制 {setting}={limit}。文件可能是恶意的或已损坏；确认可信后才调高限制。",
            "Partea {entry} a registrului{place} depășește limita {setting}={limit} cu cel puțin {actual}."
                    + " Este ostil sau stricat; măriți limita doar dacă îl cunoașteți."),
    /** The workbook is packed in a way that hides something; attributes: entry, why. */
    ZIP_UNSAFE(
            Severity.ERROR,
            "The part {entry} of the workbook{place} is not safe to read ({why}). Save the workbook again in"
                    + " a spreadsheet program.",
            "工作簿{place}的部件 {entry} 读取不安全（{why}）。请用电子表格软件重新保存工作簿。",
            "Partea {entry} a registrului{place} nu poate fi citită în siguranță ({why}). Salvați din nou"
                    + " registrul într-un program de calcul tabelar."),
    /** A part of the workbook declares a document type, which no spreadsheet program does; attribute: part. */
    XML_DTD_FORBIDDEN(
            Severity.ERROR,
            "The part {part} of the workbook{place} declares a document type, which can pull in other files;"
                    + " it was not read. Save the workbook again.",
            "工作簿{place}的部件 {part} 声明了文档类型，可能引入其他文件；未读取。请重新保存工作簿。",
            "Partea {part} a registrului{place} declară un tip de document, care poate aduce alte fișiere;"
                    + " nu a fost citită. Salvați din nou registrul."),
    /** The workbook has no sheet of the name; attributes: wanted, sheets. */
    SHEET_MISSING(
            Severity.ERROR,
            "The workbook{place} has no sheet '{wanted}'; its sheets are {sheets}. Name one of them.",
            "工作簿{place}没有工作表“{wanted}”；现有工作表：{sheets}。请指定其中之一。",
            "Registrul{place} nu are foaia „{wanted}”; foile lui sunt {sheets}. Numiți una dintre ele."),
    /** The workbook has more sheets than the one that was read; attributes: read, others. */
    SHEETS_NOT_READ(
            Severity.INFO,
            "Of the workbook{place} the sheet '{read}' was read and not {others}. Name another one in the"
                    + " settings to read it.",
            "工作簿{place}中读取了工作表“{read}”，未读取 {others}。如需读取其他工作表，请在设置中指定。",
            "Din registrul{place} s-a citit foaia „{read}”, nu și {others}. Numiți alta în setări pentru a o"
                    + " citi."),
    /** The sheet that was read is hidden in the workbook. */
    SHEET_HIDDEN(
            Severity.WARNING,
            "The sheet that was read ({where}) is hidden in the workbook. Maybe another one was meant.",
            "所读取的工作表（{where}）在工作簿中是隐藏的。可能应选择其他工作表。",
            "Foaia citită ({where}) este ascunsă în registru. Poate era vorba de alta."),
    /** Rows that are hidden or filtered out were read like the others; attribute: count. The place is that of the first. */
    HIDDEN_ROWS(
            Severity.INFO,
            "{count} rows are hidden or filtered out, the first at {where}; they were read like the others."
                    + " Delete them if they are not meant.",
            "{count} 行被隐藏或筛选，第一个在 {where}；仍与其他行一样读取。如不需要请删除。",
            "{count} rânduri sunt ascunse sau filtrate, primul la {where}; au fost citite ca celelalte."
                    + " Ștergeți-le dacă nu sunt dorite."),
    /** Columns that are hidden were read like the others; attribute: columns. */
    HIDDEN_COLUMNS(
            Severity.INFO,
            "The columns {columns} are hidden in the sheet at {where}; they were read like the others.",
            "{where} 处工作表的列 {columns} 被隐藏；仍与其他列一样读取。",
            "Coloanele {columns} sunt ascunse în foaia de la {where}; au fost citite ca celelalte."),
    /** Cells are merged, of which only the first has a value; attributes: range (the first), count. */
    CELL_MERGED(
            Severity.WARNING,
            "{count} ranges of the sheet are merged, such as {range} ({where}); only the first cell of each"
                    + " has a value. Undo the merging and fill each row.",
            "工作表有 {count} 个合并区域，例如 {range}（{where}）；每个区域只有第一个单元格有值。请取消合并并填充每一行。",
            "{count} zone ale foii sunt îmbinate, de exemplu {range} ({where}); doar prima celulă din"
                    + " fiecare are valoare. Anulați îmbinarea și completați fiecare rând."),
    /** A cell is computed by a formula; attribute: ref. */
    CELL_FORMULA(
            Severity.ERROR,
            "The cell {ref} at {where} is computed by a formula, whose stored result may be out of date."
                    + " Paste it as a value, or allow cached values.",
            "{where} 处的单元格 {ref} 由公式计算，其存储的结果可能已过时。请粘贴为数值，或允许使用缓存值。",
            "Celula {ref} de la {where} este calculată de o formulă, al cărei rezultat memorat poate fi"
                    + " vechi. Lipiți-o ca valoare sau permiteți valorile memorate."),
    /** A cell holds an error such as #REF!; attributes: ref, value. */
    CELL_ERROR(
            Severity.ERROR,
            "The cell {ref} at {where} holds the error {value}. Correct it in the sheet.",
            "{where} 处的单元格 {ref} 的内容是错误 {value}。请在表中更正。",
            "Celula {ref} de la {where} conține eroarea {value}. Corectați-o în foaie."),
    /** A cell is of another kind than its column needs; attributes: ref, found, wanted, value. A warning where no code is asked for. */
    CELL_TYPE(
            Severity.ERROR,
            "The cell {ref} at {where} is a {found} ({value}) where {wanted} was expected. Format the column"
                    + " as text and enter the value again.",
            "{where} 处的单元格 {ref} 是 {found}（{value}），应为 {wanted}。请将该列设为文本格式后重新输入。",
            "Celula {ref} de la {where} este {found} ({value}), unde se aștepta {wanted}. Formatați coloana"
                    + " ca text și introduceți valoarea din nou."),
    /** Codes are numbers that the sheet only shows with leading zeros; attributes: field, value, shown, cells (how many). */
    LEADING_ZERO_RISK(
            Severity.WARNING,
            "The code at {where} is the number {value}, which the sheet shows as {shown}; {value} was taken,"
                    + " as in {cells} cells of '{field}'. Format the column as text and enter the codes again.",
            "{where} 处的编码是数字 {value}，表中显示为 {shown}；取值为 {value}，列“{field}”共 {cells} 个单元格。请将该列设为文本格式后重新输入编码。",
            "Codul de la {where} este numărul {value}, pe care foaia îl arată ca {shown}; s-a luat {value},"
                    + " ca în {cells} celule din „{field}”. Formatați coloana ca text și introduceți codurile din nou.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    XlsxCode(Severity severity, String english, String chinese, String romanian) {
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
