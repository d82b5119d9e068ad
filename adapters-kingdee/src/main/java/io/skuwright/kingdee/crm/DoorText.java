package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The messages that a function shows to the people who look at its log. */
final class DoorText {

    private static final int ERRORS_SHOWN = 3;
    private static final int IDS_SHOWN = 10;

    private final Language language;

    DoorText(Language language) {
        this.language = language;
    }

    private String say(String english, String chinese, String romanian) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }

    /** Says how many lines are to be written. */
    String toWrite(int updates, int lines) {
        return say(
                updates + " of " + lines + " lines are to be written.",
                lines + " 行中有 " + updates + " 行需要回写。",
                updates + " din " + lines + " linii se scriu.");
    }

    /** Says that the object is none of ours. */
    String otherObject(String name) {
        return say(
                "'" + name + "' is not the order object and was passed on unchanged.",
                "“" + name + "”不是订单对象，已原样放行。",
                "„" + name + "” nu este obiectul comandă și a trecut neschimbat.");
    }

    /** Says how many lines go and how many do not. */
    String sent(int sent, int lines) {
        return say(
                sent + " of " + lines + " lines are sent.",
                lines + " 行中下发 " + sent + " 行。",
                sent + " din " + lines + " linii se trimit.");
    }

    /** Says that nothing is sent. */
    String notSent() {
        return say("The order is not sent.", "订单未下发。", "Comanda nu se trimite.");
    }

    /** Says which lines were left out. */
    String leftOut(Collection<String> lines) {
        String shown = lines.stream().limit(IDS_SHOWN).collect(Collectors.joining(", "));
        String more = lines.size() > IDS_SHOWN ? ", …" : "";
        return say(
                lines.size() + " lines were left out: " + shown + more + ".",
                "已剔除 " + lines.size() + " 行：" + shown + more + "。",
                lines.size() + " linii au fost lăsate deoparte: " + shown + more + ".");
    }

    /** Says how many errors there are and what the first ones are. */
    String errors(List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        String first = sentences(errors);
        int more = errors.size() - ERRORS_SHOWN;
        String rest = more <= 0 ? "" : " " + say("And " + more + " more.", "另有 " + more + " 个。", "Și încă " + more + ".");
        return say(
                        errors.size() + (errors.size() == 1 ? " error: " : " errors: "),
                        errors.size() + " 个错误：",
                        errors.size() + (errors.size() == 1 ? " eroare: " : " erori: "))
                + first + rest;
    }

    /** Returns the sentence of a finding. */
    String sentence(Finding finding) {
        return FindingText.in(language).render(finding);
    }

    private String sentences(List<Finding> errors) {
        return errors.stream().limit(ERRORS_SHOWN).map(this::sentence).collect(Collectors.joining(" "));
    }
}
