package io.skuwright.wdt.store;

/** What a rule asks of the value that was set. */
enum SetupNeed {
    ON,
    OFF,
    PRESENT,
    EMPTY,
    WHOLE,
    PLATFORM,
    SUB_PLATFORM,
    ACCOUNT,
    AUTHORISED,
    STORE_ID,
    STORE_NAME,
    UNCHANGED,
    HEAD_NO,
    HEAD_NAME,
    HEAD_ON;

    /** Returns true for settings that are on or off. */
    boolean isSwitch() {
        return this == ON || this == OFF || this == HEAD_ON;
    }
}
