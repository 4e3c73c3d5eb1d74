package io.haochaping.administration.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.haochaping.workbook.BookWriter;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The workbooks that are handed out. */
@Component
class SheetFiles {

    private static final List<Integer> PASSWORD_WIDTHS = List.of(24, 24, 24, 22);

    private final PresentReader present;
    private final Template template;
    private final FaultSheet faults;
    private final ImportSafe safe;
    private final Words words;
    private final TransactionTemplate transaction;

    SheetFiles(PresentReader present, Template template, FaultSheet faults, ImportSafe safe, Words words, PlatformTransactionManager transactions) {
        this.present = present;
        this.template = template;
        this.faults = faults;
        this.safe = safe;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    byte[] template() {
        return file(BookWriter.streaming(), template::writeTo);
    }

    byte[] export() {
        Present now = present.read();
        return file(BookWriter.streaming(), writer -> {
            new OrganisationExport(now).writeTo(writer);
            template.explain(writer);
        });
    }

    byte[] faults(String id, String person) {
        KeptImport kept = safe.require(id, person);
        byte[] uploaded = transaction.execute(status -> safe.claim(id, person));
        return file(BookWriter.streaming(), writer -> faults.writeTo(writer, OrganisationLayouts.READER.read(uploaded), kept.report().faults()));
    }

    /**
     * Once.
     *
     * @throws Problem 404 {@code sheet-passwords-gone}
     */
    byte[] passwords(String id, String person) {
        List<FirstPassword> taken = safe.takePasswords(id, person);
        if (taken.isEmpty()) {
            throw Problem.notFound("sheet-passwords-gone");
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(text("account"), text("name"), text("first-password"), text("valid-until")));
        taken.forEach(each -> lines.add(List.of(each.account(), each.name(), each.password().text(), Words.minute(each.password().validUntil()))));
        return file(BookWriter.inMemory(), writer -> writer.lines(text("passwords.sheet"), PASSWORD_WIDTHS, lines));
    }

    private String text(String key) {
        return words.text("admin-import." + key);
    }

    private static byte[] file(BookWriter to, Consumer<BookWriter> content) {
        try (to) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.accept(to);
            to.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
