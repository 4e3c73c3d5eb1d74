package io.haochaping.invitation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number that wants no invitations, as a keyed hash. */
@Entity
@Table(name = "sms_opt_out")
class SmsOptOut {

    @Id
    private String phoneHash;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected SmsOptOut() {
    }

    SmsOptOut(String phoneHash, Instant since) {
        this.phoneHash = phoneHash;
        this.since = since;
    }
}
