package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is wrong with what is said about stocks, or worth a look before they are sent. */
public enum StockCode implements FindingCode {
    /** A change came and no level is known; attributes: warehouse, event, value. */
    STOCK_NO_BASE(
            Severity.ERROR,
            "The stock of '{subject}' in '{warehouse}' changed by {value} (event '{event}'), but no level of it is known, so"
                    + " the change is not counted{place}. Read the level first, then tell the change again.",
            "“{subject}”在仓库“{warehouse}”的库存变动 {value}（事件“{event}”），但没有已知的库存数，因此不计入{place}。请先读取库存数，再重新提供该变动。",
            "Stocul „{subject}” din „{warehouse}” s-a schimbat cu {value} (evenimentul „{event}”), dar nu se știe niciun nivel,"
                    + " deci schimbarea nu se numără{place}. Citiți întâi nivelul, apoi repetați schimbarea."),
    /** A fact is older than what is known; attributes: warehouse, version, last. */
    STOCK_STALE(
            Severity.WARNING,
            "What is said of the stock of '{subject}' in '{warehouse}' is of {version}, and {last} is known already; the older"
                    + " never overwrites the newer{place}. Maybe messages came late.",
            "关于“{subject}”在仓库“{warehouse}”库存的信息版本为 {version}，而已知版本为 {last}；旧的绝不覆盖新的{place}。可能消息迟到。",
            "Ce se spune despre stocul „{subject}” din „{warehouse}” este de la {version}, iar {last} se știe deja; ce e mai"
                    + " vechi nu suprascrie ce e mai nou{place}. Poate mesajele au întârziat."),
    /** A level is below zero; attributes: warehouse, value. */
    STOCK_NEGATIVE(
            Severity.WARNING,
            "The stock of '{subject}' in '{warehouse}' is {value}, below zero. It is kept as it is and not sent unless"
                    + " negative stock is allowed. Maybe a receipt was not booked yet.",
            "“{subject}”在仓库“{warehouse}”的库存为 {value}，小于零。按原样保留；除非允许负库存，否则不发送。可能有入库尚未记账。",
            "Stocul „{subject}” din „{warehouse}” este {value}, sub zero. Rămâne așa și nu se trimite decât dacă stocul negativ"
                    + " este permis. Poate o intrare nu a fost încă înregistrată."),
    /** Two levels of one version differ; attributes: warehouse, version, value, known. */
    STOCK_SAME_VERSION(
            Severity.ERROR,
            "The stock of '{subject}' in '{warehouse}' is said to be {value} and {known} at the same version {version}, so"
                    + " neither is taken over{place}. Read the level again.",
            "“{subject}”在仓库“{warehouse}”的库存在同一版本 {version} 下被称为 {value} 和 {known}，因此都不采用{place}。请重新读取库存数。",
            "Stocul „{subject}” din „{warehouse}” ar fi {value} și {known} la aceeași versiune {version}, deci nu se preia"
                    + " niciunul{place}. Citiți nivelul din nou."),
    /** A number stands where times are known, or the reverse; attributes: warehouse, version, last. */
    STOCK_VERSION_MIXED(
            Severity.ERROR,
            "The version {version} of the stock of '{subject}' in '{warehouse}' cannot be compared with {last}: one is a number"
                    + " and one a time{place}. Let the facts of one stock keep to one of them.",
            "“{subject}”在仓库“{warehouse}”库存的版本 {version} 无法与 {last} 比较：一个是数字，一个是时间{place}。同一库存的信息请只用其中一种。",
            "Versiunea {version} a stocului „{subject}” din „{warehouse}” nu se poate compara cu {last}: una e număr, alta e"
                    + " moment{place}. Pentru un stoc folosiți doar una dintre ele."),
    /** One event id stands for two changes of one stock; attributes: warehouse, event. */
    STOCK_EVENT_DIFFERS(
            Severity.ERROR,
            "The event '{event}' changes the stock of '{subject}' in '{warehouse}' in two ways; what was not"
                    + " counted before is not counted{place}. Maybe two lines of a document have one id; give each its own.",
            "事件“{event}”对“{subject}”在仓库“{warehouse}”的库存有两种不同的变动；之前未计入的均不计入{place}。可能单据的两行用了同一编号；请分别编号。",
            "Evenimentul „{event}” schimbă stocul „{subject}” din „{warehouse}” în două feluri; ce nu era numărat nu se"
                    + " numără{place}. Poate două linii ale unui document au același id; dați fiecăreia unul."),
    /** A fact names no SKU, or a change no event; attributes: field, value. */
    STOCK_FACT_BLANK(
            Severity.ERROR,
            "What is said of a stock ({value}) has no {field}, so it cannot be counted{place}. Maybe a column was lost.",
            "一条库存信息（{value}）没有 {field}，因此无法计入{place}。可能丢失了一列。",
            "Ce se spune despre un stoc ({value}) nu are {field}, deci nu se poate număra{place}. Poate s-a pierdut o"
                    + " coloană."),
    /** Facts came from the side that does not lead; attributes: side, master, count. */
    STOCK_NOT_MASTER(
            Severity.ERROR,
            "{count} facts come from {side}, but {master} leads the stock, so none is taken over. Feed the facts of the"
                    + " leading side only.",
            "{count} 条信息来自 {side}，但库存以 {master} 为主，因此均不采用。请只提供主方的信息。",
            "{count} fapte vin de la {side}, dar stocul este condus de {master}, deci nu se preia niciunul. Dați doar faptele"
                    + " părții care conduce."),
    /** The settings name another master than the stored state; attributes: stored, asked. */
    STOCK_MASTER_CHANGED(
            Severity.ERROR,
            "The settings say that {asked} leads the stock, the stored state says {stored}; this is set once, so nothing is"
                    + " planned. Keep {stored}, or start with an empty state on purpose.",
            "设置中库存以 {asked} 为主，而已存状态以 {stored} 为主；这只能设定一次，因此不做计划。请保持 {stored}，或有意从空状态重新开始。",
            "Setările spun că {asked} conduce stocul, starea păstrată spune {stored}; se stabilește o singură dată, deci nu se"
                    + " planifică nimic. Păstrați {stored} sau începeți intenționat cu o stare goală."),
    /** The other side does not know a SKU; attributes: warehouse, value. */
    STOCK_SKU_UNKNOWN(
            Severity.ERROR,
            "The other side does not know '{subject}', so its stock {value} in '{warehouse}' is not sent. Create the SKU there"
                    + " first.",
            "对方没有“{subject}”，因此其在仓库“{warehouse}”的库存 {value} 不发送。请先在对方创建该 SKU。",
            "Cealaltă parte nu cunoaște „{subject}”, deci stocul {value} din „{warehouse}” nu se trimite. Creați întâi SKU-ul"
                    + " acolo."),
    /** The other side told one stock twice, with two levels; attributes: warehouse, value, known. */
    STOCK_TARGET_TWICE(
            Severity.ERROR,
            "The other side says that the stock of '{subject}' in '{warehouse}' is {value} and {known}, so it is neither checked"
                    + " nor corrected. Read it again.",
            "对方称“{subject}”在仓库“{warehouse}”的库存既是 {value} 又是 {known}，因此不核对也不更正。请重新读取。",
            "Cealaltă parte spune că stocul „{subject}” din „{warehouse}” este {value} și {known}, deci nu se verifică și nu se"
                    + " corectează. Citiți-l din nou."),
    /** The other side has a stock of which the leading side said nothing; attributes: warehouse, value. */
    STOCK_AT_TARGET_ONLY(
            Severity.WARNING,
            "The other side has {value} of '{subject}' in '{warehouse}', of which the leading side has said nothing; it is left"
                    + " alone, as silence is not zero. Read the level of the leading side if it is to be corrected.",
            "对方在仓库“{warehouse}”有“{subject}” {value}，而主方未提供任何信息；保持不变，因为没有信息不等于零。如需更正，请读取主方的库存数。",
            "Cealaltă parte are {value} din „{subject}” în „{warehouse}”, despre care partea care conduce nu a spus nimic; rămâne"
                    + " neatins, căci tăcerea nu înseamnă zero. Citiți nivelul părții care conduce dacă trebuie corectat."),
    /** Stocks could not be checked because the other side did not tell them; attributes: count. */
    STOCK_NOT_SEEN(
            Severity.INFO,
            "{count} stocks that are known were not told by the other side ('{subject}' and others), so they are not checked."
                    + " Ask for them too.",
            "对方未提供 {count} 个已知库存（“{subject}”等），因此未核对。请一并查询。",
            "{count} stocuri cunoscute nu au fost spuse de cealaltă parte („{subject}” și altele), deci nu sunt verificate."
                    + " Cereți-le și pe ele."),
    /** Levels cannot be asked by date because their versions are numbers; attributes: count. */
    STOCK_WITHOUT_TIME(
            Severity.WARNING,
            "{count} stocks ('{subject}' and others) have numbers as versions, so it is not known whether they changed since the"
                    + " date; they are planned like the others.",
            "{count} 个库存（“{subject}”等）的版本是数字，无法判断自该日期以来是否变动；与其他库存一样列入计划。",
            "{count} stocuri („{subject}” și altele) au numere ca versiuni, deci nu se știe dacă s-au schimbat de la dată; sunt"
                    + " planificate ca celelalte."),
    /** An outcome speaks of a stock that was not planned; attributes: warehouse. */
    STOCK_OUTCOME_UNPLANNED(
            Severity.WARNING,
            "The stock of '{subject}' in '{warehouse}' is said to be taken, but the plan does not send it; nothing is noted."
                    + " Maybe the outcome belongs to another plan.",
            "称“{subject}”在仓库“{warehouse}”的库存已被接收，但计划并未发送它；不做记录。该结果可能属于另一个计划。",
            "Stocul „{subject}” din „{warehouse}” ar fi fost preluat, dar planul nu îl trimite; nu se notează nimic. Poate"
                    + " rezultatul ține de alt plan."),
    /** A text is no stored state; attributes: line, value, expected. */
    STOCK_STATE_INVALID(
            Severity.ERROR,
            "Line {line} of the stored stock state is '{value}'; {expected} was expected. Maybe the text was cut off, or comes"
                    + " from another version.",
            "已存库存状态的第 {line} 行为“{value}”；应为 {expected}。文本可能被截断或来自其他版本。",
            "Linia {line} a stării de stoc păstrate este „{value}”; se aștepta {expected}. Poate textul a fost tăiat sau e din"
                    + " altă versiune.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    StockCode(Severity severity, String english, String chinese, String romanian) {
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
