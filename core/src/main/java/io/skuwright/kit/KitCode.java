package io.skuwright.kit;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when kits are kept and followed. */
public enum KitCode implements FindingCode {
    /** A kit has no parts. */
    SNAPSHOT_EMPTY(
            Severity.ERROR,
            "Kit '{subject}' has no parts that it needs, so nothing of it can be followed; at least one was expected."
                    + " Maybe its BOM is empty or not in force, or its lines were not sent along.",
            "套件“{subject}”没有任何需要的子项，无法跟踪；至少应有一个。可能其 BOM 为空或未生效，或子项行未一并发送。",
            "Kitul „{subject}” nu are părți de care are nevoie, deci nu se poate urmări nimic; se aștepta cel puțin una."
                    + " Poate BOM-ul e gol sau nu e în vigoare, ori liniile lui nu au fost trimise."),
    /** Two different parts stand at one path. */
    SNAPSHOT_PATH_REPEATED(
            Severity.ERROR,
            "Kit '{subject}' has '{component}' and '{other}' at one path '{path}', so they cannot be told apart."
                    + " Maybe number the lines of the BOM anew.",
            "套件“{subject}”在同一路径“{path}”上有“{component}”和“{other}”，无法区分。可以重新给 BOM 行编号。",
            "Kitul „{subject}” are „{component}” și „{other}” pe aceeași cale „{path}”, deci nu se pot deosebi."
                    + " Poate renumerotați liniile BOM-ului."),
    /** The paths of all parts are too long together. */
    LIMIT_KIT_LEVELS(
            Severity.ERROR,
            "The paths of all parts of kit '{subject}' have {actual} levels together, over the limit of {limit}; the kit is"
                    + " not followed. Maybe skip layers were nested by a loop in the source.",
            "套件“{subject}”所有子项路径合计 {actual} 层，超过上限 {limit}；该套件不予跟踪。可能源数据中的循环造成了跳层嵌套。",
            "Căile tuturor părților kitului „{subject}” au împreună {actual} niveluri, peste limita de {limit}; kitul nu este"
                    + " urmărit. Poate o buclă din sursă a imbricat straturile de salt."),
    /** A stepped line was fixed at the step of one quantity. */
    SNAPSHOT_STEP_FIXED(
            Severity.WARNING,
            "'{component}' at '{path}' of kit '{subject}' depends on how many are ordered; it is kept as it is for"
                    + " {quantity}. Take a new snapshot when the quantity changes.",
            "套件“{subject}”中“{path}”处的“{component}”随订购数量而变；现按数量 {quantity} 保存。数量变化时请重新取快照。",
            "„{component}” de la „{path}” din kitul „{subject}” depinde de cantitatea comandată; se păstrează ca pentru"
                    + " {quantity}. Luați un instantaneu nou când se schimbă cantitatea."),
    /** A text is no snapshot. */
    SNAPSHOT_TEXT_INVALID(
            Severity.ERROR,
            "The text of a kit is not readable at part {part} ('{value}'): {expected} was expected."
                    + " Maybe the field is too short for it and cut it off.",
            "套件文本第 {part} 段（“{value}”）无法读取：应为 {expected}。可能字段太短，文本被截断。",
            "Textul unui kit nu se poate citi la partea {part} („{value}”): se aștepta {expected}."
                    + " Poate câmpul e prea scurt și l-a tăiat."),
    /** The quantity of an order line is not there. */
    KIT_LINE_QUANTITY_MISSING(
            Severity.ERROR,
            "Order line '{subject}' at {where} has no quantity, so it is not followed.",
            "{where} 的订单行“{subject}”没有数量，因此不予跟踪。",
            "Linia de comandă „{subject}” de la {where} nu are cantitate, deci nu este urmărită."),
    /** The quantity of an order line is below zero. */
    KIT_LINE_QUANTITY_NEGATIVE(
            Severity.ERROR,
            "Order line '{subject}' has the quantity '{value}'; 0 or more was expected. It is not followed."
                    + " Returns are movements below zero of the line that was shipped.",
            "订单行“{subject}”的数量为“{value}”；应大于等于 0，因此不予跟踪。退货请记为原发货行的负数移动。",
            "Linia de comandă „{subject}” are cantitatea „{value}”; se aștepta cel puțin 0. Nu este urmărită."
                    + " Retururile sunt mișcări negative ale liniei livrate."),
    /** Two order lines have one id. */
    KIT_LINE_REPEATED(
            Severity.ERROR,
            "The order line id '{subject}' is used {count} times; ids must differ, or nobody knows which line a"
                    + " movement belongs to. None of these lines is followed.",
            "订单行 id“{subject}”被使用了 {count} 次；id 必须各不相同，否则无法确定移动属于哪一行。这些行均不跟踪。",
            "Id-ul de linie „{subject}” este folosit de {count} ori; id-urile trebuie să difere, altfel nu se știe cărei"
                    + " linii îi aparține o mișcare. Niciuna dintre ele nu este urmărită."),
    /** Lines of a kit were set aside when the order was typed. */
    KIT_LINE_INCOMPLETE(
            Severity.ERROR,
            "Kit '{subject}' at {where} is not followed: lines of it are in error, so its parts are not all known."
                    + " Correct these lines first.",
            "{where} 的套件“{subject}”不予跟踪：其部分行有错误，子项不全。请先更正这些行。",
            "Kitul „{subject}” de la {where} nu este urmărit: unele linii ale lui sunt greșite, deci nu se știu toate"
                    + " părțile. Corectați întâi aceste linii."),
    /** How much of a part a kit needs is not known. */
    KIT_PART_QUANTITY_UNKNOWN(
            Severity.ERROR,
            "Kit '{subject}' is not followed: how much of its line '{part}' at {where} one kit needs is not known"
                    + " ('{value}'). Give a ratio on the line, or ratios of BOM lines.",
            "套件“{subject}”不予跟踪：{where} 的子项行“{part}”每套用量未知（“{value}”）。请在行上给出比例，或提供 BOM 行比例。",
            "Kitul „{subject}” nu este urmărit: nu se știe cât din linia „{part}” de la {where} cere un kit"
                    + " („{value}”). Dați un raport pe linie sau rapoarte ale liniilor BOM."),
    /** A movement names no order line that is followed. */
    MOVEMENT_LINE_UNKNOWN(
            Severity.ERROR,
            "A movement of {quantity} at {where} names the order line '{subject}', which is not followed."
                    + " Maybe the line was deleted, or the movement belongs to another order.",
            "{where} 的移动（数量 {quantity}）指向订单行“{subject}”，但该行未被跟踪。可能该行已删除，或移动属于其他订单。",
            "O mișcare de {quantity} de la {where} numește linia de comandă „{subject}”, care nu este urmărită."
                    + " Poate linia a fost ștearsă sau mișcarea ține de altă comandă."),
    /** A movement names no part of its kit. */
    MOVEMENT_PATH_UNKNOWN(
            Severity.ERROR,
            "A movement of {quantity} at {where} names the part '{path}' of order line '{subject}'; there are the parts"
                    + " {expected}. Maybe the BOM has changed since: plan the line again.",
            "{where} 的移动（数量 {quantity}）指向订单行“{subject}”的子项“{path}”；现有子项为 {expected}。可能 BOM 已变更：请重新计划该行。",
            "O mișcare de {quantity} de la {where} numește partea „{path}” a liniei „{subject}”; există părțile {expected}."
                    + " Poate BOM-ul s-a schimbat între timp: replanificați linia."),
    /** A movement names a component that is in several places. */
    MOVEMENT_AMBIGUOUS(
            Severity.ERROR,
            "A movement of {quantity} at {where} names '{component}' of order line '{subject}', which is in several places"
                    + " ({expected}). Name the path.",
            "{where} 的移动（数量 {quantity}）指向订单行“{subject}”的“{component}”，而它出现在多处（{expected}）。请指明路径。",
            "O mișcare de {quantity} de la {where} numește „{component}” din linia „{subject}”, care stă în mai multe locuri"
                    + " ({expected}). Numiți calea."),
    /** A movement names a part and another component than it has. */
    MOVEMENT_COMPONENT_DIFFERS(
            Severity.ERROR,
            "A movement of {quantity} at {where} says '{component}', but part '{path}' of order line '{subject}' is"
                    + " '{expected}'. Maybe another product was sent in its place: plan the line again.",
            "{where} 的移动（数量 {quantity}）写的是“{component}”，但订单行“{subject}”的子项“{path}”是“{expected}”。"
                    + "可能发了替代品：请重新计划该行。",
            "O mișcare de {quantity} de la {where} spune „{component}”, dar partea „{path}” a liniei „{subject}” este"
                    + " „{expected}”. Poate s-a trimis alt produs: replanificați linia."),
    /** A movement says a unit and its part has none. */
    MOVEMENT_UNIT_UNCHECKED(
            Severity.WARNING,
            "Movements of order line '{subject}' say the unit '{unit}', but its part '{path}' ({component}) has no unit; they"
                    + " count as they stand. Give the line of the BOM a unit.",
            "订单行“{subject}”的移动使用单位“{unit}”，但其子项“{path}”（{component}）没有单位；按原数量计入。请为 BOM 行设置单位。",
            "Mișcările liniei „{subject}” spun unitatea „{unit}”, dar partea ei „{path}” ({component}) nu are unitate; se"
                    + " numără așa cum sunt. Dați o unitate liniei BOM."),
    /** A movement was told twice. */
    MOVEMENT_REPEATED(
            Severity.WARNING,
            "Movement '{subject}' at {where} was told before, with the same content; it counts once.",
            "{where} 的移动“{subject}”此前已给出且内容相同；只计一次。",
            "Mișcarea „{subject}” de la {where} a mai fost dată, cu același conținut; se numără o dată."),
    /** Different movements have one id. */
    MOVEMENT_ID_REUSED(
            Severity.ERROR,
            "Different movements have the id '{subject}', one of them at {where}; ids must differ. None of them counts.",
            "不同的移动使用了同一 id“{subject}”，其中之一位于 {where}；id 必须各不相同。它们均不计入。",
            "Mișcări diferite au id-ul „{subject}”, una dintre ele la {where}; id-urile trebuie să difere."
                    + " Niciuna nu se numără."),
    /** More came back than went out. */
    RETURNED_MORE_THAN_SHIPPED(
            Severity.ERROR,
            "Of '{component}' at '{path}' of order line '{subject}' {excess} more came back than went out."
                    + " Maybe a shipment is missing, or a return was told twice.",
            "订单行“{subject}”中“{path}”处的“{component}”退回比发出多 {excess}。可能缺少发货记录，或退货重复上报。",
            "Din „{component}” de la „{path}” al liniei „{subject}” s-au întors cu {excess} mai mult decât s-au livrat."
                    + " Poate lipsește o livrare sau un retur a fost dat de două ori."),
    /** More went out than is ordered. */
    SHIPPED_MORE_THAN_ORDERED(
            Severity.WARNING,
            "Of '{component}' at '{path}' of order line '{subject}' {excess} more went out than is ordered."
                    + " Maybe the order was made smaller: take it back or change the order.",
            "订单行“{subject}”中“{path}”处的“{component}”发出比订购多 {excess}。可能订单减量了：请收回或更改订单。",
            "Din „{component}” de la „{path}” al liniei „{subject}” s-au livrat cu {excess} mai mult decât s-au comandat."
                    + " Poate comanda a fost micșorată: luați înapoi sau schimbați comanda.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    KitCode(Severity severity, String english, String chinese, String romanian) {
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
