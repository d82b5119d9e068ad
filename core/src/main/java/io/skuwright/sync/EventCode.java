package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about requests that come again, events, and states that two hosts write. */
public enum EventCode implements FindingCode {
    /** A key comes again with another request; attributes: key, stored, got (fingerprints). */
    IDEMPOTENCY_CONFLICT(
            Severity.ERROR,
            "The key '{key}' stands for another request (fingerprint '{stored}', now '{got}'); nothing is executed. Give the new"
                    + " request a key of its own.",
            "键“{key}”对应另一个请求（指纹“{stored}”，现为“{got}”）；不执行任何操作。请为新请求使用新的键。",
            "Cheia „{key}” ține de altă cerere (amprenta „{stored}”, acum „{got}”); nu se execută nimic. Dați cererii noi o cheie"
                    + " a ei."),
    /** A key cannot be used; attributes: length, limit. */
    REQUEST_KEY_INVALID(
            Severity.ERROR,
            "The key '{subject}' has {length} characters; a key has 1 to {limit}, is not blank and holds no control character.",
            "键“{subject}”有 {length} 个字符；键须为 1 至 {limit} 个字符，不能为空白，也不能含控制字符。",
            "Cheia „{subject}” are {length} caractere; o cheie are 1 până la {limit}, nu este goală și nu are caractere de"
                    + " control."),
    /** A text is no state of a request; attribute: expected. */
    REQUEST_STATE_INVALID(
            Severity.ERROR,
            "The stored text of a request is not readable: {expected} was expected. Maybe it was cut off.",
            "存储的请求文本无法读取：应为 {expected}。文本可能被截断。",
            "Textul păstrat al unei cereri nu se poate citi: se aștepta {expected}. Poate a fost tăiat."),
    /** An event came before; attributes: id, number. */
    EVENT_DUPLICATE(
            Severity.INFO,
            "Event '{id}' (number {number}) of '{subject}' came before; it changes nothing.",
            "“{subject}”的事件“{id}”（序号 {number}）已经收到过；状态不变。",
            "Evenimentul „{id}” (numărul {number}) al „{subject}” a mai venit; nu schimbă nimic."),
    /** An event is older than what was applied last; attributes: id, last, got. */
    EVENT_STALE(
            Severity.INFO,
            "Event '{id}' of '{subject}' has the number {got}, and {last} was applied last; it overwrites nothing.",
            "“{subject}”的事件“{id}”序号为 {got}，而最近应用的是 {last}；不覆盖任何内容。",
            "Evenimentul „{id}” al „{subject}” are numărul {got}, iar ultimul aplicat este {last}; nu suprascrie nimic."),
    /** Events before this one have not come; attributes: id, expected, got, held. */
    EVENT_GAP(
            Severity.WARNING,
            "Event '{id}' of '{subject}' has the number {got}, and {expected} has not come yet; {held} events are kept for later."
                    + " Ask for the missing one if it does not come.",
            "“{subject}”的事件“{id}”序号为 {got}，而 {expected} 尚未收到；保留 {held} 个事件待用。若仍未收到，请主动查询缺失的事件。",
            "Evenimentul „{id}” al „{subject}” are numărul {got}, iar {expected} nu a venit încă; {held} evenimente se păstrează."
                    + " Cereți-l pe cel care lipsește dacă nu vine."),
    /** An event has no number, and numbers are what tells them apart; attribute: id. */
    EVENT_NUMBER_MISSING(
            Severity.ERROR,
            "Event '{id}' of '{subject}' has no number, so that whether it came before cannot be told; it is not applied."
                    + " Maybe such events are to be told apart by ids (seenIds).",
            "“{subject}”的事件“{id}”没有序号，无法判断是否收到过；不应用。此类事件可以按 id 区分（seenIds）。",
            "Evenimentul „{id}” al „{subject}” nu are număr, deci nu se poate ști dacă a mai venit; nu se aplică."
                    + " Poate astfel de evenimente se deosebesc după id (seenIds)."),
    /** An event has no id, and ids are what tells them apart; attribute: number. */
    EVENT_ID_MISSING(
            Severity.ERROR,
            "An event of '{subject}' (number {number}) has no id, so that whether it came before cannot be told; it is not applied."
                    + " Maybe such events are to be told apart by numbers (highWater).",
            "“{subject}”的一个事件（序号 {number}）没有 id，无法判断是否收到过；不应用。此类事件可以按序号区分（highWater）。",
            "Un eveniment al „{subject}” (numărul {number}) nu are id, deci nu se poate ști dacă a mai venit; nu se aplică."
                    + " Poate astfel de evenimente se deosebesc după număr (highWater)."),
    /** A text is no state of a fold; attribute: expected. */
    FOLD_STATE_INVALID(
            Severity.ERROR,
            "The stored text of the events of something is not readable: {expected} was expected. Maybe it was cut off.",
            "存储的事件状态文本无法读取：应为 {expected}。文本可能被截断。",
            "Textul păstrat al unor evenimente nu se poate citi: se aștepta {expected}. Poate a fost tăiat."),
    /** Somebody else wrote in between; attributes: expected, actual. */
    VERSION_CONFLICT(
            Severity.ERROR,
            "The state was read as version {expected} and is version {actual} by now; nothing is written. Read it again and plan"
                    + " anew.",
            "读取时状态为版本 {expected}，现已是版本 {actual}；不写入。请重新读取并重新规划。",
            "Starea s-a citit ca versiunea {expected} și este acum versiunea {actual}; nu se scrie nimic. Citiți-o din nou și"
                    + " replanificați."),
    /** A text is no state with a version; attribute: expected. */
    VERSION_STATE_INVALID(
            Severity.ERROR,
            "The stored text of a state is not readable: {expected} was expected. Maybe it was cut off.",
            "存储的状态文本无法读取：应为 {expected}。文本可能被截断。",
            "Textul păstrat al unei stări nu se poate citi: se aștepta {expected}. Poate a fost tăiat.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    EventCode(Severity severity, String english, String chinese, String romanian) {
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
