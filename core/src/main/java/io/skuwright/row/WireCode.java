package io.skuwright.row;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out while a document is read, before its fields mean anything. */
public enum WireCode implements FindingCode {
    /** Objects and arrays stand too deep inside each other; attributes: limit, actual, offset. */
    LIMIT_NESTING(
            Severity.ERROR,
            "The document nests {actual} deep at offset {offset}, more than the limit of {limit}."
                    + " Maybe it is broken; else raise the limit jsonDepth.",
            "文档在偏移 {offset} 处嵌套 {actual} 层，超过限制 {limit}。文档可能已损坏；否则可以调高限制 jsonDepth。",
            "Documentul are {actual} niveluri la poziția {offset}, peste limita de {limit}."
                    + " Poate este stricat; altfel măriți limita jsonDepth."),
    /** One text is too long; attributes: limit, actual, offset. */
    LIMIT_TEXT(
            Severity.ERROR,
            "A text at {where} has {actual} characters or more, over the limit of {limit} (offset {offset})."
                    + " Maybe a file was sent in place of a value; else raise the limit jsonText.",
            "{where} 处的文本至少有 {actual} 个字符，超过限制 {limit}（偏移 {offset}）。可能发送的是文件而不是值；否则可以调高限制 jsonText。",
            "Un text la {where} are cel puțin {actual} caractere, peste limita de {limit} (poziția {offset})."
                    + " Poate s-a trimis un fișier în locul valorii; altfel măriți limita jsonText."),
    /** One member name is too long; attributes: limit, actual, offset. */
    LIMIT_NAME(
            Severity.ERROR,
            "A member name at {where} has {actual} characters or more, over the limit of {limit} (offset {offset})."
                    + " Maybe the document is broken; else raise the limit jsonName.",
            "{where} 处的成员名至少有 {actual} 个字符，超过限制 {limit}（偏移 {offset}）。文档可能已损坏；否则可以调高限制 jsonName。",
            "Un nume de câmp la {where} are cel puțin {actual} caractere, peste limita de {limit} (poziția {offset})."
                    + " Poate documentul este stricat; altfel măriți limita jsonName."),
    /** The document is too long; attributes: limit, actual (at least). */
    LIMIT_DOCUMENT(
            Severity.ERROR,
            "The document is {actual} bytes long or longer, over the limit of {limit}."
                    + " Maybe send it in parts; else raise the limit jsonDocument.",
            "文档长度至少为 {actual} 字节，超过限制 {limit}。可以分批发送；否则可以调高限制 jsonDocument。",
            "Documentul are cel puțin {actual} octeți, peste limita de {limit}."
                    + " Poate îl trimiteți în părți; altfel măriți limita jsonDocument."),
    /** The document has too many brackets, names and values; attributes: limit, actual, offset. */
    LIMIT_TOKENS(
            Severity.ERROR,
            "The document has {actual} tokens or more, over the limit of {limit} (offset {offset})."
                    + " Maybe send it in parts; else raise the limit jsonTokens.",
            "文档至少有 {actual} 个标记，超过限制 {limit}（偏移 {offset}）。可以分批发送；否则可以调高限制 jsonTokens。",
            "Documentul are cel puțin {actual} elemente, peste limita de {limit} (poziția {offset})."
                    + " Poate îl trimiteți în părți; altfel măriți limita jsonTokens."),
    /** An object has one key twice; attributes: key, firstOffset, secondOffset. */
    JSON_DUPLICATE_KEY(
            Severity.ERROR,
            "The key '{key}' stands twice in the object at {where} (offsets {firstOffset} and {secondOffset});"
                    + " neither value was used. Maybe one of the two was meant for another field.",
            "{where} 处的对象中键“{key}”出现两次（偏移 {firstOffset} 和 {secondOffset}）；两个值都未使用。其中一个可能属于别的字段。",
            "Cheia „{key}” apare de două ori în obiectul de la {where} (pozițiile {firstOffset} și {secondOffset});"
                    + " nu s-a folosit nicio valoare. Poate una era pentru alt câmp."),
    /** Something stands after the document; attribute: offset. */
    JSON_TRAILING_CONTENT(
            Severity.ERROR,
            "Something stands after the end of the document (offset {offset}); the whole document was refused."
                    + " Maybe two documents were joined.",
            "文档结束之后还有内容（偏移 {offset}）；整个文档被拒绝。可能两个文档被拼接在一起。",
            "După sfârșitul documentului mai urmează ceva (poziția {offset}); documentul întreg a fost refuzat."
                    + " Poate s-au lipit două documente."),
    /** The document breaks off; attributes: offset, open (containers). */
    JSON_TRUNCATED(
            Severity.ERROR,
            "The document breaks off at offset {offset} with {open} objects and arrays still open."
                    + " Maybe the transfer was cut; send it again.",
            "文档在偏移 {offset} 处中断，仍有 {open} 个对象和数组未关闭。传输可能中断；请重新发送。",
            "Documentul se întrerupe la poziția {offset} cu {open} obiecte și liste încă deschise."
                    + " Poate s-a întrerupt transferul; trimiteți din nou."),
    /** The text is no JSON; attribute: offset. */
    JSON_MALFORMED(
            Severity.ERROR,
            "The text is no JSON at offset {offset}, after {where}. Maybe a comma or quote is missing there.",
            "文本在偏移 {offset} 处（{where} 之后）不是 JSON。那里可能缺少逗号或引号。",
            "Textul nu este JSON la poziția {offset}, după {where}. Poate lipsește acolo o virgulă sau o ghilimea."),
    /** The bytes are not of the encoding; attributes: declared, offset (bytes), bytes (hexadecimal). */
    BAD_ENCODING(
            Severity.ERROR,
            "The bytes {bytes} at offset {offset} are no {declared}. Maybe the file was saved as GBK or UTF-16;"
                    + " save it as {declared}.",
            "偏移 {offset} 处的字节 {bytes} 不是 {declared}。文件可能以 GBK 或 UTF-16 保存；请另存为 {declared}。",
            "Octeții {bytes} de la poziția {offset} nu sunt {declared}. Poate fișierul a fost salvat ca GBK sau UTF-16;"
                    + " salvați-l ca {declared}."),
    /** A text holds a character that no text may hold; attributes: codePoint, index. */
    BAD_TEXT(
            Severity.ERROR,
            "The text at {where} holds {codePoint} at index {index}, which is no character of a name or code."
                    + " Maybe it was cut in the middle of a character or copied with control characters.",
            "{where} 处的文本在索引 {index} 处含有 {codePoint}，名称或编码不允许该字符。文本可能在字符中间被截断，或复制时带入了控制字符。",
            "Textul de la {where} conține {codePoint} la indexul {index}, care nu este caracter de nume sau cod."
                    + " Poate a fost tăiat la mijlocul unui caracter sau copiat cu caractere de control."),
    /** Something else stands where a record was expected; attribute: found. */
    NOT_A_RECORD(
            Severity.ERROR,
            "There is a {found} at {where} where a record was expected. Maybe the list holds values in place of objects.",
            "{where} 处应为记录，却是 {found}。列表中可能是值而不是对象。",
            "La {where} este {found} unde se aștepta o înregistrare. Poate lista conține valori în loc de obiecte."),
    /** The list of records is not where it was looked for; attributes: path, found. */
    RECORDS_MISSING(
            Severity.ERROR,
            "There is no list of records at '{path}' but {found}. Maybe the document is of another kind.",
            "“{path}”处没有记录列表，而是 {found}。文档可能属于另一种类型。",
            "La „{path}” nu este o listă de înregistrări, ci {found}. Poate documentul este de alt fel."),
    /** A record was read whole, but its document is refused; attribute: cause. */
    DOCUMENT_REFUSED(
            Severity.ERROR,
            "The record at {where} was read, but its document was refused ({cause}), so it was not accepted."
                    + " Maybe send the document again.",
            "{where} 处的记录已读取，但所在文档被拒绝（{cause}），因此未接受。请重新发送文档。",
            "Înregistrarea de la {where} a fost citită, dar documentul ei a fost refuzat ({cause}), deci nu s-a acceptat."
                    + " Poate retrimiteți documentul."),
    /** A field has a value of another kind; attributes: field, expected, found. */
    WRONG_TYPE(
            Severity.ERROR,
            "'{subject}': the field '{field}' at {where} is a {found}; a {expected} was expected."
                    + " Maybe the field names are for another version.",
            "“{subject}”：{where} 处的字段“{field}”是 {found}；应为 {expected}。字段名可能属于另一版本。",
            "„{subject}”: câmpul „{field}” de la {where} este {found}; se aștepta {expected}."
                    + " Poate numele câmpurilor sunt pentru altă versiune."),
    /** A code was written as a number; attributes: field, value. An error if it may not be exact. */
    CODE_WAS_NUMBER(
            Severity.WARNING,
            "'{subject}': the code '{field}' at {where} came as the number {value} and was taken as that text."
                    + " Maybe leading zeros were lost; send codes as text.",
            "“{subject}”：{where} 处的编码“{field}”以数字 {value} 传来，已按该文本处理。前导零可能已丢失；请以文本发送编码。",
            "„{subject}”: codul „{field}” de la {where} a venit ca numărul {value} și a fost luat ca acel text."
                    + " Poate s-au pierdut zerouri din față; trimiteți codurile ca text."),
    /** A code went through a number and lost digits; attributes: field, value, digits. */
    PRECISION_LOST(
            Severity.ERROR,
            "'{subject}': the code '{field}' at {where} came as {value}, of which only {digits} digits are left."
                    + " Maybe a spreadsheet turned it into a number; send codes as text.",
            "“{subject}”：{where} 处的编码“{field}”以 {value} 传来，只剩 {digits} 位数字。可能被电子表格转成了数字；请以文本发送编码。",
            "„{subject}”: codul „{field}” de la {where} a venit ca {value}, din care au rămas doar {digits} cifre."
                    + " Poate o foaie de calcul l-a făcut număr; trimiteți codurile ca text."),
    /** A text is no date or time; attributes: field, value. */
    BAD_TIME(
            Severity.ERROR,
            "'{subject}': '{value}' in the field '{field}' at {where} is no date; a date such as 2026-01-31, or epoch"
                    + " milliseconds where the field has them, was expected. Maybe day and month are swapped, or seconds were sent.",
            "“{subject}”：{where} 处字段“{field}”的“{value}”不是日期；应为 2026-01-31 这样的日期，或该字段使用的毫秒时间戳。日和月可能颠倒，或发送了秒数。",
            "„{subject}”: „{value}” din câmpul „{field}” de la {where} nu este o dată; se aștepta o dată ca 2026-01-31,"
                    + " sau milisecunde de la 1970 unde câmpul le are. Poate ziua și luna sunt inversate sau s-a trimis un număr de secunde."),
    /** Nobody knows the field; it is kept; attribute: field. Said once per name. */
    UNKNOWN_FIELD(
            Severity.INFO,
            "The field '{field}' at {where} is not known; it was kept and not used. Maybe its name has a typing error.",
            "{where} 处的字段“{field}”未知；已保留但未使用。名称可能有拼写错误。",
            "Câmpul „{field}” de la {where} nu este cunoscut; a fost păstrat și nu s-a folosit. Poate are o greșeală de scriere.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    WireCode(Severity severity, String english, String chinese, String romanian) {
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
