package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about windows of time, their seams, and schedules. */
public enum WindowCode implements FindingCode {
    /** A span ends before it begins; attributes: from, to. */
    WINDOW_REVERSED(
            Severity.ERROR,
            "The span from {from} to {to} ends before it begins. Maybe the two times are swapped.",
            "时间段从 {from} 到 {to}，结束早于开始。两个时间可能写反了。",
            "Intervalul de la {from} la {to} se termină înainte de a începe. Poate cele două ore sunt inversate."),
    /** A time is in no year of four digits; attribute: value. */
    WINDOW_TIME_OUT_OF_RANGE(
            Severity.ERROR,
            "The time {value} is not in the years 1 to 9999, which is what a source can be asked for. Maybe the year is"
                    + " mistyped.",
            "时间 {value} 不在 1 至 9999 年之间，无法向数据源查询。年份可能写错了。",
            "Ora {value} nu este în anii 1 – 9999, pe care îi poate primi o sursă. Poate anul este scris greșit."),
    /** A span needs more windows than were allowed; attributes: from, to, windows, limit. */
    WINDOW_TOO_MANY(
            Severity.ERROR,
            "From {from} to {to} it takes {windows} windows, and at most {limit} were allowed. Take a shorter span, longer"
                    + " windows, or raise the limit.",
            "从 {from} 到 {to} 需要 {windows} 个时间窗口，最多允许 {limit} 个。请缩短时间段、加长窗口或调高限制。",
            "De la {from} la {to} sunt necesare {windows} ferestre, iar limita este {limit}. Luați un interval mai scurt,"
                    + " ferestre mai lungi sau măriți limita."),
    /** A window was finished before those that come first; attributes: expected, got. */
    WINDOW_SKIPPED(
            Severity.ERROR,
            "The window that begins at {got} is finished, but the one that begins at {expected} is not; nothing is taken as"
                    + " done, so that no row is left out. Read that one first.",
            "从 {got} 开始的窗口已完成，但从 {expected} 开始的窗口未完成；为避免遗漏数据，不记为完成。请先读取后者。",
            "Fereastra care începe la {got} este gata, dar cea care începe la {expected} nu; nimic nu se socotește făcut, ca să"
                    + " nu se piardă rânduri. Citiți-o întâi pe aceea."),
    /** A text is no place in a row of windows; attributes: value, expected. */
    WINDOW_TEXT_INVALID(
            Severity.ERROR,
            "The stored text '{value}' does not say where to go on reading; expected was {expected}. Maybe it was cut off.",
            "存储的文本“{value}”没有说明从何处继续读取；应为 {expected}。文本可能被截断。",
            "Textul păstrat „{value}” nu spune de unde se citește mai departe; se aștepta {expected}. Poate a fost tăiat."),
    /** A row lies outside the window that it came with; attributes: modified, from, to. */
    SEAM_ROW_OUTSIDE(
            Severity.WARNING,
            "Row '{subject}' was changed at {modified}, outside the window from {from} to {to} that was asked for; it is"
                    + " taken. Maybe it was changed while it was read, or the source ignores the times.",
            "行“{subject}”的修改时间为 {modified}，不在所查询的窗口 {from} 至 {to} 之内；仍予接收。可能在读取时被修改，或数据源忽略了时间条件。",
            "Rândul „{subject}” a fost schimbat la {modified}, în afara ferestrei cerute, de la {from} la {to}; se ia."
                    + " Poate a fost schimbat în timpul citirii sau sursa nu ține cont de ore."),
    /** A row has no id, so that it cannot be told from others; attribute: position. */
    SEAM_ID_MISSING(
            Severity.WARNING,
            "The row at position {position} has no id, so that whether it was read before cannot be told; it is taken."
                    + " Maybe the id is in another field.",
            "位置 {position} 的行没有 id，无法判断是否已经读取过；仍予接收。id 可能在另一字段中。",
            "Rândul de la poziția {position} nu are id, deci nu se poate ști dacă a mai fost citit; se ia."
                    + " Poate id-ul este în alt câmp."),
    /** A text is no memory of a seam; attributes: line, expected. */
    SEAM_TEXT_INVALID(
            Severity.ERROR,
            "The stored text of a seam is not readable at line {line}: {expected} was expected. Maybe it was cut off.",
            "存储的窗口衔接文本第 {line} 行无法读取：应为 {expected}。文本可能被截断。",
            "Textul păstrat al unei îmbinări nu se poate citi la linia {line}: se aștepta {expected}. Poate a fost tăiat."),
    /** A text is no schedule. */
    SCHEDULE_TEXT_INVALID(
            Severity.ERROR,
            "'{subject}' is no schedule; it is written such as 'daily 02:10', 'hourly 0', 'every PT15M' or 'weekly MONDAY 02:10'.",
            "“{subject}”不是时间计划；写法如 daily 02:10、hourly 0、every PT15M 或 weekly MONDAY 02:10。",
            "„{subject}” nu este un program; se scrie ca „daily 02:10”, „hourly 0”, „every PT15M” sau „weekly MONDAY 02:10”.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    WindowCode(Severity severity, String english, String chinese, String romanian) {
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
