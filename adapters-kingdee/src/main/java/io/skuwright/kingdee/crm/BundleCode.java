package io.skuwright.kingdee.crm;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about bundles of the CRM while they are read. */
public enum BundleCode implements FindingCode {
    /** The category of a bundle is neither of the two; attribute: value. */
    BUNDLE_CATEGORY_UNKNOWN(
            Severity.ERROR,
            "Bundle '{subject}': the category '{value}' at {where} is neither configure nor standard, so nobody knows"
                    + " whether it may be chosen from. Maybe a label was sent in place of the value.",
            "产品组合“{subject}”：{where} 处的类型“{value}”既不是 configure 也不是 standard，无法判断是否可选配。可能发送的是标签而不是值。",
            "Pachetul „{subject}”: categoria „{value}” de la {where} nu este nici configure, nici standard, deci nu se știe"
                    + " dacă se poate alege din el. Poate s-a trimis eticheta în locul valorii."),
    /** A bundle came without its list of lines, which is not the same as without lines; attribute: found. */
    BUNDLE_LINES_NOT_READ(
            Severity.WARNING,
            "Bundle '{subject}' at '{where}' came without its list of lines (it is {found}), so nobody knows what it holds; its"
                    + " lines are not written. Maybe query BOMObj too, or get the bundle with its details.",
            "“{where}”处的产品组合“{subject}”没有带来行列表（{found}），无法得知其内容；不写入其行。可以同时查询 BOMObj，或连同明细获取该组合。",
            "Pachetul „{subject}” de la „{where}” a venit fără lista liniilor ({found}), deci nu se știe ce conține; liniile lui nu"
                    + " se scriu. Poate interogați și BOMObj sau obțineți pachetul cu detalii."),
    /** A bundle stands twice in a document; the first one counts; attributes: id, first. */
    BUNDLE_TWICE(
            Severity.ERROR,
            "The bundle '{id}' at '{where}' stood at '{first}' already, and that one counts. Maybe pages of a query overlapped.",
            "“{where}”处的产品组合“{id}”已在“{first}”出现过，以先出现的为准。可能查询的分页有重叠。",
            "Pachetul „{id}” de la „{where}” apare deja la „{first}”, iar acela contează. Poate paginile interogării s-au suprapus."),
    /** A bundle that is to be created has nodes that are there already; attribute: id. */
    BUNDLE_NODES_WITHOUT_BUNDLE(
            Severity.ERROR,
            "Bundle '{subject}' has no id, but its row '{id}' has one, so it can be neither created nor updated with its rows."
                    + " Maybe set the id of the bundle, or write the tree by saveBom.",
            "产品组合“{subject}”没有 id，但其行“{id}”已有 id，因此既不能新建也不能连同行更新。可以设置组合的 id，或用 saveBom 写入整棵树。",
            "Pachetul „{subject}” nu are id, dar rândul lui „{id}” are, deci nu se poate nici crea, nici actualiza cu rândurile"
                    + " lui. Poate puneți id-ul pachetului sau scrieți arborele cu saveBom."),
    /** A tree came with a list of what is to be deleted, which is no part of a bundle; attribute: count. */
    BUNDLE_DELETIONS_LEFT(
            Severity.WARNING,
            "The tree of product '{subject}' names {count} rows to delete at '{where}'; they are no part of the bundle and are"
                    + " not written again. Maybe pass the bundle that holds them as the one to replace.",
            "产品“{subject}”的树在“{where}”列出 {count} 个待删除的行；它们不属于组合，也不会再次写入。可以把含有它们的组合作为被替换者传入。",
            "Arborele produsului „{subject}” numește la „{where}” {count} rânduri de șters; ele nu țin de pachet și nu se mai"
                    + " scriu. Poate dați pachetul care le conține ca pe cel de înlocuit."),
    /** The row of the product itself names another product, and is no line; attributes: id, product, other. */
    BUNDLE_ROOT_DIFFERS(
            Severity.WARNING,
            "Bundle '{subject}': the row '{id}' at {where} stands for the bundle's own product, but has '{other}' in place of"
                    + " '{product}'; it was left out. Maybe it is a line, and is_root was set by mistake.",
            "产品组合“{subject}”：{where} 处的行“{id}”代表组合自身的产品，但其产品是“{other}”而不是“{product}”；该行未计入。可能是误设了 is_root 的普通行。",
            "Pachetul „{subject}”: rândul „{id}” de la {where} stă pentru produsul pachetului, dar are „{other}” în loc de"
                    + " „{product}”; a fost lăsat deoparte. Poate este o linie, iar is_root a fost pus din greșeală."),
    /** Two lines or groups of a bundle have one id; attributes: id, first. */
    BUNDLE_ID_TWICE(
            Severity.ERROR,
            "Bundle '{subject}': the id '{id}' at {where} stood at {first} already. Maybe the list holds a row twice.",
            "产品组合“{subject}”：{where} 处的 id“{id}”已在 {first} 出现过。列表中可能有重复的行。",
            "Pachetul „{subject}”: id-ul „{id}” de la {where} apare deja la {first}. Poate lista are un rând de două ori."),
    /** A line names a parent that is not there; attributes: id, parent. */
    BUNDLE_PARENT_UNKNOWN(
            Severity.ERROR,
            "Bundle '{subject}': the row '{id}' at {where} stands below '{parent}', which is not there. Maybe a page of the"
                    + " list was not read.",
            "产品组合“{subject}”：{where} 处的行“{id}”位于“{parent}”之下，而后者不存在。可能有一页列表未读取。",
            "Pachetul „{subject}”: rândul „{id}” de la {where} stă sub „{parent}”, care nu există. Poate nu s-a citit o"
                    + " pagină a listei."),
    /** A line names a group that was not sent along, which changes no quantity; attributes: id, group. */
    BUNDLE_GROUP_NOT_READ(
            Severity.WARNING,
            "Bundle '{subject}': the row '{id}' at {where} belongs to the group '{group}', which was not read, so how many to"
                    + " choose is not known. Maybe read ProductGroupObj too.",
            "产品组合“{subject}”：{where} 处的行“{id}”属于分组“{group}”，但该分组未读取，无法得知可选数量。可以同时读取 ProductGroupObj。",
            "Pachetul „{subject}”: rândul „{id}” de la {where} aparține grupului „{group}”, care nu s-a citit, deci nu se"
                    + " știe câte se aleg. Poate citiți și ProductGroupObj."),
    /** Rows of a bundle stand below each other in a loop; attribute: path. */
    BUNDLE_CYCLE(
            Severity.ERROR,
            "Bundle '{subject}': rows stand below each other in a loop: {path}. Maybe a parent was set by mistake.",
            "产品组合“{subject}”：行之间形成循环：{path}。可能父项设置有误。",
            "Pachetul „{subject}”: rânduri stau unul sub altul în cerc: {path}. Poate un părinte a fost pus greșit."),
    /** The CRM's stored path or parent is not what the tree says; attributes: id, field, stored, actual. */
    BUNDLE_PATH_DIFFERS(
            Severity.WARNING,
            "Bundle '{subject}': the row '{id}' at {where} has the {field} '{stored}', but stands at '{actual}'; the tree"
                    + " counts. Maybe the product stands twice on the path, which the CRM stores wrongly.",
            "产品组合“{subject}”：{where} 处的行“{id}”的 {field} 为“{stored}”，实际位置是“{actual}”；以树为准。可能同一产品在路径上出现两次，CRM 存储有误。",
            "Pachetul „{subject}”: rândul „{id}” de la {where} are {field} „{stored}”, dar stă la „{actual}”; contează"
                    + " arborele. Poate produsul apare de două ori pe drum, ceea ce CRM-ul reține greșit."),
    /** A group carries an amount, which means nothing; attributes: id, value. */
    BUNDLE_GROUP_WITH_AMOUNT(
            Severity.WARNING,
            "Bundle '{subject}': the group '{id}' at {where} has the amount '{value}'; a group is no product, so it counts for"
                    + " nothing. Maybe it was meant for its lines.",
            "产品组合“{subject}”：{where} 处的分组“{id}”带有数量“{value}”；分组不是产品，该数量不计。可能是其下各行的数量。",
            "Pachetul „{subject}”: grupul „{id}” de la {where} are cantitatea „{value}”; un grup nu este produs, deci nu"
                    + " contează. Poate era pentru liniile lui."),
    /** The amount of a line lies outside its own bounds; attributes: id, amount, min, max. */
    BUNDLE_AMOUNT_OUT_OF_RANGE(
            Severity.WARNING,
            "Bundle '{subject}': the line '{id}' at {where} has the amount {amount}, outside its bounds from '{min}' to"
                    + " '{max}'. Maybe the bounds were changed and the amount was not.",
            "产品组合“{subject}”：{where} 处的行“{id}”数量为 {amount}，超出其范围“{min}”至“{max}”。可能改了范围而没有改数量。",
            "Pachetul „{subject}”: linia „{id}” de la {where} are cantitatea {amount}, în afara limitelor „{min}”–„{max}”."
                    + " Poate limitele s-au schimbat, iar cantitatea nu."),
    /** A row belongs to a bundle that nobody can tell; attribute: id. */
    BUNDLE_OF_ROW_UNKNOWN(
            Severity.ERROR,
            "The row '{id}' at {where} does not say to which bundle it belongs, or that bundle was not read. Maybe read the"
                    + " bundles too, or name the field that links them.",
            "{where} 处的行“{id}”没有说明属于哪个产品组合，或该组合未读取。可以同时读取产品组合，或指定关联字段。",
            "Rândul „{id}” de la {where} nu spune cărui pachet aparține sau acel pachet nu s-a citit. Poate citiți și"
                    + " pachetele ori numiți câmpul care le leagă."),
    /** A bundle has too many levels; attributes: limit, actual. */
    LIMIT_BUNDLE_DEPTH(
            Severity.ERROR,
            "Bundle '{subject}' has {actual} levels, more than the limit of {limit}. Maybe a list contains itself; else raise"
                    + " the limit bomDepth.",
            "产品组合“{subject}”有 {actual} 层，超过限制 {limit}。列表可能包含自身；否则可以调高限制 bomDepth。",
            "Pachetul „{subject}” are {actual} niveluri, peste limita de {limit}. Poate o listă se conține pe sine; altfel"
                    + " măriți limita bomDepth."),
    /** A bundle has too many rows; attributes: limit, actual. */
    LIMIT_BUNDLE_ROWS(
            Severity.ERROR,
            "Bundle '{subject}' has {actual} rows or more, over the limit of {limit}. Maybe a list contains itself; else raise"
                    + " the limit bomLines.",
            "产品组合“{subject}”至少有 {actual} 行，超过限制 {limit}。列表可能包含自身；否则可以调高限制 bomLines。",
            "Pachetul „{subject}” are cel puțin {actual} rânduri, peste limita de {limit}. Poate o listă se conține pe sine;"
                    + " altfel măriți limita bomLines.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BundleCode(Severity severity, String english, String chinese, String romanian) {
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
