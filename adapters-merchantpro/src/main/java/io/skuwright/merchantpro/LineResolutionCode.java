package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when lines of a shop look for the SKU of the ERP. */
public enum LineResolutionCode implements FindingCode {
    /** No SKU of the ERP fits a line; attributes: line, sku, ean, product. */
    MP_LINE_UNKNOWN(
            Severity.ERROR,
            "Order '{subject}', line '{line}' at {where}: neither SKU '{sku}' nor EAN '{ean}' nor id"
                    + " '{product}' leads to a SKU of the ERP. Maybe it was not matched yet.",
            "订单“{subject}”明细“{line}”（{where}）：SKU“{sku}”、EAN“{ean}”和标识“"
                    + "{product}”均未对应到 ERP 的 SKU。可能尚未匹配。",
            "Comanda „{subject}”, linia „{line}” de la {where}: nici SKU „{sku}”, nici EAN „{ean}”, nici"
                    + " id-ul „{product}” nu duc la un SKU din ERP. Poate nu a fost încă asociat."),
    /** A line may be several SKUs; attributes: line, by, value, candidates (at most 10). */
    MP_LINE_AMBIGUOUS(
            Severity.ERROR,
            "Order '{subject}', line '{line}' at {where}: by its {by} '{value}' it may be any of"
                    + " {candidates}. None was taken.",
            "订单“{subject}”明细“{line}”（{where}）：按 {by}“{value}”可能是 "
                    + "{candidates} 中的任一个；均未采用。",
            "Comanda „{subject}”, linia „{line}” de la {where}: după {by} „{value}” poate fi oricare din"
                    + " {candidates}. Nu s-a luat niciunul."),
    /** Two keys of a line lead to different SKUs; attributes: line, sku, by, other, value. */
    MP_LINE_KEYS_DIFFER(
            Severity.WARNING,
            "Order '{subject}', line '{line}' at {where}: by its {by} it is '{sku}', but its {other}"
                    + " '{value}' is not that of this SKU.",
            "订单“{subject}”明细“{line}”（{where}）：按 {by} 为“{sku}”，但其 {other}“"
                    + "{value}”不属于该 SKU。",
            "Comanda „{subject}”, linia „{line}” de la {where}: după {by} este „{sku}”, dar {other}"
                    + " „{value}” nu este al acestui SKU.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    LineResolutionCode(Severity severity, String english, String chinese, String romanian) {
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
