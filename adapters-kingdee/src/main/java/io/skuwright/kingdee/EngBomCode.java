package io.skuwright.kingdee;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about which documents of ENG_BOM are meant. */
public enum EngBomCode implements FindingCode {
    /** The BOMs are of several organisations and none was chosen; attributes: organisations, count. */
    ENG_BOM_SEVERAL_ORGANISATIONS(
            Severity.ERROR,
            "The BOMs are of {count} use-organisations (BOMs of each: {organisations}), and a number can mean another BOM in"
                    + " each. None is taken. Choose one (ofOrganisation), or ask for all (withAnyOrganisation).",
            "这些 BOM 属于 {count} 个使用组织（各组织的 BOM 数：{organisations}），同一编号在各组织可能是不同的 BOM，因此均未采用。"
                    + "请选定一个组织（ofOrganisation），或要求全部（withAnyOrganisation）。",
            "BOM-urile sunt ale {count} organizații utilizatoare (câte ale fiecăreia: {organisations}), iar un număr poate"
                    + " însemna alt BOM în fiecare. Nu se ia niciunul. Alegeți una (ofOrganisation) sau cereți toate"
                    + " (withAnyOrganisation)."),
    /** A BOM of another organisation was left out, as was asked for; attributes: organisation, wanted. */
    ENG_BOM_OTHER_ORGANISATION(
            Severity.WARNING,
            "BOM '{subject}' was left out: it is of the use-organisation '{organisation}', and '{wanted}' was asked for.",
            "BOM“{subject}”未采用：其使用组织为“{organisation}”，而要求的是“{wanted}”。",
            "BOM-ul „{subject}” a fost lăsat deoparte: este al organizației „{organisation}”, iar s-a cerut „{wanted}”."),
    /** How many BOMs were left out for the value of a field; attributes: field, count. */
    ENG_BOM_LEFT_OUT(
            Severity.INFO,
            "{count} BOMs were left out because their '{field}' is '{subject}'.",
            "{count} 个 BOM 因字段“{field}”为“{subject}”而未采用。",
            "{count} BOM-uri au fost lăsate deoparte fiindcă au câmpul „{field}” cu valoarea „{subject}”."),
    /** One number stands for several documents; attributes: documents, count. */
    ENG_BOM_NUMBER_REPEATED(
            Severity.WARNING,
            "BOM number '{subject}' stands for {count} documents (organisation/id: {documents}); the second is at {where}."
                    + " Maybe take one organisation only, or forbid all versions but one.",
            "BOM 编号“{subject}”对应 {count} 个单据（组织/内码：{documents}），第二个位于 {where}。可以只取一个组织，或只保留一个、禁用其余。",
            "Numărul de BOM „{subject}” este al {count} documente (organizație/id: {documents}), al doilea la {where}."
                    + " Poate luați o singură organizație sau interziceți toate versiunile, afară de una.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    EngBomCode(Severity severity, String english, String chinese, String romanian) {
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
