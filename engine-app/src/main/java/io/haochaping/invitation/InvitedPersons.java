package io.haochaping.invitation;

import java.time.Clock;
import java.util.Optional;

import io.haochaping.notification.ServedPersons;
import io.haochaping.personaldata.Access;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.personaldata.Purpose;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.RecordedService;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.RegisteredServices;
import io.haochaping.review.ServiceRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Number and one-time link of whoever is invited, made for one attempt to send. Each look at a number stands in the access log. */
@Component
@Transactional
class InvitedPersons implements ServedPersons {

    private static final String ACTOR = "sms-invitation";

    private final RegisteredServices services;
    private final ServiceRecords records;
    private final InvitationBook book;
    private final SmsOptOuts optOuts;
    private final PersonalDataVault vault;
    private final PublicAddress address;
    private final Clock clock;

    InvitedPersons(RegisteredServices services, ServiceRecords records, InvitationBook book, SmsOptOuts optOuts, PersonalDataVault vault,
            PublicAddress address, Clock clock) {
        this.services = services;
        this.records = records;
        this.book = book;
        this.optOuts = optOuts;
        this.vault = vault;
        this.address = address;
        this.clock = clock;
    }

    static String reference(RegisteredService service) {
        return service.projectNo() + "/" + service.serviceNumber();
    }

    @Override
    public Optional<Reach> reach(String service, String noticeNo) {
        int slash = service.lastIndexOf('/');
        return services.find(service.substring(0, slash), Integer.parseInt(service.substring(slash + 1)))
                .filter(found -> book.stateOf(found) == Invited.State.OPEN)
                .flatMap(found -> phone(found, noticeNo).filter(phone -> !optOuts.contains(phone)).map(phone -> new Reach(phone, link(found))));
    }

    /** Whoever holds a link by short message wants no more of them. */
    public void stop(RegisteredService service) {
        phone(service, "opt-out").ifPresent(optOuts::add);
    }

    private Optional<String> phone(RegisteredService service, String reference) {
        return records.find(service.projectNo(), service.serviceNumber()).map(RecordedService::applicantVaultId)
                .map(vaultId -> vault.reveal(vaultId, new Access(ACTOR, Purpose.INVITE, service.projectNo(), reference, clock.instant())).phone());
    }

    private String link(RegisteredService service) {
        return address.of(book.issue(service.channelId(), service.projectNo(), service.serviceNumber(), ChannelKind.SMS).path());
    }
}
