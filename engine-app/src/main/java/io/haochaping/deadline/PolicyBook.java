package io.haochaping.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PolicyBook implements PolicyAdministration {

    private final PolicyVersions versions;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    PolicyBook(PolicyVersions versions, EntityManager entities, Journal journal, Clock clock) {
        this.versions = versions;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PolicyProfile> versions(String key) {
        return versions.newestFirst(key).stream().map(PolicyVersion::toProfile).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public PolicyProfile check(NewVersion version) {
        return new PolicyCheck(version, newest(version)).profile(LocalDate.ofInstant(clock.instant(), DeadlineSettings.ZONE));
    }

    @Override
    @Transactional
    public PolicyRef publish(NewVersion version, String actor) {
        PolicyProfile before = newest(version);
        PolicyProfile profile = check(version);
        try {
            entities.persist(new PolicyVersion(profile));
            entities.flush();
        } catch (EntityExistsException | ConstraintViolationException another) {
            throw Problem.conflict("policy-changed-meanwhile");
        }
        Map<String, String> after = fields(profile);
        after.put("reason", version.reason().strip());
        journal.record("policy", version.key(), fields(before), after, actor);
        return profile.ref();
    }

    private PolicyProfile newest(NewVersion version) {
        List<PolicyProfile> all = versions(version.key());
        if (all.isEmpty()) {
            throw Problem.notFound("not-found");
        }
        if (all.get(0).ref().version() != version.basedOn()) {
            throw Problem.conflict("policy-changed-meanwhile");
        }
        return all.get(0);
    }

    private static Map<String, String> fields(PolicyProfile profile) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("version", profile.ref().version() + "");
        fields.put("name", profile.name());
        fields.put("validFrom", profile.validFrom().toString());
        fields.put("source", profile.source());
        fields.put("contactAttempts", profile.contactAttempts() + "");
        fields.put("maximumReturns", profile.maximumReturns() + "");
        fields.put("supplementDays", profile.supplementWindowDays() + "");
        fields.put("appealDays", profile.appealWindowDays() + "");
        fields.put("objectionDays", profile.objectionWindowDays() + "");
        fields.put("extensionDays", profile.maximumExtensionDays() + "");
        profile.limits().forEach((kind, limit) -> fields.put("limit." + kind,
                limit.days() + " " + limit.unit() + " " + limit.reminder() + (limit.assumption() ? " *" : "")));
        return fields;
    }
}
