package io.skuwright.product;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about products, their specs and their SKUs as data. */
public enum ProductCode implements FindingCode {
    /** A product has no name. */
    PRODUCT_NAME_BLANK(
            Severity.ERROR,
            "The name of the product{place} is '{subject}'; it must not be blank. Maybe the column was not read.",
            "产品{place}的名称为“{subject}”；名称不能为空。可能没有读取该列。",
            "Numele produsului{place} este „{subject}”; nu poate fi gol. Poate coloana nu a fost citită."),
    /** A multi-spec SPU has no spec. */
    SPU_WITHOUT_SPECS(
            Severity.ERROR,
            "SPU '{subject}'{place} has no spec; at least one with one value was expected. Maybe it is a single-spec"
                    + " product, which is a SKU without an SPU.",
            "SPU“{subject}”{place}没有规格；至少需要一个规格和一个规格值。它可能是单规格产品，即没有 SPU 的 SKU。",
            "SPU-ul „{subject}”{place} nu are specificații; se aștepta cel puțin una cu o valoare. Poate este un produs cu"
                    + " o singură specificație, adică un SKU fără SPU."),
    /** An SPU without specs does not have exactly one SKU. */
    SPU_SPECLESS_SKUS(
            Severity.ERROR,
            "SPU '{subject}'{place} has no spec and {count} SKUs; exactly one was expected. Maybe its specs were not read.",
            "SPU“{subject}”{place}没有规格，却有 {count} 个 SKU；应恰好有一个。可能没有读取其规格。",
            "SPU-ul „{subject}”{place} nu are specificații și are {count} SKU-uri; se aștepta exact unul. Poate nu i-au fost"
                    + " citite specificațiile."),
    /** The name of a spec is blank. */
    SPEC_AXIS_BLANK(
            Severity.ERROR,
            "A spec{place} has the name '{subject}'; it must not be blank. Maybe take the spec out.",
            "规格{place}的名称为“{subject}”；名称不能为空。可以去掉该规格。",
            "O specificație{place} are numele „{subject}”; nu poate fi gol. Poate scoateți specificația."),
    /** A spec has no values. */
    SPEC_AXIS_EMPTY(
            Severity.ERROR,
            "Spec '{subject}'{place} has no values; at least one was expected. Maybe take the spec out.",
            "规格“{subject}”{place}没有规格值；至少需要一个。可以去掉该规格。",
            "Specificația „{subject}”{place} nu are valori; se aștepta cel puțin una. Poate scoateți specificația."),
    /** Two specs of one SPU have the same name. */
    SPEC_AXIS_DUPLICATE(
            Severity.ERROR,
            "SPU '{spu}' has spec '{subject}' twice{place}; once was expected. Maybe join the values of both.",
            "SPU“{spu}”的规格“{subject}”出现两次{place}；应只出现一次。可以合并两者的规格值。",
            "SPU-ul „{spu}” are de două ori specificația „{subject}”{place}; se aștepta o dată. Poate uniți valorile."),
    /** A spec value is blank. */
    SPEC_VALUE_BLANK(
            Severity.ERROR,
            "A value of spec '{spec}'{place} is '{subject}'; it must not be blank. Maybe take it out.",
            "规格“{spec}”的一个规格值{place}为“{subject}”；规格值不能为空。可以去掉它。",
            "O valoare a specificației „{spec}”{place} este „{subject}”; nu poate fi goală. Poate o scoateți."),
    /** A spec has the same value twice. */
    SPEC_VALUE_DUPLICATE(
            Severity.ERROR,
            "Spec '{spec}' has the value '{subject}' twice{place}; once was expected. Maybe take one out.",
            "规格“{spec}”的规格值“{subject}”出现两次{place}；应只出现一次。可以去掉一个。",
            "Specificația „{spec}” are de două ori valoarea „{subject}”{place}; se aștepta o dată. Poate scoateți una."),
    /** Two values of one spec look alike and are two all the same. */
    NEAR_DUPLICATE_VALUE(
            Severity.WARNING,
            "The values '{subject}' and '{other}' of spec '{spec}'{place} look alike and differ only in: {differences};"
                    + " they are two values. Maybe one was meant.",
            "规格“{spec}”{place}的规格值“{subject}”与“{other}”看起来相同，仅在以下方面不同：{differences}；"
                    + "按两个值处理。可能本是同一个值。",
            "Valorile „{subject}” și „{other}” ale specificației „{spec}”{place} seamănă și diferă doar prin:"
                    + " {differences}; sunt două valori. Poate s-a dorit una singură."),
    /** The code of a SKU is blank. */
    SKU_CODE_BLANK(
            Severity.ERROR,
            "The code of a SKU{place} is '{subject}'; it must not be blank. Maybe the column was not read.",
            "SKU{place}的编码为“{subject}”；编码不能为空。可能没有读取该列。",
            "Codul unui SKU{place} este „{subject}”; nu poate fi gol. Poate coloana nu a fost citită."),
    /** Several SKUs have the same code. */
    SKU_CODE_DUPLICATE(
            Severity.ERROR,
            "{count} SKUs of '{spu}' have the code '{subject}'{place}; one was expected. Maybe a row was read twice.",
            "“{spu}”有 {count} 个 SKU 使用编码“{subject}”{place}；应只有一个。可能某行被读取了两次。",
            "{count} SKU-uri ale „{spu}” au codul „{subject}”{place}; se aștepta unul. Poate un rând a fost citit de două ori."),
    /** A row names one spec twice. */
    SKU_SPEC_REPEATED(
            Severity.ERROR,
            "SKU '{subject}'{place} names spec '{spec}' more than once ({values}); one value was expected. Maybe it is two SKUs.",
            "SKU“{subject}”{place}多次给出规格“{spec}”（{values}）；应只有一个值。可能本是两个 SKU。",
            "SKU-ul „{subject}”{place} numește specificația „{spec}” de mai multe ori ({values}); se aștepta o valoare."
                    + " Poate sunt două SKU-uri."),
    /** A SKU has no value of a spec. */
    SKU_SPEC_MISSING(
            Severity.ERROR,
            "SKU '{subject}'{place} has no value of spec '{spec}'; one of each spec was expected: {specs}."
                    + " Maybe fill it in.",
            "SKU“{subject}”{place}没有规格“{spec}”的值；每个规格都应有一个值：{specs}。可以补充。",
            "SKU-ul „{subject}”{place} nu are valoare pentru specificația „{spec}”; se aștepta câte una pentru fiecare:"
                    + " {specs}. Poate o completați."),
    /** A spec is named that the SPU does not have. */
    SPEC_UNKNOWN(
            Severity.ERROR,
            "'{sku}'{place} names spec '{subject}', which SPU '{spu}' does not have; its specs: {specs}."
                    + " Maybe it is written differently; a spec cannot be added.",
            "“{sku}”{place}给出了规格“{subject}”，而 SPU“{spu}”没有该规格；其规格为：{specs}。写法可能不同；规格不能增加。",
            "„{sku}”{place} numește specificația „{subject}”, pe care SPU-ul „{spu}” nu o are; specificațiile lui: {specs}."
                    + " Poate este scrisă altfel; nu se pot adăuga specificații."),
    /** A value is named that the spec does not have. */
    SPEC_VALUE_UNKNOWN(
            Severity.ERROR,
            "'{sku}'{place} names the value '{subject}' of spec '{spec}', which is not one of its values: {values}."
                    + " Maybe it is written differently, or is to be appended.",
            "“{sku}”{place}给出了规格“{spec}”的值“{subject}”，不在其规格值之中：{values}。写法可能不同，或需要追加。",
            "„{sku}”{place} numește valoarea „{subject}” a specificației „{spec}”, care nu este printre valorile ei: {values}."
                    + " Poate este scrisă altfel sau trebuie adăugată."),
    /** Several SKUs of one SPU have the same combination. */
    SPU_DUPLICATE_COMBINATION(
            Severity.ERROR,
            "SKUs {skus} of '{subject}'{place} have the same combination ({values}); one SKU was expected."
                    + " Maybe a spec is missing, or one of them is superfluous.",
            "“{subject}”的 SKU {skus}{place}具有相同的规格组合（{values}）；应只有一个 SKU。可能缺少一个规格，或其中一个多余。",
            "SKU-urile {skus} ale „{subject}”{place} au aceeași combinație ({values}); se aștepta un singur SKU."
                    + " Poate lipsește o specificație sau unul este în plus."),
    /** An SPU has more specs than allowed. */
    LIMIT_SPECS(
            Severity.ERROR,
            "SPU '{subject}'{place} has {actual} specs, more than the limit of {limit}. Maybe some are attributes; else"
                    + " raise the limit specs.",
            "SPU“{subject}”{place}有 {actual} 个规格，超过限制 {limit}。其中一些可能是属性；否则可调高限制 specs。",
            "SPU-ul „{subject}”{place} are {actual} specificații, peste limita de {limit}. Poate unele sunt atribute; altfel"
                    + " măriți limita specs."),
    /** A spec has more values than allowed. */
    LIMIT_SPEC_VALUES(
            Severity.ERROR,
            "Spec '{subject}'{place} has {actual} values, more than the limit of {limit}. Maybe it is no spec but a"
                    + " number or a note; else raise the limit specValues.",
            "规格“{subject}”{place}有 {actual} 个规格值，超过限制 {limit}。它可能不是规格而是编号或备注；否则可调高限制 specValues。",
            "Specificația „{subject}”{place} are {actual} valori, peste limita de {limit}. Poate nu este o specificație, ci un"
                    + " număr sau o notă; altfel măriți limita specValues."),
    /** An SPU has, or would get, more SKUs than allowed. */
    LIMIT_VARIANTS(
            Severity.ERROR,
            "SPU '{subject}'{place} comes to {product} SKUs, more than the limit of {limit}; none is planned."
                    + " Maybe list the combinations that are wanted, else raise the limit spuSkus.",
            "SPU“{subject}”{place}将有 {product} 个 SKU，超过限制 {limit}；不作任何计划。可以只列出需要的组合，否则调高限制 spuSkus。",
            "SPU-ul „{subject}”{place} ajunge la {product} SKU-uri, peste limita de {limit}; nu se planifică niciunul."
                    + " Poate enumerați combinațiile dorite; altfel măriți limita spuSkus."),
    /** A code is longer than allowed. */
    LIMIT_CODE_LENGTH(
            Severity.ERROR,
            "The code '{subject}'{place} has {actual} characters, more than the limit of {limit}. Maybe it is a"
                    + " description; else raise the limit codeLength.",
            "编码“{subject}”{place}有 {actual} 个字符，超过限制 {limit}。它可能是描述；否则可调高限制 codeLength。",
            "Codul „{subject}”{place} are {actual} caractere, peste limita de {limit}. Poate este o descriere; altfel măriți"
                    + " limita codeLength."),
    /** A name or value is longer than allowed. */
    LIMIT_NAME_LENGTH(
            Severity.ERROR,
            "The text '{subject}'{place} has {actual} characters, more than the limit of {limit} for names and values."
                    + " Maybe it is a description; else raise the limit nameLength.",
            "文本“{subject}”{place}有 {actual} 个字符，超过名称和值的限制 {limit}。它可能是描述；否则可调高限制 nameLength。",
            "Textul „{subject}”{place} are {actual} caractere, peste limita de {limit} pentru nume și valori. Poate este o"
                    + " descriere; altfel măriți limita nameLength."),
    /** An SPU code stands where a SKU code is needed. */
    SKU_REQUIRED(
            Severity.ERROR,
            "'{subject}'{place} is an SPU; orders, stock and movements need one of its SKUs: {skus}. Maybe choose one.",
            "“{subject}”{place}是 SPU；订单、库存和出入库需要其 SKU 之一：{skus}。可以选择其中一个。",
            "„{subject}”{place} este un SPU; comenzile, stocul și mișcările cer unul dintre SKU-urile lui: {skus}. Poate"
                    + " alegeți unul."),
    /** The kind of a product was to be changed. */
    SPU_KIND_FIXED(
            Severity.ERROR,
            "'{subject}'{place} was created as {from} and cannot become {to}; the kind never changes."
                    + " Maybe create a new product of that kind and retire this one.",
            "“{subject}”{place}创建时为 {from}，不能变为 {to}；产品类型不可改变。可以新建该类型的产品并停用本产品。",
            "„{subject}”{place} a fost creat ca {from} și nu poate deveni {to}; felul nu se schimbă niciodată."
                    + " Poate creați un produs nou de acel fel și îl retrageți pe acesta.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    ProductCode(Severity severity, String english, String chinese, String romanian) {
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
