package io.skuwright.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs each recipe and checks the lines that answer its question; all numbers were worked out by hand. */
class RecipesTest {

    private static List<String> lines(Consumer<PrintStream> recipe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        recipe.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }

    /** 4 legs of 7/10 m and 2 bars of 6/5 m are 26/5 m of tube a desk. */
    @Test
    @Tag("BOM-3")
    void whatDoesAnOrderNeed() {
        assertThat(lines(WhatDoesAnOrderNeed::run))
                .containsExactly(
                        "on the order:", "TOP 10", "FRAME 10", "SCREW 160", "KEY 10",
                        "made on the way:", "10 FRAME", "40 FRAME > LEG", "20 FRAME > BAR",
                        "bought:", "TOP 10 pcs in 1 places", "SCREW 160 pcs in 1 places", "KEY 10 pcs in 1 places",
                        "TUBE 52 m in 2 places", "CAP 40 pcs in 1 places");
    }

    @Test
    @Tag("BOM-6")
    void whatIsBoughtAsOfADate() {
        assertThat(lines(WhatIsBoughtAsOfADate::run))
                .startsWith(
                        "2026-02-28: {BOARD=18, GLUE=3/4}",
                        "2026-03-01: {BOARD=18, DOWEL=72}",
                        "no date: {BOARD=18, GLUE=3/4, DOWEL=72}")
                .anyMatch(line -> line.startsWith("BOM_EFFECTIVITY_IGNORED: "));
    }

    @Test
    @Tag("BOM-7")
    void whyIsSoMuchNeeded() {
        assertThat(lines(WhyIsSoMuchNeeded::run))
                .containsExactly(
                        "TUBE in all: 52 m",
                        "28 m by FRAME > LEG > TUBE, 14/5 m for each desk",
                        "24 m by FRAME > BAR > TUBE, 12/5 m for each desk");
    }

    @Test
    @Tag("BOM-2")
    void oneBomReplaced() {
        assertThat(lines(OneBomReplaced::run))
                .containsExactly(
                        "today: 26/5 m of tube for a desk",
                        "with longer legs: 6 m",
                        "BOM_CYCLE: LEG -> DESK -> FRAME -> LEG");
    }

    @Test
    @Tag("BOM-6")
    void variantsOfOneBom() {
        assertThat(lines(VariantsOfOneBom::run))
                .containsExactly(
                        "SOFA-RED-S: {FRAME=1, RED CLOTH=6}",
                        "SOFA-BLACK-L: {FRAME=1, HIDE=6, EXTRA LEG=2}",
                        "a small brown one: {FRAME=1, HIDE=6}");
    }

    /** 22 x 3.6 + 1; 200/9 x 3/0.8 + 1; 20 x 3.6 + 1; 20 x 3.75 + 1. */
    @Test
    @Tag("BOM-5")
    void lossConventionsCompared() {
        assertThat(lines(LossConventionsCompared::run))
                .containsExactly(
                        "none: {SIDE=20, BOARD=60}",
                        "multiply: {SIDE=22, BOARD=401/5}",
                        "divide: {SIDE=200/9, BOARD=253/3}",
                        "multiply-leaf: {SIDE=20, BOARD=73}",
                        "divide-leaf: {SIDE=20, BOARD=76}");
    }

    /** 7 hampers take 7/2 boxes of tea, which are 70 pieces of 3 g. */
    @Test
    @Tag("QTY-2")
    void unitsConverted() {
        assertThat(lines(UnitsConverted::run))
                .contains("7 hampers: {MUG=14, LEAVES=210}")
                .anyMatch(line -> line.startsWith("UNIT_CONVERSION_INVERTED: ") && line.contains("1 kg = 1000 g"))
                .anyMatch(line -> line.startsWith("BOM_UNIT_MISMATCH: ") && line.contains("'box'") && line.contains("'pcs'"));
    }

    /** 0.6667 - 2/3 = 1/30000, 700 times that is 7/300. */
    @Test
    @Tag("BOM-9")
    void oneQuantityFieldOnly() {
        assertThat(lines(OneQuantityFieldOnly::run))
                .anyMatch(line -> line.startsWith("RATIO_NOT_REPRESENTABLE: "))
                .endsWith("sent for a desk: 0.6667", "too much for 700 desks: 7/300", "exact for 3 desks: 2");
    }

    /** 2 bars of 6/5 m and 4 legs of 7/10 m in a frame. */
    @Test
    @Tag("BOM-7")
    void whereIsItUsed() {
        assertThat(lines(WhereIsItUsed::run))
                .containsSubsequence(
                        "sold products: [DESK, SHELF]",
                        "BAR 6/5 m", "DESK 26/5 m", "FRAME 26/5 m", "LEG 7/10 m", "SHELF 3 m",
                        "12/5 m in DESK by FRAME > BAR > TUBE", "14/5 m in DESK by FRAME > LEG > TUBE",
                        "3 m in SHELF by TUBE");
    }

    @Test
    @Tag("BOM-7")
    void whatChangedBetweenVersions() {
        assertThat(lines(WhatChangedBetweenVersions::run))
                .containsExactlyInAnyOrder(
                        "moved FRAME > KEY: SET/KEY -> FRAME/KEY",
                        "rebased FRAME > BAR: 1 -> 10",
                        "changed FRAME > LEG > TUBE: 7/10 m TUBE -> 3/4 m TUBE",
                        "added FRAME > LEG > PAD: nothing -> 1 pcs PAD");
    }

    /**
     * 11 kg of crumble are 5 x 7.01 + 6 x 1.5 = 44.05, less a tenth: butter 31.545, biscuit 8.1; 5 L of cream 25.85;
     * labour 25. The cent that 90.495 is rounded by goes to the butter, which has the largest rest.
     */
    @Test
    @Tag("BOM-7")
    void whatDoesItCost() {
        assertThat(lines(WhatDoesItCost::run))
                .containsExactly(
                        "100 cakes: 18099/200, one: 18099/20000",
                        "CAKE 25", "CREAM 517/20", "BUTTER 6309/200", "BISCUIT 81/10",
                        "in cents: 90.50 = 25.00 + 25.85 + 31.55 + 8.10",
                        "partial: true", "COST_MISSING: BUTTER", "COST_MISSING: BISCUIT");
    }

    @Test
    @Tag("BOM-8")
    void standardBomFromASelection() {
        assertThat(lines(StandardBomFromASelection::run))
                .hasSize(5)
                .contains("10: 1 FRAME", "20: 6 RED CLOTH", "40: 4 CUSHION")
                .endsWith("new: false, same number: true")
                .first()
                .asString()
                .matches("new: true, SOFA_C-[0-9a-f]{12}");
    }

    /** 3 frames are there and 30 m of tube make 5 more of 26/5 m each; the ninth desk lacks 6 x 26/5 - 30 m. */
    @Test
    @Tag("BOM-7")
    void howManyCanBeBuilt() {
        assertThat(lines(HowManyCanBeBuilt::run))
                .containsExactly(
                        "SHALLOW: 3 desks", "for one more: 1 pcs FRAME", "frames: 3 from stock, 0 made",
                        "DEEP: 8 desks", "for one more: 6/5 m TUBE", "frames: 3 from stock, 5 made");
    }

    @Test
    @Tag("BOM-7")
    void isTheDataSound() {
        assertThat(lines(IsTheDataSound::run).stream().map(line -> line.split(": ")[0]))
                .containsExactlyInAnyOrder(
                        "error BOM_REF_MISSING FOOT", "warning BOM_DATE_GAP SHADE", "info BOM_LINE_DUPLICATE SCREW",
                        "warning BOM_SKIP_WITHOUT_BOM CABLE SET");
    }

    /** 0003 has no size and 0004 is not in use; 0001 and 0002 get their SPU and keep id, code and state. */
    @Test
    @Tag("CON-4")
    void skusInUseGetSpus() {
        assertThat(lines(SkusInUseGetSpus::run))
                .startsWith(
                        "UPGRADE_NEEDS_PAUSE",
                        "UPGRADE_NEEDS_CUT_OVER",
                        "skuwright-plan 1",
                        "create 'Cable' kind='spu' name='Cable' unit='m' state='active' spec.Color='Red, White'"
                                + " spec.Size='1x1, 1x1.5' because 'NEW_SPU'",
                        "update '0001' kind='sku' id='5f01' state='on sale' spu='Cable' spec.Color='White' spec.Size='1x1'"
                                + " because 'UPGRADED'",
                        "update '0002' kind='sku' id='5f02' state='discontinued' spu='Cable' spec.Color='Red'"
                                + " spec.Size='1x1.5' because 'UPGRADED'",
                        "keep '0003' kind='sku' id='5f03' state='on sale' because 'SPEC_INCOMPLETE'",
                        "refuse '0004' kind='row' spu='Cable' because 'NEW_DATA'",
                        "UPGRADE_INCOMPLETE {count=1, total=3, reasons=SPEC_INCOMPLETE 1}",
                        "UPGRADE_NEW_DATA {count=1, codes=0004}")
                .anyMatch(line -> line.startsWith("SKU_BY_CODE: ") && line.contains("(No.)"))
                .endsWith("again, nothing to do: true");
    }

    @Test
    @Tag("S15")
    void conflictsSolvedInRounds() {
        assertThat(lines(ConflictsSolvedInRounds::run))
                .containsExactly(
                        "skuwright-conflicts 1",
                        "DUPLICATE_COMBINATION 'Lamp' '{Color=Red}' '0003' '0004'",
                        "SPU_MULTIPLE_UNITS 'Cable' '' '0001' '0002'",
                        "solved: SPU_MULTIPLE_UNITS of Cable",
                        "left: DUPLICATE_COMBINATION of Lamp",
                        "new: DUPLICATE_CODE of 0002");
    }

    @Test
    @Tag("SKU-3")
    void aColorIsAppended() {
        assertThat(lines(AColorIsAppended::run))
                .containsExactly(
                        "SPEC_CHANGE_ORPHANS TEE-BLUE-S, TEE-BLUE-M",
                        "create TEE-GREEN-S: color=green, size=S", "create TEE-GREEN-M: color=green, size=M",
                        "others stay: 4", "approved: true", "again, nothing to do: true");
    }

    @Test
    @Tag("SKU-4")
    void aColorRetiredAndBack() {
        assertThat(lines(AColorRetiredAndBack::run))
                .containsExactly(
                        "SKU_IN_USE 5 pcs in stock",
                        "TEE-RED-S active", "TEE-RED-M active", "TEE-BLUE-S retired", "TEE-BLUE-M retired",
                        "SKU_RETIRED, but TEE-RED-S, TEE-RED-M", "back, with the same codes: true");
    }

    @Test
    @Tag("SKU-6")
    void whichSkuIsRedM() {
        assertThat(lines(WhichSkuIsRedM::run))
                .containsExactly(
                        "TEE-RED-M",
                        "COMBINATION_NOT_FOUND missing: size; not there: ; closest: TEE-RED-S, TEE-RED-M",
                        "COMBINATION_NOT_FOUND missing: ; not there: color=Red; closest: TEE-RED-M, TEE-BLUE-M",
                        "SKU_REQUIRED TEE-RED-S, TEE-RED-M, TEE-BLUE-S, TEE-BLUE-M");
    }

    @Test
    void whatIsInTheFile() {
        assertThat(lines(WhatIsInTheFile::run))
                .containsExactly(
                        "goods.csv: row 2: {\"商家编码\":\"00123\",\"货品名称\":\"T恤\",\"规格名称\":\"红色\",\"条码\":\"6901234567892\"}",
                        "goods.csv: row 3: PRECISION_LOST in 00124,T恤,白色,6.90123E+12",
                        "goods.csv: row 4: ROW_WIDTH in 00125,T恤",
                        "ENCODING_USED {encoding=GB18030, by=the declared fallback}");
    }

    @Test
    @Tag("CON-1")
    @Tag("V65")
    void flatRowsBecomeSpus() {
        assertThat(lines(FlatRowsBecomeSpus::run))
                .containsExactly(
                        "Cable", "Color: Red, White", "Size: 1x1, 1x1.5",
                        "0001 is Color=White, Size=1x1", "0002 is Color=White, Size=1x1.5", "0003 is Color=Red, Size=1x1",
                        "Pliers, 0004, has no specs", "4 rows = 4 consolidated + 0 rejected");
    }

    @Test
    @Tag("CON-5")
    void sheetsOnTwoThreads() {
        assertThat(lines(SheetsOnTwoThreads::run))
                .contains(
                        "north row 4: DUPLICATE_CODE 03", "south row 2: DUPLICATE_CODE 03",
                        "the same in the other order: true")
                .first().asString().contains("Black, Red, White");
    }

    @Test
    @Tag("CON-2")
    @Tag("CON-3")
    void whyIsARowRejected() {
        assertThat(lines(WhyIsARowRejected::run))
                .startsWith(
                        "SPU_MULTIPLE_UNITS of Wire:", "m: [03 Wire [Red, 1x1] at row 4]",
                        "roll: [04 Wire [Blue, 1x1] at row 5]",
                        "SPEC_INCOMPLETE of Cable:", "02: [02 Cable [Red, ] at row 3]",
                        "NAME [Cable, Cable ] by [BLANKS], maybe 'Cable'")
                .anyMatch(line -> line.startsWith("3 “Cable”"))
                .anyMatch(line -> line.startsWith("5 “Wire”"));
    }
}
