package io.skuwright.result;

/** What this package itself finds out. */
public enum ResultCode implements FindingCode {
    /** A report lists the first findings only; the counts are exact. */
    FINDINGS_TRUNCATED(
            Severity.INFO,
            "The report shows {shown} of {total} findings; the counts by code are exact ({counts})."
                    + " Maybe raise the limit findingsShown.",
            "报告只列出 {total} 条中的前 {shown} 条；按代码的计数是准确的（{counts}）。可以调高限制 findingsShown。",
            "Raportul arată {shown} din {total} constatări; numărul pe coduri este exact ({counts})."
                    + " Poate măriți limita findingsShown."),
    /** The caller's check stopped a long run; attributes: done, total. */
    CANCELLED(
            Severity.ERROR,
            "The run was stopped by the caller's check after {done} of {total} rows; there is no result."
                    + " Maybe run it again.",
            "运行在 {total} 行中的第 {done} 行之后被调用方的检查终止，没有结果。可以重新运行。",
            "Rularea a fost oprită de verificarea apelantului după {done} din {total} rânduri; nu există rezultat."
                    + " Poate rulați din nou.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ResultCode(Severity severity, String english, String chinese, String romanian) {
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
