package io.haochaping.desk;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseView;
import io.haochaping.handling.OpenTask;

/** A case with what surrounds it, read at one moment. */
record CaseSnapshot(CaseView file, List<CaseDeadline> deadlines, List<OpenTask> tasks) {

    private static final String SUPERVISION = "Task_SuperviseOverdue";

    String caseNo() {
        return file.caseNo();
    }

    /** The task of the case itself, not those of supervision orders. */
    Optional<OpenTask> currentTask() {
        return tasks.stream().filter(task -> !SUPERVISION.equals(task.key())).findFirst();
    }

    /** Account that has the current task, else the first of those who may claim it; null when no task is open. */
    @Nullable String heldBy() {
        return currentTask().map(task -> task.assignee() != null ? task.assignee() : first(task.candidates())).orElse(null);
    }

    private static @Nullable String first(List<String> candidates) {
        return candidates.isEmpty() ? null : candidates.get(0);
    }
}
