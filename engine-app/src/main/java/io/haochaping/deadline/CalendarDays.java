package io.haochaping.deadline;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalendarDays extends ListCrudRepository<CalendarDay, CalendarDay.Key> {

    @Query("select day from CalendarDay day where day.id.jurisdiction = :jurisdiction and day.year = :year")
    List<CalendarDay> ofArrangement(String jurisdiction, int year);
}
