package io.haochaping.board;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.LedgerView;
import io.haochaping.casefile.LedgerView.LedgerLine;
import io.haochaping.casefile.LedgerView.LedgerQuery;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Words;

/** The ledger as xlsx, row by row, so that its size does not matter. Every cell is a text; what a spreadsheet could take for a formula is quoted. */
@Component
class LedgerSheet {

    private static final int AT_ONCE = 1000;
    private static final List<String> COLUMNS = List.of("caseNo", "subject", "unit", "owner", "opened", "planned", "closed", "state", "status");

    private final LedgerView ledger;
    private final LedgerRows rows;
    private final Words words;

    LedgerSheet(LedgerView ledger, LedgerRows rows, Words words) {
        this.ledger = ledger;
        this.rows = rows;
        this.words = words;
    }

    void write(LedgerQuery query, DataScope scope, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(words.text("board.ledger.title"));
            fill(sheet.createRow(0), COLUMNS.stream().map(column -> words.text("board.ledger." + column)).toList());
            sheet.createFreezePane(0, 1);
            Page<LedgerLine> page;
            int number = 0;
            do {
                page = ledger.list(query, scope, PageRequest.of(number++, AT_ONCE));
                rows.of(page.getContent()).forEach(row -> fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(row)));
            } while (page.hasNext());
            book.write(out);
        }
    }

    private static List<String> cells(LedgerRow row) {
        return List.of(row.caseNo(), row.subject(), row.unit(), row.owner(), row.opened(), row.planned(), row.closed(), row.state().text(), row.status());
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(neutral(texts.get(i)));
        }
    }

    /** A leading =, +, -, @, tab or line break would make a program that re-imports the text read it as a formula. */
    static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
