package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a question to WangDianTong and its pages; the subject is the name of the interface. */
public enum QueryCode implements FindingCode {
    /** A window is longer than the interface allows; attributes: from, to, seconds, limit (in seconds). */
    WDT_WINDOW_TOO_LONG(
            Severity.ERROR,
            "The window of '{subject}' from {from} to {to} has {seconds} seconds, at most {limit} are allowed. Ask for shorter"
                    + " windows one after another.",
            "“{subject}”的时间窗口 {from} 至 {to} 共 {seconds} 秒，最多允许 {limit} 秒。请分成较短的窗口依次查询。",
            "Fereastra „{subject}” de la {from} la {to} are {seconds} secunde, sunt permise cel mult {limit}. Cereți ferestre mai"
                    + " scurte, una după alta."),
    /** Neither a window nor a number is given, but one of them must be; attribute: numbers. */
    WDT_QUERY_UNBOUNDED(
            Severity.ERROR,
            "'{subject}' needs a window, or one of: {numbers}. Add one of them.",
            "“{subject}”需要时间窗口，或以下之一：{numbers}。请补充其一。",
            "„{subject}” cere o fereastră de timp sau unul dintre: {numbers}. Adăugați unul."),
    /** A window and a number are given, and the interface heeds the number only; attribute: field. */
    WDT_WINDOW_IGNORED(
            Severity.WARNING,
            "'{subject}' does not heed the window when '{field}' is given. Leave one of them out.",
            "“{subject}”在给出“{field}”时会忽略时间窗口。请去掉其中之一。",
            "„{subject}” nu ține seama de fereastră când se dă „{field}”. Lăsați unul dintre ele deoparte."),
    /** All pages were read and the rows are not as many as page 0 said; attributes: total, rows, pages. */
    WDT_TOTAL_DIFFERS(
            Severity.WARNING,
            "'{subject}': page 0 said {total} rows, but {rows} came on {pages} pages. Maybe rows changed meanwhile; ask again"
                    + " with a window that ends in the past.",
            "“{subject}”：第 0 页标明共 {total} 行，但 {pages} 页共收到 {rows} 行。期间数据可能变化；请用结束于过去的窗口重新查询。",
            "„{subject}”: pagina 0 spunea {total} rânduri, dar au venit {rows} pe {pages} pagini. Poate s-au schimbat între timp;"
                    + " întrebați din nou cu o fereastră care se încheie în trecut."),
    /** A page came twice, so that the pages would never end; attribute: page. */
    WDT_PAGE_REPEATED(
            Severity.ERROR,
            "'{subject}': page {page} holds the same rows as the page before it. Maybe page_no is not sent; the first page is 0.",
            "“{subject}”：第 {page} 页与前一页的行完全相同。可能没有发送 page_no；首页为 0。",
            "„{subject}”: pagina {page} are aceleași rânduri ca pagina dinainte. Poate nu se trimite page_no; prima pagină este 0.");

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
