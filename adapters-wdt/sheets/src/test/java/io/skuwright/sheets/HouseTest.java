package io.skuwright.sheets;

import io.skuwright.core.fixtures.house.AdapterCheck;
import io.skuwright.core.fixtures.house.CodesPageCheck;
import io.skuwright.core.fixtures.house.CodesRaisedCheck;
import io.skuwright.core.fixtures.house.PublicApiCheck;
import io.skuwright.core.fixtures.house.SourceCheck;
import org.junit.jupiter.api.Nested;

class HouseTest {
    @Nested
    class PublicApi extends PublicApiCheck {}

    @Nested
    class CodesPage extends CodesPageCheck {}

    @Nested
    class CodesRaised extends CodesRaisedCheck {}

    @Nested
    class Sources extends SourceCheck {}

    @Nested
    class Adapter extends AdapterCheck {
        Adapter() {
            super("io.skuwright.sheets..", "javax.xml.stream..", "com.fasterxml.aalto..", "de.siegmar.fastcsv..");
        }
    }
}
