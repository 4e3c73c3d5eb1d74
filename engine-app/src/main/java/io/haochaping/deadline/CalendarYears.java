package io.haochaping.deadline;

import org.springframework.data.repository.ListCrudRepository;

interface CalendarYears extends ListCrudRepository<CalendarYear, CalendarYear.Key> {
}
