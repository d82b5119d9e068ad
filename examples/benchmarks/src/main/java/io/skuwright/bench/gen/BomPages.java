package io.skuwright.bench.gen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Pages of ENG_BOM as Kingdee sends them: rows of a query, rows under their keys, answers of View.
 *
 * <p>A BOM has ten lines. One line in ten takes 2 for 3, one in twenty is a skip layer with a BOM of its own, all else is
 * as plain as most data are. No two lines of a page share a component, an entry id or a row id.
 */
public final class BomPages {

    /** The form of a page. */
    public enum Form {
        /** Rows of ExecuteBillQuery: lists of cells without names. */
        QUERY,
        /** Rows of BillQuery: objects under the field keys. */
        BILL,
        /** A list of answers of View, with all the fields that a View has. */
        VIEW
    }

    /** The field keys of a query, in the order of its cells. */
    public static final List<String> KEYS = List.of(
            "FID", "FTreeEntity_FENTRYID", "FTreeEntity_FSEQ", "FNumber", "FMATERIALID.FNumber", "FUNITID.FNumber",
            "FBOMCATEGORY", "FBOMUSE", "FDocumentStatus", "FForbidStatus", "FMATERIALIDCHILD.FNumber",
            "FMATERIALIDCHILD.FNAME", "FCHILDUNITID.FNumber", "FNUMERATOR", "FDENOMINATOR", "FSCRAPRATE", "FFIXSCRAPQTY",
            "FISSkip", "FDOSAGETYPE", "FBOMID.FNumber", "FEFFECTDATE", "FEXPIREDATE", "FISSUETYPE", "FSUPPLYORG", "FSTOCKID",
            "FRowId", "FREPLACEGROUP", "FQTY", "FACTUALQTY", "FMASTERID", "FMATERIALTYPE", "FMODIFYDATE");

    private static final int LINES = 10;

    private final StringBuilder json = new StringBuilder();
    private final Random random = new Random(30);

    private BomPages() {}

    /** Makes a page of so many lines. */
    public static byte[] of(Form form, int lines) {
        return new BomPages().page(form, lines).getBytes(StandardCharsets.UTF_8);
    }

    private String page(Form form, int lines) {
        json.append('[');
        for (int line = 0; line < lines; line++) {
            if (form == Form.VIEW) {
                if (line % LINES == 0) {
                    json.append(line == 0 ? "" : ",");
                    head(line / LINES);
                }
                json.append(line % LINES == 0 ? "" : ",");
                viewLine(line);
                if (line % LINES == LINES - 1 || line == lines - 1) {
                    json.append("]}}}");
                }
            } else {
                json.append(line == 0 ? "" : ",");
                row(line, form == Form.BILL);
            }
        }
        return json.append(']').toString();
    }

    private void row(int line, boolean named) {
        boolean third = line % 10 == 3;
        boolean skip = line % 20 == 7;
        int bom = line / LINES;
        List<String> cells = List.of(
                "" + (200_000 + bom), "" + (300_000 + line), "" + (line % LINES + 1), "\"KIT-" + bom + "_V1.0\"",
                "\"KIT-" + bom + "\"", "\"Pcs\"", "\"1\"", "\"99\"", "\"C\"", "\"A\"", "\"PART-" + line + "\"",
                "\"" + name(line) + "\"", "\"Pcs\"", third ? "2.0" : "1.0", third ? "3.0" : "1.0", "0.0", "0.0", "" + skip,
                "\"2\"", skip ? "\"PART-" + line + "_V1.0\"" : "null", "\"2026-01-01T00:00:00\"", "\"9999-12-31T00:00:00\"",
                "\"1\"", "100001", "" + (100_100 + random.nextInt(20)), "\"" + rowId(line) + "\"", "" + (line % LINES + 1),
                third ? "0.6666666667" : "1.0", third ? "0.6666666667" : "1.0", "" + (500_000 + line), "\"1\"",
                "\"2026-03-20T10:21:33.123\"");
        json.append(named ? '{' : '[');
        for (int at = 0; at < cells.size(); at++) {
            json.append(at == 0 ? "" : ",");
            if (named) {
                json.append('"').append(KEYS.get(at)).append("\":");
            }
            json.append(cells.get(at));
        }
        json.append(named ? '}' : ']');
    }

    private void head(int bom) {
        json.append("{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":true},\"Result\":{\"Id\":").append(200_000 + bom);
        json.append(",\"msterID\":").append(200_000 + bom);
        json.append(",\"DocumentStatus\":\"C\",\"ForbidStatus\":\"A\",\"Name\":[{\"Key\":2052,\"Value\":\" \"}],\"Number\":\"KIT-");
        json.append(bom).append("_V1.0\",");
        reference("CreateOrgId", 1, "100", "总部");
        reference("UseOrgId", 1, "100", "总部");
        json.append("\"ApproveDate\":\"2026-01-05T09:12:44.123\",\"BOMCATEGORY\":\"1\",\"BOMUSE\":\"99\",");
        reference("MATERIALID", 5_000 + bom, "KIT-" + bom, name(bom));
        json.append("\"YIELDRATE\":100.0,\"BILLTYPE_Id\":\"0f3c\",");
        reference("FUNITID", 10_101, "Pcs", "件");
        json.append("\"CfgBomId\":0,\"Qty\":1.0,\"TreeEntity\":[");
    }

    private void viewLine(int line) {
        boolean third = line % 10 == 3;
        boolean skip = line % 20 == 7;
        json.append("{\"Id\":").append(300_000 + line).append(",\"Seq\":").append(line % LINES + 1);
        json.append(",\"ParentRowId\":\"\",\"RowId\":\"").append(rowId(line));
        json.append("\",\"RowExpandType\":0,\"MATERIALTYPE\":\"1\",\"DOSAGETYPE\":\"2\",\"FIXSCRAPQTY\":0.0,");
        json.append("\"EFFECTDATE\":\"2026-01-01T00:00:00\",\"EXPIREDATE\":\"9999-12-31T00:00:00\",\"ISSUETYPE\":\"1\",");
        json.append("\"BACKFLUSHTYPE\":\"\",\"OverControlMode\":\"2\",\"SupplyType\":\"1\",\"EntrySource\":\"1\",");
        reference("MATERIALIDCHILD", 500_000 + line, "PART-" + line, name(line));
        json.append("\"FSCRAPRATE\":0.0,\"FISGETSCRAP\":false,\"BOMID_Id\":").append(skip ? 700_000 + line : 0);
        json.append(",\"BOMID\":").append(skip ? "{\"Id\":" + (700_000 + line) + ",\"Number\":\"PART-" + line + "_V1.0\"}" : "null");
        json.append(",\"NUMERATOR\":").append(third ? "2.0" : "1.0").append(",\"DENOMINATOR\":").append(third ? "3.0" : "1.0");
        json.append(",\"BaseNumerator\":").append(third ? "2.0" : "1.0").append(",\"BaseDenominator\":").append(third ? "3.0" : "1.0");
        json.append(",\"AuxPropId_Id\":0,\"AuxPropId\":null,\"MEMO\":[],");
        reference("CHILDUNITID", 10_101, "Pcs", "件");
        reference("ChildBaseUnitID", 10_101, "Pcs", "件");
        reference("SUPPLYORG", 1, "100", "总部");
        reference("ChildSupplyOrgId", 1, "100", "总部");
        json.append("\"Qty\":").append(third ? "0.6666666667" : "1.0").append(",\"ActualQty\":").append(third ? "0.6666666667" : "1.0");
        json.append(",\"ReplaceGroup\":").append(line % LINES + 1);
        json.append(",\"ReplacePolicy\":\"\",\"ReplaceType\":\"\",\"IskeyItem\":false,\"ReplacePriority\":0,\"MRPPriority\":0,");
        json.append("\"IsCanChoose\":false,\"IsCanEdit\":false,\"IsCanReplace\":false,\"CfgBomEntryId\":0,\"CfgFeatureEntryId\":0,");
        json.append("\"IsMrpRun\":true,\"POSITIONNO\":\"\",\"OWNERTYPEID\":\"BD_OwnerOrg\",\"OWNERID_Id\":0,\"OWNERID\":null,");
        json.append("\"FTIMEUNIT\":\"1\",\"OFFSETTIME\":0,\"OPERID\":0,\"BOMCHILDLOTBASEDQTY\":[],\"ISSkip\":").append(skip).append('}');
    }

    private void reference(String field, int id, String number, String name) {
        json.append('"').append(field).append("_Id\":").append(id);
        json.append(",\"").append(field).append("\":{\"Id\":").append(id).append(",\"msterID\":").append(id);
        json.append(",\"Number\":\"").append(number).append("\",\"MultiLanguageText\":[{\"PkId\":").append(id);
        json.append(",\"LocaleId\":2052,\"Name\":\"").append(name).append("\"}],\"Name\":[{\"Key\":2052,\"Value\":\"");
        json.append(name).append("\"}]},");
    }

    private static String rowId(int line) {
        return String.format("%08x-51c7-4f6a-9d5e-%012x", line * 31, line);
    }

    private static String name(int number) {
        return "零件" + number + "号 不锈钢";
    }
}
