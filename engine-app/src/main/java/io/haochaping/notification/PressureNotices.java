package io.haochaping.notification;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.voice.PressureReported;

/** A report of pressure: told to supervisors alone, without the case and without a word of it. */
@Component
class PressureNotices {

    private final Outbox outbox;
    private final Concerned concerned;

    PressureNotices(Outbox outbox, Concerned concerned) {
        this.outbox = outbox;
        this.concerned = concerned;
    }

    @EventListener
    void on(PressureReported reported) {
        outbox.tell(NoticeKind.PRESSURE_REPORTED, concerned.supervisors(), reported.reportId(), Map.of());
    }
}
