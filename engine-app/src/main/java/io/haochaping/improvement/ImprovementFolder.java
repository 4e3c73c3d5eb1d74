package io.haochaping.improvement;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.FileCheck;
import io.haochaping.duty.OpenDuties;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.PlainFile;
import io.haochaping.personaldata.SealedFile.Row;
import io.haochaping.process.Improvement;
import io.haochaping.process.Improvement.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ImprovementFolder implements ImprovementFiles {

    private final StoredImprovementFiles files;
    private final FileCheck check;
    private final OpenDuties duties;
    private final History history;
    private final Retries retries;
    private final Cipher cipher;
    private final Clock clock;

    ImprovementFolder(StoredImprovementFiles files, FileCheck check, OpenDuties duties, History history, Retries retries, Cipher cipher, Clock clock) {
        this.files = files;
        this.check = check;
        this.duties = duties;
        this.history = history;
        this.retries = retries;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public MatterFile add(String no, String fileName, InputStream content, Person by) {
        requireAssignee(no, by);
        PlainFile file = check.check(fileName, content);
        return retries.inTransaction(() -> {
            requireAssignee(no, by);
            MatterFile added = opened(files.save(new StoredImprovementFile(no, by.id(), clock.instant(), file, cipher)).row());
            history.add(no, StepType.EVIDENCE_ADDED, by.id(), null, added.fileName());
            return added;
        });
    }

    private MatterFile opened(Row row) {
        return new MatterFile(row.id(), row.name(cipher), row.mediaType(), row.size(), row.sha256(), row.actor(), row.at());
    }

    private void requireAssignee(String no, Person by) {
        if (!mayAdd(no, by)) {
            throw Problem.forbidden("improvement-evidence-by-assignee");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAdd(String no, Person person) {
        return duties.find(Improvement.KEY, no).filter(task -> task.taskKey().equals(Tasks.CARRY_OUT))
                .filter(task -> person.id().equals(task.assignee())).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MatterFile> of(String no) {
        return files.listOf(no).stream().map(this::opened).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> content(String no, String id) {
        return files.findById(id).filter(file -> file.belongsTo(no)).map(file -> file.content(cipher));
    }
}
