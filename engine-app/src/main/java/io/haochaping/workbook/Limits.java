package io.haochaping.workbook;

/**
 * How much of a workbook is read.
 *
 * @param bytes    size of the file
 * @param rows     filled rows of all sheets together
 * @param inflated bytes of all parts of the file after unpacking
 * @param texts    bytes of the table of texts after unpacking; it is held in memory
 */
public record Limits(int bytes, int rows, long inflated, long texts) {

    private static final int MEBI = 1024 * 1024;

    /** 5 MiB, 20,000 rows. */
    public static final Limits USUAL = new Limits(5 * MEBI, 20_000, 192L * MEBI, 32L * MEBI);
}
