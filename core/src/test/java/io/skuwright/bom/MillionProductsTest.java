package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("BOM-4")
class MillionProductsTest {

    /** A heap of 512 MiB for all of it, the catalogue and the texts included, and a small stack. */
    @Test
    @Timeout(300)
    void millionProducts_areAddedUpInASmallHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Xss256k",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        MillionProducts.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.lines())
                .containsExactly(
                        "plain: 2000000 lines, 2000000 visits, 999999 totals, 0 wrong",
                        "opened: 2000000 lines, 2000000 visits, 999999 totals, 0 wrong");
        assertThat(process.waitFor()).isZero();
    }
}
