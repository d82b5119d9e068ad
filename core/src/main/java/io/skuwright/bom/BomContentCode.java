package io.skuwright.bom;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when contents of BOMs are compared. */
public enum BomContentCode implements FindingCode {
    /** A text is no fingerprint of a BOM. */
    BOM_FINGERPRINT_INVALID(
            Severity.ERROR,
            "'{subject}' is no fingerprint of a BOM; 'bom1:' or 'bomtree1:' and 64 characters from 0-9 and a-f were"
                    + " expected. Maybe it was cut off.",
            "“{subject}”不是 BOM 指纹；应为“bom1:”或“bomtree1:”加 64 个 0-9、a-f 字符。可能被截断了。",
            "„{subject}” nu este amprenta unui BOM; se aștepta „bom1:” sau „bomtree1:” și 64 de caractere 0-9 și a-f."
                    + " Poate a fost trunchiată."),
    /** Two structures have too many BOMs to be compared with each other. */
    LIMIT_COMPARISON(
            Severity.ERROR,
            "Comparing '{subject}' took {actual} lines, more than twice the limit of {limit}; what was found until then"
                    + " is listed. Maybe lines pin many versions of one product; else raise the limit bomLines.",
            "比较“{subject}”涉及 {actual} 行，超过限制 {limit} 的两倍；仅列出此前找到的差异。可能各行固定了同一产品的许多版本；"
                    + "否则请调高限制 bomLines。",
            "Compararea „{subject}” a cuprins {actual} linii, peste dublul limitei de {limit}; este listat ce s-a găsit"
                    + " până atunci. Poate liniile fixează multe versiuni ale unui produs; altfel măriți limita bomLines.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BomContentCode(Severity severity, String english, String chinese, String romanian) {
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
