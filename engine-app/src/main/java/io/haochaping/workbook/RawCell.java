package io.haochaping.workbook;

/**
 * A cell as it stands in the file.
 *
 * @param column zero-based
 * @param style  index of the cell's style
 */
record RawCell(int column, Type type, String text, int style) {

    enum Type {
        TEXT, NUMBER, BOOLEAN, ERROR, FORMULA
    }
}
