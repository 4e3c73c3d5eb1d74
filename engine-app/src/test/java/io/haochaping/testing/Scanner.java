package io.haochaping.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** A phone that is held before a QR code. */
public final class Scanner {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS = 8;

    private Scanner() {
    }

    /** What a photograph or screenshot of one code says. */
    public static String read(byte[] picture) {
        try {
            return read(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the drawing behind {@code src} says, as our pages have it: black modules of one unit each. */
    public static String readDrawing(String dataUri) {
        String svg = new String(Base64.getDecoder().decode(dataUri.replaceFirst("^data:image/svg\\+xml;base64,", "")), StandardCharsets.UTF_8);
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new AssertionError("No drawing: " + svg);
        }
        int pixels = Integer.parseInt(size.group(1)) * PIXELS;
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, pixels, pixels);
        pen.setColor(Color.BLACK);
        MODULE.matcher(svg).results().forEach(module -> pen.fillRect(Integer.parseInt(module.group(1)) * PIXELS, Integer.parseInt(module.group(2)) * PIXELS,
                PIXELS, PIXELS));
        pen.dispose();
        return read(picture);
    }

    private static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)))).getText();
        } catch (ReaderException e) {
            throw new AssertionError("No code can be read: " + e);
        }
    }
}
