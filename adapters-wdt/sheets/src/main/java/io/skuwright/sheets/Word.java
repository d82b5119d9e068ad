package io.skuwright.sheets;

import io.skuwright.result.Language;

/** The titles and labels of reports, in each language. */
enum Word {
    REPORT("Consolidation report", "物料合并报告", "Raport de consolidare"),
    CONTENTS("Contents", "目录", "Cuprins"),
    SKIP("Skip to the report", "跳到正文", "Sari la raport"),
    SUMMARY("Summary", "概览", "Rezumat"),
    READ("Rows read", "读取行数", "Rânduri citite"),
    CONSOLIDATED("Consolidated", "已合并", "Consolidate"),
    REJECTED("Rejected", "被拒绝", "Respinse"),
    SPUS("SPUs", "SPU", "SPU-uri"),
    SKUS("SKUs of SPUs", "SPU 下的 SKU", "SKU-uri ale SPU-urilor"),
    SINGLES("Single products", "单规格商品", "Produse simple"),
    CONFLICTS("Conflicts", "冲突", "Conflicte"),
    WARNINGS("Warnings", "警告", "Avertismente"),
    LOOK_ALIKES("Look-alikes", "疑似相同", "Texte asemănătoare"),
    BY_KIND("What was found, by kind", "按类型汇总", "Ce s-a găsit, pe tipuri"),
    KIND("Kind", "类型", "Tip"),
    FOUND("Found", "数量", "Găsite"),
    REJECTED_ROWS("Rejected rows", "被拒绝的行", "Rânduri respinse"),
    UNREAD_ROWS("Rows that could not be read", "无法读取的行", "Rânduri care nu au putut fi citite"),
    NOTES("Notes on single cells", "单元格提示", "Note despre celule"),
    ABOUT("How to read this report", "阅读说明", "Cum se citește raportul"),
    TO_DO("What to do", "处理建议", "Ce este de făcut"),
    ROW("Row", "行", "Rând"),
    SOURCE("Source", "来源", "Sursă"),
    PRODUCT("Product", "商品", "Produs"),
    COLUMN("Column", "列", "Coloană"),
    TEXTS("Texts and their rows", "文本及其所在行", "Texte și rândurile lor"),
    DIFFERENCES("They differ in", "差异", "Diferă prin"),
    SUGGESTED("Suggested", "建议", "Sugerat"),
    REASON("Reason", "原因", "Motiv"),
    FINDING("Finding", "问题", "Constatare"),
    SUGGESTION("Suggestion", "建议", "Sugestie"),
    RAW("Text of the row", "行内容", "Textul rândului"),
    PLACE("Place", "位置", "Loc"),
    MESSAGE("Note", "提示", "Notă"),
    TYPE("Type", "类别", "Fel"),
    NUMBER("No.", "序号", "Nr."),
    SPU("SPU", "SPU", "SPU"),
    SINGLE("single", "单规格", "simplu"),
    COMBINATIONS("combinations", "组合", "combinații"),
    OF("of", "/", "din"),
    SHOWN("Shown", "已显示", "Afișate"),
    MORE("more", "更多", "în plus"),
    NOT_SHOWN("not shown", "未显示", "neafișate"),
    ERROR("Error", "错误", "Eroare"),
    WARNING("Warning", "警告", "Avertisment"),
    INFO("Note", "提示", "Notă"),
    EMPTY("empty", "空", "gol"),
    NOTHING("Nothing.", "无。", "Nimic."),
    ALL_WELL(
            "Every row became a product.",
            "所有行都已生成商品。",
            "Fiecare rând a devenit produs."),
    KEY("Key of a product", "商品关键列", "Cheia produsului"),
    SPECS("Spec columns", "规格列", "Coloane de specificații"),
    BLANKS("blanks", "空白", "spații"),
    WIDTH("character width or form", "全角/半角或字符形式", "lățimea sau forma caracterelor"),
    CASE("upper and lower case", "大小写", "litere mari și mici"),
    INVISIBLE("invisible characters", "不可见字符", "caractere invizibile"),
    SHAPE("characters of the same shape", "形近字符", "caractere de aceeași formă"),
    LOOK_ALIKES_MEAN(
            "These texts are easily taken for one, yet the data has several. Nothing was merged: near-equal is never"
                    + " equal. Where they mean the same, use the suggested text everywhere and run the sheet again.",
            "这些文本很容易被看作同一个，但数据中是不同的文本。系统没有合并：相近不等于相同。若含义相同，请统一使用建议的文本，然后重新运行。",
            "Aceste texte par unul singur, dar datele au mai multe. Nimic nu a fost unit: aproape egal nu este egal. Dacă"
                    + " înseamnă același lucru, folosiți peste tot textul sugerat și rulați din nou foaia."),
    SPUS_MEAN(
            "The first spec runs down and the second across; a cell holds the SKU code of its combination, and a hatched"
                    + " cell is a combination that no row has.",
            "第一个规格纵向排列，第二个横向排列；单元格为该组合的 SKU 编码，斜线单元格表示没有任何行使用该组合。",
            "Prima specificație coboară, a doua traversează; o celulă are codul SKU al combinației, iar o celulă hașurată"
                    + " este o combinație pe care nu o are niciun rând."),
    REJECTED_MEAN(
            "Each rejected row has one reason, the first that applies; correct it in the sheet and run it again.",
            "每个被拒绝的行只列出首先适用的一个原因；请在表格中更正后重新运行。",
            "Fiecare rând respins are un singur motiv, primul care se aplică; corectați-l în foaie și rulați din nou."),
    ABOUT_QUOTE(
            "A quote in front of a text ('=1+1) was put there because a spreadsheet program would compute the text;"
                    + " it is no part of the data. Cells written so in this report:",
            "文本前的单引号（'=1+1）是因为电子表格软件会计算该文本而添加的，不属于数据。本报告中此类单元格数：",
            "Apostroful din fața unui text ('=1+1) a fost pus pentru că un program de calcul tabelar ar calcula textul; nu"
                    + " face parte din date. Celule scrise astfel în raport:"),
    ABOUT_CHARACTERS(
            "A character that cannot be seen, or moves others about, is shown by its number, such as U+200B; ␣ is a space"
                    + " at an end, or beside another space.",
            "不可见或会改变排列方向的字符以编号显示，如 U+200B；␣ 表示首尾空格或连续空格。",
            "Un caracter care nu se vede sau le mută pe altele este arătat prin număr, de exemplu U+200B; ␣ este un spațiu la"
                    + " capăt sau dublu."),
    ABOUT_ROWS(
            "Rows are numbered as in the sheet: its header is row 1. Lists are cut; counts always speak of everything.",
            "行号与表格一致：表头为第 1 行。列表可能被截短，但数量始终为全部数据。",
            "Rândurile sunt numerotate ca în foaie: antetul este rândul 1. Listele sunt scurtate; numerele sunt mereu"
                    + " despre tot.");

    private final String english;
    private final String chinese;
    private final String romanian;

    Word(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    String in(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
