package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class AbsenceQuestions implements Absences {

    private final StoredAbsences absences;

    AbsenceQuestions(StoredAbsences absences) {
        this.absences = absences;
    }

    @Override
    public Set<String> awayOn(LocalDate day) {
        return absences.on(day).stream().map(AbsenceEntity::toValue).map(Absence::account).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> substituteOf(String account, LocalDate day) {
        return absences.on(account, day).stream().map(AbsenceEntity::toValue).map(Absence::substitute).filter(Objects::nonNull).findFirst();
    }
}
