package io.haochaping.notification;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.handling.TaskSettled;

/** A message of a task asks for nothing any more once the task is taken over or done: it counts as read. */
@Component
class SettledNotices {

    private final StoredNotices notices;
    private final Clock clock;

    SettledNotices(StoredNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(TaskSettled settled) {
        read(NoticeKind.TASK_OPENED + ":" + settled.taskId() + ":");
        read(NoticeKind.MATTER_OPENED + ":" + settled.taskId() + ":");
        if (settled.caseNo() != null) {
            read(NoticeKind.TASK_ASSIGNED + ":" + settled.caseNo() + "/");
        }
    }

    private void read(String occasion) {
        notices.readAllOf(occasion + "%", clock.instant());
    }
}
