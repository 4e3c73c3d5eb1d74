package io.haochaping.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers staff who want to know when something would be due. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    /** {@code dueAt} with the offset of Asia/Shanghai, so that the day can be read off it. */
    record Answer(LocalDate dueDate, OffsetDateTime dueAt, boolean provisional) {
    }

    private final WorkingCalendar calendar;
    private final CalendarQuestions questions;

    CalendarController(WorkingCalendar calendar, CalendarQuestions questions) {
        this.calendar = calendar;
        this.questions = questions;
    }

    @GetMapping("/deadline")
    Answer deadline(@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String days,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String jurisdiction) {
        CalendarQuestions.Question question = questions.read(from, days, unit, jurisdiction);
        DueDate due = calendar.due(question.jurisdiction(), question.from(), question.days(), question.unit());
        return new Answer(due.dueDate(), due.dueAt().atZone(DeadlineSettings.ZONE).toOffsetDateTime(), due.provisional());
    }
}
