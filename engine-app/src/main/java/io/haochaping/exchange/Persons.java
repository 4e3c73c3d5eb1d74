package io.haochaping.exchange;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PlatformPerson;
import io.haochaping.exchange.Queue.Taken;
import io.haochaping.personaldata.Access;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.personaldata.Purpose;

/** Puts the person into a message at the moment of sending, where the platform demands it; each look is in the access log. */
@Component
class Persons {

    private final PersonalDataVault vault;
    private final CaseFiles files;
    private final Clock clock;

    Persons(PersonalDataVault vault, CaseFiles files, Clock clock) {
        this.vault = vault;
        this.files = files;
        this.clock = clock;
    }

    PlatformMessage with(PlatformMessage message, Taken taken, String destination) {
        if (taken.vaultId() == null) {
            return message;
        }
        String about = Optional.ofNullable(taken.reviewId()).flatMap(files::ofReview).map(CaseView::caseNo).orElse(message.projectNo());
        PersonalData data = vault.reveal(taken.vaultId(), new Access("exchange:" + destination, Purpose.REPORT, about, taken.key(), clock.instant()));
        return message.about(new PlatformPerson(kind(message), data.name(), data.phone(), data.idKind(), data.idNo()));
    }

    private static @Nullable String kind(PlatformMessage message) {
        PlatformPerson told = message instanceof PlatformMessage.Review review ? review.reviewer()
                : message instanceof PlatformMessage.Service service ? service.applicant() : null;
        return told == null ? null : told.kind();
    }
}
