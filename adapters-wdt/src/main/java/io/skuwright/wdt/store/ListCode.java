package io.skuwright.wdt.store;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about a list of single items. */
public enum ListCode implements FindingCode {
    /** A column that the import needs is not there (R19); attributes: field, name, found (the names there). */
    LIST_COLUMN_MISSING(
            Severity.ERROR,
            "The list{place} has no column '{name}' ({field}), which the store's import needs."
                    + " Columns there: {found}. Export the list with it, or say what the column is called.",
            "列表{place}缺少门店导入所需的列“{name}”（{field}）。现有列：{found}。请导出时勾选该列，或指定该列的名称。",
            "Lista{place} nu are coloana „{name}” ({field}), de care importul magazinului are"
                    + " nevoie. Coloane găsite: {found}. Exportați lista cu ea sau spuneți cum se numește."),
    /** A column is neither of the template nor one of the last four (R24); attribute: name. */
    LIST_COLUMN_UNKNOWN(
            Severity.WARNING,
            "The column '{name}'{place} is not of the store's template; only the last four columns"
                    + " may have other names. Delete it, or move it to the end.",
            "列“{name}”{place}不属于门店模板；只有最后四列可以更改名称。请删除该列或移到最后。",
            "Coloana „{name}”{place} nu ține de modelul magazinului; numai ultimele patru coloane"
                    + " pot avea alte nume. Ștergeți-o sau mutați-o la sfârșit."),
    /** A row has an attribute beside the four that other rows have (R24); attribute: attributes. */
    LIST_ATTRIBUTE_FIFTH(
            Severity.ERROR,
            "The row{place} has the attribute '{subject}', but rows before it have {attributes}, and a list"
                    + " has four columns for attributes. Leave it out.",
            "该行{place}有属性“{subject}”，但之前的行已有 {attributes}，而列表只有四列属性。请去掉。",
            "Rândul{place} are atributul „{subject}”, dar rândurile dinainte au {attributes}, iar o listă"
                    + " are patru coloane pentru atribute. Lăsați-l deoparte."),
    /** A row of totals is no item and was left out; attribute: value. */
    LIST_TOTAL_DROPPED(
            Severity.INFO,
            "The row{place} says '{value}': it holds totals and is no item, so it was left out.",
            "该行{place}为“{value}”：是合计行而非单品，已略去。",
            "Rândul{place} spune „{value}”: conține totaluri și nu este articol, deci a fost lăsat"
                    + " deoparte."),
    /** A row without code and shop is no item and was left out. */
    LIST_ROW_WITHOUT_CODE(
            Severity.WARNING,
            "The row{place} has neither a code (商家编码) nor a shop, so it was left out. If it is an"
                    + " item, give it its code.",
            "该行{place}既没有商家编码也没有店铺，已略去。如果是单品，请填写商家编码。",
            "Rândul{place} nu are nici cod (商家编码), nici magazin, deci a fost lăsat deoparte. Dacă"
                    + " este articol, dați-i codul."),
    /** A word stands in place of a price, or nothing; attributes: field, value. */
    LIST_NO_PRICE(
            Severity.WARNING,
            "'{subject}': the price '{value}' in the column '{field}'{place} is none; the item was"
                    + " read without a price. Maybe export the list as a user who may see prices.",
            "“{subject}”：列“{field}”{place}的价格“{value}”不是价格；该单品按无价格读取。请用有价格权限的账号导出。",
            "„{subject}”: prețul „{value}” din coloana „{field}”{place} nu este un preț; articolul"
                    + " a fost citit fără preț. Poate exportați lista ca utilizator care vede prețurile."),
    /** A price is no decimal number or negative; attributes: field, value. */
    LIST_BAD_PRICE(
            Severity.ERROR,
            "'{subject}': the price '{value}' in the column '{field}'{place} is no amount; one such"
                    + " as 59.90 or ￥1,299.00 was expected. Correct it in the list.",
            "“{subject}”：列“{field}”{place}的价格“{value}”不是金额；应为 59.90 或 ￥1,299.00 之类。请在列表中更正。",
            "„{subject}”: prețul „{value}” din coloana „{field}”{place} nu este o sumă; se aștepta"
                    + " una ca 59.90 sau ￥1,299.00. Corectați-l în listă."),
    /** A code came as a number with a point and was turned back; attributes: field, value. */
    LIST_CODE_WAS_DECIMAL(
            Severity.WARNING,
            "The code in the column '{field}'{place} came as {value} and was taken as '{subject}'."
                    + " Maybe leading zeros were lost; export codes as text.",
            "列“{field}”{place}的编码以 {value} 传来，已按“{subject}”处理。前导零可能已丢失；请以文本导出编码。",
            "Codul din coloana „{field}”{place} a venit ca {value} și a fost luat ca „{subject}”."
                    + " Poate s-au pierdut zerouri din față; exportați codurile ca text."),
    /** One goods has several names; attributes: names, taken. */
    LIST_NAME_DIFFERS(
            Severity.WARNING,
            "The goods '{subject}'{place} have several names: {names}. The number counts, and"
                    + " '{taken}' was taken. Correct the others in the ERP.",
            "货品“{subject}”{place}有多个名称：{names}。以编号为准，取“{taken}”。请在 ERP 中更正其余名称。",
            "Produsul „{subject}”{place} are mai multe nume: {names}. Contează numărul, și s-a luat"
                    + " „{taken}”. Corectați celelalte în ERP."),
    /** A row says again what another one with its code says, and was refused; attribute: first. */
    LIST_CODE_REPEATED(
            Severity.WARNING,
            "The code '{subject}'{place} stands in the list already, with the same values"
                    + " ({first}); the row was left out. Nothing is lost by deleting it.",
            "编码“{subject}”{place}在列表中已存在且内容相同（{first}）；该行未采用，可以删除。",
            "Codul „{subject}”{place} se află deja în listă cu aceleași valori ({first}); rândul a"
                    + " fost lăsat deoparte. Ștergerea lui nu pierde nimic."),
    /** Rows with one code say different things; attributes: fields, rows. */
    LIST_CODE_CONTRADICTS(
            Severity.ERROR,
            "The code '{subject}'{place} stands in {rows} rows that differ in {fields}; none was"
                    + " taken. Keep the one that is right.",
            "编码“{subject}”{place}出现在 {rows} 行中，且 {fields} 不一致；均未采用。请保留正确的一行。",
            "Codul „{subject}”{place} se află în {rows} rânduri care diferă la {fields}; niciunul"
                    + " nu a fost luat. Păstrați-l pe cel corect."),
    /** Rows of one goods differ in what belongs to the goods; attributes: goodsNo, field, values. */
    LIST_GOODS_DIFFER(
            Severity.ERROR,
            "'{subject}'{place}: the rows of the goods '{goodsNo}' differ in {field}: {values}. It"
                    + " belongs to the goods, so none of the rows was taken. Make them agree.",
            "“{subject}”{place}：货品“{goodsNo}”各行的 {field} 不一致：{values}。该字段属于货品，各行均未采用。请统一。",
            "„{subject}”{place}: rândurile produsului „{goodsNo}” diferă la {field}: {values}."
                    + " Câmpul ține de produs, deci niciun rând nu a fost luat. Aduceți-le la fel."),
    /** A row of goods with several rows has no spec; attributes: goodsNo, rows. */
    LIST_SPEC_MISSING(
            Severity.ERROR,
            "'{subject}'{place} has no spec, but its goods '{goodsNo}' have {rows} rows, which only"
                    + " specs can tell apart. Give it the spec name of the ERP.",
            "“{subject}”{place}没有规格，而货品“{goodsNo}”有 {rows} 行，只能靠规格区分。请填写 ERP 的规格名称。",
            "„{subject}”{place} nu are specificație, dar produsul „{goodsNo}” are {rows} rânduri,"
                    + " pe care numai specificațiile le deosebesc. Dați-i numele specificației din ERP."),
    /** Several codes of one goods have the same spec; attributes: goodsNo, spec, codes. */
    LIST_SPEC_REPEATED(
            Severity.ERROR,
            "'{subject}'{place}: the spec '{spec}' of the goods '{goodsNo}' stands in several rows:"
                    + " {codes}. None was taken. Correct the specs in the ERP.",
            "“{subject}”{place}：货品“{goodsNo}”的规格“{spec}”出现在多行：{codes}。均未采用。请在 ERP 中更正规格。",
            "„{subject}”{place}: specificația „{spec}” a produsului „{goodsNo}” stă în mai multe"
                    + " rânduri: {codes}. Niciunul nu a fost luat. Corectați specificațiile în ERP."),
    /** Rows of one goods name their specs in different forms. */
    LIST_SPEC_FORM(
            Severity.WARNING,
            "The rows of the goods '{subject}'{place} name specs in different forms: some as groups"
                    + " with values, others not, or with other groups. Each spec name was taken as one value."
                    + " Write them alike.",
            "货品“{subject}”{place}各行的规格写法不一致：有的是规格组形式，有的不是，或规格组不同。每个规格名称按一个规格值处理。请统一写法。",
            "Rândurile produsului „{subject}”{place} numesc specificațiile în forme diferite: unele"
                    + " ca grupe cu valori, altele nu, ori cu alte grupe. Fiecare nume a fost luat ca o"
                    + " valoare. Scrieți-le la fel."),
    /** A category has more levels than the store has (R13); attributes: depth, limit. */
    LIST_CATEGORY_TOO_DEEP(
            Severity.ERROR,
            "The category '{subject}'{place} has {depth} levels; the store has at most {limit}."
                    + " Join levels in the ERP before the import.",
            "分类“{subject}”{place}有 {depth} 级；门店最多 {limit} 级。请在导入前于 ERP 中合并分类级别。",
            "Categoria „{subject}”{place} are {depth} niveluri; magazinul are cel mult {limit}."
                    + " Uniți niveluri în ERP înainte de import."),
    /** A category of several levels is not maintained in the store (R14); attributes: depth, rows. */
    LIST_CATEGORY_FLATTENED(
            Severity.WARNING,
            "The category '{subject}'{place} has {depth} levels and is not known to be maintained"
                    + " in the store: {rows} rows would put it there as one of the first level. Create it in"
                    + " the store first.",
            "分类“{subject}”{place}有 {depth} 级，且未确认已在门店维护：{rows} 行会使其成为一级分类。请先在门店创建。",
            "Categoria „{subject}”{place} are {depth} niveluri și nu se știe să fie întreținută în"
                    + " magazin: {rows} rânduri ar pune-o acolo la primul nivel. Creați-o întâi în magazin."),
    /** A shelf flag is neither blank nor 1 nor 2 (R31); attributes: field, value. */
    LIST_BAD_SHELF(
            Severity.ERROR,
            "'{subject}': '{value}' in the column '{field}'{place} is no shelf flag; blank or 1 is"
                    + " on, 2 is off. Correct it in the list.",
            "“{subject}”：列“{field}”{place}的“{value}”不是上下架标志；不填或 1 为上架，2 为下架。请更正。",
            "„{subject}”: „{value}” din coloana „{field}”{place} nu este un marcaj de raft; gol sau"
                    + " 1 este pornit, 2 oprit. Corectați-l în listă.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ListCode(Severity severity, String english, String chinese, String romanian) {
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
