package io.skuwright.consolidation;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What stands in the way of an upgrade, and what is wrong with a kept list of conflicts. */
public enum UpgradeCode implements FindingCode {
    /** The sync is not paused. */
    UPGRADE_NEEDS_PAUSE(
            Severity.ERROR,
            "The sync of the ERP is not paused, so nothing is upgraded: data could come in between plan and upgrade."
                    + " Pause it, say so (syncPaused), and plan again.",
            "ERP 同步未暂停，因此不进行升级：计划与升级之间可能有数据进入。请暂停同步并声明（syncPaused），然后重新计划。",
            "Sincronizarea cu ERP nu este oprită, deci nu se actualizează nimic: între plan și actualizare pot intra date."
                    + " Opriți-o, declarați (syncPaused) și planificați din nou."),
    /** There is no date of the cut. */
    UPGRADE_NEEDS_CUT_OVER(
            Severity.ERROR,
            "There is no cut-over date, so nothing is upgraded: an upgrade covers only what was there on a given day."
                    + " Agree on the day, state it (cutOver), and plan again.",
            "没有切换日期，因此不进行升级：升级只涵盖某一天已存在的数据。请商定日期并声明（cutOver），然后重新计划。",
            "Lipsește data trecerii, deci nu se actualizează nimic: se acoperă doar ce exista într-o anumită zi."
                    + " Stabiliți ziua, declarați-o (cutOver) și planificați din nou."),
    /** Two existing SKUs have one code or one id; attributes: field, value, count. */
    UPGRADE_SKU_TWICE(
            Severity.ERROR,
            "{count} existing SKUs have the {field} '{value}', so nobody can say which one a row means; they are refused."
                    + " Maybe the list was exported twice.",
            "{count} 个现有 SKU 的 {field} 均为“{value}”，无法判断某行指的是哪一个；它们被拒绝。可能清单导出了两次。",
            "{count} SKU-uri existente au {field} „{value}”, deci nu se știe la care se referă un rând; sunt refuzate."
                    + " Poate lista a fost exportată de două ori."),
    /** An existing SKU has no code or no id; attribute: field. */
    UPGRADE_SKU_BLANK(
            Severity.ERROR,
            "The existing SKU '{subject}' has no {field} and is refused. Maybe a column of the list was lost.",
            "现有 SKU“{subject}”没有 {field}，被拒绝。可能清单丢失了一列。",
            "SKU-ul existent „{subject}” nu are {field} și este refuzat. Poate s-a pierdut o coloană a listei."),
    /** An existing SKU is under another SPU than its row says; attributes: spu, planned. */
    UPGRADE_OTHER_SPU(
            Severity.ERROR,
            "The SKU '{subject}' is under the SPU '{spu}', and its row asks for '{planned}'; it is refused, as a SKU never"
                    + " changes its SPU. Maybe correct the row.",
            "SKU“{subject}”已属于 SPU“{spu}”，而其行要求“{planned}”；被拒绝，因为 SKU 不会更换 SPU。请更正该行。",
            "SKU-ul „{subject}” ține de SPU-ul „{spu}”, iar rândul lui cere „{planned}”; este refuzat, fiindcă un SKU nu"
                    + " își schimbă SPU-ul. Corectați rândul."),
    /** SKUs stay without SPU because of conflicts; attributes: count, total, reasons. */
    UPGRADE_INCOMPLETE(
            Severity.WARNING,
            "{count} of {total} existing SKUs stay without SPU because their rows are rejected ({reasons}). Correct the"
                    + " rows and plan another round; what is upgraded now stays.",
            "{total} 个现有 SKU 中有 {count} 个因其行被拒绝（{reasons}）而没有 SPU。请更正这些行并再做一轮；已升级的保持不变。",
            "{count} din {total} SKU-uri existente rămân fără SPU, fiindcă rândurile lor sunt respinse ({reasons})."
                    + " Corectați rândurile și faceți încă o rundă; ce s-a actualizat rămâne."),
    /** Rows have codes that no existing SKU has; attributes: count, codes. */
    UPGRADE_NEW_DATA(
            Severity.INFO,
            "{count} rows have codes that no existing SKU has ({codes}); an upgrade makes no SKU, so they go by the new sync"
                    + " rules.",
            "{count} 行的编码没有对应的现有 SKU（{codes}）；升级不创建 SKU，因此它们按新的同步规则处理。",
            "{count} rânduri au coduri pe care nu le are niciun SKU existent ({codes}); actualizarea nu creează SKU-uri,"
                    + " deci ele urmează noile reguli de sincronizare."),
    /** A row's code is no SKU's, and looks like that of a SKU without a row; attribute: existing. */
    UPGRADE_CODE_LOOKS_LIKE(
            Severity.WARNING,
            "No existing SKU has the code '{subject}'; '{existing}' looks like it and stands in no row. Maybe the sheet lost"
                    + " zeros or changed the code; correct it, as a code is never guessed.",
            "没有现有 SKU 的编码为“{subject}”；“{existing}”与之相似，却不在任何行中。可能表格丢失了前导零或改动了编码；请更正，系统绝不猜测编码。",
            "Niciun SKU existent nu are codul „{subject}”; „{existing}” seamănă cu el și nu stă pe niciun rând. Poate foaia a"
                    + " pierdut zerouri sau a schimbat codul; corectați-l, un cod nu se ghicește niciodată."),
    /** A text is no list of conflicts; attributes: line, value, expected. */
    CONFLICT_LOG_INVALID(
            Severity.ERROR,
            "Line {line} of the list of conflicts is '{value}'; {expected} was expected. Maybe the text was cut off, or"
                    + " comes from another version.",
            "冲突清单第 {line} 行为“{value}”；应为 {expected}。文本可能被截断或来自其他版本。",
            "Linia {line} a listei de conflicte este „{value}”; se aștepta {expected}. Poate textul a fost tăiat sau e din"
                    + " altă versiune.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    UpgradeCode(Severity severity, String english, String chinese, String romanian) {
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
