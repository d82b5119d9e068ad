package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a question to a shop and its pages; the subject is the path. */
public enum QueryCode implements FindingCode {
    /** The shop is known to refuse a filter; attributes: filter, known. */
    MP_FILTER_REFUSED(
            Severity.ERROR,
            "'{subject}' refuses the filter '{filter}'. Filters that were seen are: {known}.",
            "“{subject}”不接受筛选条件“{filter}”。已知可用的有：{known}。",
            "„{subject}” refuză filtrul „{filter}”. Filtrele cunoscute sunt: {known}."),
    /** Nobody saw the shop take a filter, and one it does not know refuses the call; attributes: filter, known. */
    MP_FILTER_UNCONFIRMED(
            Severity.WARNING,
            "Nobody saw '{subject}' take the filter '{filter}'; the shop refuses filters it does not know. Seen were: {known}.",
            "未见“{subject}”接受筛选条件“{filter}”；店铺会拒绝未知的筛选条件。已知可用的有：{known}。",
            "Nimeni nu a văzut „{subject}” primind filtrul „{filter}”; magazinul refuză filtrele necunoscute. S-au văzut:"
                    + " {known}."),
    /** The link to the next page leads elsewhere; attribute: link. */
    MP_LINK_FOREIGN(
            Severity.ERROR,
            "'{subject}': the link to the next page, '{link}', leads to another path or cannot be read. It is not followed.",
            "“{subject}”：下一页链接“{link}”指向其他路径或无法读取。不予跟随。",
            "„{subject}”: legătura către pagina următoare, „{link}”, duce în altă parte sau nu se poate citi. Nu este urmată."),
    /** All pages were read and the records are not as many as the shop said; attributes: total, rows. */
    MP_TOTAL_DIFFERS(
            Severity.WARNING,
            "'{subject}': the shop said {total} records, but {rows} came. Maybe records were added or deleted meanwhile; ask"
                    + " again.",
            "“{subject}”：店铺标明共 {total} 条记录，但收到 {rows} 条。期间可能有增删；请重新查询。",
            "„{subject}”: magazinul spunea {total} înregistrări, dar au venit {rows}. Poate s-au adăugat sau șters între timp;"
                    + " întrebați din nou."),
    /** A page came twice, so that the pages would never end; attribute: start. */
    MP_PAGE_REPEATED(
            Severity.ERROR,
            "'{subject}': the page from {start} is the one that was just read, or lies before it. Maybe start is not sent.",
            "“{subject}”：从 {start} 开始的页与刚读取的页相同或在其之前。可能没有发送 start。",
            "„{subject}”: pagina de la {start} este cea tocmai citită sau una dinainte. Poate nu se trimite start.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    QueryCode(Severity severity, String english, String chinese, String romanian) {
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
