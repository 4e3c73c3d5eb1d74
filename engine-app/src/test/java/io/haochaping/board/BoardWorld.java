package io.haochaping.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

import io.haochaping.casefile.NotedAgain;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.OrganisationSetup;

/** A busy district with four units and a quiet one without any case; in the busy one a unit has no leader and one nobody at all. */
@TestComponent
class BoardWorld {

    static final String PASSWORD = UUID.randomUUID().toString();
    private static final List<String> NAMES = List.of("政务服务中心大厅", "医疗保障服务窗口", "不动产登记中心", "城关镇便民服务中心");

    final String suffix = UUID.randomUUID().toString().substring(0, 8);
    final String busy = "busy-" + suffix;
    final String quiet = "quiet-" + suffix;
    final List<String> units = new ArrayList<>();
    final String coordinator = "coordinator-b-" + suffix;
    final String leader = "leader-b-" + suffix;
    final String officer = "officer-b-" + suffix;
    final String quietCoordinator = "coordinator-q-" + suffix;
    final String quietLeader = "leader-q-" + suffix;
    final String clerk = "clerk-b-" + suffix;
    final String administrator = "admin-b-" + suffix;
    final List<String> numbers;

    BoardWorld(OrganisationSetup organisation, Accounts accounts, JdbcTemplate jdbc, NotedAgain noted, Clock clock) {
        organisation.addJurisdiction(busy, "新区", Policies.DISTRICT_3_5_15);
        organisation.addJurisdiction(quiet, "经济开发区", Policies.DISTRICT_3_5_15);
        for (String name : NAMES) {
            String unit = "unit-" + units.size() + "-" + suffix;
            organisation.addUnit(unit, name, busy);
            units.add(unit);
        }
        organisation.addUnit("still-" + suffix, "开发区服务大厅", quiet);
        people(accounts);
        Instant now = clock.instant();
        numbers = new GeneratedCases(jdbc, now, 7, List.of(busy), units).write(160).numbers;
        jdbc.update("update case_file set task_holder = ? where jurisdiction = ? and task_holder = 'officer-0'", officer, busy);
        ledger(jdbc, now);
        noted.all(numbers);
    }

    private void people(Accounts accounts) {
        person(accounts, coordinator, "赵管理", Groups.coordinators(busy));
        person(accounts, quietCoordinator, "冯管理", Groups.coordinators(quiet));
        person(accounts, leader, "周主任", Groups.leaders(units.get(0)));
        person(accounts, quietLeader, "吴主任", Groups.leaders("still-" + suffix));
        person(accounts, officer, "王承办", Groups.officers(units.get(0)));
        person(accounts, "officer-c-" + suffix, "钱承办", Groups.officers(units.get(0)));
        person(accounts, "officer-d-" + suffix, "孙承办", Groups.officers(units.get(1)));
        person(accounts, clerk, "李窗口", null);
        person(accounts, administrator, "管理员", Groups.ADMINS);
    }

    private static void person(Accounts accounts, String id, String name, @Nullable String group) {
        accounts.create(id, name, PASSWORD);
        if (group != null) {
            accounts.ensureGroup(group, group);
            accounts.join(id, group);
        }
    }

    private void ledger(JdbcTemplate jdbc, Instant now) {
        for (int i = 0; i < 25; i++) {
            LocalDate planned = LocalDate.ofInstant(now, GeneratedCases.ZONE).plusDays(i - 12);
            java.sql.Date closed = i % 3 == 0 ? java.sql.Date.valueOf(planned.plusDays(i % 2 == 0 ? -1 : 2)) : null;
            jdbc.update("insert into case_ledger (id, case_no, unit_code, owner, planned_date, opened_at, closed_at, closed_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID().toString(), numbers.get(i), units.get(0), officer, java.sql.Date.valueOf(planned), GeneratedCases.at(now),
                    closed == null ? null : GeneratedCases.at(now), closed);
        }
        jdbc.update("update case_file set subject = '=HYPERLINK(1)' where case_no = ?", numbers.get(0));
    }
}
