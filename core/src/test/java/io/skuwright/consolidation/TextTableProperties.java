package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextTableProperties {

    @Property
    void texts_compareAndComeBackAsTheyWere(@ForAll String one, @ForAll String other) {
        Texts kept = new Texts();
        kept.add(one);
        kept.add(other);

        assertThat(kept.text(0)).isEqualTo(one);
        assertThat(kept.text(1)).isEqualTo(other);
        assertThat(kept.isText(0, other)).isEqualTo(one.equals(other));
        assertThat(kept.isEqual(0, 1)).isEqualTo(one.equals(other));
        assertThat(Integer.signum(kept.compare(0, 1))).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void numbers_areThoseOfAMap(@ForAll List<String> texts) {
        TextTable table = new TextTable(new TextFault(1_000));
        Map<String, Integer> expected = new HashMap<>();
        for (String text : texts) {
            int number = text.isBlank() ? TextTable.BLANK : expected.computeIfAbsent(text, t -> expected.size());
            assertThat(table.number(text)).isEqualTo(number);
            assertThat(table.text(number)).isEqualTo(text.isBlank() ? "" : text);
        }
        assertThat(table.size()).isEqualTo(expected.size());
    }
}
