package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a query before it is sent; the subject is its form. */
public enum QueryCode implements FindingCode {
    /** A query of several pages has no order. */
    QUERY_ORDER_UNSTABLE(
            Severity.WARNING,
            "The query for {subject} has no OrderString, so pages may repeat rows and leave others out. Order it by a key that no"
                    + " two rows share.",
            "对 {subject} 的查询没有 OrderString，分页可能重复或遗漏行。请按各行唯一的键排序。",
            "Interogarea pentru {subject} nu are OrderString, deci paginile pot repeta rânduri și pot omite altele. Ordonați-o"
                    + " după o cheie pe care nu o au două rânduri.");

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
