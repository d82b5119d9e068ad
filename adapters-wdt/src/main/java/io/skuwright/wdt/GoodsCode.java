package io.skuwright.wdt;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about goods and their specs; the subject is the number of the goods if not said otherwise. */
public enum GoodsCode implements FindingCode {
    /** The goods was read before, equal in every field; attribute: first. */
    GOODS_READ_TWICE(
            Severity.WARNING,
            "The goods '{subject}' at {where} is the same, field by field, as the one at {first}, and is taken once.",
            "{where} 处的货品“{subject}”与 {first} 处的完全相同，只取一次。",
            "Marfa „{subject}” de la {where} este aceeași, câmp cu câmp, cu cea de la {first} și se ia o dată."),
    /** The goods was read again with a later time of change, which counts; attributes: modified, later. */
    GOODS_SUPERSEDED(
            Severity.INFO,
            "The goods '{subject}' at {where}, changed {modified}, was read again as it was changed at {later}; the "
                    + "later one counts.",
            "{where} 处的货品“{subject}”（修改于 {modified}）又读到修改于 {later} 的版本；以较晚者为准。",
            "Marfa „{subject}” de la {where}, schimbată la {modified}, s-a citit din nou cu schimbarea de la {later}; "
                    + "contează cea de mai târziu."),
    /** Several goods have one number and none is the latest; attributes: count, places. */
    GOODS_NO_REPEATED(
            Severity.ERROR,
            "{count} goods have the number '{subject}' ({places}), and none of them is the latest; none is taken. "
                    + "Maybe delete or renumber one.",
            "{count} 个货品使用编号“{subject}”（{places}），无法判断哪个最新；均不采用。可以删除或重新编号。",
            "{count} mărfuri au numărul „{subject}” ({places}) și niciuna nu este cea mai nouă; nu se ia niciuna. "
                    + "Poate ștergeți sau renumerotați una."),
    /** One number stands for several specs; the subject is the number; attributes: count, goods. */
    SPEC_NO_REPEATED(
            Severity.ERROR,
            "The number '{subject}' stands for {count} specs that are not deleted, in the goods {goods}; these goods "
                    + "are not taken. A merchant code must be one in the tenant.",
            "商家编码“{subject}”对应 {count} 个未删除的单品，所属货品 {goods}；这些货品不采用。商家编码在账套内必须唯一。",
            "Codul „{subject}” stă pentru {count} specificații neșterse, în mărfurile {goods}; acestea nu se iau. Un "
                    + "cod de comerciant trebuie să fie unic."),
    /** The number of a type is in no table; attributes: field, value, known. */
    GOODS_TYPE_UNKNOWN(
            Severity.WARNING,
            "The goods '{subject}' has the type '{value}' in '{field}' at {where}, which is not known ({known}). "
                    + "Maybe the dialect is another.",
            "货品“{subject}”在 {where} 处“{field}”的类别“{value}”未知（{known}）。方言可能选错。",
            "Marfa „{subject}” are tipul „{value}” în „{field}” la {where}, care nu este cunoscut ({known}). Poate "
                    + "dialectul este altul."),
    /** A goods, or all its specs, is deleted, so there is no product. */
    GOODS_DELETED(
            Severity.ERROR,
            "The goods '{subject}' at {where} is deleted, or all its specs are; there is no product to make. Leave it "
                    + "out.",
            "{where} 处的货品“{subject}”或其全部单品已删除，无法生成产品。请略过。",
            "Marfa „{subject}” de la {where} este ștearsă, sau toate specificațiile ei; nu se poate face un produs. "
                    + "Lăsați-o deoparte."),
    /** A goods has no spec, so there is nothing to sell. */
    GOODS_WITHOUT_SPECS(
            Severity.ERROR,
            "The goods '{subject}' at {where} has no spec, so it has no code to be ordered by. Maybe the account may "
                    + "not see its specs.",
            "{where} 处的货品“{subject}”没有单品，因此没有可订购的编码。接口账号可能无权查看其单品。",
            "Marfa „{subject}” de la {where} nu are nicio specificație, deci niciun cod de comandă. Poate contul nu "
                    + "are drept să le vadă."),
    /** The specs of a goods have different units; attribute: units. */
    SPEC_UNITS_DIFFER(
            Severity.ERROR,
            "The specs of the goods '{subject}' at {where} have different units ({units}); an SPU has one. Maybe "
                    + "split the goods.",
            "{where} 处的货品“{subject}”的单品单位不同（{units}）；一个 SPU 只有一个单位。可以拆分货品。",
            "Specificațiile mărfii „{subject}” de la {where} au unități diferite ({units}); un SPU are una. Poate "
                    + "împărțiți marfa."),
    /** One of several specs has no name; attributes: specNo, name, count. */
    SPEC_NAME_MISSING(
            Severity.ERROR,
            "The spec '{specNo}' of the goods '{subject}' at {where} is called '{name}', which is no name beside the "
                    + "others ({count} specs). Name it.",
            "{where} 处货品“{subject}”的单品“{specNo}”名为“{name}”，在共 {count} 个单品中不能算规格名。请命名。",
            "Specificația „{specNo}” a mărfii „{subject}” de la {where} se numește „{name}”, ceea ce nu este un nume "
                    + "lângă altele ({count}). Dați-i un nume."),
    /** Several specs of a goods have the same values; attributes: specNo, name, specs. */
    SPEC_NAME_REPEATED(
            Severity.ERROR,
            "The specs {specs} of the goods '{subject}' mean the same, '{name}' at {where}; they cannot be told "
                    + "apart. Rename one of them.",
            "货品“{subject}”的单品 {specs} 规格相同（{where} 处“{name}”），无法区分。请重命名其一。",
            "Specificațiile {specs} ale mărfii „{subject}” înseamnă același lucru, „{name}” la {where}; nu se pot "
                    + "deosebi. Redenumiți una."),
    /** Some names of a goods are groups and others not; attributes: specNo, name, grouped, count, example. */
    SPEC_FORMS_MIXED(
            Severity.ERROR,
            "Of the {count} specs of the goods '{subject}', {grouped} are written as groups like '{example}', but "
                    + "'{specNo}' at {where} is '{name}'. Write all in one form.",
            "货品“{subject}”的 {count} 个单品中有 {grouped} 个采用规格组形式（如“{example}”），但 {where} 处“{specNo}”为“{name}”。请统一形式。",
            "Din cele {count} specificații ale mărfii „{subject}”, {grouped} sunt scrise în grupe ca „{example}”, dar "
                    + "„{specNo}” de la {where} este „{name}”. Scrieți-le la fel."),
    /** A name holds other groups than the first; attributes: specNo, name, specs, expected. */
    SPEC_GROUPS_DIFFER(
            Severity.ERROR,
            "The spec '{specNo}' of the goods '{subject}' at {where} has the groups {specs} in '{name}', the first "
                    + "spec has {expected}. Give all specs the same groups.",
            "{where} 处货品“{subject}”的单品“{specNo}”（“{name}”）的规格组为 {specs}，第一个单品为 {expected}。请统一规格组。",
            "Specificația „{specNo}” a mărfii „{subject}” de la {where} are grupele {specs} în „{name}”, prima are "
                    + "{expected}. Dați tuturor aceleași grupe."),
    /** A name is not in the form of groups that was asked for; attributes: specNo, name. */
    SPEC_NAME_UNREADABLE(
            Severity.ERROR,
            "The spec '{specNo}' of the goods '{subject}' at {where} is called '{name}', which is no group form such "
                    + "as Color:red;Size:L. Maybe read whole names.",
            "{where} 处货品“{subject}”的单品“{specNo}”名为“{name}”，不是“颜色:白色;尺码:L”这样的规格组形式。可以按整名读取。",
            "Specificația „{specNo}” a mărfii „{subject}” de la {where} se numește „{name}”, care nu este o formă de "
                    + "grupe ca Culoare:alb;Mărime:L. Poate citiți numele întreg."),
    /** A name holds more or fewer values than there are specs; attributes: specNo, name, values, specs. */
    SPEC_VALUES_MISCOUNTED(
            Severity.ERROR,
            "The spec '{specNo}' of the goods '{subject}' at {where} has {values} values in '{name}', expected is one "
                    + "each for {specs}. Maybe the separator is another.",
            "{where} 处货品“{subject}”的单品“{specNo}”（“{name}”）含 {values} 个值，应为 {specs} 各一个。分隔符可能不同。",
            "Specificația „{specNo}” a mărfii „{subject}” de la {where} are {values} valori în „{name}”, se aștepta "
                    + "câte una pentru {specs}. Poate separatorul este altul."),
    /** A goods cannot be pushed without a field; attribute: field. */
    GOODS_FIELD_MISSING(
            Severity.ERROR,
            "The goods '{subject}' at {where} has no '{field}', without which it cannot be pushed.",
            "{where} 处的货品“{subject}”缺少“{field}”，无法推送。",
            "Marfa „{subject}” de la {where} nu are „{field}”, fără care nu se poate trimite."),
    /** A goods has more specs than a push takes; attributes: limit, actual. */
    GOODS_SPECS_TOO_MANY(
            Severity.ERROR,
            "The goods '{subject}' at {where} has {actual} specs; a push takes at most {limit}. Split the goods.",
            "{where} 处的货品“{subject}”有 {actual} 个单品；一次推送最多 {limit} 个。请拆分货品。",
            "Marfa „{subject}” de la {where} are {actual} specificații; o trimitere primește cel mult {limit}. "
                    + "Împărțiți marfa."),
    /** A call holds no goods or suites, or too many; the subject is the dialect; attributes: limit, actual. */
    GOODS_CALL_SIZE(
            Severity.ERROR,
            "A call of '{subject}' takes 1 to {limit} of them, and {actual} were given. Cut them into calls first.",
            "“{subject}”的一次调用可含 1 至 {limit} 个，实际 {actual} 个。请先分批。",
            "Un apel „{subject}” primește de la 1 la {limit}, s-au dat {actual}. Tăiați-le întâi în apeluri."),
    /** The dialect does not take some fields of a goods; attribute: fields. */
    GOODS_FIELDS_NOT_WRITTEN(
            Severity.INFO,
            "The goods '{subject}' at {where} is written without {fields}, which this interface does not take.",
            "{where} 处的货品“{subject}”写出时不含 {fields}，该接口不接收这些字段。",
            "Marfa „{subject}” de la {where} se scrie fără {fields}, pe care interfața nu le primește.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    GoodsCode(Severity severity, String english, String chinese, String romanian) {
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
