package io.skuwright.examples.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The BOM files of a command. */
final class BomOptions {

    /** The neutral form, for the help of each command that reads BOMs. */
    static final String FORM = """

            BOM files hold what Kingdee answers (View, Save, query), or the neutral form. The rows of ExecuteBillQuery
            have no names: say its FieldKeys with --query-keys, or put them before the rows as the first row:
              [["FNumber","FMaterialId.FNumber","FMaterialIdChild.FNumber","FNumerator","FDenominator"],
               ["KIT-9_V1.0","KIT-9","SUB-2",2,3]]
            In the neutral form only number, product, component and numerator must be there, numbers may be 2, "0.5"
            or "2/3":
              {"boms":[{"number":"KIT-9_V1.0","product":"KIT-9","category":"standard","yield":"1","unit":"pcs",
                "default":true,"byProducts":[{"component":"SCRAP","quantity":"1/10","costShare":"5"}],
                "lines":[{"line":"10","component":"SUB-2","numerator":"2","denominator":"3","unit":"pcs",
                  "skip":true,"bom":null,"kind":"variable","lossRate":"5","fixedLoss":"0","from":"2020-01-01",
                  "to":"9999-12-31","group":1,"priority":0,"optional":false,"when":{"color":["red","blue"]}},
                 {"line":"20","component":"FOIL","kind":"stepped","unit":"cm",
                  "steps":[{"to":"100","numerator":"2"},{"from":"100","numerator":"1"}]}]}],
               "conversions":[{"product":null,"from":"box","to":"pcs","factor":"12"}]}
            """;

    @Option(
            names = "--bom",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "BOM files, neutral form or Kingdee answers, told by their content; - is standard input")
    private List<String> files = List.of();

    @Mixin
    private KingdeeBomOptions kingdee = new KingdeeBomOptions();

    /** Returns how answers of Kingdee are read. */
    KingdeeBomOptions kingdee() {
        return kingdee;
    }

    /** Returns the names of the files as they were given. */
    List<String> files() {
        return files;
    }
}
