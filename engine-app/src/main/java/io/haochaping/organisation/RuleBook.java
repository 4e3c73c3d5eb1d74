package io.haochaping.organisation;

import java.util.List;
import java.util.Map;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.stereotype.Component;

/** Changes the routing rules (谁办理谁负责). */
@Component
class RuleBook {

    static final String SUBJECT = "routing-rule";

    private final RoutingRules rows;
    private final Units units;
    private final CachedOrganisation organisation;
    private final Journal journal;

    RuleBook(RoutingRules rows, Units units, CachedOrganisation organisation, Journal journal) {
        this.rows = rows;
        this.units = units;
        this.organisation = organisation;
        this.journal = journal;
    }

    List<RoutingRule> of(String jurisdiction) {
        return rows.findByJurisdiction(jurisdiction).stream().map(RoutingRuleEntity::toValue).sorted(RoutingRule.BY_PRECISION).toList();
    }

    void put(RoutingRule given, String actor) {
        RoutingRule rule = tidy(given);
        check(rule);
        RoutingRuleEntity row = rows.findByJurisdictionAndTaskPrefixAndAreaPrefix(rule.jurisdiction(), rule.taskPrefix(), rule.areaPrefix())
                .orElse(null);
        Map<String, Object> old = row == null ? null : Fields.of(row.toValue());
        RoutingRuleEntity now = row == null ? new RoutingRuleEntity(rule.jurisdiction(), rule.taskPrefix(), rule.areaPrefix()) : row;
        now.leadTo(rule.unitCode());
        rows.saveAndFlush(now);
        organisation.changed();
        journal.record(SUBJECT, idOf(rule), old, Fields.of(rule), actor);
    }

    void remove(RoutingRule given, String actor) {
        RoutingRule rule = tidy(given);
        RoutingRuleEntity row = rows.findByJurisdictionAndTaskPrefixAndAreaPrefix(rule.jurisdiction(), rule.taskPrefix(), rule.areaPrefix())
                .orElseThrow(() -> Problem.notFound("not-found"));
        if (!row.toValue().unitCode().equals(rule.unitCode())) {
            throw Problem.conflict("changed-meanwhile").with(Changes.CURRENT, row.toValue());
        }
        rows.delete(row);
        rows.flush();
        organisation.changed();
        journal.record(SUBJECT, idOf(rule), Fields.of(rule), null, actor);
    }

    private void check(RoutingRule rule) {
        boolean open = units.findById(rule.unitCode()).map(UnitEntity::toValue)
                .filter(unit -> !unit.retired() && unit.jurisdiction().equals(rule.jurisdiction())).isPresent();
        new Faults().unless(open, "unitCode", "organisation-reference-unknown", rule.unitCode())
                .optional("taskPrefix", rule.taskPrefix(), 64).optional("areaPrefix", rule.areaPrefix(), 64)
                .unless(!rule.taskPrefix().isEmpty() || !rule.areaPrefix().isEmpty(), "taskPrefix", "routing-rule-empty").require();
    }

    private static String idOf(RoutingRule rule) {
        return rule.jurisdiction() + ": " + (rule.taskPrefix().isEmpty() ? "*" : rule.taskPrefix()) + " "
                + (rule.areaPrefix().isEmpty() ? "*" : rule.areaPrefix());
    }

    private static RoutingRule tidy(RoutingRule rule) {
        return new RoutingRule(rule.jurisdiction(), rule.taskPrefix().strip(), rule.areaPrefix().strip(), rule.unitCode());
    }
}
