package io.haochaping.casefile;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for actions in a PDF that run something when it is opened: JavaScript, and starting a program. A plain search through the
 * bytes, names written with {@code #xx} included. It does not unpack streams, so it can miss an action in a compressed object stream;
 * the file is still never shown within a page, only handed out as a download.
 */
final class ActivePdf {

    private static final Pattern ACTION = Pattern.compile("/(JavaScript|Launch)(?![A-Za-z0-9])|/JS\\s*(?=[(<]|\\d+\\s+\\d+\\s+R)");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");

    private ActivePdf() {
    }

    static boolean hides(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String plainNames = HEX.matcher(text)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
        return ACTION.matcher(plainNames).find();
    }
}
