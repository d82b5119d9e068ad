package io.skuwright.sheets;

import io.skuwright.result.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which sheets a workbook has, and in which parts they, their texts and their formats stand. */
final class Workbook {

    /** A sheet, its part, and whether people see it. */
    record Sheet(String name, String part, boolean isHidden) {}

    private record Relationship(String type, String part) {}

    private final ZipParts zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Relationship> relationships;

    private Workbook(ZipParts zip) {
        this.zip = zip;
        String part = relationships(zip, "", "_rels/.rels").values().stream()
                .filter(found -> found.type().equals("officeDocument"))
                .map(Relationship::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        int slash = part.lastIndexOf('/') + 1;
        this.relationships =
                relationships(zip, part.substring(0, slash), part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        readSheets(part);
    }

    static Workbook of(ZipParts zip) {
        return new Workbook(zip);
    }

    /** Returns the sheet to read, and notes the others. */
    Sheet choose(Intake intake) {
        Optional<String> wanted = intake.settings().sheet();
        if (sheets.isEmpty()) {
            throw zip.corrupt("-", "-", "it has no sheets");
        }
        Sheet chosen = wanted.isEmpty() ? first() : named(wanted.get(), intake);
        if (sheets.size() > 1) {
            intake.note(Finding.of(XlsxCode.SHEETS_NOT_READ)
                    .at(intake.file())
                    .with("read", chosen.name())
                    .with("others", names(sheets.stream().filter(sheet -> !sheet.equals(chosen)).toList())));
        }
        return chosen;
    }

    private Sheet first() {
        return sheets.stream().filter(sheet -> !sheet.isHidden()).findFirst().orElse(sheets.get(0));
    }

    private Sheet named(String wanted, Intake intake) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new SheetFault(Finding.of(XlsxCode.SHEET_MISSING)
                        .at(intake.file())
                        .with("wanted", wanted)
                        .with("sheets", names(sheets))));
    }

    private static String names(List<Sheet> some) {
        return String.join(", ", some.stream().map(Sheet::name).toList());
    }

    /** Returns the part of a kind, such as the shared texts, if the workbook has one. */
    Optional<String> part(String type) {
        return relationships.values().stream()
                .filter(found -> found.type().equals(type))
                .map(Relationship::part)
                .findFirst();
    }

    private void readSheets(String part) {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            while (xml.next()) {
                if (xml.isStart("sheet")) {
                    sheet(xml).ifPresent(sheets::add);
                }
            }
        }
    }

    /** Charts stand among the sheets and are none. */
    private Optional<Sheet> sheet(XmlPart xml) {
        String id = xml.relationship();
        Relationship found = id == null ? null : relationships.get(id);
        if (found == null) {
            throw xml.corrupt(id == null ? "-" : id, "a sheet has no part");
        }
        String state = xml.attribute("state");
        boolean isHidden = state != null && !state.equals("visible");
        return found.type().equals("worksheet")
                ? Optional.of(new Sheet(xml.required("name"), found.part(), isHidden))
                : Optional.empty();
    }

    private static Map<String, Relationship> relationships(ZipParts zip, String folder, String part) {
        Map<String, Relationship> found = new HashMap<>();
        if (zip.find(part).isEmpty()) {
            return found;
        }
        try (XmlPart xml = XmlPart.open(zip, part)) {
            while (xml.next()) {
                if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.required("Type");
                    found.put(
                            xml.required("Id"),
                            new Relationship(type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return found;
    }

    private static String resolve(String folder, @Nullable String target) {
        String path = target == null ? "" : target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
