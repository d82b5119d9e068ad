package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a shop's goods and their matches; the subject is the row, by its ids or its line. */
public enum MatchCode implements FindingCode {
    /** A row has no merchant code, so nothing can be matched with it. */
    MATCH_CODE_MISSING(
            Severity.ERROR,
            "Row '{subject}' at {where} has no merchant code, so nothing can be matched with it. Give it the code of a spec or a suite.",
            "{where} 处的行“{subject}”没有商家编码，无法匹配。请填写单品或组合装的商家编码。",
            "Rândul „{subject}” de la {where} nu are cod de comerciant, deci nu se poate potrivi. Dați-i codul unei specificații sau al unui set."),
    /** The archive has neither a spec nor a suite of the code of a row; attribute: code. */
    MATCH_CODE_UNKNOWN(
            Severity.ERROR,
            "Row '{subject}' at {where}: neither a spec nor a suite has the code '{code}'. Correct the code in the shop, or make it in the archive.",
            "{where} 处的行“{subject}”：单品和组合装档案中都没有商家编码“{code}”。请更正店铺中的编码，或在档案中新建。",
            "Rândul „{subject}” de la {where}: nici o specificație, nici un set nu are codul „{code}”. Corectați codul în magazin sau creați-l în arhivă."),
    /** A spec and a suite have the code of a row, and the ERP does not say which is meant; attribute: code. */
    MATCH_CODE_AMBIGUOUS(
            Severity.ERROR,
            "Row '{subject}' at {where}: a spec and a suite both have the code '{code}', so it may be a kit or not. Give one of them another code.",
            "{where} 处的行“{subject}”：单品与组合装都使用商家编码“{code}”，无法判断是否为组合装。请更改其中一个编码。",
            "Rândul „{subject}” de la {where}: o specificație și un set au amândouă codul „{code}”, deci poate fi kit sau nu. Dați unuia alt cod."),
    /** The ERP says that a row is not matched, and the archive has its code; attributes: code, archive. */
    MATCH_NOT_MADE(
            Severity.ERROR,
            "Row '{subject}' at {where} is not matched, though the archive has its code '{code}' ({archive}). Under 设置→系统设置→基本设置 tick"
                    + " 【自动按商家编码匹配货品】, untick 【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】, and match again.",
            "{where} 处的行“{subject}”未匹配，但档案中有商家编码“{code}”（{archive}）。请在 设置→系统设置→基本设置 勾选"
                    + "【自动按商家编码匹配货品】，取消勾选【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】，然后重新匹配。",
            "Rândul „{subject}” de la {where} nu este potrivit, deși arhiva are codul „{code}” ({archive}). La 设置→系统设置→基本设置 bifați"
                    + " 【自动按商家编码匹配货品】, debifați 【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】 și potriviți din nou."),
    /** A row that was deleted is not matched, and need not be. */
    MATCH_ROW_DELETED(
            Severity.WARNING,
            "Row '{subject}' at {where} was deleted in the shop and is not matched. Leave it, or put it on the shelf again first.",
            "{where} 处的行“{subject}”在店铺中已删除，未匹配。可忽略，或先重新上架。",
            "Rândul „{subject}” de la {where} a fost șters din magazin și nu este potrivit. Lăsați-l, sau puneți-l întâi din nou la vânzare."),
    /** A row was matched by its main code and its spec code joined; attributes: code (the joined one), spec. */
    MATCH_BY_JOINED_CODE(
            Severity.WARNING,
            "Row '{subject}' at {where} was matched by the joined code '{code}', not by its merchant code '{spec}'. Under 设置→系统设置→基本设置"
                    + " untick 【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】 and match again.",
            "{where} 处的行“{subject}”按拼接编码“{code}”匹配，而不是按商家编码“{spec}”。请在 设置→系统设置→基本设置"
                    + " 取消勾选【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】，然后重新匹配。",
            "Rândul „{subject}” de la {where} a fost potrivit după codul lipit „{code}”, nu după codul de comerciant „{spec}”. La"
                    + " 设置→系统设置→基本设置 debifați 【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】 și potriviți din nou."),
    /** What the ERP says a code is, the archive does not say; attributes: code, erp, archive. */
    MATCH_CONTRADICTED(
            Severity.WARNING,
            "Row '{subject}' at {where}: the ERP says that '{code}' is {erp}, the archive says {archive}; the ERP was believed. Maybe read the"
                    + " archive again.",
            "{where} 处的行“{subject}”：ERP 认为“{code}”是 {erp}，档案中为 {archive}；以 ERP 为准。档案可能需要重新读取。",
            "Rândul „{subject}” de la {where}: ERP spune că „{code}” este {erp}, arhiva spune {archive}; s-a crezut ERP. Poate recitiți arhiva."),
    /** A shop's goods lack what the vendor demands; attribute: field. */
    PLATFORM_FIELD_MISSING(
            Severity.ERROR,
            "The shop's goods '{subject}' at {where}: '{field}' is missing.",
            "{where} 处的平台货品“{subject}”：缺少“{field}”。",
            "Marfa magazinului „{subject}” de la {where}: lipsește „{field}”."),
    /** Several rows of a shop have the same ids; attribute: count. */
    PLATFORM_GOODS_REPEATED(
            Severity.ERROR,
            "The shop's goods '{subject}' at {where}: {count} rows have these ids, of which the last would win. Keep one.",
            "{where} 处的平台货品“{subject}”：有 {count} 行使用相同的货品ID和规格ID，后者会覆盖前者。请只保留一行。",
            "Marfa magazinului „{subject}” de la {where}: {count} rânduri au aceste id-uri, iar ultimul ar câștiga. Păstrați unul."),
    /** Fields of a shop's goods are not taken in this dialect; attribute: fields. */
    PLATFORM_FIELDS_NOT_WRITTEN(
            Severity.INFO,
            "The shop's goods '{subject}' at {where}: the interface does not take {fields}, so they were not written.",
            "{where} 处的平台货品“{subject}”：接口不接受 {fields}，因此未写出。",
            "Marfa magazinului „{subject}” de la {where}: interfața nu primește {fields}, deci nu s-au scris."),
    /** A call holds no row, or more than it takes; attributes: limit, actual. */
    PLATFORM_CALL_SIZE(
            Severity.ERROR,
            "{actual} rows of the shop '{subject}' cannot go in one call, which takes 1 to {limit}.",
            "店铺“{subject}”的 {actual} 行不能一次推送，每次允许 1 到 {limit} 行。",
            "{actual} rânduri ale magazinului „{subject}” nu pot merge într-un apel, care primește de la 1 la {limit}.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    MatchCode(Severity severity, String english, String chinese, String romanian) {
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
