package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides for each field of a SKU that both sides have what is sent where. */
final class FieldJudge {

    private final CatalogSettings settings;
    private final FieldFlow flow;
    private final CatalogNotes notes;
    private final List<ManualUpdate> manual;
    private final ShopVoices voices;

    FieldJudge(CatalogSettings settings, CatalogNotes notes, List<ManualUpdate> manual, ShopVoices voices) {
        this.settings = settings;
        this.flow = settings.flow();
        this.notes = notes;
        this.manual = manual;
        this.voices = voices;
    }

    void judge(PairDraft pair) {
        TreeSet<String> fields = new TreeSet<>(pair.erp.values().keySet());
        fields.addAll(pair.shop.values().keySet());
        for (String field : fields) {
            if (flow.flow(field) != Flow.NONE && isReadable(pair, field)) {
                new OneField(pair, field).judge();
            }
        }
    }

    private boolean isReadable(PairDraft pair, String field) {
        String erp = pair.erp.values().get(field);
        String shop = pair.shop.values().get(field);
        // Text that is the same on both sides is the same number, if it is one.
        if (!flow.isNumber(field) || (erp != null && erp.equals(shop))) {
            return true;
        }
        boolean isReadable = true;
        for (Side side : Side.values()) {
            String value = pair.item(side).values().get(field);
            if (value != null && !flow.isReadable(field, value)) {
                notes.add(unreadable(side, pair.sku.shop(), pair.item(side), field, value));
                pair.stop(CatalogCode.CATALOG_VALUE_UNREADABLE);
                isReadable = false;
            }
        }
        return isReadable;
    }

    static Finding unreadable(Side side, String shop, CatalogItem item, String field, String value) {
        return CatalogNotes.about(CatalogCode.CATALOG_VALUE_UNREADABLE, side, shop, item)
                .with("field", field)
                .with("value", value);
    }

    /** One field of one SKU. */
    private final class OneField {
        private final PairDraft pair;
        private final String field;
        private final @Nullable Agreed agreed;
        /** The side that goes on to show what was there before something was sent to it. */
        private final @Nullable Side late;

        OneField(PairDraft pair, String field) {
            this.pair = pair;
            this.field = field;
            this.agreed = pair.agreed.get(field);
            this.late = late();
        }

        private @Nullable Side late() {
            Side side = agreed == null ? null : agreed.sentTo();
            if (agreed == null || side == null || !flow.flow(field).goesTo(side)) {
                return null;
            }
            String shown = told(side);
            boolean isLate = shown != null
                    && !isSame(shown, agreed.value())
                    && agreed.replaced().stream().anyMatch(old -> isSame(shown, old));
            return isLate ? side : null;
        }

        private @Nullable String told(Side side) {
            return pair.item(side).values().get(field);
        }

        /** Returns what a side shows, or will show when what was sent has arrived; null if it does not tell the field. */
        private @Nullable String value(Side side) {
            return side == late && agreed != null ? agreed.value() : told(side);
        }

        private boolean isSame(String one, String other) {
            return flow.isSame(field, one, other);
        }

        private boolean isAgreed(String value) {
            return agreed != null && isSame(value, agreed.value());
        }

        void judge() {
            Flow direction = flow.flow(field);
            String erp = value(Side.ERP);
            String shop = value(Side.SHOP);
            if (direction == Flow.TO_ERP && shop != null) {
                voices.add(pair.sku, field, shop);
            }
            if (erp != null && shop != null && isSame(erp, shop)) {
                same(direction == Flow.TO_ERP ? shop : erp);
                return;
            }
            switch (direction) {
                case TO_SHOP -> oneWay(Side.SHOP);
                case TO_ERP -> oneWay(Side.ERP);
                case BOTH -> bothWays(erp, shop);
                default -> byHand(flow.byHandSide());
            }
        }

        private void same(String value) {
            if (late == null) {
                pair.agreed.put(field, Agreed.on(value));
            } else if (settings.sendAgain()) {
                send(late, value, CatalogReason.SENT_AGAIN);
            } else {
                pair.keep(CatalogReason.NOT_TAKEN_YET);
                notes.count(CatalogCode.CATALOG_NOT_TAKEN, late, pair.sku, field);
            }
        }

        private void send(Side side, String value, CatalogReason why) {
            if (side == Side.ERP && flow.flow(field) == Flow.BOTH) {
                voices.add(pair.sku, field, value);
            }
            pair.to(side).set(field, value, told(side), why);
        }

        private void oneWay(Side to) {
            String leading = value(to.other());
            String following = value(to);
            if (leading == null || (following == null && isAgreed(leading))) {
                return;
            }
            boolean isSetBack = following != null && isAgreed(leading);
            if (following != null && agreed != null && !isAgreed(following)) {
                overwritten(to, following, leading);
            }
            send(to, leading, agreed == null
                    ? CatalogReason.DIFFERS
                    : isSetBack ? CatalogReason.SET_BACK : CatalogReason.CHANGED);
        }

        private void bothWays(@Nullable String erp, @Nullable String shop) {
            if (erp == null || shop == null) {
                Side silent = erp == null ? Side.ERP : Side.SHOP;
                notes.count(CatalogCode.CATALOG_FIELD_UNTOLD, silent, pair.sku, field);
            } else if (isAgreed(shop)) {
                send(Side.SHOP, erp, CatalogReason.CHANGED);
            } else if (isAgreed(erp)) {
                send(Side.ERP, shop, CatalogReason.CHANGED);
            } else if (settings.conflictWinner().isPresent()) {
                Side loser = settings.conflictWinner().get().other();
                String value = loser == Side.SHOP ? erp : shop;
                overwritten(loser, loser == Side.SHOP ? shop : erp, value);
                send(loser, value, CatalogReason.WINS_CONFLICT);
            } else {
                conflict(erp, shop);
            }
        }

        private void conflict(String erp, String shop) {
            CatalogCode code = agreed == null ? CatalogCode.CATALOG_NEVER_AGREED : CatalogCode.CATALOG_CONFLICT;
            Finding finding = Finding.of(code)
                    .about(pair.sku.code())
                    .at(place())
                    .with("shop", pair.sku.shop())
                    .with("field", field)
                    .with("erp", erp)
                    .with("other", shop);
            notes.add(agreed == null ? finding : finding.with("agreed", agreed.value()));
            pair.stop(code);
        }

        private Place place() {
            return pair.erp.place().isNone() ? pair.shop.place() : pair.erp.place();
        }

        private void overwritten(Side side, String lost, String value) {
            notes.add(CatalogNotes.about(CatalogCode.CATALOG_OVERWRITTEN, side, pair.sku.shop(), pair.item(side))
                    .with("field", field)
                    .with("lost", lost)
                    .with("value", value));
        }

        private void byHand(Side by) {
            String leading = told(by.other());
            String following = told(by);
            if (leading == null) {
                return;
            }
            if (following == null && agreed == null) {
                // Nobody tells what is there; from now on a change is noticed.
                pair.agreed.put(field, Agreed.on(leading));
            } else if (following != null || !isAgreed(leading)) {
                String old = following != null ? following : agreed == null ? "" : agreed.value();
                manual.add(new ManualUpdate(by, pair.sku.shop(), pair.sku.code(), field, old, leading));
                pair.keep(CatalogReason.BY_HAND);
            }
        }
    }
}
