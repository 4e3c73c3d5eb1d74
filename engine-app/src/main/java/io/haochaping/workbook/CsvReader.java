package io.haochaping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.identity.problem.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the one sheet of a layout from comma-separated text (RFC 4180) in UTF-8, or in GB18030 as spreadsheets on Chinese systems write it. Every cell
 * is text; one that begins like a formula is refused as in a workbook.
 */
public final class CsvReader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Layout layout;
    private final Set<String> ignored;
    private final Limits limits;

    /** @param ignored titles of columns that only explain */
    public CsvReader(Layout layout, Set<String> ignored, Limits limits) {
        this.layout = layout;
        this.ignored = Set.copyOf(ignored);
        this.limits = limits;
    }

    /** @throws Problem 400 or 413 for what is no such text: empty, too large, of another kind, with a quotation that is open or goes on, of too many rows */
    public Book read(byte[] content) {
        if (content.length == 0) {
            throw Problem.badRequest("sheet-file-empty");
        } else if (content.length > limits.bytes()) {
            throw Problem.tooLarge("sheet-file-too-large", limits.bytes() / 1024 / 1024);
        }
        RowCount count = new RowCount(limits.rows());
        SheetReader sheet = new SheetReader(layout, ignored, new Cells(new NumberFormats(), false), count);
        try (CSVParser lines = CSVParser.parse(text(content), FORMAT)) {
            for (CSVRecord line : lines) {
                sheet.row((int) line.getRecordNumber(), false, cells(line));
            }
        } catch (IOException | UncheckedIOException badQuotation) {
            throw Problem.badRequest("sheet-damaged");
        }
        List<Fault> faults = List.copyOf(sheet.faults());
        return new Book(Map.of(layout.key(), List.copyOf(sheet.rows())), faults, count.hiddenRows());
    }

    private static List<RawCell> cells(CSVRecord line) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            boolean formula = text.startsWith("=") || text.startsWith("@") || text.matches("(?s)[+\\-].*\\(.*");
            cells.add(new RawCell(column, formula ? RawCell.Type.FORMULA : RawCell.Type.TEXT, text, 0));
        }
        return cells;
    }

    private static String text(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException other) {
                // the next one, or the refusal below
            }
        }
        throw Problem.badRequest("sheet-damaged");
    }
}
