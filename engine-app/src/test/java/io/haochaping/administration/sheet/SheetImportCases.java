package io.haochaping.administration.sheet;

import static io.haochaping.workbook.Workbooks.line;
import static io.haochaping.workbook.Workbooks.make;
import static io.haochaping.workbook.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.haochaping.workbook.Fault;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.journal.Change;
import io.haochaping.journal.Journal;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.UnitKind;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** An import through the services on either database: dry run, import, repetition, export. */
abstract class SheetImportCases {

    private static final String PERSON = "admin";

    @Autowired
    private SheetImports imports;
    @Autowired
    private ImportSafe safe;
    @Autowired
    private SheetFiles files;
    @Autowired
    private Organisation organisation;
    @Autowired
    private OrganisationAdministration administration;
    @Autowired
    private Accounts accounts;
    @Autowired
    private AccountAdministration accountAdministration;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcTemplate jdbc;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final String county = "county-" + own;
    private final String hall = "hall-" + own;
    private final String tax = "tax-" + own;
    private final String clerk = "clerk-" + own;

    @Test
    void writesNothingBeforeTheImportAndAllOfItThen() {
        String id = imports.upload("某县.xlsx", county(), PERSON);

        Report report = safe.require(id, PERSON).report();
        assertThat(report.faults()).isEmpty();
        assertThat(report.added()).isEqualTo(9);
        assertThat(organisation.jurisdiction(county)).isEmpty();
        assertThat(accounts.exists(clerk)).isFalse();

        imports.run(id, false, report.fingerprint(), PERSON);

        assertThat(organisation.unit(tax)).get().extracting(Unit::kind, Unit::parent).containsExactly(UnitKind.DEPARTMENT, null);
        assertThat(organisation.guestsOf(hall)).extracting("unitCode", "windowNo").containsExactly(tuple(tax, "05"));
        assertThat(organisation.staffOfAccount(clerk)).get().extracting("staffNo", "windowNo").containsExactly("0001", "05");
        assertThat(accounts.groupsOf("boss-" + own)).containsExactlyInAnyOrder(Groups.leaders(hall), Groups.coordinators(county));
        assertThat(organisation.liaisonsOf(hall)).extracting("name").containsExactly("李示例");
        assertThat(organisation.taskName("T-" + own)).contains("=转移登记");
    }

    @Test
    void tellsInTheJournalWhatWasImported() {
        String id = run(county(), false);

        assertThat(journal.list("import", id, PageRequest.of(0, 5)).getContent()).extracting(Change::actor, Change::after)
                .containsExactly(tuple(PERSON, Map.of("file", "某县.xlsx", "added", "9", "changed", "0", "unchanged", "0", "skipped", "0")));
        assertThat(journal.list("unit", hall, PageRequest.of(0, 5)).getContent()).hasSize(1);
        assertThat(journal.list("account", clerk, PageRequest.of(0, 5)).getTotalElements()).isPositive();
    }

    @Test
    void canBeRepeatedWithoutDoubles() {
        run(county(), false);

        Report again = safe.require(imports.upload("again.xlsx", county(), PERSON), PERSON).report();

        assertThat(again.faults()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(9);
        assertThat(again.allGood()).isFalse();
    }

    @Test
    void findsItsOwnExportUnchanged() {
        run(county(), false);

        Report report = safe.require(imports.upload("export.xlsx", files.export(), PERSON), PERSON).report();

        assertThat(report.faults()).isEmpty();
        assertThat(report.added() + report.changed()).as(report.differences().toString()).isZero();
        assertThat(report.unchanged()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void importsOnlyTheGoodRowsWhenAsked() {
        byte[] file = make(book -> {
            sheet(book, "辖区", line("辖区编码", "辖区名称", "时限政策"), line(county, "示例县", "district-3-5-15"));
            sheet(book, "单位", line("单位编码", "单位名称", "辖区编码"), line(hall, "大厅", county), line(tax, "税务局", "nowhere"));
            sheet(book, "人员", line("姓名", "单位编码", "工号"), line("甲", hall, "1"), line("乙", tax, "2"));
        });
        String id = imports.upload("部分.xlsx", file, PERSON);
        Report report = safe.require(id, PERSON).report();

        assertThat(report.faults()).extracting(Fault::sheet, Fault::row).containsExactlyInAnyOrder(tuple("单位", 3), tuple("人员", 3));
        refuses("sheet-has-faults", () -> imports.run(id, false, report.fingerprint(), PERSON));
        assertThat(organisation.unit(hall)).isEmpty();

        imports.run(id, true, report.fingerprint(), PERSON);

        assertThat(organisation.unit(hall)).isPresent();
        assertThat(organisation.unit(tax)).isEmpty();
        assertThat(organisation.staffOf(hall)).hasSize(1);
        refuses("sheet-import-done", () -> imports.run(id, true, report.fingerprint(), PERSON));
    }

    @Test
    void triesAgainWhenSomebodyChangedThingsMeanwhile() {
        run(county(), false);
        byte[] renamed = make(book -> sheet(book, "单位", line("单位编码", "单位名称", "辖区编码"), line(hall, "新大厅", county)));
        String id = imports.upload("改名.xlsx", renamed, PERSON);
        Report seen = safe.require(id, PERSON).report();
        Unit now = administration.unit(hall);
        administration.changeUnit(new Unit(now.code(), "别人改的", now.jurisdiction(), now.parent(), now.kind(), now.retired(), now.version()), "other");

        refuses("sheet-changed-meanwhile", () -> imports.run(id, false, seen.fingerprint(), PERSON));

        assertThat(organisation.unit(hall)).get().extracting(Unit::name).isEqualTo("别人改的");
        Report fresh = safe.require(id, PERSON).report();
        assertThat(fresh.differences().get(0).before()).containsEntry("单位名称", "别人改的");
        imports.run(id, false, fresh.fingerprint(), PERSON);
        assertThat(organisation.unit(hall)).get().extracting(Unit::name).isEqualTo("新大厅");
    }

    @Test
    void handsOutFirstPasswordsOnceAndKeepsThemSealed() throws IOException {
        String id = run(county(), false);
        assertThat(safe.require(id, PERSON).passwords()).isTrue();
        refuses("sheet-import-gone", () -> files.passwords(id, "somebody-else"));

        List<List<String>> lines = lines(files.passwords(id, PERSON));

        assertThat(lines).hasSize(3).extracting(line -> line.get(0)).contains(clerk, "boss-" + own);
        assertThat(lines.get(1).get(2)).hasSizeGreaterThanOrEqualTo(8);
        refuses("sheet-passwords-gone", () -> files.passwords(id, PERSON));
        assertThat(jdbc.queryForObject("select count(*) from sheet_import where id = ? and sealed_file is null and sealed_passwords is null",
                Integer.class, id)).isEqualTo(1);
        assertThat(accountAdministration.require(clerk).mustChange()).isTrue();
    }

    @Test
    void tellsBeforehandWhatAServiceWouldRefuse() {
        run(county(), false);
        byte[] moved = make(book -> {
            sheet(book, "辖区", line("辖区编码", "辖区名称", "时限政策"), line("other-" + own, "乙县", "tax-10"));
            sheet(book, "单位", line("单位编码", "单位名称", "辖区编码"), line(hall, "大厅", "other-" + own));
        });

        Report report = safe.require(imports.upload("迁移.xlsx", moved, PERSON), PERSON).report();

        assertThat(report.faults()).as("a unit with windows, staff and members cannot move as it is").extracting(Fault::code)
                .allMatch("refused"::equals);
        assertThat(organisation.jurisdiction("other-" + own)).isEmpty();
    }

    @Test
    void keepsOneWaitingWorkbookForEachPersonAndShowsItToNobodyElse() {
        String first = imports.upload("一.xlsx", county(), PERSON);
        String second = imports.upload("二.xlsx", county(), PERSON);

        refuses("sheet-import-gone", () -> safe.require(first, PERSON));
        refuses("sheet-import-gone", () -> safe.require(second, "somebody-else"));
        safe.discard(second, PERSON);
        assertThat(safe.waiting(PERSON)).isEmpty();
    }

    @Test
    void givesATemplateThatIsReadWithoutFaults() {
        Report report = safe.require(imports.upload("模板.xlsx", files.template(), PERSON), PERSON).report();

        assertThat(report.faults()).isEmpty();
        assertThat(report.counts()).hasSize(6);
        assertThat(report.good()).isZero();
    }

    private String run(byte[] file, boolean onlyGood) {
        String id = imports.upload("某县.xlsx", file, PERSON);
        imports.run(id, onlyGood, safe.require(id, PERSON).report().fingerprint(), PERSON);
        return id;
    }

    private byte[] county() {
        return make(book -> {
            sheet(book, "辖区", line("辖区编码", "辖区名称", "层级", "时限政策"), line(county, "示例县", "区县（旗）", "district-3-5-15"));
            sheet(book, "单位", line("单位编码", "单位名称", "辖区编码", "单位类别"), line(hall, "大厅", county, "政务服务大厅"), line(tax, "税务局", county));
            sheet(book, "窗口", line("单位编码", "窗口号", "所在大厅编码"), line(hall, "A01"), line(tax, "05", hall));
            sheet(book, "人员", line("姓名", "单位编码", "工号", "窗口号", "账号", "电子邮箱", "岗位"), line("张示例", tax, "0001", "05", clerk),
                    line("李示例", hall, null, null, "boss-" + own, "li@example.cn", "负责人、管理岗"));
            sheet(book, "责任人", line("单位编码", "类别", "姓名", "账号"), line(hall, "责任领导", "李示例", "boss-" + own));
            sheet(book, "事项", line("事项编码", "事项名称", "事项类型"), line("T-" + own, "=转移登记", "行政确认"));
        });
    }

    private static List<List<String>> lines(byte[] file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                lines.add(cells);
            });
        }
        return lines;
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run).hasMessageContaining(code);
    }
}
