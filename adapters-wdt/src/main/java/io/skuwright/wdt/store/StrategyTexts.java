package io.skuwright.wdt.store;

/** What the rules of head warehouse, rights, logistics and strategy say to people. */
final class StrategyTexts {

    private StrategyTexts() {}

    static SetupText of(SetupCode code) {
        return switch (code) {
            case SETUP_HEAD_WAREHOUSE_NO -> new SetupText(
                    "the head warehouse under one code in both systems",
                    "Stock of the head warehouse finds its counterpart by it.",
                    "总仓编号在两个系统一致",
                    "总仓库存据此对应。",
                    "depozitul central sub același cod în ambele sisteme",
                    "Stocul depozitului central își găsește perechea după el.");
            case SETUP_HEAD_WAREHOUSE_NAME -> new SetupText(
                    "the head warehouse under one name in both systems",
                    "The two systems are to name one place alike.",
                    "总仓名称在两个系统一致",
                    "两个系统对同一地点应同名。",
                    "depozitul central sub același nume în ambele sisteme",
                    "Cele două sisteme trebuie să numească la fel același loc.");
            case SETUP_ADMIN_SHOP -> new SetupText(
                    "the right to the shop for admin",
                    "The interface sees only what admin may see, and says nothing of the rest.",
                    "admin 有新建店铺的权限",
                    "接口只能看到 admin 有权限的数据，且不提示。",
                    "dreptul la magazin pentru admin",
                    "Interfața vede numai ce poate vedea admin și nu spune nimic de rest.");
            case SETUP_ADMIN_WAREHOUSE -> new SetupText(
                    "the right to the warehouse for admin",
                    "The interface sees only what admin may see, and says nothing of the rest.",
                    "admin 有新建仓库的权限",
                    "接口只能看到 admin 有权限的数据，且不提示。",
                    "dreptul la depozit pentru admin",
                    "Interfața vede numai ce poate vedea admin și nu spune nimic de rest.");
            case SETUP_USER_RIGHTS -> new SetupText(
                    "rights to shop and warehouse for the working account",
                    "Who works with the account does not see the new shop otherwise.",
                    "登录账户有店铺和仓库权限",
                    "否则使用该账户看不到新店铺。",
                    "drepturi la magazin și depozit pentru contul de lucru",
                    "Altfel cine lucrează cu contul nu vede magazinul nou.");
            case SETUP_NO_NUMBER_LOGISTICS -> new SetupText(
                    "a logistics of the kind 无单号物流 (without number)",
                    "Sales over the counter cannot be submitted by themselves without it.",
                    "有一个无单号物流",
                    "否则线下销售无法自动递交。",
                    "o logistică de felul 无单号物流 (fără număr)",
                    "Fără ea vânzările la casă nu se pot trimite singure.");
            case SETUP_OFFLINE_NUMBERS -> new SetupText(
                    "plain offline numbers (线下普通单号) for that logistics",
                    "Other kinds of numbers are asked of a carrier.",
                    "该物流单号类型为线下普通单号",
                    "其他类型需向物流公司取号。",
                    "numere obișnuite offline (线下普通单号) pentru acea logistică",
                    "Alte feluri de numere se cer de la un transportator.");
            case SETUP_CASH_LOGISTICS -> new SetupText(
                    "at least one logistics with cash on delivery",
                    "A sale paid in cash at the till is a cash-on-delivery order in the ERP.",
                    "至少一个物流支持货到付款",
                    "门店现金订单在 ERP 中为货到付款订单。",
                    "cel puțin o logistică cu plata la livrare",
                    "O vânzare în numerar la casă este în ERP o comandă cu plata la livrare.");
            case SETUP_STRATEGY_WAREHOUSE -> new SetupText(
                    "the warehouse chosen for the shop",
                    "Orders of the shop get no warehouse otherwise.",
                    "店铺已选中仓库",
                    "否则店铺订单没有仓库。",
                    "depozitul ales pentru magazin",
                    "Altfel comenzile magazinului nu primesc depozit.");
            case SETUP_STRATEGY_PRIORITY -> new SetupText(
                    "a priority of the warehouse for the shop",
                    "The ERP chooses between warehouses by it.",
                    "已输入仓库优先级",
                    "ERP 据此选择仓库。",
                    "o prioritate a depozitului pentru magazin",
                    "După ea alege ERP-ul între depozite.");
            case SETUP_STRATEGY_SHORTAGE -> new SetupText(
                    "shortage allowed for the shop's warehouse",
                    "The sale has happened; it must find its warehouse though the ERP knows of no"
                            + " stock yet.",
                    "允许缺货",
                    "销售已发生，即使 ERP 尚无库存也必须选到仓库。",
                    "lipsa de stoc permisă pentru depozitul magazinului",
                    "Vânzarea a avut loc; trebuie să-și găsească depozitul chiar dacă ERP-ul nu știe"
                            + " încă de stoc.");
            case SETUP_HEAD_FIRST -> new SetupText(
                    "the head warehouse before the shop's own in priority",
                    "Deliveries from the head warehouse go out of the shop's otherwise.",
                    "总仓优先级高于店铺仓库",
                    "否则总仓发货会从店铺仓库出库。",
                    "depozitul central înaintea celui propriu ca prioritate",
                    "Altfel livrările din depozitul central pleacă din cel al magazinului.");
            case SETUP_HEAD_SHORTAGE -> new SetupText(
                    "shortage allowed for the head warehouse",
                    "It is passed over otherwise as soon as its stock is short.",
                    "总仓允许缺货",
                    "否则缺货时不会选中总仓。",
                    "lipsa de stoc permisă pentru depozitul central",
                    "Altfel este ocolit de îndată ce îi lipsește stocul.");
            case SETUP_DOCUMENT_SYNC -> new SetupText(
                    "the switch for documents from the ERP on",
                    "Stock-in documents, and goods with them, reach the store only by it.",
                    "开启 ERP 数据同步开关",
                    "入库单据及商品数据只能由此回传门店。",
                    "comutatorul pentru documente din ERP pornit",
                    "Documentele de intrare, și produsele cu ele, ajung în magazin numai prin el.");
            default -> throw new IllegalArgumentException("The rule " + code + " has its text elsewhere.");
        };
    }
}
