package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What goes wrong when changed stocks are pulled and acknowledged. */
public enum PullCode implements FindingCode {
    /** Rows were pulled while others are not acknowledged; attributes: open, count. */
    PULL_BEFORE_ACK(
            Severity.ERROR,
            "{count} rows were pulled while {open} are not acknowledged yet; they are not taken up. Acknowledge first, then pull"
                    + " again.",
            "在 {open} 行尚未确认时又拉取了 {count} 行；这些行不予接收。请先确认，再重新拉取。",
            "S-au citit {count} rânduri cât timp {open} nu sunt confirmate; nu se preiau. Confirmați întâi, apoi citiți din nou."),
    /** A row has no id; attribute: value. */
    PULL_ROW_BLANK(
            Severity.ERROR,
            "A pulled row ({value}) has no id, so it could not be acknowledged; it is left out. Maybe a column was lost.",
            "一条拉取的行（{value}）没有编号，无法确认；已忽略。可能丢失了一列。",
            "Un rând citit ({value}) nu are id, deci nu s-ar putea confirma; este lăsat deoparte. Poate s-a pierdut o"
                    + " coloană."),
    /** A row stands twice in one answer; attributes: value, known. */
    PULL_ROW_TWICE(
            Severity.WARNING,
            "Row '{subject}' stands twice in one answer, as {value} and {known}. The later counts; if neither is later, the row"
                    + " is left out and comes again.",
            "行“{subject}”在一次返回中出现两次：{value} 和 {known}。以较新的为准；若无法区分新旧，则忽略该行，它会再次出现。",
            "Rândul „{subject}” apare de două ori într-un răspuns, ca {value} și {known}. Contează cel mai nou; dacă niciunul nu"
                    + " este mai nou, rândul e lăsat deoparte și vine din nou."),
    /** A row is older than one that was read before; attributes: version, last. */
    PULL_STALE(
            Severity.WARNING,
            "Row '{subject}' was read at change {version}, and change {last} was read before; the older is neither written nor"
                    + " acknowledged. If the source counts anew, forget the row.",
            "行“{subject}”的变更次数为 {version}，而之前已读到 {last}；旧的既不写入也不确认。若来源重新计数，请清除该行的记录。",
            "Rândul „{subject}” s-a citit la schimbarea {version}, iar {last} s-a citit înainte; cel vechi nu se scrie și nu se"
                    + " confirmă. Dacă sursa numără din nou, uitați rândul."),
    /** An outcome or an acknowledgement names a row that is not open. */
    PULL_ROW_UNKNOWN(
            Severity.ERROR,
            "Row '{subject}' is not one of the rows that were pulled and are open; nothing is noted for it. Maybe it belongs"
                    + " to an earlier pull.",
            "行“{subject}”不在已拉取且未完成的行中；不做记录。它可能属于较早的一次拉取。",
            "Rândul „{subject}” nu este printre rândurile citite și deschise; nu se notează nimic pentru el. Poate ține de o citire"
                    + " mai veche."),
    /** An acknowledgement is to be sent while the shop did not answer for all rows; attribute: count. */
    ACK_ROWS_OPEN(
            Severity.ERROR,
            "The shop has not answered for {count} rows ('{subject}' and others), so nothing is acknowledged yet. Write them"
                    + " again, or say that they failed.",
            "店铺尚未对 {count} 行（“{subject}”等）给出结果，因此暂不确认。请重新写入，或声明其失败。",
            "Magazinul nu a răspuns pentru {count} rânduri („{subject}” și altele), deci nu se confirmă încă nimic. Scrieți-le din"
                    + " nou sau spuneți că au eșuat."),
    /** The acknowledgement of a row is not what was read; attributes: read, sent. */
    ACK_VERSION(
            Severity.ERROR,
            "Row '{subject}' was read as {read} and would be acknowledged as {sent}; nothing is acknowledged. Echo exactly what was"
                    + " read.",
            "行“{subject}”读取时为 {read}，却要确认为 {sent}；不予确认。请原样回传读取的值。",
            "Rândul „{subject}” s-a citit ca {read} și s-ar confirma ca {sent}; nu se confirmă nimic. Trimiteți exact ce s-a"
                    + " citit."),
    /** A row would be acknowledged that the shop did not take. */
    ACK_NOT_TAKEN(
            Severity.ERROR,
            "The shop did not take row '{subject}', so it must not be acknowledged: the change would be lost for ever. Leave it"
                    + " out; it comes again.",
            "店铺未接收行“{subject}”，因此不得确认：否则该变更将永久丢失。请去掉该行，它会再次出现。",
            "Magazinul nu a preluat rândul „{subject}”, deci nu trebuie confirmat: schimbarea s-ar pierde pentru totdeauna."
                    + " Lăsați-l deoparte; vine din nou."),
    /** An answer to an acknowledgement came, and none is under way. */
    ACK_NOT_SENT(
            Severity.WARNING,
            "An answer to an acknowledgement came, but none is under way; nothing changes. Maybe the answer came twice.",
            "收到了确认的答复，但并没有正在进行的确认；不做变更。可能同一答复收到两次。",
            "A venit un răspuns la o confirmare, dar niciuna nu este în curs; nu se schimbă nimic. Poate răspunsul a venit de două"
                    + " ori."),
    /** The source refused the acknowledgement of a row; attribute: error. */
    ACK_REFUSED(
            Severity.WARNING,
            "The source refused the acknowledgement of row '{subject}': {error}. The row comes again, and is not written again if it"
                    + " did not change.",
            "来源拒绝确认行“{subject}”：{error}。该行会再次出现；若未变更，则不会再次写入。",
            "Sursa a refuzat confirmarea rândului „{subject}”: {error}. Rândul vine din nou și nu se scrie din nou dacă nu s-a"
                    + " schimbat."),
    /** A text is no stored state; attributes: line, value, expected. */
    PULL_STATE_INVALID(
            Severity.ERROR,
            "Line {line} of the stored rows is '{value}'; {expected} was expected. Maybe the text was cut off, or comes from"
                    + " another version.",
            "已存拉取行的第 {line} 行为“{value}”；应为 {expected}。文本可能被截断或来自其他版本。",
            "Linia {line} a rândurilor păstrate este „{value}”; se aștepta {expected}. Poate textul a fost tăiat sau e din altă"
                    + " versiune.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    PullCode(Severity severity, String english, String chinese, String romanian) {
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
