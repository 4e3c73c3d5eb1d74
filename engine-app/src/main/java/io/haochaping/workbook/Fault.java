package io.haochaping.workbook;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong, with where and what; what to do about it is looked up by the code ({@code admin-import.fault.<code>}).
 *
 * @param sheet  title of the sheet in the template, or the name of an unknown one
 * @param row    as a spreadsheet counts; 0 for the sheet as a whole
 * @param column title of the column, or its letters where it has no title; empty for the row as a whole
 * @param value  what stands there, cut to a length that can be shown
 */
public record Fault(String sheet, int row, String column, String value, String code, List<String> arguments) {

    private static final int SHOWN = 80;

    public Fault {
        arguments = List.copyOf(arguments);
        value = value.codePointCount(0, value.length()) > SHOWN ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…" : value;
    }

    public static Fault of(String sheet, int row, String column, String value, String code, Object... arguments) {
        return new Fault(sheet, row, column, value, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The workbook does not follow the template, so that none of it can be trusted. */
    public boolean againstTemplate() {
        return row == 0;
    }
}
