package io.haochaping.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.PersonalDataVault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Finds, creates and corrects stored services inside the caller's transaction. */
@Component
class ServiceBook {

    private final StoredServices services;
    private final PersonalDataVault vault;
    private final ContentHash contentHash;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    ServiceBook(StoredServices services, PersonalDataVault vault, ContentHash contentHash, ApplicationEventPublisher listeners, Clock clock) {
        this.services = services;
        this.vault = vault;
        this.contentHash = contentHash;
        this.listeners = listeners;
        this.clock = clock;
    }

    Optional<StoredService> find(@Nullable String projectNo, @Nullable Integer serviceNumber) {
        return projectNo == null || serviceNumber == null ? Optional.empty() : services.findByProjectNoAndServiceNumber(projectNo, serviceNumber);
    }

    StoredService create(String channelId, ParsedService given) {
        try {
            StoredService service = services.saveAndFlush(new StoredService(channelId, given, keep(given.applicant()), clock.instant()));
            listeners.publishEvent(new ServiceRegistered(service.toRecorded(), service.channelId()));
            return service;
        } catch (DataIntegrityViolationException e) {
            throw new SubmissionRace(e);
        }
    }

    void correct(StoredService service, ParsedService given) {
        boolean samePerson = java.util.Objects.equals(hash(given.applicant()), service.applicant().hash());
        service.correct(given, samePerson ? kept(service.applicant(), given.applicant()) : keep(given.applicant()), clock.instant());
        listeners.publishEvent(new ServiceRegistered(service.toRecorded(), service.channelId()));
    }

    List<String> differences(StoredService service, ParsedService given, boolean partial) {
        return service.differences(given, hash(given.applicant()), partial);
    }

    static Problem conflict(List<String> fields) {
        return Problem.conflict("service-record-conflict", String.join(", ", fields)).with("fields", fields);
    }

    private static ApplicantKey kept(ApplicantKey before, @Nullable ParsedApplicant given) {
        return given == null || given.kind() == null ? before : new ApplicantKey(before.vaultId(), before.hash(), given.kind());
    }

    private ApplicantKey keep(@Nullable ParsedApplicant applicant) {
        return applicant == null ? ApplicantKey.NONE : new ApplicantKey(vault.store(applicant.data()), hash(applicant), applicant.kind());
    }

    private @Nullable String hash(@Nullable ParsedApplicant applicant) {
        return applicant == null ? null : contentHash.of(applicant.data());
    }
}
