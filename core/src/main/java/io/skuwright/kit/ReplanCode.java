package io.skuwright.kit;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when a kit line is planned again. */
public enum ReplanCode implements FindingCode {
    /** A component stands elsewhere, and it is not clear which part is which. */
    REPLAN_AMBIGUOUS(
            Severity.ERROR,
            "'{component}' of order line '{subject}' stood at {before} and stands at {after}, and it is not clear which is"
                    + " which; none takes over what is out of another. Say which path became which.",
            "订单行“{subject}”的“{component}”原位于 {before}，现位于 {after}，无法确定对应关系；各处均不承接其他处已发出的数量。请指明路径的对应关系。",
            "„{component}” din linia „{subject}” stătea la {before} și stă la {after}, și nu este clar care este care;"
                    + " niciuna nu preia ce s-a livrat din alta. Spuneți ce cale a devenit care."),
    /** Goods are out that the kit does not need any more. */
    REPLAN_TAKE_BACK(
            Severity.WARNING,
            "{quantity} of '{component}' at '{path}' of order line '{subject}' are out, and the kit has this part no more:"
                    + " take them back, or sell them as a line of their own.",
            "订单行“{subject}”中“{path}”处的“{component}”已发出 {quantity}，但套件已不含该子项：请收回，或作为单独的订单行销售。",
            "{quantity} din „{component}” de la „{path}” al liniei „{subject}” sunt livrate, iar kitul nu mai are această"
                    + " parte: luați-le înapoi sau vindeți-le ca linie proprie."),
    /** The line gets the parts of another product. */
    REPLAN_PRODUCT_DIFFERS(
            Severity.WARNING,
            "Order line '{subject}' was of '{before}' and gets the parts of '{after}'."
                    + " Maybe the BOM of another product was taken.",
            "订单行“{subject}”原为“{before}”，现采用“{after}”的子项。可能取了其他产品的 BOM。",
            "Linia „{subject}” era din „{before}” și primește părțile lui „{after}”."
                    + " Poate s-a luat BOM-ul altui produs.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ReplanCode(Severity severity, String english, String chinese, String romanian) {
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
