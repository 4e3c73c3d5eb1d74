package io.haochaping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "absence")
class AbsenceEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    private String account;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private @Nullable String substitute;
    private @Nullable String reason;
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected AbsenceEntity() {
    }

    @SuppressWarnings("NullAway")
    AbsenceEntity(Absence value) {
        this.account = value.account();
        this.firstDay = value.from();
        this.lastDay = value.to();
        this.substitute = value.substitute();
        this.reason = value.reason();
    }

    void endOn(LocalDate day) {
        this.lastDay = day;
    }

    Absence toValue() {
        return new Absence(id, account, firstDay, lastDay, substitute, reason, version == null ? 0 : version);
    }
}
