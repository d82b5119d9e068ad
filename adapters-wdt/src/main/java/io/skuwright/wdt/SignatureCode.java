package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a request that is to be signed. No finding holds a value of a parameter. */
public enum SignatureCode implements FindingCode {
    /** A parameter holds a character of which nobody knows how the server counts it; attributes: field, codePoint. */
    SIGN_LENGTH_UNSURE(
            Severity.ERROR,
            "The parameter '{field}' holds the character {codePoint}, whose length the vendor's own examples count"
                    + " differently, so the request was not signed. Escape it if the value is JSON, leave it out, or"
                    + " say how to count.",
            "参数“{field}”含有字符 {codePoint}，官方各示例对其长度的计算不一致，因此未签名。若该值为 JSON 请转义，或去掉该字符，或指定计数方式。",
            "Parametrul „{field}” conține caracterul {codePoint}, a cărui lungime exemplele furnizorului o numără"
                    + " diferit, deci cererea nu a fost semnată. Codificați-l dacă valoarea este JSON, eliminați-l sau"
                    + " spuneți cum se numără.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    SignatureCode(Severity severity, String english, String chinese, String romanian) {
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
