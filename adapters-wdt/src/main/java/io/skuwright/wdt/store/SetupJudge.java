package io.skuwright.wdt.store;

import io.skuwright.row.Flag;
import java.util.Optional;
import java.util.Set;

/** Compares what is set with what the rules want. */
final class SetupJudge {

    /** By name as the guide has it, and by the number of the platform, which is unconfirmed. */
    private static final Set<String> PLATFORM = Set.of("微铺宝", "19");

    private static final Set<String> SUB_PLATFORM = Set.of("POS", "1");
    private static final Set<String> ACCOUNT = Set.of("pos.wangdian.cn");
    private static final Set<String> AUTHORISED = Set.of("已授权");

    private final StoreSetup setup;

    SetupJudge(StoreSetup setup) {
        this.setup = setup;
    }

    SetupState state(SetupRule rule) {
        return switch (rule.need()) {
            case ON -> is(rule, "on");
            case OFF -> is(rule, "off");
            case PRESENT -> setup.value(rule).map(value -> met(!value.isEmpty())).orElse(SetupState.NOT_CHECKED);
            case EMPTY -> setup.value(rule).map(value -> met(value.isEmpty())).orElse(SetupState.NOT_CHECKED);
            case WHOLE -> setup.value(rule)
                    .map(value -> met(value.matches("[0-9]{1,9}")))
                    .orElse(SetupState.NOT_CHECKED);
            case PLATFORM -> oneOf(rule, PLATFORM);
            case SUB_PLATFORM -> oneOf(rule, SUB_PLATFORM);
            case ACCOUNT -> oneOf(rule, ACCOUNT);
            case AUTHORISED -> oneOf(rule, AUTHORISED);
            case STORE_ID -> equal(rule, setup.storeId());
            case STORE_NAME -> equal(rule, setup.storeName());
            case UNCHANGED -> setup.value(rule).filter(String::isEmpty).isPresent()
                    ? SetupState.MET
                    : equal(rule, setup.storeId());
            case HEAD_NO -> ifNeeded(setup.headWarehouse(), equal(rule, setup.headNo()));
            case HEAD_NAME -> ifNeeded(setup.headWarehouse(), equal(rule, setup.headName()));
            case HEAD_ON -> setup.headWarehouse() == Flag.NO
                    ? SetupState.NOT_NEEDED
                    : ifNeeded(setup.headDelivery(), is(rule, "on"));
        };
    }

    private static SetupState met(boolean isMet) {
        return isMet ? SetupState.MET : SetupState.NOT_MET;
    }

    private static SetupState ifNeeded(Flag needed, SetupState state) {
        return switch (needed) {
            case YES -> state;
            case NO -> SetupState.NOT_NEEDED;
            case UNKNOWN -> SetupState.NOT_CHECKED;
        };
    }

    private SetupState is(SetupRule rule, String wanted) {
        return oneOf(rule, Set.of(wanted));
    }

    private SetupState oneOf(SetupRule rule, Set<String> wanted) {
        return setup.value(rule).map(value -> met(wanted.contains(value))).orElse(SetupState.NOT_CHECKED);
    }

    /** An id that is blank on both sides is no id, so it is not met. */
    private SetupState equal(SetupRule rule, Optional<String> wanted) {
        return wanted.isEmpty()
                ? SetupState.NOT_CHECKED
                : setup.value(rule)
                        .map(value -> met(value.equals(wanted.get()) && !value.isBlank()))
                        .orElse(SetupState.NOT_CHECKED);
    }
}
