package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about rows that are sent in parts, and about the answers. */
public enum BatchCode implements FindingCode {
    /** There are more rows than go at once; attributes: rows, chunks. */
    BATCH_SPLIT(
            Severity.INFO,
            "{rows} rows go in {chunks} parts.",
            "{rows} 行分 {chunks} 批发送。",
            "{rows} rânduri merg în {chunks} părți."),
    /** A group fits into no part; attributes: group, rows, weight, limit, measure (rows or weight). */
    GROUP_EXCEEDS_BATCH(
            Severity.ERROR,
            "Group '{group}' has {rows} rows (weight {weight}), and a part takes {limit} ({measure}) of one group. It is left out"
                    + " unless large groups may be split; the others go.",
            "组“{group}”有 {rows} 行（权重 {weight}），而一批中一个组最多 {limit}（{measure}）。除非允许拆分大组，否则不发送；其他组照常发送。",
            "Grupul „{group}” are {rows} rânduri (greutate {weight}), iar o parte ia {limit} ({measure}) dintr-un grup. Rămâne pe"
                    + " dinafară dacă grupurile mari nu se pot împărți; celelalte merg."),
    /** A row alone is too heavy for a part; attributes: weight, limit. */
    ROW_EXCEEDS_BATCH(
            Severity.ERROR,
            "Row '{subject}' has the weight {weight}, and a part takes {limit}; it is left out. Shorten it, or allow"
                    + " heavier parts.",
            "行“{subject}”的权重为 {weight}，而一批最多 {limit}；不发送该行。请精简该行，或放宽每批的权重。",
            "Rândul „{subject}” are greutatea {weight}, iar o parte ia {limit}; rămâne pe dinafară. Scurtați-l sau"
                    + " permiteți părți mai grele."),
    /** A row has no key; attribute: position. */
    BATCH_KEY_MISSING(
            Severity.ERROR,
            "The row at position {position} has no key, so that no answer could be told for it; it is left out."
                    + " Maybe a column was lost.",
            "位置 {position} 的行没有键，无法对应应答；不发送该行。可能丢失了一列。",
            "Rândul de la poziția {position} nu are cheie, deci niciun răspuns nu i s-ar putea atribui; rămâne pe dinafară."
                    + " Poate s-a pierdut o coloană."),
    /** Several rows have one key; attributes: rows, first, second (positions). */
    BATCH_KEY_REPEATED(
            Severity.ERROR,
            "{rows} rows have the key '{subject}', the first at the positions {first} and {second}; all of them are left out."
                    + " Give each a key of its own.",
            "有 {rows} 行的键均为“{subject}”，前两个在位置 {first} 和 {second}；这些行都不发送。请为每行分别定键。",
            "{rows} rânduri au cheia „{subject}”, primele la pozițiile {first} și {second}; toate rămân pe dinafară."
                    + " Dați fiecăruia o cheie proprie."),
    /** The target did not take a row; attributes: part, reason. */
    OUTCOME_REFUSED(
            Severity.ERROR,
            "Row '{subject}' was refused (part {part}): {reason}. Correct it, or send it again as it is.",
            "行“{subject}”被拒绝（批 {part}）：{reason}。请更正，或原样重新发送。",
            "Rândul „{subject}” a fost refuzat (partea {part}): {reason}. Corectați-l sau trimiteți-l din nou așa cum e."),
    /** The target cannot say what became of a row; attributes: part, reason. */
    OUTCOME_UNKNOWN(
            Severity.WARNING,
            "The target cannot say what became of row '{subject}' (part {part}): {reason}. Look it up before it is sent again.",
            "目标系统无法说明行“{subject}”（批 {part}）的结果：{reason}。重新发送之前请先查询。",
            "Ținta nu poate spune ce s-a ales de rândul „{subject}” (partea {part}): {reason}. Verificați-l înainte de a-l"
                    + " retrimite."),
    /** The answer does not speak of rows; attributes: part, rows, keys (of the first). */
    OUTCOME_MISSING(
            Severity.WARNING,
            "The answer to part {part} does not say what became of {rows} rows ('{keys}'). Look them up before they are sent"
                    + " again.",
            "批 {part} 的应答没有说明 {rows} 行（“{keys}”）的结果。重新发送之前请先查询。",
            "Răspunsul la partea {part} nu spune ce s-a ales de {rows} rânduri („{keys}”). Verificați-le înainte de a le"
                    + " retrimite."),
    /** The answer speaks of a row more than once; attributes: part, first, second. */
    OUTCOME_DUPLICATE(
            Severity.WARNING,
            "The answer to part {part} speaks of row '{subject}' more than once: '{first}', then '{second}'. If the two differ,"
                    + " look it up before it is sent again.",
            "批 {part} 的应答不止一次提到行“{subject}”：先是“{first}”，后是“{second}”。如果两者不同，重新发送之前请先查询。",
            "Răspunsul la partea {part} vorbește de mai multe ori despre rândul „{subject}”: „{first}”, apoi „{second}”. Dacă"
                    + " diferă, verificați-l înainte de a-l retrimite."),
    /** The answer speaks of a row that the part has not; attributes: part, named, said, rows. */
    OUTCOME_NOT_ASKED(
            Severity.WARNING,
            "The answer to part {part} speaks of row '{named}' ('{said}'), which is none of its {rows} rows. Maybe it is the"
                    + " answer to another call.",
            "批 {part} 的应答提到行“{named}”（“{said}”），但该批的 {rows} 行中没有此行。可能是另一次调用的应答。",
            "Răspunsul la partea {part} vorbește de rândul „{named}” („{said}”), care nu este printre cele {rows} rânduri ale ei."
                    + " Poate este răspunsul la alt apel."),
    /** An answer came for a row that was corrected, or sent in another part, since; attributes: part, said. */
    OUTCOME_LATE(
            Severity.WARNING,
            "The answer to part {part} says '{said}' of row '{subject}', which does not wait for it any more; it changes nothing."
                    + " Look up whether the target has the row twice.",
            "批 {part} 的应答对行“{subject}”说明“{said}”，而该行已不再等待它；状态不变。请查询目标系统是否重复。",
            "Răspunsul la partea {part} spune „{said}” despre rândul „{subject}”, care nu-l mai așteaptă; nu schimbă nimic."
                    + " Verificați dacă ținta are rândul de două ori."),
    /** A second answer says another thing than the first; a success stands; attributes: part, before, said. */
    OUTCOME_CONTRADICTS(
            Severity.WARNING,
            "Of row '{subject}' (part {part}) it was said '{before}' and now '{said}'; that the target has it is what counts."
                    + " Look it up if that cannot be.",
            "对行“{subject}”（批 {part}）此前的说明是“{before}”，现在是“{said}”；以目标系统已接收为准。如有疑问请查询。",
            "Despre rândul „{subject}” (partea {part}) s-a spus „{before}” și acum „{said}”; contează că ținta îl are."
                    + " Verificați-l dacă nu se poate."),
    /** A text is no batch; attributes: line, expected. */
    BATCH_STATE_INVALID(
            Severity.ERROR,
            "The stored text of a batch is not readable at line {line}: {expected} was expected. Maybe it was cut off.",
            "存储的批次文本第 {line} 行无法读取：应为 {expected}。文本可能被截断。",
            "Textul păstrat al unui lot nu se poate citi la linia {line}: se aștepta {expected}. Poate a fost tăiat.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BatchCode(Severity severity, String english, String chinese, String romanian) {
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
