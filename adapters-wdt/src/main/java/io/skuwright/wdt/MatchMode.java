package io.skuwright.wdt;

import java.util.Optional;

/**
 * By which code the ERP matches the goods of a shop with its archive.
 *
 * <p>A row of a shop has a main code (主商家编码, of its goods) and a spec code (规格商家编码). Example: with the main code
 * {@code T1} and the spec code {@code T1-RED} the ERP looks for {@code T1-RED}, or, if it was set up the other way, for
 * {@code T1T1-RED}.
 */
public enum MatchMode {
    /** The merchant code of the spec, for want of one that of the goods: what a store needs. */
    MERCHANT_CODE,
    /**
     * Main code and spec code joined (多规格货品匹配使用“主商家编码”+“规格商家编码”方式). That nothing stands between the two is
     * not confirmed.
     */
    JOINED_CODE;

    /**
     * Returns the code that the archive is searched for.
     *
     * @param mainCode the code of the shop's goods, if there is one
     * @param specCode the code of the shop's spec, if there is one
     * @return the code; of a row with one of the two that one, of a row with neither none
     */
    public Optional<String> key(Optional<String> mainCode, Optional<String> specCode) {
        Optional<String> main = mainCode.filter(code -> !code.isBlank());
        Optional<String> spec = specCode.filter(code -> !code.isBlank());
        if (this == JOINED_CODE && main.isPresent() && spec.isPresent()) {
            return Optional.of(main.get() + spec.get());
        }
        return spec.or(() -> main);
    }
}
