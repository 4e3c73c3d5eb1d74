package io.haochaping.administration.sheet;

import java.util.List;

import io.haochaping.workbook.Fault;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Component;

/** Faults as sentences that say what to do. */
@Component
class FaultWords {

    private final Words words;

    FaultWords(Words words) {
        this.words = words;
    }

    String sentence(Fault fault) {
        return words.text("admin-import.fault." + fault.code(), fault.arguments().toArray());
    }

    /** Sheet, row, column, value, what to do. */
    List<String> titles() {
        return List.of(words.text("admin-import.sheet"), words.text("admin-import.row"), words.text("admin-import.column"),
                words.text("admin-import.value"), words.text("admin-import.todo"));
    }
}
