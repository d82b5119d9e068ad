package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about documents that are handed out one at a time. */
public enum StreamCode implements FindingCode {
    /** Rows of one document do not stand together in a query; attribute: field. */
    STREAM_ROWS_APART(
            Severity.ERROR,
            "The rows of the document with '{field}' '{subject}' do not stand together: more come at {where}, after it was handed"
                    + " out without them. Order the query by FID (OrderString), or decode it whole.",
            "“{field}”为“{subject}”的单据的行不相邻：该单据交出之后，{where} 处又出现其行，已交出的单据缺行。"
                    + "请按 FID 排序查询（OrderString），或整体解码。",
            "Rândurile documentului cu „{field}” „{subject}” nu stau împreună: mai vin la {where}, după ce a fost predat fără ele."
                    + " Ordonați interogarea după FID (OrderString) sau decodați-o întreagă."),
    /** What was handed out before a fault of the whole must not be used; attributes: cause, count. */
    STREAM_NOT_TO_BE_USED(
            Severity.ERROR,
            "{count} documents were handed out, and then there was {cause}: none of them is to be used. Maybe undo what was"
                    + " done with them and read again.",
            "已交出 {count} 个单据，之后出现 {cause}：这些单据均不可使用。请撤销对其所做的处理并重新读取。",
            "S-au predat {count} documente, apoi a apărut {cause}: niciunul nu este de folosit. Poate anulați ce s-a făcut"
                    + " cu ele și citiți din nou.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    StreamCode(Severity severity, String english, String chinese, String romanian) {
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
