package io.skuwright.row;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about single fields of a record. */
public enum RowCode implements FindingCode {
    /** A flag is neither yes nor no. */
    BAD_BOOLEAN(
            Severity.ERROR,
            "'{subject}': the value '{value}' at {where} is neither yes nor no; true, 1, false or 0 was expected."
                    + " Maybe a label was sent in place of the value.",
            "“{subject}”：{where} 处的值“{value}”既不是“是”也不是“否”；应为 true、1、false 或 0。可能发送的是标签而不是值。",
            "„{subject}”: valoarea „{value}” de la {where} nu este nici da, nici nu; se aștepta true, 1, false sau 0."
                    + " Poate s-a trimis eticheta în locul valorii."),
    /** A required field is not there. */
    FIELD_MISSING(
            Severity.ERROR,
            "'{subject}': the field '{field}' is missing at {where}. Maybe it has another name; field names can be overridden.",
            "“{subject}”：{where} 处缺少字段“{field}”。它可能使用了别的名称；字段名可以覆盖。",
            "„{subject}”: lipsește câmpul „{field}” la {where}. Poate are alt nume; numele câmpurilor pot fi înlocuite."),
    /** A required field is there and says nothing. */
    FIELD_BLANK(
            Severity.ERROR,
            "'{subject}': the field '{field}' at {where} is blank; a value was expected.",
            "“{subject}”：{where} 处的字段“{field}”为空；应有值。",
            "„{subject}”: câmpul „{field}” de la {where} este gol; se aștepta o valoare."),
    /** An id has no code, or more than one. */
    UNMAPPED_ID(
            Severity.ERROR,
            "The {kind} '{value}' at {where} has no single code in the code map (candidates: '{candidates}')."
                    + " Maybe add it to the map; an id is never sent as a code.",
            "{where} 处的 {kind}“{value}”在编码映射中没有唯一的编码（候选：“{candidates}”）。可以把它加入映射；id 绝不会当作编码发送。",
            "{kind} „{value}” de la {where} nu are un singur cod în tabela de coduri (candidați: „{candidates}”)."
                    + " Poate trebuie adăugat în tabelă; un id nu este trimis niciodată drept cod."),
    /** A text was changed by the clean-up that was asked for. */
    TEXT_NORMALISED(
            Severity.INFO,
            "The {field}{place} was '{from}' and is read as '{to}', as the chosen clean-up says.",
            "{field}{place} 原为“{from}”，按所选清理方式读作“{to}”。",
            "{field}{place} era „{from}” și se citește „{to}”, după curățarea aleasă."),
    /** A text has characters that cannot be seen, or blanks that are no plain space. */
    TEXT_INVISIBLE(
            Severity.WARNING,
            "The text '{value}'{place} has {count} characters that cannot be seen ({codePoints} at positions {positions})."
                    + " Texts that look the same may differ by them; maybe remove them at the source.",
            "文本“{value}”{place} 含有 {count} 个看不见的字符（{codePoints}，位置 {positions}）。"
                    + "看起来相同的文本可能因此不同；可以在来源处删除它们。",
            "Textul „{value}”{place} are {count} caractere care nu se văd ({codePoints} la pozițiile {positions})."
                    + " Texte care arată la fel pot diferi prin ele; poate trebuie șterse la sursă."),
    /** Letters of different scripts stand side by side, and some only look like others. */
    MIXED_SCRIPT(
            Severity.WARNING,
            "The text '{value}'{place} mixes letters of {scripts}: {count} are not of the usual script"
                    + " ({codePoints} at positions {positions}). Maybe they were typed with another keyboard; type them again.",
            "文本“{value}”{place} 混用了 {scripts} 字母：{count} 个不属于主要文字（{codePoints}，位置 {positions}）。"
                    + "可能是用另一种键盘输入的；请重新输入。",
            "Textul „{value}”{place} amestecă litere din {scripts}: {count} nu sunt din scrierea obișnuită"
                    + " ({codePoints} la pozițiile {positions}). Poate au fost scrise cu altă tastatură; scrieți-le din nou.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    RowCode(Severity severity, String english, String chinese, String romanian) {
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
