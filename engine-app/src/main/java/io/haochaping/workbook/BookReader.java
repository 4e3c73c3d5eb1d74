package io.haochaping.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.Problem;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.SAXException;

/** Reads a workbook of known sheets, streaming; nothing of it is kept but the values of its rows. */
public final class BookReader {

    private final List<Layout> layouts;
    private final Set<String> ignored;
    private final Limits limits;

    /** @param ignored names of sheets and titles of columns that only explain */
    public BookReader(List<Layout> layouts, Set<String> ignored, Limits limits) {
        this.layouts = List.copyOf(layouts);
        this.ignored = Set.copyOf(ignored);
        this.limits = limits;
    }

    /**
     * @throws Problem 400 or 413 for a file that is no workbook that can be read: empty, too large, old, encrypted, with macros, text, damaged,
     *         of too many rows, without any known sheet
     */
    public Book read(byte[] content) {
        new PackageGuard(limits).check(content);
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get();
                ZipFileZipEntrySource parts = new ZipFileZipEntrySource(zip);
                OPCPackage file = OPCPackage.open(parts)) {
            refuseMacros(file);
            return read(new XSSFReader(file, true));
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException | IllegalArgumentException
                | IndexOutOfBoundsException | IllegalStateException damaged) {
            throw Problem.badRequest("sheet-damaged");
        }
    }

    private static void refuseMacros(OPCPackage file) {
        if (!file.getPartsByContentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml").isEmpty()
                || !file.getPartsByContentType("application/vnd.ms-excel.template.macroEnabled.main+xml").isEmpty()) {
            throw Problem.badRequest("sheet-macros");
        }
    }

    private Book read(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        reader.setUseReadOnlySharedStringsTable(true);
        SharedStrings strings = reader.getSharedStringsTable();
        Cells cells = new Cells(styles(reader), Since1904.read(reader.getWorkbookData()));
        RowCount count = new RowCount(limits.rows());
        Map<String, List<Row>> rows = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream data = sheets.next()) {
                String name = PlainText.strip(sheets.getSheetName());
                read(name, data, strings, cells, count, rows, faults);
            }
        }
        if (rows.isEmpty()) {
            throw Problem.badRequest("sheet-wrong-template", titles());
        }
        return new Book(rows, faults, count.hiddenRows());
    }

    private void read(String name, InputStream data, SharedStrings strings, Cells cells, RowCount count, Map<String, List<Row>> rows,
            List<Fault> faults) throws IOException, SAXException {
        Optional<Layout> layout = layouts.stream().filter(known -> known.isCalled(name)).findFirst();
        if (layout.isPresent() && !rows.containsKey(layout.get().key())) {
            SheetReader sheet = new SheetReader(layout.get(), ignored, cells, count);
            Xml.parse(data, new SheetHandler(strings, sheet));
            faults.addAll(sheet.faults());
            rows.put(layout.get().key(), List.copyOf(sheet.rows()));
        } else if (!ignored.contains(name) && isFilled(data, strings)) {
            faults.add(Fault.of(name, 0, "", "", layout.isPresent() ? "sheet-twice" : "sheet-unknown", titles()));
        }
    }

    private static boolean isFilled(InputStream data, SharedStrings strings) throws IOException, SAXException {
        FilledRows filled = new FilledRows();
        Xml.parse(data, new SheetHandler(strings, filled));
        return filled.any();
    }

    private static NumberFormats styles(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        try (InputStream styles = reader.getStylesData()) {
            return NumberFormats.read(styles);
        }
    }

    private String titles() {
        return layouts.stream().map(Layout::title).collect(Collectors.joining("、"));
    }

    /** Whether a sheet that is not of the template holds anything. */
    private static final class FilledRows implements SheetHandler.Sink {

        private boolean any;

        @Override
        public void row(int number, boolean hidden, List<RawCell> cells) {
            any = any || !cells.isEmpty();
        }

        @Override
        public void merged(String range) {
            // says nothing about rows
        }

        boolean any() {
            return any;
        }
    }
}
