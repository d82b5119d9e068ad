package io.skuwright.kingdee.crm;

import io.skuwright.order.LineMarks;
import io.skuwright.order.LineType;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the fields to write on a line of what stands there and what should. */
final class UpdateWriter {

    private final CrmTypeNames types;
    private final String typeName;
    private final String parentProductName;
    private final String bomLineName;
    private final String standardBomName;

    /** Lines that need nothing but their type share one map. */
    private final Map<LineType, UpdateFields> typeOnly = new EnumMap<>(LineType.class);

    UpdateWriter(CrmSettings settings) {
        types = settings.types();
        typeName = settings.writtenName(CrmField.TYPE);
        parentProductName = settings.writtenName(CrmField.PARENT_PRODUCT);
        bomLineName = settings.writtenName(CrmField.BOM_LINE);
        standardBomName = settings.writtenName(CrmField.STANDARD_BOM_MARK);
    }

    /** Returns the fields: the type, and each other field that applies or still holds something. */
    Map<String, @Nullable Object> fields(LineType type, LineMarks now, LineMarks before) {
        boolean parentProduct = now.parentProduct() != null || before.parentProduct() != null;
        boolean bomLine = now.bomLine() != null || before.bomLine() != null;
        boolean standardBom = now.standardBom() != null || before.standardBom() != null;
        int count = 1 + (parentProduct ? 1 : 0) + (bomLine ? 1 : 0) + (standardBom ? 1 : 0);
        if (count == 1) {
            return typeOnly.computeIfAbsent(
                    type, only -> new UpdateFields(new @Nullable String[] {typeName, types.name(only)}));
        }
        @Nullable String[] pairs = new String[count * 2];
        int at = put(pairs, 0, true, typeName, types.name(type));
        at = put(pairs, at, parentProduct, parentProductName, now.parentProduct());
        at = put(pairs, at, bomLine, bomLineName, now.bomLine());
        put(pairs, at, standardBom, standardBomName, now.standardBom());
        return new UpdateFields(pairs);
    }

    private static int put(@Nullable String[] pairs, int at, boolean wanted, String name, @Nullable String value) {
        if (!wanted) {
            return at;
        }
        pairs[at] = name;
        pairs[at + 1] = value;
        return at + 2;
    }
}
