package io.skuwright.examples.cli;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What the command line itself finds out about its input files. */
enum CliCode implements FindingCode {
    /** A word is not one of the words a member may have. */
    WORD_UNKNOWN(
            Severity.ERROR,
            "'{value}' at {where} is not known here; one of {expected} was expected.",
            "{where} 处的“{value}”在此无法识别；应为 {expected} 之一。",
            "„{value}” de la {where} nu este cunoscut aici; se aștepta unul dintre {expected}."),
    /** A member is understood and takes no part in this command. */
    MEMBER_UNUSED(
            Severity.WARNING,
            "The member '{member}' at {where} takes no part in this command.",
            "{where} 处的成员“{member}”不参与本命令。",
            "Membrul „{member}” de la {where} nu participă la această comandă.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CliCode(Severity severity, String english, String chinese, String romanian) {
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
