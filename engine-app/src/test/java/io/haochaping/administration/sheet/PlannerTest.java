package io.haochaping.administration.sheet;

import static io.haochaping.workbook.Workbooks.line;
import static io.haochaping.workbook.Workbooks.make;
import static io.haochaping.workbook.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.haochaping.workbook.BookWriter;
import io.haochaping.workbook.Fault;
import io.haochaping.identity.Account;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.JurisdictionLevel;
import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.LiaisonRole;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.TaskKind;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.UnitKind;
import io.haochaping.organisation.Window;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final String[] AREAS = line("辖区编码", "辖区名称", "层级", "上级辖区编码", "时限政策");
    private static final String[] UNITS = line("单位编码", "单位名称", "辖区编码", "单位类别", "上级单位编码");
    private static final String[] WINDOWS = line("单位编码", "窗口号", "窗口名称", "所在大厅编码");
    private static final String[] PEOPLE = line("姓名", "单位编码", "工号", "窗口号", "账号", "电子邮箱", "岗位", "在岗");
    private static final String[] ITEMS = line("事项编码", "事项名称", "生效日期");

    private final Present present = town();

    @Test
    void plansWhatRefersToRowsOfTheSameWorkbookInAnyOrder() {
        Plan plan = plan(book -> {
            sheet(book, "人员", PEOPLE, line("张三", "sec", "001", "05", "zhang", "z@example.cn", "承办人、管理岗:county2;负责人(new-hall)"));
            sheet(book, "窗口", WINDOWS, line("sec", "05", null, "new-hall"));
            sheet(book, "单位", UNITS, line("sec", "综合科", "county2", "科室", "new-hall"), line("new-hall", "大厅", "county2"));
            sheet(book, "辖区", AREAS, line("county2", "乙县", null, "city2", "tax-10"), line("city2", "乙市", "市", null, "tax-10"));
        });

        assertThat(plan.faults()).isEmpty();
        assertThat(written(plan).calls).containsExactly("add city2", "add county2", "add new-hall", "add sec", "add sec 05", "account zhang",
                "grant zhang coordinator-county2", "grant zhang leader-new-hall", "grant zhang officer-sec", "add sec 001");
    }

    @Test
    void leavesWhatIsThereWhereACellIsEmpty() {
        Plan plan = plan(book -> {
            sheet(book, "单位", UNITS, line("hall", "新名称", "county"));
            sheet(book, "人员", PEOPLE, line("周岚", "hall", "E1"));
        });

        Recorded written = written(plan);
        assertThat(plan.steps()).extracting(Step::outcome).containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(written.values).containsExactly(new Unit("hall", "新名称", "county", null, UnitKind.HALL, false, 7));
        assertThat(plan.steps().get(0).before()).containsOnlyKeys("name").containsEntry("name", "政务大厅");
    }

    @Test
    void findsNothingToDoInWhatWasExported() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (BookWriter writer = BookWriter.streaming()) {
            new OrganisationExport(present).writeTo(writer);
            writer.writeTo(file);
        }

        Plan plan = Planner.plan(OrganisationLayouts.READER.read(file.toByteArray()), present);

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.steps()).hasSize(9).allMatch(step -> step.outcome() == Outcome.UNCHANGED);
    }

    @Test
    void refusesRowsThatLeanOnFaultyOnesAndNothingElse() {
        Plan plan = plan(book -> {
            sheet(book, "单位", UNITS, line("bad_code", "甲", "county"), line("x", "乙", "county", null, "bad_code"), line("y", "丙", "county", null, "x"),
                    line("z", "丁", "county"));
            sheet(book, "窗口", WINDOWS, line("y", "1"), line("z", "1"), line("nowhere", "1"));
        });

        assertThat(plan.faults()).extracting(Fault::sheet, Fault::row, Fault::column, Fault::code).containsExactlyInAnyOrder(
                tuple("单位", 2, "单位编码", "code-invalid"), tuple("单位", 3, "上级单位编码", "parent-unknown"),
                tuple("单位", 4, "上级单位编码", "parent-unknown"), tuple("窗口", 2, "单位编码", "reference-faulty"),
                tuple("窗口", 4, "单位编码", "reference-unknown"));
        assertThat(written(plan).calls).containsExactly("add z", "add z 1");
    }

    @Test
    void refusesCirclesAlsoWithWhatIsThere() {
        Plan plan = plan(book -> sheet(book, "单位", UNITS, line("hall", "政务大厅", "county", null, "a"), line("a", "甲", "county", null, "b"),
                line("b", "乙", "county", null, "hall"), line("own", "自己", "county", null, "own")));

        assertThat(plan.faults()).extracting(Fault::code).hasSize(4).allMatch("parent-circle"::equals);
        assertThat(written(plan).calls).isEmpty();
    }

    @Test
    void turnsATreeAroundParentsFirst() {
        Plan plan = plan(book -> sheet(book, "单位", UNITS, line("sub", "分厅", "county", null, "top"), line("top", "总厅", "county")));
        assertThat(written(plan).calls).containsExactly("add top", "add sub");

        Plan elsewhere = plan(book -> sheet(book, "单位", UNITS, line("sub", "分厅", "city", null, "hall"), line("sec", "科", "county", "科室")));
        assertThat(elsewhere.faults()).extracting(Fault::code).containsExactlyInAnyOrder("parent-elsewhere", "section-without-parent");
    }

    @Test
    void refusesDoublesRetiredOnesAndWhatIsMissing() {
        Plan plan = plan(book -> {
            sheet(book, "单位", UNITS, line("n", "甲", "county"), line("n", "乙", "county"), line("old", "旧单位", "county"), line("m", null, "county"));
            sheet(book, "辖区", AREAS, line("fresh", "新区"), line("other", "某", null, null, "no-policy"));
        });

        assertThat(plan.faults()).extracting(Fault::row, Fault::column, Fault::code).containsExactlyInAnyOrder(tuple(3, "单位编码", "twice"),
                tuple(4, "单位编码", "retired"), tuple(5, "单位名称", "required"), tuple(2, "时限政策", "required"), tuple(3, "时限政策", "not-a-choice"));
        assertThat(written(plan).calls).containsExactly("add n");
    }

    @Test
    void checksPeopleTheirAccountsAndRoles() {
        Plan plan = plan(book -> sheet(book, "人员", PEOPLE, line("甲", "hall"), line("乙", null, "2"), line("丙", "hall", "3", "Z9"),
                line("丁", "hall", "4", null, null, null, "承办人"), line("戊", null, null, null, "wu", "no mail", "承办人"),
                line("己", "hall", null, null, "ji", null, "厨师、承办人:nowhere"), line("庚", "hall", "7", null, "clerk"),
                line("辛", "hall", "8", null, "CLERK"), line("壬", null, null, null, "ren_ren"), line("癸", "hall", "9", null, null, null, null, "也许")));

        assertThat(plan.faults()).extracting(Fault::row, Fault::column, Fault::code).containsExactlyInAnyOrder(tuple(2, "工号", "nobody"),
                tuple(3, "单位编码", "staff-without-unit"), tuple(4, "窗口号", "reference-unknown"), tuple(5, "岗位", "needs-account"),
                tuple(6, "电子邮箱", "email-invalid"), tuple(7, "岗位", "role-unknown"), tuple(7, "岗位", "role-place-unknown"),
                tuple(8, "账号", "account-taken"), tuple(9, "账号", "twice"), tuple(9, "账号", "account-spelling"),
                tuple(10, "账号", "account-invalid"), tuple(11, "在岗", "not-a-choice"));
        assertThat(written(plan).calls).isEmpty();
    }

    @Test
    void grantsRolesAndNeverTakesThem() {
        Plan plan = plan(book -> sheet(book, "人员", PEOPLE, line("李慧", "hall", null, null, "boss", null, "负责人、督导"), line("周岚", "hall", "E1", null,
                "clerk", "new@example.cn", null, "否")));

        assertThat(plan.faults()).isEmpty();
        assertThat(written(plan).calls).as("whoever leaves comes first").containsExactly("details clerk", "change hall E1", "grant boss leader-hall",
                "grant boss supervisor");
        assertThat(plan.steps().get(1).after().get("roles")).isEqualTo("管理岗:county、负责人:hall、督导");
    }

    @Test
    void makesANewVersionOfAChangedItemFromTodayOrLater() {
        Plan plan = plan(book -> sheet(book, "事项", ITEMS, line("T1", "新名称", "2025-01-01"), line("T2", "新事项"), line("T1.2", "后来", "2026-07-01")));

        assertThat(written(plan).values).extracting(value -> ((CatalogueItem) value).number(), value -> ((CatalogueItem) value).validFrom())
                .containsExactly(tuple(2, TODAY), tuple(0, TODAY), tuple(0, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void knowsWhenTheOrganisationIsNoLongerTheSame() {
        Consumer<XSSFWorkbook> content = book -> sheet(book, "单位", UNITS, line("hall", "新名称", "county"));
        String before = plan(content).fingerprint();

        assertThat(plan(content).fingerprint()).isEqualTo(before);
        present.units().put("hall", new Unit("hall", "别人改过", "county", null, UnitKind.HALL, false, 8));
        assertThat(plan(content).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void countsRowsBySheet() {
        Report report = Report.of(plan(book -> {
            sheet(book, "单位", UNITS, line("hall", "政务大厅", "county"), line("n", "新", "county"), line("b d", "错", "nowhere"));
            sheet(book, "窗口", WINDOWS);
        }), List.of());

        assertThat(report.counts()).containsExactly(new Report.Count("单位", 1, 0, 1, 1), new Report.Count("窗口", 0, 0, 0, 0));
        assertThat(report.someGood()).isTrue();
        assertThat(report.allGood()).isFalse();
    }

    private Plan plan(Consumer<XSSFWorkbook> content) {
        return Planner.plan(OrganisationLayouts.READER.read(make(content)), present);
    }

    private static Recorded written(Plan plan) {
        Recorded recorded = new Recorded();
        plan.steps().stream().filter(Step::writes).forEach(step -> step.write().accept(recorded));
        return recorded;
    }

    private static Present town() {
        Present town = new Present(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
                new LinkedHashMap<>(), new LinkedHashMap<>(), List.of("district-3-5-15", "tax-10"), TODAY);
        town.jurisdictions().put("city", new Jurisdiction("city", "某市", "tax-10", JurisdictionLevel.CITY, null, false, 1));
        town.jurisdictions().put("county", new Jurisdiction("county", "某县", "tax-10", JurisdictionLevel.COUNTY, "city", false, 2));
        town.units().put("hall", new Unit("hall", "政务大厅", "county", null, UnitKind.HALL, false, 7));
        town.units().put("old", new Unit("old", "旧单位", "county", null, UnitKind.DEPARTMENT, true, 1));
        town.windows().put(new Present.Key("hall", "05"), new Window("w1", "hall", "05", "=综合", null, 0));
        town.staff().put(new Present.Key("hall", "E1"), new StaffMember("hall", "E1", "05", "周岚", "clerk", false, 3));
        town.contacts().put(new Present.ContactKey("hall", LiaisonRole.CONTACT, "周岚"),
                new Liaison("l1", "hall", LiaisonRole.CONTACT, "周岚", "0123-456", "clerk", 0));
        town.items().put("T1", new CatalogueItem("T1", "旧名称", "某法", TaskKind.LICENCE, "https://example.cn", "窗口", 2, LocalDate.of(2025, 1, 1), null));
        account(town, "clerk", "周岚");
        account(town, "boss", "李慧", "coordinator-county");
        account(town, "chief", "管理员", "camunda-admin", "something-else");
        return town;
    }

    private static void account(Present town, String id, String name, String... groups) {
        town.accounts().put(id, new Account(id, name, id + "@example.cn", Set.of(groups), Account.Origin.LOCAL, null, null, false, null, null, 1));
    }
}
