package io.skuwright.wdt.store;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when a list of single items is to be imported. */
public enum ImportCode implements FindingCode {
    /** Pictures of further SKUs of goods are not taken over (R18); attributes: first, count. */
    IMPORT_PICTURE_LEFT(
            Severity.INFO,
            "Of the goods '{subject}'{place} only the picture of the first SKU '{first}' goes to"
                    + " the store; {count} others do not. Add them there by hand.",
            "货品“{subject}”{place}只有首个规格“{first}”的图片会回传门店；其余 {count} 张不会。请在门店手动添加。",
            "Din produsul „{subject}”{place} numai imaginea primului SKU „{first}” ajunge în"
                    + " magazin; alte {count} nu. Adăugați-le acolo manual."),
    /** The list says other things of a SKU than the store, and an import never changes what is there (R17); attribute: fields. */
    IMPORT_CHANGES_NOTHING(
            Severity.WARNING,
            "'{subject}'{place} is in the store and differs in {fields}; an import only creates, so it was"
                    + " refused. Change it in the store by hand or by a batch update.",
            "“{subject}”{place}在门店已存在，且 {fields} 不同；导入只新增不修改，因此拒绝。请在门店手动或批量更新。",
            "„{subject}”{place} există în magazin și diferă la {fields}; un import numai creează, deci a fost"
                    + " refuzat. Schimbați-l în magazin manual sau prin actualizare în lot."),
    /** The store has the code under other goods; attributes: goodsNo, storeGoods. */
    IMPORT_OTHER_GOODS(
            Severity.ERROR,
            "'{subject}'{place} is of the goods '{goodsNo}' in the list and of '{storeGoods}' in the store; a code"
                    + " belongs to one goods, so it was refused. Find out which is right.",
            "“{subject}”{place}在列表中属于货品“{goodsNo}”，在门店属于“{storeGoods}”；一个编码只属于一个货品，因此拒绝。请核实。",
            "„{subject}”{place} ține în listă de produsul „{goodsNo}”, iar în magazin de „{storeGoods}”; un cod ține"
                    + " de un singur produs, deci a fost refuzat. Aflați care este corect."),
    /** The same list was imported before (R20); attribute: fingerprint. */
    IMPORT_REPEATED(
            Severity.ERROR,
            "A list with the same rows was imported already (fingerprint {fingerprint}), and each"
                    + " list is imported once; everything is refused. Export the list anew if something"
                    + " changed.",
            "内容相同的列表已导入过（指纹 {fingerprint}），每份列表只导入一次；全部拒绝。如有变化请重新导出。",
            "O listă cu aceleași rânduri a fost deja importată (amprenta {fingerprint}), iar"
                    + " fiecare listă se importă o dată; totul este refuzat. Exportați lista din nou dacă s-a"
                    + " schimbat ceva."),
    /** A text of imported lists cannot be read; attributes: line, value. */
    IMPORT_LOG_INVALID(
            Severity.ERROR,
            "Line {line} of the imported lists is '{value}', where the head of the form or a"
                    + " fingerprint was expected. Maybe the text was cut or is of another version; take an"
                    + " earlier copy.",
            "已导入列表的第 {line} 行为“{value}”，应为格式首行或指纹。文本可能被截断或属于其他版本；请使用较早的副本。",
            "Linia {line} a listelor importate este „{value}”, unde se aștepta capul formei sau o"
                    + " amprentă. Poate textul a fost tăiat sau este de altă versiune; luați o copie mai"
                    + " veche.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ImportCode(Severity severity, String english, String chinese, String romanian) {
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
