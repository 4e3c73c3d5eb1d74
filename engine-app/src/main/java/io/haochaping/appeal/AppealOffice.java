package io.haochaping.appeal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.haochaping.appeal.StoredAppealText.Part;
import io.haochaping.casefile.AppealRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.casefile.RunningNumbers;
import io.haochaping.engine.Retries;
import io.haochaping.handling.Attachment;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes appeals and requests for their recheck. */
@Component
class AppealOffice implements Appeals {

    private final StoredAppeals appeals;
    private final SealedAppeals texts;
    private final StoredAppealFiles files;
    private final AppealRules rules;
    private final AppealRecord record;
    private final AppealProcess process;
    private final EvidenceStore evidence;
    private final RunningNumbers numbers;
    private final Retries retries;
    private final Clock clock;

    AppealOffice(StoredAppeals appeals, SealedAppeals texts, StoredAppealFiles files, AppealRules rules, AppealRecord record,
            AppealProcess process, EvidenceStore evidence, RunningNumbers numbers, Retries retries, Clock clock) {
        this.appeals = appeals;
        this.texts = texts;
        this.files = files;
        this.rules = rules;
        this.record = record;
        this.process = process;
        this.evidence = evidence;
        this.numbers = numbers;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public AppealView lodge(String caseNo, AppealKind kind, String grounds, List<Attachment> attachments, Person by) {
        return retries.inTransaction(() -> lodgeNow(caseNo, kind, grounds.strip(), attachments, by));
    }

    private AppealView lodgeNow(String caseNo, AppealKind kind, String grounds, List<Attachment> attachments, Person by) {
        CaseView view = record.hold(caseNo);
        AppealOffer offer = rules.requireLodging(view, by);
        String no = numbers.next("SS", LocalDate.now(clock), 4);
        AppealView appeal = appeals.saveAndFlush(new StoredAppeal(no, view, offer.capacity(), kind, by.id(), clock.instant())).view();
        texts.write(no, Part.GROUNDS, grounds);
        record.appealed(caseNo, no, kind.name(), by.id());
        attachments.forEach(file -> attach(appeal, file.fileName(), new ByteArrayInputStream(file.content()), by));
        process.start(appeal, view);
        return appeal;
    }

    @Override
    public void requestRecheck(String appealNo, String grounds, Person by) {
        retries.inTransaction(() -> recheckNow(appealNo, grounds.strip(), by));
    }

    private void recheckNow(String appealNo, String grounds, Person by) {
        record.hold(require(appealNo).view().caseNo());
        StoredAppeal appeal = require(appealNo);
        rules.requireRecheck(appeal.view(), by);
        appeal.recheckRequested(clock.instant());
        texts.write(appealNo, Part.RECHECK_GROUNDS, grounds);
        record.recheckRequested(appeal.view().caseNo(), appealNo, by.id());
        appeals.flush();
        process.recheckRequested(appealNo);
    }

    @Override
    @Transactional
    public Evidence addEvidence(String appealNo, String fileName, InputStream content, Person by) {
        AppealView appeal = require(appealNo).view();
        rules.requireEvidence(appeal, by);
        return attach(appeal, fileName, content, by);
    }

    private Evidence attach(AppealView appeal, String fileName, InputStream content, Person by) {
        Evidence added = evidence.add(appeal.caseNo(), fileName, content, by.id());
        files.save(new StoredAppealFile(added.id(), appeal.no()));
        return added;
    }

    private StoredAppeal require(String appealNo) {
        return appeals.findById(appealNo).orElseThrow(() -> Problem.notFound("not-found"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AppealOffer> offer(CaseView view, Person by) {
        return rules.offer(view, by);
    }

    @Override
    public boolean mayRequestRecheck(AppealView appeal, Person by) {
        try {
            rules.requireRecheck(appeal, by);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }
}
