package io.haochaping.desk.appeals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.appeal.AppealKind;
import io.haochaping.appeal.AppealView;
import io.haochaping.appeal.Appeals;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.handling.Attachment;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Inputs;

/** What staff can do with appeals, for forms and REST alike: in scope or 404, then the inputs, then the rules of appeals. */
@Component
class AppealVerbs {

    private final VisibleAppeals visible;
    private final Appeals appeals;
    private final CurrentPerson current;

    AppealVerbs(VisibleAppeals visible, Appeals appeals, CurrentPerson current) {
        this.visible = visible;
        this.appeals = appeals;
        this.current = current;
    }

    AppealView lodge(String caseNo, @Nullable String kind, @Nullable String grounds, List<MultipartFile> files) {
        Person person = current.require();
        visible.requireCase(caseNo, person);
        new Inputs().code("/kind", kind).text("/grounds", grounds).require();
        List<Attachment> attachments = files.stream().filter(file -> !file.isEmpty()).map(AppealVerbs::attachment).toList();
        return appeals.lodge(caseNo, kind(kind), grounds, attachments, person);
    }

    private static AppealKind kind(String code) {
        return Arrays.stream(AppealKind.values()).filter(kind -> kind.name().equals(code)).findFirst()
                .orElseThrow(() -> Problem.unprocessable("/kind", "appeal-kind-unknown"));
    }

    private static Attachment attachment(MultipartFile file) {
        try {
            return new Attachment(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AppealView requestRecheck(String appealNo, @Nullable String grounds) {
        Person person = current.require();
        visible.require(appealNo, person);
        new Inputs().text("/grounds", grounds).require();
        appeals.requestRecheck(appealNo, grounds, person);
        return visible.require(appealNo, person);
    }

    Evidence attach(String appealNo, @Nullable MultipartFile file) {
        Person person = current.require();
        visible.require(appealNo, person);
        if (file == null || file.isEmpty()) {
            throw Problem.unprocessable("file", "form-required");
        }
        try (InputStream content = file.getInputStream()) {
            return appeals.addEvidence(appealNo, Optional.ofNullable(file.getOriginalFilename()).orElse(""), content, person);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
