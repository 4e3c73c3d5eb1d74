package io.haochaping.paper;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.channel.DirectIntake;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.Reviews;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes the rows of started imports to the register, each in a transaction of its own with its case, and writes down how far it got. Where it dies, the
 * next run repeats some rows; by the number of its form none counts twice.
 */
@Component
public class PaperRuns {

    private static final Logger log = LoggerFactory.getLogger(PaperRuns.class);
    private static final int AT_A_TIME = 20;

    private final PaperSafe safe;
    private final PaperTrial trial;
    private final DirectIntake intake;
    private final Reviews reviews;

    PaperRuns(PaperSafe safe, PaperTrial trial, DirectIntake intake, Reviews reviews) {
        this.safe = safe;
        this.trial = trial;
        this.intake = intake;
        this.reviews = reviews;
    }

    /** May be called as often as one likes. */
    public void runDue() {
        safe.running().forEach(this::run);
    }

    private void run(String id) {
        PaperImport kept = safe.require(id);
        ChannelRights rights = trial.rights(kept.jurisdiction());
        PaperSheet.Content content = safe.content(kept);
        List<Fault> refused = new ArrayList<>(kept.report().refused());
        List<Row> rows = content.good(kept.report().faultyRows());
        int done = kept.done();
        while (done < rows.size()) {
            PaperTally tally = take(rows.subList(done, Math.min(done + AT_A_TIME, rows.size())), kept.jurisdiction(), rights, refused);
            if (tally.rows() == 0 || !safe.progress(id, done, tally, kept.report().refusing(refused))) {
                return;
            }
            done += tally.rows();
        }
    }

    private PaperTally take(List<Row> rows, String jurisdiction, ChannelRights rights, List<Fault> faults) {
        PaperTally tally = PaperTally.NONE;
        for (Row row : rows) {
            try {
                tally = tally.taken(take(row, jurisdiction, rights));
            } catch (Problem refused) {
                if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                    return tally;
                }
                faults.addAll(PaperTrial.faults(row, refused));
                tally = tally.refused();
            } catch (RuntimeException failed) {
                log.error("A row of a paper import failed: {}", failed.getClass().getName());
                faults.add(PaperSheet.fault(row, "", "", "problem.try-again"));
                tally = tally.refused();
            }
        }
        return tally;
    }

    /** @return whether it was taken before */
    private boolean take(Row row, String jurisdiction, ChannelRights rights) {
        String channel = PaperForm.channel(jurisdiction);
        boolean again = reviews.findByChannelReviewNo(channel, row.get(PaperSheet.NO)).isPresent();
        intake.take(channel, rights, PaperForm.submission(row));
        return again;
    }
}
