package io.skuwright.sheets;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a kind of conflict is called, and what is to be done about it, in each language. */
enum KindText {
    MISSING_KEY(
            "Product not named", "The key column is empty. Fill it in, or delete the row.",
            "缺少商品名", "关键列为空。请补全，或删除该行。",
            "Produs fără nume", "Coloana-cheie este goală. Completați-o sau ștergeți rândul."),
    MISSING_CODE(
            "Code missing", "Fill in the code that the ERP has for this material; a code is never made up.",
            "缺少编码", "请填写 ERP 中该物料的编码；系统绝不会编造编码。",
            "Cod lipsă", "Completați codul pe care îl are materialul în ERP; un cod nu se inventează."),
    BAD_TEXT(
            "Unusable characters", "Delete the control or broken characters from the cell.",
            "含有不可用字符", "请删除单元格中的控制字符或损坏的字符。",
            "Caractere inutilizabile", "Ștergeți caracterele de control sau stricate din celulă."),
    TEXT_TOO_LONG(
            "Text too long", "Shorten it, or raise the limit if it is meant.",
            "文本过长", "请缩短文本；若确实如此，可调高限制。",
            "Text prea lung", "Scurtați-l sau măriți limita dacă așa trebuie."),
    PRECISION_LOST(
            "Digits of a code lost", "Take the code from the ERP again and format the column as text before pasting.",
            "编码丢失位数", "请重新从 ERP 导出编码，粘贴前先将该列设为文本格式。",
            "Cifre pierdute din cod", "Luați din nou codul din ERP și formatați coloana ca text înainte de lipire."),
    WRONG_TYPE(
            "Cell without a text", "Put one text there; a list or an object is none.",
            "单元格不是文本", "请填写一个文本；列表或对象不是文本。",
            "Celulă fără text", "Puneți acolo un text; o listă sau un obiect nu este text."),
    SPU_MULTIPLE_CATEGORIES(
            "One product, several categories", "Give all rows one category, or different products different names.",
            "同一商品有多个分类", "请统一分类；若是不同商品，请使用不同名称。",
            "Un produs, mai multe categorii", "Dați tuturor rândurilor o singură categorie sau nume diferite produselor."),
    SPU_MULTIPLE_UNITS(
            "One product, several units", "Give all rows one unit, or different products different names.",
            "同一商品有多个单位", "请统一单位；若是不同商品，请使用不同名称。",
            "Un produs, mai multe unități", "Dați tuturor rândurilor o singură unitate sau nume diferite produselor."),
    DUPLICATE_CODE(
            "Code used more than once", "Delete repeated rows, or correct the code of all but one.",
            "编码重复", "请删除重复行，或只保留一行使用该编码并更正其余行。",
            "Cod folosit de mai multe ori", "Ștergeți rândurile repetate sau corectați codul la toate în afară de unul."),
    SPEC_INCOMPLETE(
            "Spec values missing", "Fill all spec columns, or none for a product without specs.",
            "规格值不完整", "请填写所有规格列；无规格商品则全部留空。",
            "Specificații incomplete", "Completați toate coloanele de specificații sau niciuna."),
    DUPLICATE_COMBINATION(
            "Combination used more than once", "Correct the value that differs in truth, or delete the surplus row.",
            "规格组合重复", "请更正实际不同的规格值，或删除多余的行。",
            "Combinație folosită de mai multe ori", "Corectați valoarea care diferă de fapt sau ștergeți rândul în plus."),
    SPU_TOO_LARGE(
            "Product too large", "The key may be too coarse; add a column to it, or raise the limit.",
            "商品过大", "关键列可能太粗；请增加关键列，或调高限制。",
            "Produs prea mare", "Cheia poate fi prea largă; adăugați o coloană sau măriți limita."),
    SPU_MULTIPLE_NAMES(
            "One product, several names", "Agree on one name; the product has the one that is said here.",
            "同一商品有多个名称", "请统一名称；当前采用提示中的名称。",
            "Un produs, mai multe nume", "Alegeți un singur nume; produsul îl are pe cel spus aici."),
    NAME_BLANK(
            "Product without a name", "Fill in the name; for now the product is called by its key.",
            "商品没有名称", "请补全名称；当前以关键值命名。",
            "Produs fără denumire", "Completați numele; deocamdată produsul poartă numele cheii."),
    SPU_CATEGORY_BLANK(
            "Category blank on some rows", "Fill it in; the product takes the category of its other rows.",
            "部分行缺少分类", "请补全；商品采用其他行的分类。",
            "Categorie lipsă pe unele rânduri", "Completați-o; produsul ia categoria celorlalte rânduri."),
    SPU_UNIT_BLANK(
            "Unit blank on some rows", "Fill it in; the product takes the unit of its other rows.",
            "部分行缺少单位", "请补全；商品采用其他行的单位。",
            "Unitate lipsă pe unele rânduri", "Completați-o; produsul ia unitatea celorlalte rânduri."),
    MIXED_KINDS(
            "With and without specs under one name", "Fill in the forgotten spec values, or name the plain product otherwise.",
            "同名商品有规格与无规格并存", "请补全遗漏的规格值，或为无规格商品另取名称。",
            "Cu și fără specificații sub un nume", "Completați valorile uitate sau dați alt nume produsului simplu."),
    NEAR_DUPLICATE_NAME(
            "Names that look alike", "Use the suggested text everywhere if they mean the same.",
            "名称疑似相同", "若含义相同，请统一使用建议的文本。",
            "Nume asemănătoare", "Folosiți peste tot textul sugerat dacă înseamnă același lucru."),
    NEAR_DUPLICATE_VALUE(
            "Spec values that look alike", "Use the suggested text everywhere if they mean the same.",
            "规格值疑似相同", "若含义相同，请统一使用建议的文本。",
            "Valori asemănătoare", "Folosiți peste tot textul sugerat dacă înseamnă același lucru."),
    NEAR_DUPLICATE_CODE(
            "Codes that look alike", "Check whether one was mistyped.",
            "编码疑似相同", "请检查是否有录入错误。",
            "Coduri asemănătoare", "Verificați dacă unul a fost scris greșit.");

    private static final Map<String, KindText> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final String english;
    private final String englishAdvice;
    private final String chinese;
    private final String chineseAdvice;
    private final String romanian;
    private final String romanianAdvice;

    KindText(
            String english,
            String englishAdvice,
            String chinese,
            String chineseAdvice,
            String romanian,
            String romanianAdvice) {
        this.english = english;
        this.englishAdvice = englishAdvice;
        this.chinese = chinese;
        this.chineseAdvice = chineseAdvice;
        this.romanian = romanian;
        this.romanianAdvice = romanianAdvice;
    }

    /** Returns the title of a kind; of one that has none here its code. */
    static String title(FindingCode code, Language language) {
        KindText text = of(code);
        if (text == null) {
            return code.name();
        }
        return switch (language) {
            case EN -> text.english;
            case ZH -> text.chinese;
            case RO -> text.romanian;
        };
    }

    /** Returns what is to be done about a kind; empty for one of which only its own sentence knows. */
    static String advice(FindingCode code, Language language) {
        KindText text = of(code);
        if (text == null) {
            return "";
        }
        return switch (language) {
            case EN -> text.englishAdvice;
            case ZH -> text.chineseAdvice;
            case RO -> text.romanianAdvice;
        };
    }

    private static @Nullable KindText of(FindingCode code) {
        return BY_CODE.get(code.name());
    }
}
