package io.skuwright.consolidation;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when flat rows become products. */
public enum ConsolidationCode implements FindingCode {
    /** Rows have nothing in a key column; attributes: column, count, rows. */
    MISSING_KEY(
            Severity.ERROR,
            "{count} rows have nothing in the key column '{column}' (rows {rows}), so nobody can say which product"
                    + " they belong to; they are rejected. Maybe fill it in.",
            "{count} 行的关键列“{column}”为空（行 {rows}），无法判断属于哪个商品；这些行被拒绝。请补全该列。",
            "{count} rânduri nu au nimic în coloana-cheie „{column}” (rândurile {rows}), deci nu se știe de ce produs"
                    + " țin; sunt respinse. Completați coloana."),
    /** Rows have no code; attributes: column, count, rows. */
    MISSING_CODE(
            Severity.ERROR,
            "'{subject}': {count} rows have no code in '{column}' (rows {rows}) and are rejected. Maybe fill it in;"
                    + " a code is never made up.",
            "“{subject}”：{count} 行在“{column}”列没有编码（行 {rows}），被拒绝。请补全；系统绝不会编造编码。",
            "„{subject}”: {count} rânduri nu au cod în „{column}” (rândurile {rows}) și sunt respinse. Completați codul;"
                    + " un cod nu se inventează niciodată."),
    /** A text is longer than allowed; attributes: column, limit, actual, value. */
    TEXT_TOO_LONG(
            Severity.ERROR,
            "The text '{value}' in '{column}' at {where} has {actual} characters, over the limit of {limit}; the row is"
                    + " rejected. Maybe a description stands there; else raise the limit.",
            "{where} 处“{column}”列的文本“{value}”有 {actual} 个字符，超过限制 {limit}；该行被拒绝。可能填入了描述；否则可以调高限制。",
            "Textul „{value}” din „{column}” la {where} are {actual} caractere, peste limita de {limit}; rândul este"
                    + " respins. Poate acolo stă o descriere; altfel măriți limita."),
    /** The rows of one product name several categories; attributes: column, count, values, rows. */
    SPU_MULTIPLE_CATEGORIES(
            Severity.ERROR,
            "'{subject}' has {count} categories in '{column}': {values}; it is not built and its rows ({rows}) are"
                    + " rejected. Maybe correct the category, or give different products different names.",
            "“{subject}”在“{column}”列有 {count} 个分类：{values}；不生成该商品，其行（{rows}）被拒绝。请更正分类，或为不同商品使用不同名称。",
            "„{subject}” are {count} categorii în „{column}”: {values}; nu se construiește, iar rândurile lui ({rows}) sunt"
                    + " respinse. Corectați categoria sau dați nume diferite produselor diferite."),
    /** The rows of one product name several units; attributes: column, count, values, rows. */
    SPU_MULTIPLE_UNITS(
            Severity.ERROR,
            "'{subject}' has {count} units in '{column}': {values}; it is not built and its rows ({rows}) are rejected."
                    + " Maybe correct the unit, or give different products different names.",
            "“{subject}”在“{column}”列有 {count} 个单位：{values}；不生成该商品，其行（{rows}）被拒绝。请更正单位，或为不同商品使用不同名称。",
            "„{subject}” are {count} unități în „{column}”: {values}; nu se construiește, iar rândurile lui ({rows}) sunt"
                    + " respinse. Corectați unitatea sau dați nume diferite produselor diferite."),
    /** One code stands on several rows; attributes: column, count, names, rows. */
    DUPLICATE_CODE(
            Severity.ERROR,
            "The code '{subject}' stands on {count} rows ({rows}; names: {names}); all of them are rejected. Maybe delete"
                    + " the repeated rows, or correct the code.",
            "编码“{subject}”出现在 {count} 行（{rows}；名称：{names}）；这些行全部被拒绝。请删除重复行或更正编码。",
            "Codul „{subject}” stă pe {count} rânduri ({rows}; nume: {names}); toate sunt respinse. Ștergeți rândurile"
                    + " repetate sau corectați codul."),
    /** Some spec columns of a row are filled and some are blank; attributes: columns, count, rows. */
    SPEC_INCOMPLETE(
            Severity.ERROR,
            "'{subject}': {count} rows fill some spec columns and leave others blank ({columns}; rows {rows}); they are"
                    + " rejected. Maybe fill all of them, or none for a product without specs.",
            "“{subject}”：{count} 行只填写了部分规格列，其余为空（{columns}；行 {rows}），被拒绝。请全部填写，无规格的商品则全部留空。",
            "„{subject}”: {count} rânduri completează unele coloane de specificații și lasă altele goale ({columns};"
                    + " rândurile {rows}); sunt respinse. Completați toate coloanele sau niciuna."),
    /** Several codes have one value combination; attributes: values, count, codes, rows. */
    DUPLICATE_COMBINATION(
            Severity.ERROR,
            "'{subject}': the combination {values} stands on {count} rows (codes {codes}; rows {rows}); all of them are"
                    + " rejected. Maybe correct a value, or delete what is there twice.",
            "“{subject}”：组合 {values} 出现在 {count} 行（编码 {codes}；行 {rows}）；这些行全部被拒绝。请更正规格值或删除重复项。",
            "„{subject}”: combinația {values} stă pe {count} rânduri (coduri {codes}; rândurile {rows}); toate sunt"
                    + " respinse. Corectați o valoare sau ștergeți ce apare de două ori."),
    /** A product has more SKUs, or a spec more values, than allowed; attributes: what, limit, actual, rows. */
    SPU_TOO_LARGE(
            Severity.ERROR,
            "'{subject}' has {actual} {what}, over the limit of {limit}; it is not built and its rows ({rows}) are"
                    + " rejected. Maybe the key is too coarse; else raise the limit.",
            "“{subject}”有 {actual} 个 {what}，超过限制 {limit}；不生成该商品，其行（{rows}）被拒绝。关键列可能太粗；否则可以调高限制。",
            "„{subject}” are {actual} {what}, peste limita de {limit}; nu se construiește, iar rândurile lui ({rows}) sunt"
                    + " respinse. Poate cheia este prea largă; altfel măriți limita."),
    /** Rows of one key have different names; attributes: column, count, values, chosen, rows. */
    SPU_MULTIPLE_NAMES(
            Severity.WARNING,
            "'{subject}' has {count} names in '{column}': {values}; it is called '{chosen}'. Maybe agree on one name.",
            "“{subject}”在“{column}”列有 {count} 个名称：{values}；采用“{chosen}”。请统一名称。",
            "„{subject}” are {count} nume în „{column}”: {values}; se numește „{chosen}”. Alegeți un singur nume."),
    /** No row of a key has a name; attributes: column, rows. */
    NAME_BLANK(
            Severity.WARNING,
            "'{subject}' has no name in '{column}' (rows {rows}); it is called by its key. Maybe fill the name in.",
            "“{subject}”在“{column}”列没有名称（行 {rows}）；以关键值命名。请补全名称。",
            "„{subject}” nu are nume în „{column}” (rândurile {rows}); poartă numele cheii. Completați numele."),
    /** Rows of a product name no category; attributes: column, count, rows, taken. */
    SPU_CATEGORY_BLANK(
            Severity.WARNING,
            "'{subject}': {count} rows name no category in '{column}' (rows {rows}); the product's category is '{taken}'."
                    + " Maybe fill it in.",
            "“{subject}”：{count} 行在“{column}”列没有分类（行 {rows}）；商品分类为“{taken}”。请补全。",
            "„{subject}”: {count} rânduri nu au categorie în „{column}” (rândurile {rows}); categoria produsului este"
                    + " „{taken}”. Completați-o."),
    /** Rows of a product name no unit; attributes: column, count, rows, taken. */
    SPU_UNIT_BLANK(
            Severity.WARNING,
            "'{subject}': {count} rows name no unit in '{column}' (rows {rows}); the product's unit is '{taken}'."
                    + " Maybe fill it in.",
            "“{subject}”：{count} 行在“{column}”列没有单位（行 {rows}）；商品单位为“{taken}”。请补全。",
            "„{subject}”: {count} rânduri nu au unitate în „{column}” (rândurile {rows}); unitatea produsului este"
                    + " „{taken}”. Completați-o."),
    /** One key has rows with specs and a row without; attributes: codes, rows. */
    MIXED_KINDS(
            Severity.WARNING,
            "'{subject}' has rows with specs and a row without any (codes {codes}; rows {rows}), which becomes a product of"
                    + " its own. Maybe its spec values were forgotten.",
            "“{subject}”既有带规格的行，也有一行没有任何规格（编码 {codes}；行 {rows}），后者单独成为单规格商品。可能漏填了规格值。",
            "„{subject}” are rânduri cu specificații și un rând fără (coduri {codes}; rândurile {rows}), care devine produs"
                    + " separat. Poate valorile lui au fost uitate."),
    /** Names differ in something that is easily overlooked; attributes: values, differences, suggested, rows. */
    NEAR_DUPLICATE_NAME(
            Severity.WARNING,
            "Names look alike and are different products: {values} (they differ in {differences}; rows {rows})."
                    + " Maybe all of them should be '{suggested}'.",
            "名称看起来相同但被视为不同商品：{values}（差异：{differences}；行 {rows}）。也许都应为“{suggested}”。",
            "Nume asemănătoare sunt produse diferite: {values} (diferă prin {differences}; rândurile {rows})."
                    + " Poate toate ar trebui să fie „{suggested}”."),
    /** Codes differ in something easily overlooked; attributes: values, differences, suggested, rows. */
    NEAR_DUPLICATE_CODE(
            Severity.WARNING,
            "Codes look alike and are different SKUs: {values} (they differ in {differences}; rows {rows}). Maybe one was"
                    + " mistyped; a system that is blind to case takes them for one.",
            "编码看起来相同但被视为不同 SKU：{values}（差异：{differences}；行 {rows}）。可能有录入错误；不区分大小写的系统会视为同一编码。",
            "Coduri asemănătoare sunt SKU-uri diferite: {values} (diferă prin {differences}; rândurile {rows}). Poate unul"
                    + " e scris greșit; un sistem care nu distinge literele mari le ia drept unul.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ConsolidationCode(Severity severity, String english, String chinese, String romanian) {
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
