package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about answers of the CRM and the single records in them. */
public enum CrmRecordCode implements FindingCode {
    /** A document is no answer, since it has no error code; attribute: found. */
    CRM_ANSWER_UNREADABLE(
            Severity.ERROR,
            "The document at '{where}' is no answer of the CRM: 'errorCode' is {found}. Maybe the body of another call, or"
                    + " an error page, was passed on.",
            "“{where}”处的文档不是 CRM 的应答：“errorCode”是 {found}。可能传入了其他调用的内容或错误页面。",
            "Documentul de la „{where}” nu este un răspuns CRM: „errorCode” este {found}. Poate s-a transmis corpul altui apel"
                    + " sau o pagină de eroare."),
    /** The CRM refused a call; subject is its error code; attributes: message, traceId. */
    CRM_CALL_FAILED(
            Severity.ERROR,
            "The CRM refused the call with code '{subject}': '{message}' (trace '{traceId}'). Maybe look the code up; after"
                    + " 20016 log in again.",
            "CRM 拒绝了调用，代码“{subject}”：“{message}”（跟踪“{traceId}”）。可以查询该代码；20016 请重新登录。",
            "CRM-ul a refuzat apelul cu codul „{subject}”: „{message}” (urmă „{traceId}”). Poate căutați codul; după 20016"
                    + " autentificați-vă din nou."),
    /** An answer is that of another page; attributes: expected, actual. */
    CRM_PAGE_OF_ANOTHER_QUERY(
            Severity.ERROR,
            "The answer begins at record {actual}, but {expected} was asked for. Maybe the answers of two queries were mixed"
                    + " up.",
            "应答从第 {actual} 条记录开始，而请求的是 {expected}。可能混淆了两个查询的应答。",
            "Răspunsul începe la înregistrarea {actual}, dar s-a cerut {expected}. Poate s-au amestecat răspunsurile a două"
                    + " interogări."),
    /** A query cannot go on beyond the furthest offset; attributes: limit, order. */
    CRM_PAGES_NOT_BY_ID(
            Severity.ERROR,
            "The query is ordered by '{order}' and cannot go beyond record {limit}. Maybe leave the order out: by _id there"
                    + " is no end.",
            "该查询按“{order}”排序，不能超过第 {limit} 条记录。可以去掉排序：按 _id 没有限制。",
            "Interogarea este ordonată după „{order}” și nu poate trece de înregistrarea {limit}. Poate omiteți ordinea: după"
                    + " _id nu există limită."),
    /** The last record of a page does not lead on; attributes: last, after. */
    CRM_PAGE_WITHOUT_END(
            Severity.ERROR,
            "The page ends with the id '{last}', which does not lie behind '{after}', so the next page would repeat. Maybe _id"
                    + " was left out of the fields, or the order was ignored.",
            "该页以 id“{last}”结束，它不在“{after}”之后，下一页会重复。可能字段中没有 _id，或排序被忽略。",
            "Pagina se termină cu id-ul „{last}”, care nu urmează după „{after}”, deci pagina următoare s-ar repeta. Poate _id"
                    + " lipsește din câmpuri sau ordinea a fost ignorată."),
    /** A list of pages ends before the total that was asked for; attributes: read, total. */
    CRM_PAGES_SHORT(
            Severity.ERROR,
            "The pages of '{subject}' ended after {read} records, but the answer tells of {total}. Maybe records were deleted"
                    + " meanwhile, or some may not be seen; read the list again.",
            "“{subject}”的分页在 {read} 条记录后结束，但应答称共有 {total} 条。可能其间有记录被删除，或部分记录无权查看；请重新读取。",
            "Paginile lui „{subject}” s-au terminat după {read} înregistrări, dar răspunsul spune {total}. Poate între timp s-au"
                    + " șters înregistrări sau unele nu se pot vedea; citiți lista din nou."),
    /** Where a list or record was expected something else stands; attributes: field, found. */
    CRM_DATA_UNREADABLE(
            Severity.ERROR,
            "The member '{field}' at '{where}' is {found}, so nothing was read from it. Maybe it was sent as text, or the body"
                    + " of another call was passed on.",
            "“{where}”处的“{field}”是 {found}，因此未能读取。可能以文本形式发送，或传入了其他调用的内容。",
            "Membrul „{field}” de la „{where}” este {found}, deci nu s-a citit nimic din el. Poate a fost trimis ca text sau s-a"
                    + " transmis corpul altui apel."),
    /** The kit flag of a product says nothing readable; attribute: value. */
    CRM_KIT_OPTION_UNKNOWN(
            Severity.WARNING,
            "Product '{subject}': the kit flag '{value}' at {where} is none of true, false and other, so nobody knows whether"
                    + " it is a kit. Maybe a label was sent in place of the value.",
            "产品“{subject}”：{where} 处的套件标志“{value}”不是 true、false 或 other，无法判断是否为套件。可能发送的是标签而不是值。",
            "Produsul „{subject}”: marcajul de kit „{value}” de la {where} nu este true, false sau other, deci nu se știe dacă"
                    + " este kit. Poate s-a trimis eticheta în locul valorii."),
    /** The spec text of a product cannot be taken apart; attributes: value, spu. */
    CRM_SPECS_UNREADABLE(
            Severity.ERROR,
            "Product '{subject}' at {where}: the spec text '{value}' does not name specs with values, so the item '{spu}' cannot"
                    + " be put together. Maybe other marks stand between them.",
            "{where} 处的产品“{subject}”：规格文本“{value}”不是规格名加规格值，无法组成商品“{spu}”。可能使用了其他分隔符。",
            "Produsul „{subject}” de la {where}: textul „{value}” nu numește specificații cu valori, deci articolul „{spu}” nu se"
                    + " poate alcătui. Poate între ele stau alte semne.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CrmRecordCode(Severity severity, String english, String chinese, String romanian) {
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
