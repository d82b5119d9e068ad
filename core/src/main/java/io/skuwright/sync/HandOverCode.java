package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is refused in the hand-over of orders, or worth a look. */
public enum HandOverCode implements FindingCode {
    /** The shop edited an order after it was handed over; attributes: shop, field, since, value, known. */
    ORDER_LOCKED(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}' was handed over ({since}) and is locked, but its field '{field}' is '{value}' in"
                    + " the shop and '{known}' in the ERP. The edit is not sent; make it in the ERP, or undo it in the shop.",
            "商店“{shop}”的订单“{subject}”已移交（{since}）并锁定，但其字段“{field}”在商店中为“{value}”，在 ERP 中为“{known}”。该编辑不发送；请在 ERP 中修改，或在商店中撤销。",
            "Comanda „{subject}” a magazinului „{shop}” a fost predată ({since}) și este blocată, dar câmpul „{field}” este"
                    + " „{value}” în magazin și „{known}” în ERP. Editarea nu se trimite; faceți-o în ERP sau anulați-o în magazin."),
    /** The ERP changes what the shop edited; attributes: shop, field, by, before, after. */
    ORDER_OVERWRITTEN(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}': '{by}' overwrites the shop's edit of '{field}': '{before}' becomes '{after}'. If"
                    + " the shop was right, change it in the ERP.",
            "商店“{shop}”的订单“{subject}”：“{by}”覆盖商店对“{field}”的编辑：“{before}”变为“{after}”。如商店正确，请在 ERP 中修改。",
            "Comanda „{subject}” a magazinului „{shop}”: „{by}” suprascrie editarea câmpului „{field}” din magazin: „{before}”"
                    + " devine „{after}”. Dacă magazinul avea dreptate, schimbați în ERP."),
    /** The other side did not take an order; attributes: shop, attempt, side. */
    ORDER_FAILED(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}' was not taken by '{side}' at attempt {attempt}. Look at what it answered, then"
                    + " send the order again by hand.",
            "商店“{shop}”的订单“{subject}”在第 {attempt} 次发送时未被“{side}”接收。请查看其答复，然后人工重新发送。",
            "Comanda „{subject}” a magazinului „{shop}” nu a fost luată de „{side}” la încercarea {attempt}. Vedeți ce a răspuns,"
                    + " apoi retrimiteți comanda manual."),
    /** An order left before it was handed over; attributes: shop, status. */
    ORDER_MISSED(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}' has the status '{status}' and was never handed over{place}; it is not sent by"
                    + " itself any more. Send it by hand if the ERP is to have it.",
            "商店“{shop}”的订单“{subject}”状态为“{status}”，从未移交{place}；不再自动发送。如 ERP 需要，请人工发送。",
            "Comanda „{subject}” a magazinului „{shop}” are starea „{status}” și nu a fost predată niciodată{place}; nu se mai"
                    + " trimite de la sine. Trimiteți-o manual dacă ERP-ul trebuie să o aibă."),
    /** The ERP has an order that the shop did not show, and none is created there; attribute: shop. */
    ORDER_ONLY_IN_ERP(
            Severity.WARNING,
            "The ERP speaks of order '{subject}' of shop '{shop}', which the shop has not shown{place}; the settings do not"
                    + " create orders in the shop. It is kept, and not sent to the ERP if the shop shows it later.",
            "ERP 提到商店“{shop}”的订单“{subject}”，而商店未显示过{place}；按设置不在商店中创建订单。已记录；若商店以后显示，不再发送到 ERP。",
            "ERP-ul vorbește de comanda „{subject}” a magazinului „{shop}”, pe care magazinul nu a arătat-o{place}; setările nu"
                    + " creează comenzi în magazin. Se păstrează și nu se trimite la ERP dacă magazinul o arată mai târziu."),
    /** An order has two numbers on the side it went to; attributes: shop, side, known, got. */
    ORDER_THERE_TWICE(
            Severity.ERROR,
            "Order '{subject}' of shop '{shop}' is known as '{known}' on the side '{side}', and now as '{got}'{place}; the first"
                    + " is kept. Maybe somebody entered it by hand too; cancel one of them there.",
            "商店“{shop}”的订单“{subject}”在“{side}”一侧已知编号为“{known}”，现又为“{got}”{place}；保留前者。可能有人另行手工录入；请在该侧取消其中一个。",
            "Comanda „{subject}” a magazinului „{shop}” este cunoscută ca „{known}” pe partea „{side}”, iar acum ca"
                    + " „{got}”{place}; rămâne prima. Poate a introdus-o cineva și manual; anulați una acolo."),
    /** A side says two things with one version; attributes: shop, side, version, field. */
    ORDER_SAME_VERSION(
            Severity.ERROR,
            "What '{side}' says of '{field}' of order '{subject}' of shop '{shop}' differs from what it said with the same"
                    + " version {version}{place}; the first counts. Read the order again, maybe with a finer version.",
            "“{side}”对商店“{shop}”订单“{subject}”的“{field}”的说明与同一版本 {version} 的先前说明不同{place}；以先前为准。请重新读取该订单，或使用更细的版本。",
            "Ce spune „{side}” despre „{field}” al comenzii „{subject}” a magazinului „{shop}” diferă de ce a spus cu aceeași"
                    + " versiune {version}{place}; contează prima. Citiți comanda din nou, poate cu o versiune mai fină."),
    /** Something is said of an order that nobody showed; attributes: shop, attempt. */
    ORDER_NOT_KNOWN(
            Severity.ERROR,
            "Nothing is known of order '{subject}' of shop '{shop}', so nothing can be done with it{place}. Read it from the"
                    + " shop first.",
            "对商店“{shop}”的订单“{subject}”一无所知，无法处理{place}。请先从商店读取。",
            "Nu se știe nimic despre comanda „{subject}” a magazinului „{shop}”, deci nu se poate face nimic cu ea{place}."
                    + " Citiți-o întâi din magazin."),
    /** An order is to be sent by hand while it is being sent; attributes: shop, attempt. */
    ORDER_UNDER_WAY(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}' is being sent (attempt {attempt}) and is not sent a second time{place}. Wait for"
                    + " the answer, or say that it was lost.",
            "商店“{shop}”的订单“{subject}”正在发送（第 {attempt} 次），不重复发送{place}。请等待答复，或说明答复已丢失。",
            "Comanda „{subject}” a magazinului „{shop}” se trimite (încercarea {attempt}) și nu se trimite a doua oară{place}."
                    + " Așteptați răspunsul sau spuneți că s-a pierdut."),
    /** An order is to be sent by hand and may be there; attributes: shop, attempt. */
    ORDER_UNSURE(
            Severity.WARNING,
            "Whether order '{subject}' of shop '{shop}' arrived at attempt {attempt} is not known; sending it now could double"
                    + " it{place}. Look it up on the other side first.",
            "不知道商店“{shop}”的订单“{subject}”第 {attempt} 次发送是否到达；现在发送可能造成重复{place}。请先在对方查询。",
            "Nu se știe dacă comanda „{subject}” a magazinului „{shop}” a ajuns la încercarea {attempt}; retrimiterea acum ar"
                    + " putea să o dubleze{place}. Căutați-o întâi la cealaltă parte."),
    /** An order is to be sent by hand and is there; attributes: shop, attempt. */
    ORDER_ALREADY_THERE(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}' is on both sides (attempt {attempt}) and is not sent again{place}. If it was"
                    + " deleted there, enter it there by hand.",
            "商店“{shop}”的订单“{subject}”双方均已有（第 {attempt} 次），不再发送{place}。如已在对方删除，请在对方手工录入。",
            "Comanda „{subject}” a magazinului „{shop}” este pe ambele părți (încercarea {attempt}) și nu se mai trimite{place}."
                    + " Dacă a fost ștearsă acolo, introduceți-o acolo manual."),
    /** An order is to be sent by hand and was called off; attributes: shop, attempt. */
    ORDER_CALLED_OFF(
            Severity.WARNING,
            "Order '{subject}' of shop '{shop}' was cancelled or returned and is not sent (attempts so far: {attempt}){place}."
                    + " Revive it first where it comes from.",
            "商店“{shop}”的订单“{subject}”已取消或退回，不发送（已尝试 {attempt} 次）{place}。请先在来源方恢复该订单。",
            "Comanda „{subject}” a magazinului „{shop}” a fost anulată sau returnată și nu se trimite (încercări până acum:"
                    + " {attempt}){place}. Reactivați-o întâi de unde vine."),
    /** What is said is of an attempt that is not the last one; attributes: shop, attempt, known. */
    ORDER_ATTEMPT_OLD(
            Severity.INFO,
            "What is said of order '{subject}' of shop '{shop}' is of attempt {attempt}, and {known} is the last one; it changes"
                    + " nothing{place}. Plan again and answer what that plan says.",
            "对商店“{shop}”订单“{subject}”的说明属于第 {attempt} 次尝试，而最近一次为第 {known} 次；状态不变{place}。请重新规划，并答复新计划。",
            "Ce se spune despre comanda „{subject}” a magazinului „{shop}” ține de încercarea {attempt}, iar ultima este"
                    + " {known}; nu schimbă nimic{place}. Replanificați și răspundeți la planul nou."),
    /** What the ERP says does not go back, as the settings say; attributes: shop, flow. */
    ORDER_ONE_WAY(
            Severity.INFO,
            "What the ERP says of order '{subject}' of shop '{shop}' is not taken over, as orders flow '{flow}'{place}. Set the"
                    + " flow to 'both' if the shop is to follow.",
            "ERP 对商店“{shop}”订单“{subject}”的说明不采用，因为订单流向为“{flow}”{place}。如商店应跟随，请将流向设为“both”。",
            "Ce spune ERP-ul despre comanda „{subject}” a magazinului „{shop}” nu se preia, fiindcă fluxul comenzilor este"
                    + " „{flow}”{place}. Puneți fluxul pe „both” dacă magazinul trebuie să urmeze."),
    /** An event names no shop or no order; attributes: shop, field. */
    ORDER_FACT_BLANK(
            Severity.ERROR,
            "What is said of order '{subject}' of shop '{shop}' has no {field}, so it belongs to no order{place}. Maybe a column"
                    + " was lost; a key is shop and number.",
            "关于商店“{shop}”订单“{subject}”的说明缺少 {field}，因此不属于任何订单{place}。可能丢失了一列；键由商店与编号组成。",
            "Ce se spune despre comanda „{subject}” a magazinului „{shop}” nu are {field}, deci nu ține de nicio comandă{place}."
                    + " Poate s-a pierdut o coloană; cheia este magazinul și numărul."),
    /** A text is no stored state; attributes: line, value, expected. */
    HAND_OVER_STATE_INVALID(
            Severity.ERROR,
            "Line {line} of the stored hand-over is '{value}'; {expected} was expected. Maybe the text was cut off, or comes from"
                    + " another version.",
            "已存移交状态的第 {line} 行为“{value}”；应为 {expected}。文本可能被截断或来自其他版本。",
            "Linia {line} a predării păstrate este „{value}”; se aștepta {expected}. Poate textul a fost tăiat sau e din altă"
                    + " versiune.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    HandOverCode(Severity severity, String english, String chinese, String romanian) {
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
