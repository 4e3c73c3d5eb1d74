package io.haochaping.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://hcp.example.gov.cn/r/AbCdEfGhIjKlMnOpQrStUvWxYz0";

    @Test
    void aScannerReadsTheLinkAndNothingElse() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrCode.of(LINK).png()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());

        String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();

        assertThat(read).isEqualTo(LINK);
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
