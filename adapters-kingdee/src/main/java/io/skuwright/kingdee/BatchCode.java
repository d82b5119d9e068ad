package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about documents on their way into Kingdee; the subject is the caller's key of the document. */
public enum BatchCode implements FindingCode {
    /** Kingdee refused a document; attributes: call, index, field, message, errors, msgCode. */
    BATCH_ROW_FAILED(
            Severity.ERROR,
            "Kingdee refused document '{subject}' (call {call}, DIndex {index}, field '{field}'): {message}. Correct it and send"
                    + " it again.",
            "金蝶拒绝了单据“{subject}”（调用 {call}，DIndex {index}，字段“{field}”）：{message}。请更正后重新发送。",
            "Kingdee a refuzat documentul „{subject}” (apelul {call}, DIndex {index}, câmp „{field}”): {message}. Corectați-l și"
                    + " trimiteți-l din nou."),
    /** Nothing was done of a call, which may be sent again; attributes: call, documents, msgCode, advice, message. */
    BATCH_CALL_REFUSED(
            Severity.WARNING,
            "Nothing was done of {documents} documents of call {call} (code {msgCode}, {advice}): {message}. They stay open.",
            "调用 {call} 中的 {documents} 个单据未被处理（代码 {msgCode}，{advice}）：{message}。它们仍待发送。",
            "Din apelul {call} nu s-a făcut nimic pentru {documents} documente (cod {msgCode}, {advice}): {message}. Rămân de"
                    + " trimis."),
    /** The answer does not speak of documents of the call; attributes: call, keys, documents. */
    BATCH_OUTCOME_MISSING(
            Severity.WARNING,
            "The answer to call {call} does not say what became of {documents} documents ('{keys}'). Look them up before they are"
                    + " sent again.",
            "调用 {call} 的应答没有说明 {documents} 个单据（“{keys}”）的结果。重新发送之前请先查询。",
            "Răspunsul la apelul {call} nu spune ce s-a ales de {documents} documente („{keys}”). Verificați-le înainte de a le"
                    + " retrimite."),
    /** The answer says two things of one document; attributes: call, index, said. */
    BATCH_OUTCOME_REPEATED(
            Severity.WARNING,
            "The answer to call {call} speaks of document '{subject}' (DIndex {index}) twice: {said}. Look it up before it is sent"
                    + " again.",
            "调用 {call} 的应答两次提到单据“{subject}”（DIndex {index}）：{said}。重新发送之前请先查询。",
            "Răspunsul la apelul {call} vorbește de două ori despre documentul „{subject}” (DIndex {index}): {said}. Verificați-l"
                    + " înainte de a-l retrimite."),
    /** The answer speaks of a document that the call has not; attributes: call, index, documents, said. */
    BATCH_OUTCOME_OUT_OF_RANGE(
            Severity.WARNING,
            "The answer to call {call} speaks of DIndex {index}, but the call has {documents} documents: {said}."
                    + " Maybe it is the answer to another call.",
            "调用 {call} 的应答提到 DIndex {index}，而该调用只有 {documents} 个单据：{said}。可能是另一次调用的应答。",
            "Răspunsul la apelul {call} vorbește de DIndex {index}, dar apelul are {documents} documente: {said}."
                    + " Poate este răspunsul la alt apel."),
    /** A saved document cannot be told; attributes: call, number, id. */
    BATCH_OUTCOME_UNPLACED(
            Severity.WARNING,
            "The answer to call {call} says that '{number}' (id {id}) was saved and not which document of the call it is."
                    + " Look up those that are unknown.",
            "调用 {call} 的应答说明已保存“{number}”（内码 {id}），但未说明是调用中的哪个单据。请查询结果未知的单据。",
            "Răspunsul la apelul {call} spune că s-a salvat „{number}” (id {id}), dar nu care document al apelului este."
                    + " Verificați-le pe cele necunoscute."),
    /** What was saved has another number than the document that was sent; attributes: call, index, number, saved, id. */
    BATCH_SAVED_AS_ANOTHER(
            Severity.WARNING,
            "Document '{subject}' (call {call}, DIndex {index}) was sent with the number '{number}', and the answer says that"
                    + " '{saved}' (id {id}) was saved. Maybe it is the answer to another call; look the document up.",
            "单据“{subject}”（调用 {call}，DIndex {index}）以编号“{number}”发送，而应答说明保存的是“{saved}”（内码 {id}）。可能是另一次"
                    + "调用的应答；请查询该单据。",
            "Documentul „{subject}” (apelul {call}, DIndex {index}) s-a trimis cu numărul „{number}”, iar răspunsul spune că s-a"
                    + " salvat „{saved}” (id {id}). Poate este răspunsul la alt apel; verificați documentul."),
    /** Two documents of the batch were saved as one; attributes: call, index, id, number, other. */
    BATCH_SAVED_TWICE(
            Severity.WARNING,
            "The answer to call {call} says that document '{subject}' (DIndex {index}) was saved as '{number}' (id {id}), which is"
                    + " document '{other}' as well. Look both up.",
            "调用 {call} 的应答说明单据“{subject}”（DIndex {index}）保存为“{number}”（内码 {id}），而单据“{other}”也是如此。请查询两者。",
            "Răspunsul la apelul {call} spune că documentul „{subject}” (DIndex {index}) s-a salvat ca „{number}” (id {id}), la fel"
                    + " ca documentul „{other}”. Verificați-le pe amândouă."),
    /** A document was saved, the answer says, without an id or a number; attributes: call, index. */
    BATCH_SAVED_WITHOUT_ID(
            Severity.WARNING,
            "The answer to call {call} says that document '{subject}' (DIndex {index}) was saved, and gives neither its id nor its"
                    + " number. Look it up.",
            "调用 {call} 的应答说明单据“{subject}”（DIndex {index}）已保存，却没有给出内码和编号。请查询。",
            "Răspunsul la apelul {call} spune că documentul „{subject}” (DIndex {index}) s-a salvat și nu-i dă nici id-ul, nici"
                    + " numărul. Verificați-l."),
    /** An answer came for documents that do not wait for it; attributes: call, keys, documents. */
    BATCH_CALL_CLOSED(
            Severity.WARNING,
            "The answer to call {call} came for {documents} documents ('{keys}') that do not wait for it any more; it changes nothing"
                    + " of them. Look up whether they are there twice.",
            "调用 {call} 的应答涉及 {documents} 个已不再等待它的单据（“{keys}”）；它们保持不变。请查询是否重复保存。",
            "Răspunsul la apelul {call} a venit pentru {documents} documente („{keys}”) care nu-l mai așteaptă; nu le schimbă."
                    + " Verificați dacă nu există de două ori."),
    /** Looking up by number does not decide; attributes: number, why. */
    BATCH_CHECK_UNDECIDED(
            Severity.WARNING,
            "Whether document '{subject}' (number '{number}') was saved cannot be told by its number: {why}. Decide it by another"
                    + " of its fields.",
            "无法凭编号判断单据“{subject}”（编号“{number}”）是否已保存：{why}。请用其他字段判断。",
            "Nu se poate ști după număr dacă documentul „{subject}” (numărul „{number}”) s-a salvat: {why}. Hotărâți după alt câmp"
                    + " al lui."),
    /** The answer to a look-up says nothing of documents; attribute: why. */
    BATCH_LOOKUP_FAILED(
            Severity.WARNING,
            "The answer to a look-up of {subject} cannot be used ({why}), so all documents stay as they are. Look up again.",
            "对 {subject} 的查询应答无法使用（{why}），因此所有单据保持不变。请重新查询。",
            "Răspunsul la o verificare pentru {subject} nu se poate folosi ({why}), deci toate documentele rămân cum sunt."
                    + " Verificați din nou."),
    /** The answer to a look-up has a number that was not asked for; attributes: number, id. */
    BATCH_LOOKUP_NOT_ASKED(
            Severity.WARNING,
            "The answer to a look-up of {subject} has the number '{number}' (id {id}), which was not asked for, so all documents stay"
                    + " as they are. Maybe it answers another question, or its columns are swapped.",
            "对 {subject} 的查询应答中有未查询的编号“{number}”（内码 {id}），因此所有单据保持不变。可能是另一个查询的应答，或列顺序颠倒。",
            "Răspunsul la o verificare pentru {subject} are numărul „{number}” (id {id}), care nu s-a cerut, deci toate documentele"
                    + " rămân cum sunt. Poate răspunde la altă întrebare sau are coloanele schimbate."),
    /** A number was found that is another only by upper and lower case; attributes: found, id. */
    BATCH_NUMBER_CASE(
            Severity.WARNING,
            "Of the number '{subject}' only '{found}' (id {id}) was found, which differs in upper and lower case; the document stays"
                    + " unknown. Decide whether it is the same.",
            "对于编号“{subject}”，只查到大小写不同的“{found}”（内码 {id}）；该单据仍为未知。请判断是否为同一单据。",
            "Pentru numărul „{subject}” s-a găsit doar „{found}” (id {id}), care diferă prin litere mari și mici; documentul rămâne"
                    + " necunoscut. Hotărâți dacă este același."),
    /** A number was found several times; attributes: ids, count. */
    BATCH_NUMBER_TWICE(
            Severity.WARNING,
            "The number '{subject}' is on {count} documents ({ids}). Maybe one was saved twice, or several organisations have it.",
            "编号“{subject}”出现在 {count} 个单据上（{ids}）。可能重复保存，或多个组织使用同一编号。",
            "Numărul „{subject}” este pe {count} documente ({ids}). Poate unul s-a salvat de două ori sau îl au mai multe organizații."),
    /** A text is no batch; attributes: line, expected. */
    BATCH_TEXT_INVALID(
            Severity.ERROR,
            "The text of a batch is not readable at line {line}: {expected} was expected. Maybe it was cut off.",
            "批次文本第 {line} 行无法读取：应为 {expected}。文本可能被截断。",
            "Textul unui lot nu se poate citi la linia {line}: se aștepta {expected}. Poate a fost tăiat.");

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
