package io.haochaping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCatalogue implements Catalogue {

    static final String SUBJECT = "task";
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final TaskItems items;
    private final TaskVersions versions;
    private final CatalogueRules rules;
    private final CachedOrganisation organisation;
    private final Journal journal;
    private final Clock clock;

    StoredCatalogue(TaskItems items, TaskVersions versions, CatalogueRules rules, CachedOrganisation organisation, Journal journal, Clock clock) {
        this.items = items;
        this.versions = versions;
        this.rules = rules;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<CatalogueItem> search(@Nullable String text, Pageable page) {
        String part = text == null ? "" : text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return versions.newest(part + "%", "%" + part + "%", page).map(TaskVersionEntity::toValue);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CatalogueItem> newest(String code) {
        return newestRow(code).map(TaskVersionEntity::toValue);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CatalogueItem> on(String code, LocalDate day) {
        return versions.on(code, day).map(TaskVersionEntity::toValue);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CatalogueItem> versions(String code) {
        return versions.findByTaskCodeOrderByNumberDesc(code).stream().map(TaskVersionEntity::toValue).toList();
    }

    @Override
    public CatalogueItem put(CatalogueItem given, String actor) {
        CatalogueItem item = CatalogueRules.tidy(given);
        TaskVersionEntity before = newestRow(item.code()).orElse(null);
        CatalogueItem old = before == null ? null : before.toValue();
        rules.check(item, old);
        if (old != null && CatalogueRules.fields(item).equals(CatalogueRules.fields(old))) {
            return old;
        }
        if (before != null && (old.validTo() == null || !old.validTo().isBefore(item.validFrom()))) {
            before.endOn(item.validFrom().minusDays(1));
        }
        CatalogueItem now = add(item);
        journal.record(SUBJECT, item.code(), old == null ? null : CatalogueRules.journal(old), CatalogueRules.journal(now), actor);
        return now;
    }

    @Override
    public void end(String code, int number, LocalDate lastDay, String actor) {
        TaskVersionEntity row = newestRow(code).orElseThrow(() -> Problem.notFound("not-found"));
        CatalogueItem old = row.toValue();
        rules.sameVersion(old, number);
        new Faults().unless(!lastDay.isBefore(old.validFrom().minusDays(1)), "lastDay", "catalogue-end-before-start", old.validFrom()).require();
        row.endOn(lastDay);
        organisation.changed();
        journal.record(SUBJECT, code, CatalogueRules.journal(old), CatalogueRules.journal(row.toValue()), actor);
    }

    /** For {@link OrganisationSetup}: the item has this name, whatever it had before. */
    void name(String code, String name) {
        CatalogueItem old = newest(code).orElse(null);
        if (old == null) {
            add(new CatalogueItem(code, name, null, null, null, null, 0, EVER, null));
        } else if (!old.name().equals(name)) {
            put(new CatalogueItem(code, name, old.legalBasis(), old.kind(), old.guideUrl(), old.channels(), old.number(), LocalDate.now(clock), null),
                    "system");
        }
    }

    private CatalogueItem add(CatalogueItem item) {
        TaskItemEntity head = items.findById(item.code()).orElseGet(() -> new TaskItemEntity(item.code(), item.name()));
        int number = head.next(item.name());
        items.saveAndFlush(head);
        organisation.changed();
        return versions.saveAndFlush(new TaskVersionEntity(item, number)).toValue();
    }

    private Optional<TaskVersionEntity> newestRow(String code) {
        return items.findById(code).flatMap(head -> versions.findByTaskCodeAndNumber(code, head.newest()));
    }
}
