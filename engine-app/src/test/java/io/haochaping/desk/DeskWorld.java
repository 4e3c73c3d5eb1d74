package io.haochaping.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.NewCase;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.OrganisationSetup;
import io.haochaping.review.ReviewKind;

/** A jurisdiction of its own with two units, one case in the first, and somebody in every role. */
@TestComponent
class DeskWorld {

    static final String PASSWORD = UUID.randomUUID().toString();

    final String suffix = UUID.randomUUID().toString().substring(0, 8);
    final String jurisdiction = "district-" + suffix;
    final String unit = "hall-" + suffix;
    final String otherUnit = "other-" + suffix;
    final String officer = "officer-" + suffix;
    final String stranger = "stranger-" + suffix;
    final String clerk = "clerk-" + suffix;
    final String coordinator = "coordinator-" + suffix;
    final String auditor = "auditor-" + suffix;
    final String caseNo;

    DeskWorld(OrganisationSetup organisation, Accounts accounts, CaseRecord record, Policies policies, Clock clock,
              PlatformTransactionManager transactions) {
        accounts.ensureGroup(Groups.officers(unit), "承办人");
        accounts.ensureGroup(Groups.officers(otherUnit), "承办人");
        accounts.ensureGroup(Groups.coordinators(jurisdiction), "好差评管理岗");
        accounts.ensureGroup(Groups.AUDITORS, "审计");
        person(accounts, officer, "王承办", List.of(Groups.officers(unit)));
        person(accounts, stranger, "钱承办", List.of(Groups.officers(otherUnit)));
        person(accounts, clerk, "李窗口", List.of());
        person(accounts, coordinator, "赵管理", List.of(Groups.coordinators(jurisdiction)));
        person(accounts, auditor, "孙审计", List.of(Groups.AUDITORS));
        organisation.addJurisdiction(jurisdiction, "新区", Policies.DISTRICT_3_5_15);
        organisation.addUnit(unit, "政务服务大厅", jurisdiction);
        organisation.addUnit(otherUnit, "医保窗口", jurisdiction);
        organisation.addStaff(unit, "E1024", "李窗口", clerk);
        caseNo = new TransactionTemplate(transactions).execute(transaction -> record.open(new NewCase(UUID.randomUUID().toString(),
                ReviewKind.REVIEW, jurisdiction, unit, policies.current(Policies.DISTRICT_3_5_15), true, true, "E1024", "不动产转移登记",
                clock.instant()), "system").caseNo());
    }

    private static void person(Accounts accounts, String id, String name, List<String> groups) {
        accounts.create(id, name, PASSWORD);
        groups.forEach(group -> accounts.join(id, group));
    }
}
