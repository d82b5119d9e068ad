package io.skuwright.merchantpro;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about the amounts of an order. */
public enum OrderMoneyCode implements FindingCode {
    /** An amount with VAT is not what its parts come to; attributes: field, said, computed. */
    MP_GROSS_DIFFERS(
            Severity.ERROR,
            "Order '{subject}': {field} at {where} is {said}, but its parts come to {computed}.",
            "订单“{subject}”：{where} 处的 {field} 为 {said}，但各部分合计为 {computed}"
                    + "。",
            "Comanda „{subject}”: {field} de la {where} este {said}, dar părțile ei fac {computed}."),
    /** A net amount or a tax does not fit the amount with VAT; attributes: field, said, computed. */
    MP_VAT_DIFFERS(
            Severity.WARNING,
            "Order '{subject}': {field} at {where} is {said}, but by the amount with VAT it is"
                    + " {computed}.",
            "订单“{subject}”：{where} 处的 {field} 为 {said}，但按含税金额应为 "
                    + "{computed}。",
            "Comanda „{subject}”: {field} de la {where} este {said}, dar după suma cu TVA este"
                    + " {computed}."),
    /** Goods tell no price, or no rate of VAT (a warning); attributes: field. */
    MP_AMOUNT_MISSING(
            Severity.ERROR,
            "Order '{subject}': {field} at {where} is not said, and nothing else tells it.",
            "订单“{subject}”：{where} 处未给出 {field}，也无法由其他字段得出。",
            "Comanda „{subject}”: {field} de la {where} nu este spus și nimic altceva nu îl arată."),
    /** An amount has more decimals than its currency; attributes: field, said, scale. */
    MP_AMOUNT_TOO_FINE(
            Severity.WARNING,
            "Order '{subject}': {field} at {where} is {said}, but the currency has {scale} decimals."
                    + " Maybe the table of currencies needs a line.",
            "订单“{subject}”：{where} 处的 {field} 为 {said}，但该货币只有 {scale} 位小数"
                    + "。可能需要在货币表中设置。",
            "Comanda „{subject}”: {field} de la {where} este {said}, dar moneda are {scale} zecimale."
                    + " Poate lipsește o linie în tabelul monedelor."),
    /** A rate of VAT is below 0 or above 100 per cent; attributes: field, value. */
    MP_VAT_OUT_OF_RANGE(
            Severity.WARNING,
            "Order '{subject}': {field} at {where} is {value} per cent. A rate is from 0 to 100; the tax"
                    + " was not checked.",
            "订单“{subject}”：{where} 处的 {field} 为百分之 {value}。税率应在 0 到 100 之"
                    + "间；未校验税额。",
            "Comanda „{subject}”: {field} de la {where} este {value} la sută. O cotă este de la 0 la"
                    + " 100; taxa nu a fost verificată."),
    /** An order tells no currency, so its amounts are none; attributes: field. */
    MP_CURRENCY_MISSING(
            Severity.ERROR,
            "Order '{subject}': {field} at {where} is not said, so nobody knows what its amounts are.",
            "订单“{subject}”：{where} 处未给出 {field}，无法得知金额的货币。",
            "Comanda „{subject}”: {field} de la {where} nu este spus, deci nu se știe ce sunt sumele."),
    /** The table does not say how many decimals a currency has; attributes: field, value, known. */
    MP_CURRENCY_UNKNOWN(
            Severity.WARNING,
            "Order '{subject}': for the currency '{value}' at {where} ({field}) nobody said how many"
                    + " decimals it has, so amounts are compared exactly. Known are: {known}.",
            "订单“{subject}”：{where} 处（{field}）的货币“{value}”未设置小数位数，金额按精确值比较"
                    + "。已知：{known}。",
            "Comanda „{subject}”: pentru moneda „{value}” de la {where} ({field}) nu s-a spus câte"
                    + " zecimale are, deci sumele se compară exact. Cunoscute: {known}.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    OrderMoneyCode(Severity severity, String english, String chinese, String romanian) {
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
