package io.haochaping.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.haochaping.testing.Scanner;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://hcp.example.gov.cn/r/AbCdEfGhIjKlMnOpQrStUvWxYz0";

    @Test
    void aScannerReadsTheLinkAndNothingElse() {
        assertThat(Scanner.read(QrCode.of(LINK).png())).isEqualTo(LINK);
        assertThat(Scanner.readDrawing(QrCode.of(LINK).dataUri())).isEqualTo(LINK);
    }

    @Test
    void theDrawingScalesAndCarriesNoStyleThatAContentPolicyRefuses() {
        String svg = QrCode.of(LINK).svg();

        assertThat(svg).startsWith("<svg xmlns=").contains("viewBox").doesNotContain("style", "script", "example.gov.cn");
        assertThat(QrCode.of(LINK).dataUri()).startsWith("data:image/svg+xml;base64,");
    }

    @Test
    void aTextThatFitsIntoNoCodeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5000))).withMessageNotContaining("xxx");
    }
}
