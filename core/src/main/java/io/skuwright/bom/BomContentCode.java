package io.skuwright.bom;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out when contents of BOMs are compared, and standard BOMs made of configured ones. */
public enum BomContentCode implements FindingCode {
    /** A text is no fingerprint of a BOM. */
    BOM_FINGERPRINT_INVALID(
            Severity.ERROR,
            "'{subject}' is no fingerprint of a BOM; 'bom1:' or 'bomtree1:' and 64 characters from 0-9 and a-f were"
                    + " expected. Maybe it was cut off.",
            "“{subject}”不是 BOM 指纹；应为“bom1:”或“bomtree1:”加 64 个 0-9、a-f 字符。可能被截断了。",
            "„{subject}” nu este amprenta unui BOM; se aștepta „bom1:” sau „bomtree1:” și 64 de caractere 0-9 și a-f."
                    + " Poate a fost trunchiată."),
    /** Two structures have too many BOMs to be compared with each other. */
    LIMIT_COMPARISON(
            Severity.ERROR,
            "Comparing '{subject}' took {actual} lines, more than twice the limit of {limit}; what was found until then"
                    + " is listed. Maybe lines pin many versions of one product; else raise the limit bomLines.",
            "比较“{subject}”涉及 {actual} 行，超过限制 {limit} 的两倍；仅列出此前找到的差异。可能各行固定了同一产品的许多版本；"
                    + "否则请调高限制 bomLines。",
            "Compararea „{subject}” a cuprins {actual} linii, peste dublul limitei de {limit}; este listat ce s-a găsit"
                    + " până atunci. Poate liniile fixează multe versiuni ale unui produs; altfel măriți limita bomLines."),
    /** A standard BOM was asked for of a BOM that offers nothing to choose. */
    STANDARD_BOM_NOT_CONFIGURED(
            Severity.ERROR,
            "BOM '{subject}' is a standard BOM; a configured one was expected. Maybe it can be used as it is.",
            "BOM“{subject}”是标准 BOM；应为配置 BOM。可以直接使用它。",
            "BOM-ul „{subject}” este standard; se aștepta unul configurat. Poate se folosește așa cum este."),
    /** The number for a new standard BOM belongs to another BOM. */
    STANDARD_BOM_NUMBER_TAKEN(
            Severity.ERROR,
            "The number '{subject}' for a standard BOM of '{bom}' belongs to a BOM with other content, which stays as"
                    + " it is. Maybe let the number hold more of the fingerprint.",
            "由“{bom}”生成的标准 BOM 的编号“{subject}”已属于内容不同的 BOM，该 BOM 保持不变。可以让编号包含更多指纹字符。",
            "Numărul „{subject}” pentru un BOM standard din „{bom}” este al unui BOM cu alt conținut, care rămâne cum"
                    + " este. Poate numărul ar trebui să cuprindă mai mult din amprentă."),
    /** A standard BOM leads to a configured one, which is not resolved there. */
    STANDARD_BOM_OPENS_CONFIGURED(
            Severity.WARNING,
            "Line '{line}' of the standard BOM '{bom}' leads to '{subject}' with the configured BOM '{ref}', in which"
                    + " nothing was selected. Maybe the line should pin a standard BOM.",
            "标准 BOM“{bom}”第“{line}”行指向“{subject}”的配置 BOM“{ref}”，其中未做选择。该行可能应指定一个标准 BOM。",
            "Linia „{line}” a BOM-ului standard „{bom}” duce la „{subject}” cu BOM-ul configurat „{ref}”, în care nu s-a"
                    + " ales nimic. Poate linia ar trebui să fixeze un BOM standard."),
    /** A selection names a line that is not there. */
    SELECTION_LINE_UNKNOWN(
            Severity.ERROR,
            "Line '{subject}' was selected and is not in the configured BOM '{bom}'. Maybe the BOM was changed since,"
                    + " or the path leaves out a line.",
            "已选择的行“{subject}”不在配置 BOM“{bom}”中。该 BOM 之后可能已更改，或路径少了一行。",
            "Linia „{subject}” a fost aleasă și nu este în BOM-ul configurat „{bom}”. Poate BOM-ul s-a schimbat între"
                    + " timp sau calea omite o linie."),
    /** A selection names a line that does not count with what else was selected. */
    SELECTION_LINE_EXCLUDED(
            Severity.ERROR,
            "Line '{subject}' of BOM '{bom}' was selected and does not count: its date, its conditions, or another line"
                    + " that was chosen rules it out. Maybe select it no more, or choose it.",
            "BOM“{bom}”的行“{subject}”已被选择但不计入：其日期、条件或另一已选行将其排除。可以取消选择，或将其选为有效行。",
            "Linia „{subject}” a BOM-ului „{bom}” a fost aleasă și nu contează: data, condițiile sau altă linie aleasă o"
                    + " exclud. Poate renunțați la ea sau alegeți-o."),
    /** Several alternatives are equally good and none was chosen. */
    SELECTION_GROUP_OPEN(
            Severity.ERROR,
            "Group {group} of BOM '{subject}' has several lines of the lowest priority ({lines}) and none was chosen;"
                    + " one was expected. Maybe choose one.",
            "BOM“{subject}”的替代组 {group} 中有多行优先级同为最低（{lines}）且未选择；应选一行。请选择其中一行。",
            "Grupul {group} al BOM-ului „{subject}” are mai multe linii de prioritate minimă ({lines}) și niciuna aleasă;"
                    + " se aștepta una. Poate alegeți una."),
    /** Two alternatives of one group were chosen. */
    SELECTION_GROUP_TWICE(
            Severity.ERROR,
            "Of group {group} of BOM '{subject}' several lines were chosen ({lines}); one was expected."
                    + " Maybe keep one of them.",
            "BOM“{subject}”的替代组 {group} 选择了多行（{lines}）；应只选一行。可以只保留其中一行。",
            "Din grupul {group} al BOM-ului „{subject}” au fost alese mai multe linii ({lines}); se aștepta una."
                    + " Poate păstrați doar una."),
    /** Lines depend on a spec of which no value was selected. */
    SELECTION_SPEC_MISSING(
            Severity.ERROR,
            "'{subject}' on line '{line}' of BOM '{bom}' depends on '{spec}', of which no value was selected; one was"
                    + " expected. Maybe select a value.",
            "BOM“{bom}”第“{line}”行的“{subject}”取决于“{spec}”，但未选择其值；应选一个值。请选择一个值。",
            "„{subject}” de pe linia „{line}” a BOM-ului „{bom}” depinde de „{spec}”, din care nu s-a ales nicio valoare;"
                    + " se aștepta una. Poate alegeți o valoare."),
    /** No condition names a value that was selected. */
    SELECTION_VALUE_UNUSED(
            Severity.WARNING,
            "The value '{subject}' of '{spec}' was selected and no line of the configured BOMs names it; known values:"
                    + " {values}. Maybe it is written differently.",
            "已选择“{spec}”的值“{subject}”，但配置 BOM 中没有任何行提及它；已知的值：{values}。可能写法不同。",
            "S-a ales valoarea „{subject}” pentru „{spec}” și nicio linie a BOM-urilor configurate nu o numește; valori"
                    + " cunoscute: {values}. Poate este scrisă altfel."),
    /** A quantity was set that a line cannot have. */
    SELECTION_QUANTITY_INVALID(
            Severity.ERROR,
            "The quantity '{value}' cannot be set for '{subject}' on line '{line}' of BOM '{bom}'; 0 or more was"
                    + " expected, on a line without steps. Maybe change the BOM itself.",
            "不能为 BOM“{bom}”第“{line}”行的“{subject}”设置数量“{value}”；应大于等于 0，且该行没有阶梯。可以修改 BOM 本身。",
            "Cantitatea „{value}” nu poate fi pusă pentru „{subject}” pe linia „{line}” a BOM-ului „{bom}”; se aștepta cel"
                    + " puțin 0, pe o linie fără trepte. Poate schimbați chiar BOM-ul.");

    private final Severity severity;
    private final String english;
    private final String chinese;
    private final String romanian;

    BomContentCode(Severity severity, String english, String chinese, String romanian) {
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
