package io.skuwright.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook name by number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    /** Reads the texts; each is cut off beyond a length, which then refuses the cells that name it. */
    static SharedTexts read(ZipParts zip, Optional<String> part, long longest) {
        SharedTexts shared = new SharedTexts();
        if (part.isPresent()) {
            try (XmlPart xml = XmlPart.open(zip, part.get())) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        shared.texts.add(rich(xml, "si", longest));
                    }
                }
            }
        }
        return shared;
    }

    /** Returns the text of a number, empty if there is none such. */
    Optional<String> text(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }

    /** Returns the text of the element that began: of its pieces with different fonts, not of the readings above them. */
    static String rich(XmlPart xml, String element, long longest) {
        String text = "";
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                String more = xml.text(longest);
                text = text.isEmpty() ? more : joined(text, more, longest);
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        return text.contains("_x") ? unescaped(text) : text;
    }

    private static String joined(String text, String more, long longest) {
        return text.length() > longest ? text : text + more;
    }

    /** A character that XML cannot hold is written as {@code _x000D_}. */
    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int code = escape(text, at);
            plain.append(code < 0 ? text.charAt(at) : (char) code);
            at += code < 0 ? 0 : 6;
        }
        return plain.toString();
    }

    private static int escape(String text, int at) {
        if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int digit = at + 2; digit < at + 6; digit++) {
            int value = Character.digit(text.charAt(digit), 16);
            if (value < 0 || text.charAt(digit) > 'f') {
                return -1;
            }
            code = code * 16 + value;
        }
        return code;
    }
}
