package io.skuwright.sync;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What a catalogue sync finds out. */
public enum CatalogCode implements FindingCode {
    /** SKUs of one side have no code; attributes: side, shop, count. */
    CATALOG_CODE_BLANK(
            Severity.ERROR,
            "{count} SKUs ({side}, shop '{shop}') have no code and are refused{place}. Maybe a column was lost.",
            "{count} 个 SKU（{side}，店铺“{shop}”）没有编码，被拒绝{place}。可能丢失了一列。",
            "{count} SKU-uri ({side}, magazinul „{shop}”) nu au cod și sunt refuzate{place}. Poate s-a pierdut o coloană."),
    /** Several SKUs of one side have one code; attributes: side, shop, count. */
    CATALOG_CODE_TWICE(
            Severity.ERROR,
            "The code '{subject}' is on {count} SKUs ({side}, shop '{shop}'), so nobody can say which is meant; it is"
                    + " refused{place}. Maybe give one of them its own code.",
            "编码“{subject}”出现在 {count} 个 SKU 上（{side}，店铺“{shop}”），无法判断指的是哪一个；被拒绝{place}。请为其中一个另定编码。",
            "Codul „{subject}” stă pe {count} SKU-uri ({side}, magazinul „{shop}”), deci nu se știe care este vizat; este"
                    + " refuzat{place}. Dați unuia un cod propriu."),
    /** The other side has no such code, and one that looks like it; attributes: side, shop, other. */
    CATALOG_CODE_LOOKS_LIKE(
            Severity.WARNING,
            "The code '{subject}' ({side}, shop '{shop}') is not on the other side, where '{other}' looks like it{place}. Codes"
                    + " are never matched by their looks: maybe correct one of them.",
            "编码“{subject}”（{side}，店铺“{shop}”）在另一侧不存在，那里有相似的“{other}”{place}。系统绝不按外观匹配编码：请更正其中之一。",
            "Codul „{subject}” ({side}, magazinul „{shop}”) nu este pe cealaltă parte, unde „{other}” seamănă cu el{place}."
                    + " Codurile nu se potrivesc după aspect: corectați unul."),
    /** An item names a shop that is not kept in step, or none where one must be; attributes: side, shop, expected. */
    CATALOG_SHOP_UNKNOWN(
            Severity.ERROR,
            "The SKU '{subject}' ({side}) names the shop '{shop}', and {expected} was expected; it is refused{place}. Maybe the"
                    + " shop is missing in the settings.",
            "SKU“{subject}”（{side}）的店铺为“{shop}”，应为 {expected}；被拒绝{place}。可能设置中缺少该店铺。",
            "SKU-ul „{subject}” ({side}) numește magazinul „{shop}”, dar se aștepta {expected}; este refuzat{place}. Poate"
                    + " magazinul lipsește din setări."),
    /** A value that ought to be a number is none; attributes: side, shop, field, value. */
    CATALOG_VALUE_UNREADABLE(
            Severity.ERROR,
            "The {field} of '{subject}' ({side}, shop '{shop}') is '{value}', which is no number; it is not sent{place}. Maybe"
                    + " correct it where it stands.",
            "“{subject}”的 {field}（{side}，店铺“{shop}”）为“{value}”，不是数字；不会发送{place}。请在原处更正。",
            "{field} al lui „{subject}” ({side}, magazinul „{shop}”) este „{value}”, care nu este un număr; nu se trimite{place}."
                    + " Corectați-l la sursă."),
    /** Both sides changed a field since they agreed; attributes: shop, field, erp, other, agreed. */
    CATALOG_CONFLICT(
            Severity.ERROR,
            "The {field} of '{subject}' was '{agreed}' and was changed on both sides: '{erp}' in the ERP, '{other}' in the shop"
                    + " '{shop}'{place}. Neither is overwritten: maybe make both the same.",
            "“{subject}”的 {field} 原为“{agreed}”，两侧均已更改：ERP 为“{erp}”，店铺“{shop}”为“{other}”{place}。两者都不会被覆盖：请使两者一致。",
            "{field} al lui „{subject}” era „{agreed}” și s-a schimbat pe ambele părți: „{erp}” în ERP, „{other}” în magazinul"
                    + " „{shop}”{place}. Niciunul nu se suprascrie: faceți-le la fel."),
    /** A field that flows both ways differs, and the sides never agreed on it; attributes: shop, field, erp, other. */
    CATALOG_NEVER_AGREED(
            Severity.ERROR,
            "The {field} of '{subject}' is '{erp}' in the ERP and '{other}' in the shop '{shop}', and nothing says which is"
                    + " newer{place}. Neither is overwritten: maybe make both the same once.",
            "“{subject}”的 {field} 在 ERP 为“{erp}”，在店铺“{shop}”为“{other}”，无法判断哪个更新{place}。两者都不会被覆盖：请先使两者一致。",
            "{field} al lui „{subject}” este „{erp}” în ERP și „{other}” în magazinul „{shop}”, și nimic nu spune care e mai"
                    + " nou{place}. Niciunul nu se suprascrie: faceți-le o dată la fel."),
    /** A change of one side is overwritten by the other's; attributes: side, shop, field, lost, value. */
    CATALOG_OVERWRITTEN(
            Severity.WARNING,
            "The {field} of '{subject}' was changed to '{lost}' ({side}, shop '{shop}') and is overwritten with '{value}'{place}."
                    + " Maybe change it on the side that leads.",
            "“{subject}”的 {field} 曾改为“{lost}”（{side}，店铺“{shop}”），将被“{value}”覆盖{place}。请在主导一侧更改。",
            "{field} al lui „{subject}” a fost schimbat în „{lost}” ({side}, magazinul „{shop}”) și se suprascrie cu"
                    + " „{value}”{place}. Schimbați-l pe partea care conduce."),
    /** Shops that share an ERP want different values in one place; attributes: field, values. */
    CATALOG_SHOPS_DIFFER(
            Severity.ERROR,
            "The ERP has one {field} of '{subject}' for all shops, and they want different ones ({values}); it is not sent{place}."
                    + " Maybe let the ERP lead.",
            "ERP 中“{subject}”的 {field} 为所有店铺共用，而各店铺的值不同（{values}）；不会发送{place}。可以让 ERP 主导。",
            "ERP-ul are un singur {field} al lui „{subject}” pentru toate magazinele, iar ele vor valori diferite ({values}); nu"
                    + " se trimite{place}. Poate lăsați ERP-ul să conducă."),
    /** A side does not tell a field that flows both ways; attributes: side, shop, field, count, codes. */
    CATALOG_FIELD_UNTOLD(
            Severity.WARNING,
            "The field {field} flows both ways and is not told ({side}, shop '{shop}') for {count} SKUs ({codes}); it is not sent,"
                    + " as a change there would be overwritten. Maybe ask for it too.",
            "字段 {field} 双向流动，但 {count} 个 SKU（{codes}）未提供该字段（{side}，店铺“{shop}”）；不会发送，以免覆盖那里的更改。请同时查询该字段。",
            "Câmpul {field} curge în ambele sensuri și lipsește ({side}, magazinul „{shop}”) la {count} SKU-uri ({codes}); nu se"
                    + " trimite, ca să nu suprascrie o schimbare. Cereți-l și pe el."),
    /** What was sent does not show; attributes: side, shop, field, count, codes. */
    CATALOG_NOT_TAKEN(
            Severity.INFO,
            "The field {field} of {count} SKUs ({codes}) was sent and does not show yet ({side}, shop '{shop}'); it is waited for."
                    + " Maybe send it again (sendAgain).",
            "{count} 个 SKU（{codes}）的字段 {field} 已发送但尚未显示（{side}，店铺“{shop}”）；继续等待。可以再次发送（sendAgain）。",
            "Câmpul {field} al {count} SKU-uri ({codes}) a fost trimis și încă nu se vede ({side}, magazinul „{shop}”); se"
                    + " așteaptă. Poate trimiteți din nou (sendAgain)."),
    /** SKUs that both sides have had are missing on one; attributes: side, shop, count, codes. */
    CATALOG_ABSENT(
            Severity.INFO,
            "{count} SKUs ({codes}) are not told any more ({side}, shop '{shop}'); they are neither deleted nor created again."
                    + " Maybe only changes were asked for.",
            "{count} 个 SKU（{codes}）不再出现（{side}，店铺“{shop}”）；既不删除也不重新创建。可能只查询了更改。",
            "{count} SKU-uri ({codes}) nu mai apar ({side}, magazinul „{shop}”); nu se șterg și nu se creează din nou. Poate"
                    + " s-au cerut doar schimbările."),
    /** An outcome names a change that the plan does not hold. */
    CATALOG_OUTCOME_UNKNOWN(
            Severity.ERROR,
            "An outcome names '{subject}', which is no change of this plan; it is left out. Maybe it belongs to an older plan.",
            "结果中提到的“{subject}”不是本计划的更改；已忽略。可能属于较早的计划。",
            "Un rezultat numește „{subject}”, care nu este o schimbare a acestui plan; este lăsat deoparte. Poate ține de un"
                    + " plan mai vechi."),
    /** A text is no state of a catalogue sync; attributes: line, value, expected. */
    SENT_TEXT_INVALID(
            Severity.ERROR,
            "Line {line} of the sent state is '{value}'; {expected} was expected. Maybe the text was cut off, or comes from"
                    + " another version.",
            "已发送状态第 {line} 行为“{value}”；应为 {expected}。文本可能被截断或来自其他版本。",
            "Linia {line} a stării trimise este „{value}”; se aștepta {expected}. Poate textul a fost tăiat sau e din altă"
                    + " versiune.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    CatalogCode(Severity severity, String english, String chinese, String romanian) {
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
