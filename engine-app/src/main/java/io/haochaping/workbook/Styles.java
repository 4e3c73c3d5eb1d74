package io.haochaping.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. */
final class Styles {

    private static final String AS_TEXT = "@";

    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle header;
    private final CellStyle requiredHeader;

    Styles(Workbook book) {
        text = plain(book);
        quoted = plain(book);
        quoted.setQuotePrefixed(true);
        header = header(book, IndexedColors.GREY_25_PERCENT);
        requiredHeader = header(book, IndexedColors.LIGHT_YELLOW);
    }

    private static CellStyle plain(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(AS_TEXT));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle header(Workbook book, IndexedColors colour) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = plain(book);
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle text() {
        return text;
    }

    CellStyle quoted() {
        return quoted;
    }

    CellStyle header() {
        return header;
    }

    CellStyle requiredHeader() {
        return requiredHeader;
    }
}
