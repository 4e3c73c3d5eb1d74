package io.haochaping.desk.appeals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.appeal.AppealBook;
import io.haochaping.appeal.AppealKind;
import io.haochaping.appeal.AppealOffer;
import io.haochaping.appeal.AppealView;
import io.haochaping.appeal.Appeals;
import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CaseFacet;
import io.haochaping.desk.CaseSection;
import io.haochaping.desk.Viewpoint;
import io.haochaping.desk.appeals.AppealJson.InCaseJson;
import io.haochaping.identity.Person;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** The appeals on the page of their case and in its document, and the form for whoever may appeal now. */
@Component
class AppealsOfCase implements CaseSection, CaseFacet {

    /** @param until last day on which this person may appeal; null when the form is not for this person now */
    record Part(String caseNo, List<AppealRow> rows, @Nullable String until, List<Option> kinds) {
    }

    private final AppealBook book;
    private final VisibleAppeals visible;
    private final Appeals appeals;
    private final AppealRows rows;
    private final Words words;

    AppealsOfCase(AppealBook book, VisibleAppeals visible, Appeals appeals, AppealRows rows, Words words) {
        this.book = book;
        this.visible = visible;
        this.appeals = appeals;
        this.rows = rows;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public Optional<Section> of(CaseView file, Viewpoint view) {
        List<AppealView> lodged = book.of(file.caseNo());
        Optional<AppealOffer> offer = appeals.offer(file, view.person());
        if (lodged.isEmpty() && offer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section("desk/appeals/section", new Part(file.caseNo(),
                lodged.stream().map(appeal -> rows.of(appeal, visible.mayRead(appeal, view.person()))).toList(),
                offer.map(open -> words.day(open.until())).orElse(null), kinds())));
    }

    private List<Option> kinds() {
        return Arrays.stream(AppealKind.values()).map(kind -> new Option(kind.name(), words.word("appeal.kind.", kind))).toList();
    }

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public Object of(CaseView file, Person person, boolean rated) {
        return book.of(file.caseNo()).stream().map(InCaseJson::of).toList();
    }
}
