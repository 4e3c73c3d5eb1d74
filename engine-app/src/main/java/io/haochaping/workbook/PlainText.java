package io.haochaping.workbook;

/** Texts without what cannot be seen. */
final class PlainText {

    private PlainText() {
    }

    /** Without blanks of any kind at both ends: ideographic, no-break and zero-width ones too. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** No control characters (line breaks as allowed), no half characters, nothing that turns the direction of writing. */
    static boolean isPlain(String text, boolean lines) {
        return text.codePoints().allMatch(each -> lines && (each == '\n' || each == '\r' || each == '\t') || isPlain(each));
    }

    private static boolean isPlain(int each) {
        return Character.getType(each) != Character.CONTROL && Character.getType(each) != Character.SURROGATE
                && Character.getType(each) != Character.LINE_SEPARATOR && Character.getType(each) != Character.PARAGRAPH_SEPARATOR
                && !(each >= 0x202A && each <= 0x202E) && !(each >= 0x2066 && each <= 0x2069) && each != 0xFFFE && each != 0xFFFF;
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == '\uFEFF' || each == '\u200B';
    }
}
