package io.skuwright.kingdee.crm;

import io.skuwright.result.Language;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A setting of ERP, CRM or platform that an integration plan depends on.
 *
 * <p>Each has a word for settings and says what each plan needs. Example: {@link #STANDARD_BOM}, {@code standardBom}, is
 * not needed by plan 1 and has to be on for plans 2 and 3. That products and BOMs should come before orders follows from
 * what the orders refer to; the vendor's guide does not say it in words.
 */
public enum PlanFact {
    /** Kit management of the ERP's sales (启用套件管理). */
    KIT_MANAGEMENT(
            "kitManagement", PlanNeed.ON, PlanNeed.ON, PlanNeed.ON,
            "ERP: kit management", "ERP：启用套件管理", "ERP: gestiunea seturilor"),
    /** The ERP adds the parts of kits to sales orders by itself (B1); to be on if only parents are sent. */
    AUTO_EXPANSION(
            "autoExpansion", PlanNeed.OFF, PlanNeed.OFF, PlanNeed.OFF,
            "ERP: kits expand by themselves in sales orders", "ERP：销售订单自动展开套件",
            "ERP: seturile se desfac singure în comenzi"),
    /** CPQ of the CRM, bought and switched on. */
    CPQ("cpq", PlanNeed.ON, PlanNeed.ON, PlanNeed.ON, "CRM: CPQ", "CRM：CPQ", "CRM: CPQ"),
    /** The new structure of BOMs in the CRM: product bundles (BomCoreObj). */
    BUNDLES(
            "bundles", PlanNeed.ON, PlanNeed.ON, PlanNeed.ON,
            "CRM: product bundles (BomCoreObj)", "CRM：产品组合（BomCoreObj）", "CRM: pachete de produse (BomCoreObj)"),
    /** The standard BOM of the CRM. */
    STANDARD_BOM(
            "standardBom", PlanNeed.NOT_NEEDED, PlanNeed.ON, PlanNeed.ON,
            "CRM: standard BOM", "CRM：标准 BOM", "CRM: BOM standard"),
    /** The CRM generates a standard BOM from each selection by itself. */
    STANDARD_BOM_GENERATED(
            "standardBomGenerated", PlanNeed.NOT_NEEDED, PlanNeed.ON, PlanNeed.NOT_NEEDED,
            "CRM: standard BOM generated from each selection", "CRM：根据选配结果自动生成标准 BOM",
            "CRM: BOM standard generat din fiecare selecție"),
    /** Products are sent, with their kit flag, before the orders that name them. */
    PRODUCTS_FIRST(
            "productsFirst", PlanNeed.ON, PlanNeed.ON, PlanNeed.ON,
            "flow: products with kit flag before orders", "集成流：产品（含套件标志）先于订单",
            "flux: produsele cu marcaj de set înaintea comenzilor"),
    /** BOMs are sent before the orders that name them. */
    BOMS_FIRST(
            "bomsFirst", PlanNeed.ON, PlanNeed.ON, PlanNeed.ON,
            "flow: BOMs before orders", "集成流：BOM 先于订单", "flux: BOM-urile înaintea comenzilor"),
    /** BOMs of the ERP go by their version, the id being text beside it (B6). */
    BOM_KEY_IS_VERSION(
            "bomKeyIsVersion", PlanNeed.ON, PlanNeed.NOT_NEEDED, PlanNeed.ON,
            "flow: the BOM version is the key", "集成流：以 BOM 版本为主键", "flux: versiunea BOM este cheia"),
    /** Only standard BOMs of the ERP are taken (B7). */
    STANDARD_BOMS_ONLY(
            "standardBomsOnly", PlanNeed.ON, PlanNeed.NOT_NEEDED, PlanNeed.ON,
            "flow: only standard BOMs of the ERP", "集成流：仅 ERP 标准 BOM", "flux: numai BOM-uri standard din ERP"),
    /** Only orders whose standard BOM was generated are sent (B9). */
    GENERATED_ONLY(
            "generatedOnly", PlanNeed.NOT_NEEDED, PlanNeed.ON, PlanNeed.NOT_NEEDED,
            "flow: only orders whose standard BOM was generated", "集成流：仅已生成标准 BOM 的订单",
            "flux: numai comenzi cu BOM standard generat");

    private final String word;
    private final PlanNeed one;
    private final PlanNeed two;
    private final PlanNeed three;
    private final String english;
    private final String chinese;
    private final String romanian;

    PlanFact(
            String word,
            PlanNeed one,
            PlanNeed two,
            PlanNeed three,
            String english,
            String chinese,
            String romanian) {
        this.word = word;
        this.one = one;
        this.two = two;
        this.three = three;
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the word of the fact in settings, such as {@code kitManagement}. */
    public String word() {
        return word;
    }

    /** Returns what a plan needs, when parts of kits are sent too. */
    public PlanNeed need(IntegrationPlan plan) {
        return switch (plan) {
            case ONE -> one;
            case TWO -> two;
            case THREE -> three;
        };
    }

    /** Returns what the fact is, for people. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }

    /**
     * Returns the fact of a word.
     *
     * @throws IllegalArgumentException if there is none (the known ones are named)
     */
    public static PlanFact of(String word) {
        for (PlanFact fact : values()) {
            if (fact.word.equals(word)) {
                return fact;
            }
        }
        throw new IllegalArgumentException("Setting '" + word + "' is not known. Known settings: "
                + Arrays.stream(values()).map(PlanFact::word).collect(Collectors.joining(", ")) + ", "
                + PlanSetup.PARENTS_ONLY + ".");
    }
}
