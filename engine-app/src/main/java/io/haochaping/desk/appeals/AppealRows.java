package io.haochaping.desk.appeals;

import org.springframework.stereotype.Component;

import io.haochaping.appeal.AppealState;
import io.haochaping.appeal.AppealView;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** Appeals as rows of a list. */
@Component
class AppealRows {

    private final Names names;
    private final Words words;

    AppealRows(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    AppealRow of(AppealView appeal, boolean readable) {
        return new AppealRow(appeal.no(), appeal.caseNo(), subject(appeal), names.unit(appeal.unitCode()),
                words.word("appeal.capacity.", appeal.capacity()), words.word("appeal.kind.", appeal.kind()), state(appeal.state()),
                Words.minute(appeal.lodgedAt()), readable);
    }

    private String subject(AppealView appeal) {
        return appeal.subject() == null || appeal.subject().isBlank() ? words.text("desk.case.no-subject") : appeal.subject();
    }

    private Badge state(AppealState state) {
        String tone = switch (state) {
            case EXAMINING, RECHECKING -> Badge.SOON;
            case REJECTED -> Badge.BRAND;
            case UPHELD -> Badge.CALM;
            case REJECTED_FINALLY, SETTLED -> Badge.QUIET;
        };
        return new Badge(tone, words.word("appeal.state.", state));
    }
}
