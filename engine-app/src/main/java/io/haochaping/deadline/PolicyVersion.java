package io.haochaping.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One version of a policy profile as it is stored. Never updated: a change is a new version. */
@Entity
@Immutable
@Table(name = "policy_version")
class PolicyVersion {

    @Embeddable
    record Key(@Column(name = "policy_key") String key, @Column(name = "version_no") int version) implements Serializable {
    }

    @EmbeddedId
    private Key id;
    private String name;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private String source;
    @Column(name = "contact_attempts")
    private int contactAttempts;
    @Column(name = "maximum_returns")
    private int maximumReturns;
    @Column(name = "supplement_days")
    private int supplementDays;
    @Column(name = "appeal_days")
    private int appealDays;
    @Column(name = "objection_days")
    private int objectionDays;
    @Column(name = "extension_days")
    private int extensionDays;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "policy_limit", joinColumns = {
            @JoinColumn(name = "policy_key", referencedColumnName = "policy_key"),
            @JoinColumn(name = "version_no", referencedColumnName = "version_no")})
    private Set<PolicyLimit> limits;

    protected PolicyVersion() {
    }

    PolicyVersion(PolicyProfile profile) {
        this.id = new Key(profile.ref().key(), profile.ref().version());
        this.name = profile.name();
        this.validFrom = profile.validFrom();
        this.source = profile.source();
        this.contactAttempts = profile.contactAttempts();
        this.maximumReturns = profile.maximumReturns();
        this.supplementDays = profile.supplementWindowDays();
        this.appealDays = profile.appealWindowDays();
        this.objectionDays = profile.objectionWindowDays();
        this.extensionDays = profile.maximumExtensionDays();
        this.limits = profile.limits().values().stream().map(PolicyLimit::of).collect(Collectors.toSet());
    }

    boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    PolicyRef ref() {
        return new PolicyRef(id.key(), id.version());
    }

    PolicyProfile toProfile() {
        var byKind = limits.stream().map(PolicyLimit::toLimit)
                .collect(Collectors.toMap(DeadlineLimit::kind, Function.identity()));
        return new PolicyProfile(ref(), name, validFrom, source, byKind, contactAttempts, maximumReturns, supplementDays,
                new Remedies(appealDays, objectionDays, extensionDays));
    }
}
