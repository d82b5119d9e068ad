package io.skuwright.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown: as dates, or with zeros in front. */
final class Styles {

    /** What is not shown as it stands: texts in quotes, conditions and colours, single escaped characters. */
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|[\\\\_*].");

    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern ZEROS = Pattern.compile("0{2,64}");
    private static final int LONGEST_FORMAT = 255;

    /** For each style the format: the word for a date, a run of zeros, or nothing that matters here. */
    private final List<String> formats = new ArrayList<>();

    private static final String AS_DATE = "date";

    private Styles() {}

    static Styles read(ZipParts zip, Optional<String> part) {
        Styles styles = new Styles();
        if (part.isPresent()) {
            Map<String, String> codes = new HashMap<>();
            try (XmlPart xml = XmlPart.open(zip, part.get())) {
                while (xml.next()) {
                    if (xml.isStart("numFmt")) {
                        codes.put(xml.required("numFmtId"), xml.required("formatCode"));
                    } else if (xml.isStart("cellXfs")) {
                        styles.readFormats(xml, codes);
                    }
                }
            }
        }
        return styles;
    }

    private void readFormats(XmlPart xml, Map<String, String> codes) {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                String id = xml.attribute("numFmtId");
                formats.add(format(id == null ? "0" : id, codes));
            }
        }
    }

    private static String format(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code == null) {
            return isDate(id) ? AS_DATE : "";
        }
        String shown = NOT_SHOWN
                .matcher(code.substring(0, Math.min(code.length(), LONGEST_FORMAT)))
                .replaceAll("");
        if (DATE.matcher(shown).find()) {
            return AS_DATE;
        }
        return ZEROS.matcher(shown).matches() ? shown : "";
    }

    /** The formats that every workbook has without saying so. */
    private static boolean isDate(String id) {
        if (!id.matches("[0-9]{1,2}")) {
            return false;
        }
        int number = Integer.parseInt(id);
        return (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
    }

    /** Returns true if a number of this style is shown as a date or time. */
    boolean isDate(int style) {
        return AS_DATE.equals(format(style));
    }

    /** Returns what a whole number of this style looks like if zeros are put in front, null if none are. */
    @Nullable String withZeros(int style, String whole) {
        String zeros = format(style);
        boolean isLonger = !AS_DATE.equals(zeros) && zeros.length() > whole.length() && !whole.startsWith("-");
        return isLonger ? zeros.substring(whole.length()) + whole : null;
    }

    private String format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : "";
    }
}
