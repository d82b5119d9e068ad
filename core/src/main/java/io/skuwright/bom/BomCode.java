package io.skuwright.bom;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about bills of materials and their explosion. */
public enum BomCode implements FindingCode {
    /** Several BOMs with different content have one number. */
    BOM_DUPLICATE(
            Severity.ERROR,
            "BOM number '{subject}' stands for {count} BOMs that differ (products: {products}); one was expected."
                    + " None of them is used. Maybe give each version a number of its own.",
            "BOM 编号“{subject}”对应 {count} 个内容不同的 BOM（产品：{products}）；应只有一个。这些 BOM 都不会使用。可以给每个版本单独的编号。",
            "Numărul de BOM „{subject}” este al {count} BOM-uri diferite (produse: {products}); se aștepta unul."
                    + " Niciunul nu este folosit. Poate dați fiecărei versiuni un număr propriu."),
    /** A BOM was given more than once with the same content. */
    BOM_REPEATED(
            Severity.WARNING,
            "BOM '{subject}' was given {count} times with the same content and is used once."
                    + " Maybe a file was read twice.",
            "BOM“{subject}”以相同内容给出了 {count} 次，只使用一次。可能某个文件被读取了两次。",
            "BOM-ul „{subject}” a fost dat de {count} ori cu același conținut și este folosit o dată."
                    + " Poate un fișier a fost citit de două ori."),
    /** Two lines of one BOM have one id. */
    BOM_LINE_ID_DUPLICATE(
            Severity.WARNING,
            "Line id '{subject}' stands {count} times in BOM '{bom}'; every line counts, a look-up gives the first."
                    + " Maybe number the lines anew.",
            "行 id“{subject}”在 BOM“{bom}”中出现 {count} 次；每一行都计入，查找只返回第一行。可以重新给行编号。",
            "Id-ul de linie „{subject}” apare de {count} ori în BOM-ul „{bom}”; toate liniile contează, căutarea o dă pe"
                    + " prima. Poate renumerotați liniile."),
    /** A line divides by nothing or by less than nothing. */
    BOM_DENOMINATOR_NOT_POSITIVE(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' has the denominator '{value}'; more than 0 was expected."
                    + " The line is left out.",
            "BOM“{bom}”第“{line}”行的“{subject}”分母为“{value}”；应大于 0。该行不计入。",
            "„{subject}” pe linia „{line}” a BOM-ului „{bom}” are numitorul „{value}”; se aștepta mai mult de 0."
                    + " Linia este omisă."),
    /** A line takes less than nothing. */
    BOM_NUMERATOR_NEGATIVE(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' has the numerator '{value}'; 0 or more was expected."
                    + " The line is left out. Maybe it is a by-product.",
            "BOM“{bom}”第“{line}”行的“{subject}”分子为“{value}”；应大于等于 0。该行不计入。它可能是副产品。",
            "„{subject}” pe linia „{line}” a BOM-ului „{bom}” are numărătorul „{value}”; se aștepta cel puțin 0."
                    + " Linia este omisă. Poate este un produs secundar."),
    /** A BOM makes nothing or less than nothing. */
    BOM_YIELD_NOT_POSITIVE(
            Severity.ERROR,
            "BOM '{subject}' of '{product}' has the yield '{value}'; more than 0 was expected. The BOM is not opened.",
            "“{product}”的 BOM“{subject}”产出数量为“{value}”；应大于 0。该 BOM 不会展开。",
            "BOM-ul „{subject}” al „{product}” are randamentul „{value}”; se aștepta mai mult de 0."
                    + " BOM-ul nu este deschis."),
    /** A line names a BOM that is not there. */
    BOM_REF_MISSING(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' asks for BOM '{ref}', which is not in the catalogue."
                    + " The component is not opened. Maybe add that BOM, or pin no version.",
            "BOM“{bom}”第“{line}”行的“{subject}”指定了 BOM“{ref}”，但目录中没有。该子项不展开。可以补上该 BOM，或不指定版本。",
            "„{subject}” pe linia „{line}” a BOM-ului „{bom}” cere BOM-ul „{ref}”, care nu este în catalog."
                    + " Componenta nu este deschisă. Poate adăugați acel BOM sau nu fixați o versiune."),
    /** A line names a BOM of another product. */
    BOM_REF_MISMATCH(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' asks for BOM '{ref}', which makes '{product}'."
                    + " The component is not opened. Maybe the version is that of another product.",
            "BOM“{bom}”第“{line}”行的“{subject}”指定了 BOM“{ref}”，但它生产的是“{product}”。该子项不展开。版本可能属于别的产品。",
            "„{subject}” pe linia „{line}” a BOM-ului „{bom}” cere BOM-ul „{ref}”, care produce „{product}”."
                    + " Componenta nu este deschisă. Poate versiunea este a altui produs."),
    /** It cannot be told which BOM of a product is meant. */
    BOM_DEFAULT_AMBIGUOUS(
            Severity.ERROR,
            "'{subject}' has BOMs ({boms}) of which none is the default by the rule '{rule}'; it is not opened."
                    + " Maybe flag one, pin a version, or choose another rule.",
            "“{subject}”有多个 BOM（{boms}），按规则“{rule}”无法确定默认 BOM；不展开。可以标记其中一个、指定版本或选择其他规则。",
            "„{subject}” are BOM-uri ({boms}) dintre care niciunul nu este implicit după regula „{rule}”; nu este deschis."
                    + " Poate marcați unul, fixați o versiune sau alegeți altă regulă."),
    /** A product goes into itself. */
    BOM_CYCLE(
            Severity.ERROR,
            "'{subject}' goes into itself over {length} BOMs: {path}. What lies on the loop is left out."
                    + " Maybe one of these lines names the wrong component or version.",
            "“{subject}”经过 {length} 个 BOM 又包含了自身：{path}。循环上的部分不计入。可能其中某一行的子项或版本有误。",
            "„{subject}” intră în sine însuși prin {length} BOM-uri: {path}. Ce se află pe buclă este omis."
                    + " Poate una dintre linii numește componenta sau versiunea greșită."),
    /** A skip layer has nothing that could stand in its place. */
    BOM_SKIP_WITHOUT_BOM(
            Severity.WARNING,
            "'{subject}' on line '{line}' of BOM '{bom}' is a skip layer without a BOM of its own and is kept."
                    + " Maybe its BOM is missing, or the flag is wrong.",
            "BOM“{bom}”第“{line}”行的“{subject}”标记为跳层，但没有自己的 BOM，因此保留。可能缺少其 BOM，或标记有误。",
            "„{subject}” pe linia „{line}” a BOM-ului „{bom}” este strat de sărit fără BOM propriu și este păstrat."
                    + " Poate lipsește BOM-ul lui sau marcajul este greșit."),
    /** A BOM has no line that counts. */
    BOM_EMPTY(
            Severity.WARNING,
            "BOM '{subject}' of '{product}' has no line that counts, so it is not opened."
                    + " Maybe all lines are zero, optional or out of date.",
            "“{product}”的 BOM“{subject}”没有任何有效行，因此不展开。可能所有行都为零、可选或不在有效期内。",
            "BOM-ul „{subject}” al „{product}” nu are nicio linie care contează, deci nu este deschis."
                    + " Poate toate liniile sunt zero, opționale sau expirate."),
    /** A line and the BOM of its component count in different units. */
    BOM_UNIT_MISMATCH(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' is counted in '{unit}', its BOM '{ref}' in '{expected}';"
                    + " it is not opened. Maybe use one unit.",
            "BOM“{bom}”第“{line}”行的“{subject}”以“{unit}”计量，而其 BOM“{ref}”以“{expected}”计量；不展开。可以统一单位。",
            "„{subject}” (linia „{line}”, BOM „{bom}”) e în „{unit}”, BOM-ul lui „{ref}” în „{expected}”;"
                    + " nu se deschide. Poate folosiți o unitate."),
    /** Lines have dates and no date was asked for. */
    BOM_EFFECTIVITY_IGNORED(
            Severity.INFO,
            "Lines of BOM '{subject}' are dated and no date was given, so all of them count."
                    + " Maybe pass the date as of which to explode.",
            "BOM“{subject}”的行带有有效期，但没有给定日期，因此全部计入。可以传入展开的基准日期。",
            "Linii ale BOM-ului „{subject}” au date de valabilitate și nu s-a dat nicio dată, deci toate contează."
                    + " Poate indicați data pentru care se desface."),
    /** Two alternatives have the same rank. */
    BOM_SUBSTITUTE_TIE(
            Severity.WARNING,
            "Group {group} of BOM '{subject}' has several lines of priority {priority} ({lines}); '{line}' counts."
                    + " Maybe give each alternative its own priority.",
            "BOM“{subject}”的替代组 {group} 中有多行优先级同为 {priority}（{lines}）；采用“{line}”。可以给每个替代项不同的优先级。",
            "Grupul {group} al BOM-ului „{subject}” are linii de aceeași prioritate {priority} ({lines}); contează „{line}”."
                    + " Poate dați fiecăreia alta."),
    /** Nothing is known of a product that was asked for. */
    BOM_PRODUCT_UNKNOWN(
            Severity.ERROR,
            "Product '{subject}' has no BOM in the catalogue and is a component of none."
                    + " Maybe its code is written differently; codes are compared exactly.",
            "产品“{subject}”在目录中没有 BOM，也不是任何 BOM 的子项。编码可能写法不同；编码按原样精确比较。",
            "Produsul „{subject}” nu are BOM în catalog și nu este componentă a niciunuia."
                    + " Poate codul este scris altfel; codurile se compară exact."),
    /** A product that was asked for is bought, not made. */
    BOM_NONE(
            Severity.WARNING,
            "Product '{subject}' has no BOM, so there is nothing to open. Maybe its BOM was not read.",
            "产品“{subject}”没有 BOM，因此没有可展开的内容。可能没有读取它的 BOM。",
            "Produsul „{subject}” nu are BOM, deci nu este nimic de deschis. Poate BOM-ul lui nu a fost citit."),
    /** A BOM has a by-product of less than nothing. */
    BOM_BY_PRODUCT_NEGATIVE(
            Severity.ERROR,
            "By-product '{subject}' of BOM '{bom}' has the quantity '{value}'; 0 or more was expected. It is left out."
                    + " Maybe it is a component.",
            "BOM“{bom}”的副产品“{subject}”数量为“{value}”；应大于等于 0。该副产品不计入。它可能是子项。",
            "Produsul secundar „{subject}” al BOM-ului „{bom}” are cantitatea „{value}”; se aștepta cel puțin 0. Este"
                    + " lăsat afară. Poate este o componentă."),
    /** By-products carry more of the cost than there is, or less than nothing. */
    BOM_COST_SHARE_OUT_OF_RANGE(
            Severity.ERROR,
            "By-product '{subject}' of BOM '{bom}' carries '{value}' per cent of the cost, '{sum}' with those before it;"
                    + " 0 to 100 in all was expected. Costs are not shared. Maybe the share was meant as a fraction.",
            "BOM“{bom}”的副产品“{subject}”承担成本的“{value}”%，与前面的合计“{sum}”%；合计应在 0 到 100 之间。成本不分摊。可能把小数当成了百分比。",
            "Produsul secundar „{subject}” al BOM-ului „{bom}” poartă „{value}” la sută din cost, „{sum}” cu cele de"
                    + " dinainte; se aștepta 0 până la 100 în total. Costul nu se împarte. Poate partea era o fracție."),
    /** A loss cannot be used. */
    BOM_LOSS_OUT_OF_RANGE(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' has the {field} '{value}'; a rate from 0 to less than 100 and a"
                    + " fixed loss of 0 or more were expected. The line is left out where losses count."
                    + " Maybe a yield was written in place of a loss.",
            "BOM“{bom}”第“{line}”行的“{subject}”的 {field} 为“{value}”；损耗率应大于等于 0 且小于 100，固定损耗应大于等于 0。"
                    + "计算损耗时该行不计入。可能把成品率写成了损耗率。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” are {field} „{value}”; se aștepta o rată de la 0 la sub"
                    + " 100 și o pierdere fixă de cel puțin 0. Linia este lăsată afară unde contează pierderile."
                    + " Poate s-a scris randamentul în locul pierderii."),
    /** A stepped line has no steps. */
    BOM_STEPS_MISSING(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' is stepped but has no steps; at least one was expected."
                    + " The line is left out. Maybe it is a variable line.",
            "BOM“{bom}”第“{line}”行的“{subject}”是阶梯用量但没有阶梯；至少应有一个。该行不计入。它可能是变动用量。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” este în trepte, dar nu are trepte; se aștepta cel puțin"
                    + " una. Linia este lăsată afară. Poate este o linie variabilă."),
    /** A step overlaps another one, ends before it begins or has a ratio that is not positive. */
    BOM_STEP_INVALID(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' has the step from '{from}' to '{to}' with '{value}'; ranges that"
                    + " do not overlap and ratios above 0 were expected. The line is left out. Maybe the end of a step is"
                    + " also the start of the next one and belongs to that.",
            "BOM“{bom}”第“{line}”行的“{subject}”有阶梯“{from}”到“{to}”，比例“{value}”；区间不应重叠，比例应大于 0。该行不计入。"
                    + "一个阶梯的终点可能也是下一个的起点，应属于下一个。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” are treapta de la „{from}” la „{to}” cu „{value}”; se"
                    + " așteptau intervale care nu se suprapun și rapoarte peste 0. Linia este lăsată afară. Poate capătul"
                    + " unei trepte este și începutul celei următoare."),
    /** A condition names no value, so that it can never hold. */
    BOM_CONDITION_EMPTY(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' has a condition on '{spec}' without a value; at least one was"
                    + " expected. The line is left out. Maybe the condition can be taken away.",
            "BOM“{bom}”第“{line}”行的“{subject}”对“{spec}”的条件没有值；至少应有一个。该行不计入。可以去掉该条件。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” are o condiție pe „{spec}” fără valoare; se aștepta cel"
                    + " puțin una. Linia este lăsată afară. Poate condiția se scoate."),
    /** Lines have conditions on a spec of which nothing was selected. */
    BOM_CONDITION_IGNORED(
            Severity.WARNING,
            "Lines of BOM '{subject}' have conditions on '{spec}' (first: line '{line}') and no value of it was selected,"
                    + " so these conditions are ignored. Maybe select a value.",
            "BOM“{subject}”的行对“{spec}”设有条件（首个：第“{line}”行），但没有选择其值，因此忽略这些条件。可以选择一个值。",
            "Linii ale BOM-ului „{subject}” au condiții pe „{spec}” (prima: linia „{line}”) și nu s-a ales nicio valoare,"
                    + " deci aceste condiții sunt ignorate. Poate alegeți o valoare."),
    /** A stepped line stands below several places, so that no one quantity decides on the step. */
    BOM_STEPPED_AMBIGUOUS(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' is stepped and its parent stands in {paths} places; one was"
                    + " expected. Its total is not known. Maybe use the rows, or let the total of the parent decide.",
            "BOM“{bom}”第“{line}”行的“{subject}”是阶梯用量，而其父项出现在 {paths} 处；应只有一处。其合计无法得知。"
                    + "可以使用行，或按父项合计决定阶梯。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” este în trepte, iar părintele stă în {paths} locuri; se"
                    + " aștepta unul. Totalul nu este cunoscut. Poate folosiți rândurile sau lăsați totalul părintelui să"
                    + " decidă."),
    /** The quantity of a parent is in none of the steps of a line. */
    BOM_STEP_NONE(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' has no step for '{value}' of its parent; one was expected."
                    + " What it needs is not known. Maybe the last step should have no end.",
            "BOM“{bom}”第“{line}”行的“{subject}”没有适用于父项数量“{value}”的阶梯；应有一个。其用量无法得知。最后一个阶梯可能不应有终点。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” nu are treaptă pentru „{value}” din părinte; se aștepta"
                    + " una. Necesarul nu este cunoscut. Poate ultima treaptă nu ar trebui să aibă capăt."),
    /** What a component needs in all is not known, because a part of it is not. */
    BOM_TOTAL_UNKNOWN(
            Severity.WARNING,
            "The total of '{subject}' in '{product}' is not known, because a quantity above it is not; it is not listed."
                    + " Maybe mend what the other findings name, or use the rows.",
            "“{product}”中“{subject}”的合计无法得知，因为其上层有数量无法得知；不列出该合计。请先处理其他问题，或使用行。",
            "Totalul pentru „{subject}” în „{product}” nu este cunoscut, pentru că o cantitate de deasupra nu este; nu este"
                    + " listat. Poate îndreptați ce numesc celelalte constatări sau folosiți rândurile."),
    /** A component is counted in units that no conversion joins. */
    BOM_UNITS_MIXED(
            Severity.WARNING,
            "'{subject}' is counted in '{unit}' and in '{other}', and no conversion joins them; it has no single"
                    + " quantity. Maybe add the conversion, or use the total of each unit.",
            "“{subject}”既以“{unit}”又以“{other}”计量，且没有换算；无法得到单一数量。可以补充换算，或使用各单位的合计。",
            "„{subject}” este numărat în „{unit}” și în „{other}”, iar nicio conversie nu le leagă; nu are o cantitate"
                    + " unică. Poate adăugați conversia sau folosiți totalul fiecărei unități."),
    /** A BOM that was asked for is not there. */
    BOM_NUMBER_UNKNOWN(
            Severity.ERROR,
            "BOM '{subject}' is not in the catalogue. Maybe its number is written differently.",
            "目录中没有 BOM“{subject}”。编号可能写法不同。",
            "BOM-ul „{subject}” nu este în catalog. Poate numărul este scris altfel."),
    /** Less than nothing was asked for. */
    EXPLOSION_QUANTITY_NEGATIVE(
            Severity.ERROR,
            "The quantity '{value}' of '{subject}' is negative; 0 or more was expected. Maybe explode its opposite.",
            "“{subject}”的数量“{value}”为负；应大于等于 0。可以按其相反数展开。",
            "Cantitatea „{value}” pentru „{subject}” este negativă; se aștepta cel puțin 0. Poate desfaceți opusul ei."),
    /** A catalogue has too many products. */
    LIMIT_BOM_NODES(
            Severity.ERROR,
            "The catalogue has {actual} products, more than the limit of {limit}."
                    + " Maybe load fewer BOMs, else raise the limit bomNodes.",
            "目录中有 {actual} 个产品，超过限制 {limit}。可以少加载一些 BOM，否则请调高限制 bomNodes。",
            "Catalogul are {actual} produse, peste limita de {limit}."
                    + " Poate încărcați mai puține BOM-uri, altfel măriți limita bomNodes."),
    /** A catalogue has too many lines. */
    LIMIT_BOM_LINES(
            Severity.ERROR,
            "The catalogue has {actual} lines, more than the limit of {limit}."
                    + " Maybe load fewer BOMs, else raise the limit bomLines.",
            "目录中有 {actual} 行，超过限制 {limit}。可以少加载一些 BOM，否则请调高限制 bomLines。",
            "Catalogul are {actual} linii, peste limita de {limit}."
                    + " Poate încărcați mai puține BOM-uri, altfel măriți limita bomLines."),
    /** A structure has too many levels. */
    LIMIT_DEPTH(
            Severity.ERROR,
            "'{subject}' has {actual} levels, more than the limit of {limit}."
                    + " Maybe a version refers to an earlier one in a long chain; else raise the limit bomDepth.",
            "“{subject}”有 {actual} 层，超过限制 {limit}。可能版本之间形成了很长的引用链；否则请调高限制 bomDepth。",
            "„{subject}” are {actual} niveluri, peste limita de {limit}."
                    + " Poate versiunile formează un lanț lung; altfel măriți limita bomDepth."),
    /** An explosion has too many rows to be listed. */
    LIMIT_EXPANSION(
            Severity.WARNING,
            "The explosion of '{subject}' has {paths} rows, more than the limit of {limit}; none is listed, the totals"
                    + " stand. Maybe use the totals, else raise the limit explosionRows.",
            "“{subject}”的展开有 {paths} 行，超过限制 {limit}；不列出行，合计仍然有效。可以使用合计，否则请调高限制 explosionRows。",
            "Desfacerea „{subject}” are {paths} rânduri, peste limita de {limit}; niciunul nu este listat, totalurile"
                    + " rămân. Poate folosiți totalurile, altfel măriți limita explosionRows.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BomCode(Severity severity, String english, String chinese, String romanian) {
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
