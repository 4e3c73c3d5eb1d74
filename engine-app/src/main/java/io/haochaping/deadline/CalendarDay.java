package io.haochaping.deadline;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A day that an arrangement names. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

    @Embeddable
    record Key(@Column(name = "jurisdiction") String jurisdiction, @Column(name = "calendar_date") LocalDate date)
            implements Serializable {
    }

    @EmbeddedId
    private Key id;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "day_type")
    private DayType type;
    @Column(name = "day_name")
    private String name;
    @Column(name = "arrangement_year")
    private int year;

    protected CalendarDay() {
    }

    CalendarDay(CalendarYear.Key year, Arrangement.Day day) {
        this.id = new Key(year.jurisdiction(), day.date());
        this.year = year.year();
        this.type = day.type();
        this.name = day.name();
    }

    Key id() {
        return id;
    }

    CalendarYear.Key year() {
        return new CalendarYear.Key(id.jurisdiction(), year);
    }

    Arrangement.Day toDay() {
        return new Arrangement.Day(id.date(), type, name);
    }
}
