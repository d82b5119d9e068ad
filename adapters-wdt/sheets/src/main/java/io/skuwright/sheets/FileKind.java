package io.skuwright.sheets;

import java.util.Locale;

/** Tells by its first bytes what a file is. Names lie: an export called .xls is often HTML or CSV. */
enum FileKind {
    CSV(""),
    XLSX(""),
    OLD_EXCEL("an old Excel workbook (.xls) or one with a password"),
    HTML("an HTML page"),
    XML_SPREADSHEET("an Excel workbook of 2003 in XML"),
    XML("an XML file"),
    PDF("a PDF file"),
    PACKED("a packed file");

    private static final int LOOKED_AT = 1024;

    private final String text;

    FileKind(String text) {
        this.text = text;
    }

    /** Returns how the kind is called in a sentence. */
    String text() {
        return text;
    }

    static FileKind of(Bytes bytes) {
        if (bytes.startsWith('P', 'K', 3, 4) || bytes.startsWith('P', 'K', 5, 6)) {
            return XLSX;
        }
        if (bytes.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_EXCEL;
        }
        if (bytes.startsWith('%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        return bytes.startsWith(0x1F, 0x8B) ? PACKED : ofText(start(bytes));
    }

    private static FileKind ofText(String start) {
        if (!start.startsWith("<")) {
            return CSV;
        }
        for (String tag : new String[] {"<!doctype html", "<html", "<table", "<head", "<meta", "<style", "<body", "<div"}) {
            if (start.startsWith(tag)) {
                return HTML;
            }
        }
        if (!start.startsWith("<?xml")) {
            return CSV;
        }
        if (start.contains("<html")) {
            return HTML;
        }
        return start.contains("urn:schemas-microsoft-com:office:spreadsheet") ? XML_SPREADSHEET : XML;
    }

    /** The first characters in lower case, without byte order mark, blanks in front and the zeros of UTF-16. */
    private static String start(Bytes bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < Math.min(bytes.size(), LOOKED_AT); at++) {
            int b = bytes.at(at);
            boolean isMark = at < 3 && b > 0x7F;
            if (b != 0 && !isMark && !(text.isEmpty() && b <= ' ')) {
                text.append((char) b);
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
