package io.skuwright.kingdee.crm;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.result.Language;

/** What both function doors are set to. */
record Door(CrmOrders crm, ClassifierPolicy policy, Language language) {

    static Door of(IntegrationPlan plan) {
        return new Door(CrmOrders.standard(), plan.policy(), Language.EN);
    }

    Door with(CrmOrders other) {
        return new Door(other, policy, language);
    }

    Door with(ClassifierPolicy other) {
        return new Door(crm, other, language);
    }

    Door with(Language other) {
        return new Door(crm, policy, other);
    }

    DoorText text() {
        return new DoorText(language);
    }
}
