package io.skuwright.wdt.store;

/** What the rules of the ERP's system settings say to people. */
final class SystemTexts {

    private SystemTexts() {}

    static SetupText of(SetupCode code) {
        return switch (code) {
            case SETUP_INTERFACE_OPEN -> new SetupText(
                    "the interface between ERP and store opened by the vendor",
                    "Nothing can be connected before.",
                    "供应商已开通对接接口",
                    "未开通前无法对接。",
                    "interfața dintre ERP și magazin deschisă de furnizor",
                    "Înainte de asta nu se poate conecta nimic.");
            case SETUP_STORE_RELEASED -> new SetupText(
                    "the shop's data released to the ERP in the store system",
                    "Without it there is no authorisation key.",
                    "商家后台已授权使用本店铺数据",
                    "否则没有授权密钥。",
                    "datele magazinului puse la dispoziția ERP-ului în sistemul de magazin",
                    "Fără asta nu există cheie de autorizare.");
            case SETUP_ORDER_DOWNLOAD -> new SetupText(
                    "automatic download of orders on",
                    "Sales of the store reach the ERP only by it.",
                    "启用订单自动下载",
                    "门店销售订单只能由此进入 ERP。",
                    "descărcarea automată a comenzilor pornită",
                    "Vânzările magazinului ajung în ERP numai prin ea.");
            case SETUP_ORDER_SUBMIT -> new SetupText(
                    "automatic submission of orders on",
                    "Otherwise somebody submits each sale of the store by hand.",
                    "启用订单自动递交",
                    "否则每笔门店销售都需人工递交。",
                    "trimiterea automată a comenzilor pornită",
                    "Altfel cineva trimite manual fiecare vânzare a magazinului.");
            case SETUP_MATCH_BY_CODE -> new SetupText(
                    "items matched by merchant code",
                    "Items of the store find their SKU in the ERP only by their code.",
                    "自动按商家编码匹配货品",
                    "门店商品只能按商家编码对应 ERP 单品。",
                    "articolele potrivite după codul comerciantului",
                    "Articolele magazinului își găsesc SKU-ul în ERP numai după cod.");
            case SETUP_MATCH_JOINED_CODE -> new SetupText(
                    "matching by main code and spec code joined off",
                    "With it the code of a SKU is not found, as goods and spec would be one key.",
                    "不使用“主商家编码”+“规格商家编码”匹配",
                    "启用后会用两个编码拼接，导致商家编码无法匹配。",
                    "potrivirea după codul principal lipit de cel al specificației oprită",
                    "Cu ea codul unui SKU nu se găsește, fiindcă cele două ar fi o singură cheie.");
            case SETUP_APPROVE_COUNT_IN -> new SetupText(
                    "automatic approval of gains of a stocktake on",
                    "A stocktake of the store changes stock in the ERP only when they are approved.",
                    "自动审核盘点入库",
                    "门店盘点只有审核后才改变 ERP 库存。",
                    "aprobarea automată a plusurilor de inventar pornită",
                    "Un inventar al magazinului schimbă stocul din ERP numai după aprobare.");
            case SETUP_APPROVE_COUNT_OUT -> new SetupText(
                    "automatic approval of losses of a stocktake on",
                    "A stocktake of the store changes stock in the ERP only when they are approved.",
                    "自动审核盘点出库",
                    "门店盘点只有审核后才改变 ERP 库存。",
                    "aprobarea automată a minusurilor de inventar pornită",
                    "Un inventar al magazinului schimbă stocul din ERP numai după aprobare.");
            case SETUP_APPROVE_OTHER_IN -> new SetupText(
                    "automatic approval of other stock-in on",
                    "It is the customer's choice; without it somebody approves by hand.",
                    "自动审核其他入库",
                    "由客户决定；不勾选则需人工审核。",
                    "aprobarea automată a altor intrări pornită",
                    "Clientul alege; fără ea cineva aprobă manual.");
            case SETUP_APPROVE_OTHER_OUT -> new SetupText(
                    "automatic approval of other stock-out on",
                    "Exchanges and issues of the store wait in the ERP otherwise.",
                    "自动审核其他出库",
                    "否则门店的换货出库和出库开单会停留在 ERP 待审核。",
                    "aprobarea automată a altor ieșiri pornită",
                    "Altfel schimburile și ieșirile magazinului așteaptă în ERP.");
            case SETUP_APPROVE_TRANSFER_IN -> new SetupText(
                    "automatic approval of transfers in on",
                    "It is the customer's choice; without it somebody approves by hand.",
                    "自动审核调拨入库",
                    "由客户决定；不勾选则需人工审核。",
                    "aprobarea automată a intrărilor prin transfer pornită",
                    "Clientul alege; fără ea cineva aprobă manual.");
            case SETUP_SETTLE_OTHER_IN -> new SetupText(
                    "automatic settlement of other stock-in on",
                    "Approved documents stay open until somebody settles them.",
                    "其他入库自动结算",
                    "否则单据审核后仍需人工结算。",
                    "decontarea automată a altor intrări pornită",
                    "Documentele aprobate rămân deschise până le decontează cineva.");
            case SETUP_SETTLE_OTHER_OUT -> new SetupText(
                    "automatic settlement of other stock-out on",
                    "Approved documents stay open until somebody settles them.",
                    "其他出库自动结算",
                    "否则单据审核后仍需人工结算。",
                    "decontarea automată a altor ieșiri pornită",
                    "Documentele aprobate rămân deschise până le decontează cineva.");
            default -> throw new IllegalArgumentException("The rule " + code + " has its text elsewhere.");
        };
    }
}
