package io.haochaping.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/** From a cell to the value of its column, or to the reason why there is none. */
final class Cells {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
    /** More digits than a spreadsheet keeps of a number. */
    private static final int KEPT_DIGITS = 15;
    private static final Map<String, String> YES_OR_NO = Map.of("TRUE", "是", "FALSE", "否");

    /** The cell cannot be taken. */
    static final class Refused extends Exception {

        private final String code;
        private final Object[] arguments;

        Refused(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments;
        }

        Fault fault(String sheet, int row, String column, String value) {
            return Fault.of(sheet, row, column, value, code, arguments);
        }
    }

    private final NumberFormats formats;
    private final boolean since1904;

    Cells(NumberFormats formats, boolean since1904) {
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** An empty text for a cell of blanks only. */
    String value(RawCell cell, Column column) throws Refused {
        String found = switch (cell.type()) {
            case FORMULA -> throw new Refused("formula");
            case ERROR -> throw new Refused("cell-error");
            case NUMBER -> number(cell, column);
            case BOOLEAN -> YES_OR_NO.getOrDefault(cell.text(), cell.text());
            case TEXT -> cell.text();
        };
        return checked(PlainText.strip(found), column);
    }

    private String checked(String value, Column column) throws Refused {
        if (value.isEmpty()) {
            return value;
        } else if (!PlainText.isPlain(value, column.kind() == Column.Kind.LONG)) {
            throw new Refused("control-character");
        } else if (value.codePointCount(0, value.length()) > column.longest()) {
            throw new Refused("too-long", column.longest());
        } else if (!column.choices().isEmpty() && !column.choices().contains(value)) {
            throw new Refused("not-a-choice", String.join("、", column.choices()));
        }
        return column.kind() == Column.Kind.DATE ? day(value) : value;
    }

    private String number(RawCell cell, Column column) throws Refused {
        BigDecimal number = decimal(cell.text());
        if (column.kind() == Column.Kind.DATE) {
            return serialDay(number);
        } else if (formats.isDay(cell.style())) {
            throw new Refused("looks-like-a-day");
        }
        String plain = plain(number);
        int digits = formats.digits(cell.style());
        return plain.chars().allMatch(Character::isDigit) && plain.length() < digits ? "0".repeat(digits - plain.length()) + plain : plain;
    }

    /** Files hold binary fractions (5.1 as 5.0999999999999996); people see fifteen digits. */
    private static String plain(BigDecimal number) throws Refused {
        String plain = number.round(new MathContext(KEPT_DIGITS)).stripTrailingZeros().toPlainString();
        if (number.precision() - number.scale() > KEPT_DIGITS || plain.length() > 2 * KEPT_DIGITS) {
            throw new Refused("digits-lost");
        }
        return plain;
    }

    private static BigDecimal decimal(String text) throws Refused {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (Math.abs((long) number.precision() - number.scale()) > 300 || Math.abs(number.scale()) > 400) {
                throw new Refused("digits-lost");
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new Refused("cell-error");
        }
    }

    private String serialDay(BigDecimal number) throws Refused {
        double serial = number.doubleValue();
        if (!DateUtil.isValidExcelDate(serial) || serial > 2_958_465) {
            throw new Refused("not-a-day");
        }
        return DateUtil.getLocalDateTime(serial, since1904).toLocalDate().toString();
    }

    private static String day(String value) throws Refused {
        Matcher parts = DAY.matcher(value);
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))).toString();
            }
        } catch (DateTimeException noSuchDay) {
            throw new Refused("not-a-day");
        }
        throw new Refused("not-a-day");
    }
}
