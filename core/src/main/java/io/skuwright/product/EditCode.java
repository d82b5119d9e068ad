package io.skuwright.product;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when a product is looked up or to be changed; refusals name what may be done instead. */
public enum EditCode implements FindingCode {
    /** A SKU code is not that of a SKU of the product, or of any product. */
    SKU_UNKNOWN(
            Severity.ERROR,
            "'{subject}' is no SKU of '{spu}'; its SKUs: {skus}. Maybe it is written differently; codes are compared"
                    + " exactly.",
            "“{subject}”不是“{spu}”的 SKU；其 SKU 为：{skus}。写法可能不同；编码按原样比较。",
            "„{subject}” nu este un SKU al „{spu}”; SKU-urile lui: {skus}. Poate este scris altfel; codurile se compară"
                    + " exact."),
    /** A SKU is retired and is to be ordered. */
    SKU_RETIRED(
            Severity.ERROR,
            "SKU '{subject}' of '{spu}' is retired and takes no new orders. Maybe revive it, or order one of: {skus}.",
            "“{spu}”的 SKU“{subject}”已停用，不接受新订单。可以恢复它，或订购：{skus}。",
            "SKU-ul „{subject}” al „{spu}” este retras și nu primește comenzi noi. Poate îl readuceți sau comandați unul"
                    + " dintre: {skus}."),
    /** One code stands for several products or SKUs. */
    PRODUCT_CODE_AMBIGUOUS(
            Severity.ERROR,
            "The code '{subject}' stands for several products ({products}); one was expected, so it names none. Maybe"
                    + " change one of the codes.",
            "编码“{subject}”对应多个产品（{products}）；应只对应一个，因此不指向任何产品。可以更改其中一个编码。",
            "Codul „{subject}” stă pentru mai multe produse ({products}); se aștepta unul, deci nu numește niciunul. Poate"
                    + " schimbați unul dintre coduri."),
    /** No SKU has exactly a combination. */
    COMBINATION_NOT_FOUND(
            Severity.ERROR,
            "No SKU of '{spu}' is exactly '{subject}' (specs missing: {missing}; not its specs or values: {extra});"
                    + " closest: {closest}. Maybe give one value of each spec as it is written there.",
            "“{spu}”没有与“{subject}”完全一致的 SKU（缺少的规格：{missing}；不属于它的规格或值：{extra}）；最接近的是：{closest}。"
                    + "可以为每个规格按原样给出一个值。",
            "Niciun SKU al „{spu}” nu este exact „{subject}” (specificații lipsă: {missing}; străine: {extra}); cel mai"
                    + " apropiat: {closest}. Poate dați o valoare a fiecărei specificații, scrisă ca acolo."),
    /** A SKU in use was to be deleted. */
    SKU_IN_USE(
            Severity.ERROR,
            "SKU '{subject}' is used by {uses} and cannot be deleted. Maybe retire it: it keeps its code, stock and"
                    + " history and takes no new orders.",
            "SKU“{subject}”正被 {uses} 使用，不能删除。可以停用：保留编码、库存和历史，不再接受新订单。",
            "SKU-ul „{subject}” este folosit de {uses} și nu poate fi șters. Poate îl retrageți: își păstrează codul,"
                    + " stocul și istoricul și nu mai primește comenzi."),
    /** A SKU without known use was to be deleted, and the policy offers no deletion. */
    SKU_DELETE_NOT_OFFERED(
            Severity.ERROR,
            "Deleting SKU '{subject}' is not offered, even if nothing is known to use it. Maybe retire it, or let the"
                    + " policy allow deletions.",
            "不提供删除 SKU“{subject}”，即使没有已知的使用。可以停用它，或在策略中允许删除。",
            "Ștergerea SKU-ului „{subject}” nu este oferită, chiar dacă nu se știe să fie folosit. Poate îl retrageți sau"
                    + " permiteți ștergerea în politică."),
    /** A SKU is retired although it is in use. */
    SKU_RETIRED_IN_USE(
            Severity.INFO,
            "SKU '{subject}' is retired while it is used by {uses}; it keeps its code, stock and history.",
            "SKU“{subject}”在被 {uses} 使用时停用；保留其编码、库存和历史。",
            "SKU-ul „{subject}” se retrage în timp ce este folosit de {uses}; își păstrează codul, stocul și istoricul."),
    /** A SKU is to be retired and revived at once. */
    EDIT_CONTRADICTION(
            Severity.ERROR,
            "SKU '{subject}' is to be retired and brought back in one request; it stays as it is. Maybe ask for one of"
                    + " the two.",
            "同一请求要求停用又恢复 SKU“{subject}”；保持不变。可以只要求其中一项。",
            "Aceeași cerere retrage și readuce SKU-ul „{subject}”; rămâne cum este. Poate cereți doar una dintre ele."),
    /** A spec was to be added, removed or renamed. */
    SPECS_FIXED(
            Severity.ERROR,
            "'{spu}' cannot {change} the spec '{subject}': specs are fixed at creation, only values are appended."
                    + " Maybe create a new SPU with the other specs and retire this one.",
            "“{spu}”不能对规格“{subject}”执行 {change}：规格在创建时固定，只能追加规格值。可以用其他规格新建 SPU 并停用本 SPU。",
            "„{spu}” nu permite {change} pentru specificația „{subject}”: specificațiile sunt fixate la creare, doar valorile"
                    + " se adaugă. Poate creați un SPU nou și îl retrageți pe acesta."),
    /** A value that no SKU has was to be removed or renamed. */
    SPEC_VALUE_FIXED(
            Severity.ERROR,
            "'{spu}' cannot {change} the value '{subject}' of spec '{spec}': values are only appended. Maybe append the"
                    + " right value; one without SKUs does no harm.",
            "“{spu}”不能对规格“{spec}”的值“{subject}”执行 {change}：规格值只能追加。可以追加正确的值；没有 SKU 的值无害。",
            "„{spu}” nu permite {change} pentru valoarea „{subject}” a specificației „{spec}”: valorile doar se adaugă. Poate"
                    + " adăugați valoarea corectă; una fără SKU-uri nu strică."),
    /** SKUs would lose the spec or value that they stand for. */
    SPEC_CHANGE_ORPHANS(
            Severity.ERROR,
            "To {change} '{subject}' would cut off the SKUs {skus} (in use: {uses}), so it is refused. Maybe append the"
                    + " new value and retire the old one; other specs need a new SPU.",
            "{change}“{subject}”会使 SKU {skus} 失去归属（使用中：{uses}），因此拒绝。可以追加新值并停用旧值；更换规格需要新建 SPU。",
            "Acțiunea {change} pe „{subject}” ar rupe SKU-urile {skus} (în uz: {uses}), deci se refuză. Poate adăugați"
                    + " valoarea nouă și o retrageți pe cea veche; alte specificații cer un SPU nou."),
    /** A value to be appended is there already. */
    SPEC_VALUE_EXISTS(
            Severity.INFO,
            "'{subject}' is a value of spec '{spec}' already: its retired SKUs come back, and the {missing} combinations of it"
                    + " that have no SKU get none. Maybe ask for these by combination.",
            "“{subject}”已是规格“{spec}”的值：其已停用的 SKU 恢复，另有 {missing} 个没有 SKU 的组合保持不变。可以按组合请求它们。",
            "„{subject}” este deja o valoare a specificației „{spec}”: SKU-urile ei retrase revin, iar cele {missing} combinații"
                    + " fără SKU rămân așa. Poate le cereți pe combinații."),
    /** New combinations have a value whose SKUs are all retired. */
    RETIRED_VALUE_EXTENDED(
            Severity.WARNING,
            "All SKUs of '{subject}' (spec '{spec}') are retired, and {count} new combinations have it. Maybe exclude it.",
            "“{subject}”（规格“{spec}”）的 SKU 均已停用，而新组合中有 {count} 个含有它。可以排除它。",
            "Toate SKU-urile cu „{subject}” (specificația „{spec}”) sunt retrase, iar {count} combinații noi o au. Poate o"
                    + " excludeți."),
    /** An exclusion names what the SPU does not have. */
    EXCLUSION_UNKNOWN(
            Severity.WARNING,
            "The exclusion '{subject}' names '{unknown}', which '{spu}' does not have; it excludes nothing."
                    + " Maybe it is written differently.",
            "排除条件“{subject}”中的“{unknown}”不属于“{spu}”；它不排除任何组合。写法可能不同。",
            "Excluderea „{subject}” numește „{unknown}”, pe care „{spu}” nu o are; nu exclude nimic. Poate este scrisă altfel."),
    /** Combinations are left out because they are excluded. */
    COMBINATIONS_EXCLUDED(
            Severity.INFO,
            "{count} of the {product} combinations of '{subject}' that were asked for are left out by {exclusions}"
                    + " exclusions.",
            "“{subject}”所请求的 {product} 个组合中，有 {count} 个被 {exclusions} 条排除条件去掉。",
            "Din cele {product} combinații cerute pentru „{subject}”, {count} sunt omise prin {exclusions} excluderi."),
    /** A new SKU would get a code that another one has. */
    SKU_CODE_COLLISION(
            Severity.ERROR,
            "The template gives the code '{subject}' to {combinations}; taken by: {taken}. None of them is created. Maybe"
                    + " use every spec in the template, or mark where one value ends.",
            "模板为 {combinations} 给出相同编码“{subject}”；已占用者：{taken}。均不创建。可以在模板中使用每个规格，或标明值的分界。",
            "Șablonul dă codul „{subject}” pentru {combinations}; ocupat de: {taken}. Niciunul nu se creează. Poate folosiți"
                    + " fiecare specificație sau separați valorile."),
    /** A template cannot be read. */
    TEMPLATE_INVALID(
            Severity.ERROR,
            "The template '{subject}'{place} cannot be read: braces must come in pairs with a name between, for example"
                    + " '{example}'.",
            "无法读取模板“{subject}”{place}：花括号必须成对且中间有名称，例如“{example}”。",
            "Șablonul „{subject}”{place} nu poate fi citit: acoladele vin în perechi, cu un nume între ele, de exemplu"
                    + " „{example}”."),
    /** A template asks for something that the SPU does not have. */
    TEMPLATE_NAME_UNKNOWN(
            Severity.ERROR,
            "The template '{template}' asks for '{subject}', which '{spu}' does not have; known: {known}. No SKU is created.",
            "模板“{template}”要求“{subject}”，而“{spu}”没有；已知：{known}。不创建任何 SKU。",
            "Șablonul „{template}” cere „{subject}”, pe care „{spu}” nu o are; cunoscute: {known}. Nu se creează niciun SKU."),
    /** A field of the SPU was to be set on a SKU. */
    FIELD_OF_SPU(
            Severity.ERROR,
            "'{subject}' belongs to the SPU '{spu}' and cannot be set on its SKU '{sku}'. Maybe set it on the SPU; it"
                    + " flows to all SKUs.",
            "“{subject}”属于 SPU“{spu}”，不能在其 SKU“{sku}”上设置。可以在 SPU 上设置，它适用于所有 SKU。",
            "„{subject}” ține de SPU-ul „{spu}” și nu poate fi setat pe SKU-ul „{sku}”. Poate îl setați pe SPU; ajunge la toate"
                    + " SKU-urile."),
    /** A field of the SKUs was to be set on the SPU. */
    FIELD_OF_SKU(
            Severity.ERROR,
            "'{subject}' belongs to each SKU and cannot be set on the SPU '{spu}'. Maybe set it on its SKUs: {skus}.",
            "“{subject}”属于各个 SKU，不能在 SPU“{spu}”上设置。可以在其 SKU 上设置：{skus}。",
            "„{subject}” ține de fiecare SKU și nu poate fi setat pe SPU-ul „{spu}”. Poate îl setați pe SKU-uri: {skus}."),
    /** A field stands in no table of who owns it. */
    FIELD_UNKNOWN(
            Severity.ERROR,
            "It is not known who owns the field '{subject}' of '{spu}'; known fields: {known}. Maybe add it to the table.",
            "不知道“{spu}”的字段“{subject}”归谁所有；已知字段：{known}。可以把它加入归属表。",
            "Nu se știe cui aparține câmpul „{subject}” al „{spu}”; câmpuri cunoscute: {known}. Poate îl adăugați în tabel."),
    /** An attribute is not one of the category. */
    ATTRIBUTE_NOT_OF_CATEGORY(
            Severity.ERROR,
            "'{spu}' is in category '{category}', which has no attribute '{subject}'; it has: {attributes}. Maybe add the"
                    + " attribute to the category.",
            "“{spu}”属于类目“{category}”，该类目没有属性“{subject}”；它有：{attributes}。可以先在类目中增加该属性。",
            "„{spu}” este în categoria „{category}”, care nu are atributul „{subject}”; are: {attributes}. Poate îl adăugați"
                    + " la categorie."),
    /** A SKU was to say again what its SPU says. */
    ATTRIBUTE_RESTATED(
            Severity.ERROR,
            "The attribute '{subject}' is said once, on the SPU '{spu}', and never again on its SKU '{sku}'. Maybe set it on"
                    + " the SPU.",
            "属性“{subject}”只在 SPU“{spu}”上填写一次，不在其 SKU“{sku}”上重复。可以在 SPU 上设置。",
            "Atributul „{subject}” se spune o dată, pe SPU-ul „{spu}”, și nu se repetă pe SKU-ul „{sku}”. Poate îl setați pe SPU."),
    /** A shop and its id for a SKU are not known. */
    SHOP_SKU_UNKNOWN(
            Severity.ERROR,
            "Shop '{shop}' has no SKU of ours under '{subject}'{place}. Maybe add it to the table; an id of a shop is never"
                    + " used as a code.",
            "店铺“{shop}”的“{subject}”{place}没有对应的 SKU。可以把它加入对照表；店铺的编号绝不当作编码使用。",
            "Magazinul „{shop}” nu are un SKU al nostru pentru „{subject}”{place}. Poate îl adăugați în tabel; un id de magazin"
                    + " nu este folosit niciodată drept cod."),
    /** A shop uses one id for several SKUs. */
    SHOP_SKU_AMBIGUOUS(
            Severity.ERROR,
            "Shop '{shop}' has several SKUs under '{subject}'{place}: {skus}; one was expected. Maybe correct the table.",
            "店铺“{shop}”的“{subject}”{place}对应多个 SKU：{skus}；应只对应一个。可以更正对照表。",
            "Magazinul „{shop}” are mai multe SKU-uri pentru „{subject}”{place}: {skus}; se aștepta unul. Poate corectați"
                    + " tabelul.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    EditCode(Severity severity, String english, String chinese, String romanian) {
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
