package io.haochaping.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEvent;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.desk.CasePage.EventLine;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The events of a case, oldest first; for the rated person without what somebody wrote down. */
@Component
class CaseTimeline {

    private final CaseEvents events;
    private final Names names;
    private final EventSentences sentences;
    private final Words words;

    CaseTimeline(CaseEvents events, EventSentences sentences, Names names, Words words) {
        this.events = events;
        this.sentences = sentences;
        this.names = names;
        this.words = words;
    }

    List<EventLine> of(String caseNo, boolean rated) {
        return events.of(caseNo).stream().filter(event -> EventDetails.isFor(rated, event.type())).map(event -> line(event, rated)).toList();
    }

    private EventLine line(CaseEvent event, boolean rated) {
        String time = Words.minute(event.at());
        Map<String, Object> detail = rated ? EventDetails.forRated(event.detail()) : event.detail();
        return new EventLine(tone(event.type()), words.word("desk.event.", event.type()),
                rated && event.type() == CaseEventType.RECEIVED ? time.substring(0, 10) : time, names.actor(event.actor()), sentences.of(event.type(), detail));
    }

    private static String tone(CaseEventType type) {
        if (Stream.of(CaseEventType.OVERDUE, CaseEventType.SUPERVISED).anyMatch(type::equals)) {
            return Badge.LATE;
        }
        return Stream.of(CaseEventType.CLOSED, CaseEventType.FILED, CaseEventType.FEEDBACK_ISSUED).anyMatch(type::equals) ? "done" : Badge.QUIET;
    }
}
