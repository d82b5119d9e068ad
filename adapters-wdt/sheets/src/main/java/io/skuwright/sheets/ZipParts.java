package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a packed workbook, found by the list at its end alone.
 *
 * <p>Readers that go by the list and readers that go from the front may see different files in one archive;
 * so whatever is not the same for both (one name twice, a part that is encrypted) refuses the file before
 * anything is unpacked. Nothing is ever written to disk.
 */
final class ZipParts {

    /** One part as the list at the end of the file has it. */
    record Part(String name, int method, long crc, long packed, long plain, long header) {}

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final long SMALL = 100 * 1024;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final long END = 0x06054B50L;
    private static final long ENTRY = 0x02014B50L;
    private static final long LOCAL = 0x04034B50L;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int EXTRA_ZIP64 = 1;
    private static final int ENCRYPTED = 1 | (1 << 6) | (1 << 13);
    private static final Pattern ESCAPING = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|^/.*|^[A-Za-z]:.*");
    private static final Pattern NESTED = Pattern.compile("(?i).*\\.(zip|jar|xls[xmb]|doc[xm]|ppt[xm]|ods|7z|gz|rar)");

    private final Bytes bytes;
    private final SheetLimits limits;
    private final Place file;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long inflated;

    private ZipParts(Bytes bytes, SheetLimits limits, Place file) {
        this.bytes = bytes;
        this.limits = limits;
        this.file = file;
    }

    /** Returns the parts; throws if the list is broken, unsafe or over a limit. */
    static ZipParts of(Bytes bytes, SheetLimits limits, Place file) {
        ZipParts parts = new ZipParts(bytes, limits, file);
        parts.readList();
        return parts;
    }

    /** Returns a part by its name, whose case does not count. */
    Optional<Part> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** Opens a part; throws if there is none of the name. */
    PartStream open(String name) {
        Part part = find(name).orElseThrow(() -> corrupt(name, "-", "the part is missing"));
        long start = dataStart(part);
        if (start + part.packed() > bytes.size()) {
            throw corrupt(name, Long.toString(start), "the file breaks off");
        }
        return new PartStream(this, part, bytes.open(start, start + part.packed()));
    }

    private long dataStart(Part part) {
        long at = part.header();
        if (at + LOCAL_LENGTH > bytes.size() || bytes.number(at, 4) != LOCAL) {
            throw corrupt(part.name(), Long.toString(at), "the part does not begin where the list says");
        }
        return at + LOCAL_LENGTH + bytes.number(at + 26, 2) + bytes.number(at + 28, 2);
    }

    private void readList() {
        long end = findEnd();
        long count = bytes.number(end + 10, 2);
        long at = bytes.number(end + 16, 4);
        if (count > limits.get(SheetLimit.PARTS)) {
            throw limit("-", SheetLimit.PARTS, count);
        }
        long plain = 0;
        for (long left = count; left > 0; left--) {
            if (at + ENTRY_LENGTH > end || bytes.number(at, 4) != ENTRY) {
                throw corrupt("-", Long.toString(at), "the list of parts is broken");
            }
            long length = ENTRY_LENGTH + bytes.number(at + 28, 2) + bytes.number(at + 30, 2) + bytes.number(at + 32, 2);
            if (at + length > end) {
                throw corrupt("-", Long.toString(at), "the list of parts is broken");
            }
            Part part = part(at);
            check(part, (int) bytes.number(at + 8, 2));
            plain += part.plain();
            checkTotal(part, plain);
            at += length;
        }
    }

    private long findEnd() {
        long first = Math.max(0, bytes.size() - END_LENGTH - LONGEST_COMMENT);
        for (long at = bytes.size() - END_LENGTH; at >= first; at--) {
            if (bytes.number(at, 4) == END) {
                return at;
            }
        }
        throw corrupt("-", Long.toString(bytes.size()), "the list of parts is missing; the file may be cut off");
    }

    private Part part(long at) {
        int nameLength = (int) bytes.number(at + 28, 2);
        StringBuilder name = new StringBuilder();
        for (int index = 0; index < nameLength; index++) {
            // Names of parts are ASCII; a backslash comes from writers that know only one system.
            char c = (char) bytes.at(at + ENTRY_LENGTH + index);
            name.append(c == '\\' ? '/' : c);
        }
        long packed = bytes.number(at + 20, 4);
        long plain = bytes.number(at + 24, 4);
        long header = bytes.number(at + 42, 4);
        long extra = at + ENTRY_LENGTH + nameLength;
        long[] large = zip64(extra, extra + bytes.number(at + 30, 2), plain, packed, header);
        return new Part(name.toString(), (int) bytes.number(at + 10, 2), bytes.number(at + 16, 4), large[1], large[0], large[2]);
    }

    /** Figures of four bytes that are all ones stand in an extra field with eight; the order there is fixed. */
    private long[] zip64(long from, long to, long... figures) {
        for (long at = from; at + 4 <= to; at += 4 + bytes.number(at + 2, 2)) {
            if (bytes.number(at, 2) == EXTRA_ZIP64) {
                long next = at + 4;
                for (int index = 0; index < figures.length; index++) {
                    if (figures[index] == IN_EXTRA && next + 8 <= to) {
                        // Seven bytes are enough for any file; the eighth would only make it negative.
                        figures[index] = bytes.number(next, 7);
                        next += 8;
                    }
                }
            }
        }
        return figures;
    }

    private void check(Part part, int flags) {
        String name = part.name();
        if (ESCAPING.matcher(name).matches()) {
            throw unsafe(name, "its name leads out of the workbook");
        }
        if ((flags & ENCRYPTED) != 0) {
            throw unsafe(name, "encrypted");
        }
        if (part.method() != STORED && part.method() != DEFLATED) {
            throw unsafe(name, "packed by the unusual method " + part.method());
        }
        if (NESTED.matcher(name).matches()) {
            throw unsafe(name, "nested archive");
        }
        if (parts.put(key(name), part) != null) {
            throw unsafe(name, "duplicate");
        }
    }

    private void checkTotal(Part part, long plain) {
        checkRatio(part, part.plain());
        if (limits.exceeds(SheetLimit.INFLATED, plain)) {
            throw limit(part.name(), SheetLimit.INFLATED, plain);
        }
    }

    private void checkRatio(Part part, long plain) {
        if (plain > SMALL && plain / limits.get(SheetLimit.RATIO) > part.packed()) {
            throw limit(part.name(), SheetLimit.RATIO, plain / Math.max(part.packed(), 1));
        }
    }

    /** Counts what a part really unpacks to, since the list may lie. */
    void count(Part part, long ofPart, long more) {
        inflated += more;
        checkRatio(part, ofPart);
        if (limits.exceeds(SheetLimit.INFLATED, inflated)) {
            throw limit(part.name(), SheetLimit.INFLATED, inflated);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the fault of a part that is missing or broken. */
    SheetFault corrupt(String part, String ref, String why) {
        return new SheetFault(Finding.of(XlsxCode.XLSX_CORRUPT)
                .at(file)
                .with("part", part)
                .with("ref", ref)
                .with("why", why));
    }

    /** Returns the fault of a part that declares a document type. */
    SheetFault dtd(String part) {
        return new SheetFault(Finding.of(XlsxCode.XML_DTD_FORBIDDEN).at(file).with("part", part));
    }

    private SheetFault unsafe(String entry, String why) {
        return new SheetFault(
                Finding.of(XlsxCode.ZIP_UNSAFE).at(file).with("entry", entry).with("why", why));
    }

    private SheetFault limit(String entry, SheetLimit limit, long actual) {
        return new SheetFault(Finding.of(XlsxCode.LIMIT_INFLATE)
                .at(file)
                .with("limit", limits.get(limit))
                .with("actual", actual)
                .with("entry", entry)
                .with("setting", limit.key()));
    }
}
