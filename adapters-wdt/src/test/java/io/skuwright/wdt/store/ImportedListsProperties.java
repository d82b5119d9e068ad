package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ImportedListsProperties {

    @Property(tries = 200)
    void read_anyTextIsReadOrRefusedAndNeverThrows(@ForAll String text) {
        assertThat(ImportedLists.read("skuwright-imported 1\n" + text).findings()).hasSizeLessThan(2);
        assertThat(ImportedLists.read(text).hasErrors()).isTrue();
    }
}
