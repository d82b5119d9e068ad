package io.skuwright.sync;

/**
 * Whether a run creates, updates, or does both.
 *
 * <p>Example: an import button of a store system brings new goods and new specs and never changes what is there
 * ({@link #CREATE_ONLY}); its hourly sync changes goods that are there and creates none ({@link #UPDATE_ONLY}).
 */
public enum CatalogMode {
    /** What is missing is created; what is there stays as it is. */
    CREATE_ONLY("create-only"),
    /** What is there is updated; what is missing stays away. */
    UPDATE_ONLY("update-only"),
    /** What is missing is created, what is there is updated. */
    CREATE_AND_UPDATE("create-and-update");

    private final String code;

    CatalogMode(String code) {
        this.code = code;
    }

    /** Returns the word for settings, for example {@code create-only}. */
    public String code() {
        return code;
    }
}
