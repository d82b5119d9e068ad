package io.skuwright.sheets;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a file of rows, before its values mean anything. */
public enum SheetCode implements FindingCode {
    /** The file is of a kind that is not read; attribute: found. */
    SHEET_FORMAT(
            Severity.ERROR,
            "The file{place} is {found}, not CSV or XLSX, whatever its name says. Export it anew as CSV or XLSX;"
                    + " if that cannot be done, unpack it or open it in a spreadsheet program, and save it as XLSX with"
                    + " codes as text.",
            "文件{place}是 {found}，不是 CSV 或 XLSX，与文件名无关。请重新导出为 CSV 或 XLSX；如无法导出，请先解压或用电子表格软件打开，并将编码设为文本后另存为 XLSX。",
            "Fișierul{place} este {found}, nu CSV sau XLSX, orice ar spune numele lui. Exportați-l din nou ca CSV sau"
                    + " XLSX; dacă nu se poate, dezarhivați-l sau deschideți-l într-un program de calcul tabelar și"
                    + " salvați-l ca XLSX, cu codurile ca text."),
    /** There is no header, since there is no value at all. */
    SHEET_EMPTY(
            Severity.ERROR,
            "The sheet{place} has no header: every cell is empty. Maybe another sheet or file was meant.",
            "工作表{place}没有表头：所有单元格都为空。可能选错了工作表或文件。",
            "Foaia{place} nu are antet: toate celulele sunt goale. Poate era vorba de altă foaie sau alt"
                    + " fișier."),
    /** The file is too long; attributes: limit, actual (at least). */
    LIMIT_FILE(
            Severity.ERROR,
            "The file{place} is {actual} bytes long or longer, over the limit of {limit}. Maybe split it;"
                    + " else raise the limit sheetFile.",
            "文件{place}长度至少为 {actual} 字节，超过限制 {limit}。可以拆分文件；否则可以调高限制 sheetFile。",
            "Fișierul{place} are cel puțin {actual} octeți, peste limita de {limit}. Poate îl împărțiți;"
                    + " altfel măriți limita sheetFile."),
    /** The file has too many rows; attributes: limit, actual (at least). */
    LIMIT_ROWS(
            Severity.ERROR,
            "The sheet has {actual} rows or more at {where}, over the limit of {limit}. Maybe split it; else"
                    + " raise the limit sheetRows.",
            "工作表在 {where} 处至少有 {actual} 行，超过限制 {limit}。可以拆分文件；否则可以调高限制 sheetRows。",
            "Foaia are cel puțin {actual} rânduri la {where}, peste limita de {limit}. Poate o împărțiți;"
                    + " altfel măriți limita sheetRows."),
    /** The header has too many columns; attributes: limit, actual. */
    LIMIT_COLUMNS(
            Severity.ERROR,
            "The header at {where} has {actual} columns, over the limit of {limit}. Maybe it is broken; else"
                    + " raise the limit sheetColumns.",
            "{where} 处的表头有 {actual} 列，超过限制 {limit}。文件可能已损坏；否则可以调高限制 sheetColumns。",
            "Antetul de la {where} are {actual} coloane, peste limita de {limit}. Poate este stricat; altfel"
                    + " măriți limita sheetColumns."),
    /** A cell is too long; attributes: limit, actual (at least). */
    LIMIT_CELL(
            Severity.ERROR,
            "The cell at {where} has {actual} characters or more, over the limit of {limit}. Maybe a quote"
                    + " is missing; else raise the limit sheetCell.",
            "{where} 处的单元格至少有 {actual} 个字符，超过限制 {limit}。可能缺少引号；否则可以调高限制 sheetCell。",
            "Celula de la {where} are cel puțin {actual} caractere, peste limita de {limit}. Poate lipsește"
                    + " o ghilimea; altfel măriți limita sheetCell."),
    /** How the characters were read; attributes: encoding, by (what told so). */
    ENCODING_USED(
            Severity.INFO,
            "The file{place} was read as {encoding} ({by}). If names look wrong, save it as UTF-8.",
            "文件{place}按 {encoding} 读取（{by}）。如果名称显示不正确，请另存为 UTF-8。",
            "Fișierul{place} a fost citit ca {encoding} ({by}). Dacă numele arată greșit, salvați-l ca"
                    + " UTF-8."),
    /** A byte order mark stood before the header and is no part of it; attribute: encoding. */
    BOM_REMOVED(
            Severity.INFO,
            "The file{place} begins with the byte order mark of {encoding}; it is no part of the first name.",
            "文件{place}以 {encoding} 的字节顺序标记开头；它不属于第一个列名。",
            "Fișierul{place} începe cu marca de ordine a octeților pentru {encoding}; ea nu face parte din"
                    + " primul nume."),
    /** A required column is not in the header; attributes: name, found (the names there). */
    HEADER_MISSING(
            Severity.ERROR,
            "The column '{name}' is missing in the header at {where}. Columns there: {found}. Rename one of"
                    + " them, or say what the column is called.",
            "{where} 处的表头缺少列“{name}”。现有列：{found}。请重命名其中一列，或指定该列的名称。",
            "Coloana „{name}” lipsește din antetul de la {where}. Coloane găsite: {found}. Redenumiți una"
                    + " dintre ele sau spuneți cum se numește coloana."),
    /** A column that is asked for is there under nearly its name; attributes: found, wanted. */
    HEADER_NEAR_MATCH(
            Severity.ERROR,
            "The header at {where} has the column '{found}', which is nearly but not exactly '{wanted}'."
                    + " Correct the name in the file or in the settings.",
            "{where} 处的表头有列“{found}”，与“{wanted}”相近但不完全相同。请更正文件或设置中的名称。",
            "Antetul de la {where} are coloana „{found}”, care este aproape, dar nu exact „{wanted}”."
                    + " Corectați numele în fișier sau în setări."),
    /** Two columns have one name; attributes: name, columns (counted from 1). */
    HEADER_DUPLICATE(
            Severity.ERROR,
            "The name '{name}' stands over the columns {columns} of the header at {where}; names must"
                    + " differ. Rename or delete one of them.",
            "名称“{name}”在 {where} 处表头的第 {columns} 列重复；列名必须不同。请重命名或删除其中一列。",
            "Numele „{name}” stă peste coloanele {columns} din antetul de la {where}; numele trebuie să"
                    + " difere. Redenumiți sau ștergeți una."),
    /** Columns have no name; a row with a value under one is rejected; attribute: columns (counted from 1). */
    HEADER_BLANK(
            Severity.WARNING,
            "The columns {columns} of the header at {where} have no name; rows with a value there are"
                    + " rejected. Give them names or delete them.",
            "{where} 处表头的第 {columns} 列没有名称；这些列中有值的行会被拒绝。请命名或删除这些列。",
            "Coloanele {columns} din antetul de la {where} nu au nume; rândurile cu o valoare acolo sunt"
                    + " respinse. Dați-le nume sau ștergeți-le."),
    /** A row has more or fewer cells than the header; attributes: expected, actual. */
    ROW_WIDTH(
            Severity.ERROR,
            "The row at {where} has {actual} cells and the header has {expected}. Maybe a separator or a"
                    + " quote is missing or too many.",
            "{where} 处的行有 {actual} 个单元格，而表头有 {expected} 个。可能缺少或多出了分隔符或引号。",
            "Rândul de la {where} are {actual} celule, iar antetul are {expected}. Poate lipsește sau este"
                    + " în plus un separator ori o ghilimea."),
    /** Rows without any value were passed over; attribute: count. The place is that of the first. */
    EMPTY_ROWS(
            Severity.INFO,
            "{count} rows without any value were passed over, the first at {where}.",
            "跳过了 {count} 个空行，第一个在 {where}。",
            "{count} rânduri fără nicio valoare au fost sărite, primul la {where}."),
    /** The text is not written by the rules of CSV that were asked for; attributes: found, expected. */
    CSV_DIALECT(
            Severity.ERROR,
            "At {where} there is {found}, where {expected} was expected. Save the file as plain CSV, or name"
                    + " its separator in the settings.",
            "{where} 处是 {found}，而应为 {expected}。请另存为标准 CSV，或在设置中指定分隔符。",
            "La {where} este {found}, unde se aștepta {expected}. Salvați fișierul ca CSV simplu sau numiți"
                    + " separatorul în setări."),
    /** A quote is opened and not closed; attributes: line, column (both counted from 1). */
    CSV_UNCLOSED_QUOTE(
            Severity.ERROR,
            "The quote opened in line {line}, column {column} ({where}) is not closed within the limit of a"
                    + " cell or the file. Close it, or write it twice if it belongs to the text.",
            "第 {line} 行第 {column} 列（{where}）的引号在单元格限制或文件范围内没有结束。请补上引号；若引号属于文本，请写两次。",
            "Ghilimeaua deschisă în linia {line}, coloana {column} ({where}) nu se închide în limita unei"
                    + " celule sau a fișierului. Închideți-o sau scrieți-o de două ori dacă ține de text.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    SheetCode(Severity severity, String english, String chinese, String romanian) {
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
