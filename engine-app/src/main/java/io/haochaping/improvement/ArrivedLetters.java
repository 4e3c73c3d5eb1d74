package io.haochaping.improvement;

import java.io.ByteArrayInputStream;
import java.time.Clock;

import io.haochaping.casefile.FileCheck;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.Comments.NewComment;
import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.PlainFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class ArrivedLetters implements ArrivedComments {

    private final CommentDesk desk;
    private final StoredImprovementFiles files;
    private final FileCheck check;
    private final History history;
    private final Cipher cipher;
    private final Clock clock;

    ArrivedLetters(CommentDesk desk, StoredImprovementFiles files, FileCheck check, History history, Cipher cipher, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.check = check;
        this.history = history;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String arrived(NewComment comment) {
        return desk.arrived(comment, History.SYSTEM);
    }

    @Override
    public boolean accepts(String fileName, byte[] content) {
        try {
            check.check(fileName, new ByteArrayInputStream(content));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enclosed(String no, String fileName, byte[] content) {
        PlainFile file = check.check(fileName, new ByteArrayInputStream(content));
        files.saveAndFlush(new StoredImprovementFile(no, History.SYSTEM, clock.instant(), file, cipher));
        history.add(no, StepType.EVIDENCE_ADDED, History.SYSTEM, null, file.name());
    }
}
