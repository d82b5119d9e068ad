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
                    + " Poate trebuie adăugat în tabelă; un id nu este trimis niciodată drept cod.");

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
