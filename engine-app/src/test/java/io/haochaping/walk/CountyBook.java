package io.haochaping.walk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A county under a city as its office would write it into the template: 2 jurisdictions, 12 units on three levels, 40 people. */
final class CountyBook {

    static final String COUNTY = "qingshan";
    static final String HALL = "qs-hall";
    static final String TASK = "11150800MB1234567X3000114001000";

    private static final String[][] UNITS = {{HALL, "青山县政务服务中心", "政务服务大厅", ""}, {"qs-hall-a", "综合受理科", "科室", HALL},
            {"qs-hall-b", "投诉督查科", "科室", HALL}, {"qs-tax", "青山县税务局", "部门", ""}, {"qs-estate", "青山县不动产登记中心", "部门", ""},
            {"qs-medical", "青山县医疗保障局", "部门", ""}, {"qs-police", "青山县公安局", "部门", ""}, {"qs-social", "青山县人力资源和社会保障局", "部门", ""},
            {"qs-east", "东河镇便民服务中心", "乡镇（街道）便民服务中心", ""}, {"qs-west", "西河镇便民服务中心", "乡镇（街道）便民服务中心", ""},
            {"qs-north", "北山乡便民服务中心", "乡镇（街道）便民服务中心", ""}, {"qs-east-1", "东河镇柳树村便民服务站", "村（社区）便民服务站", "qs-east"}};
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "明华丽强";

    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
    private int people;

    private CountyBook() {
        row("辖区", "辖区编码", "qingcheng", "辖区名称", "青城市", "层级", "市", "时限政策", "district-3-5-15");
        row("辖区", "辖区编码", COUNTY, "辖区名称", "青山县", "层级", "区县（旗）", "上级辖区编码", "qingcheng", "时限政策", "district-3-5-15");
        for (String[] unit : UNITS) {
            row("单位", "单位编码", unit[0], "单位名称", unit[1], "辖区编码", COUNTY, "单位类别", unit[2], "上级单位编码", unit[3]);
        }
        row("窗口", "单位编码", HALL, "窗口号", "A01", "窗口名称", "综合窗口");
        row("窗口", "单位编码", "qs-tax", "窗口号", "05", "窗口名称", "办税窗口", "所在大厅编码", HALL);
        staff();
        row("责任人", "单位编码", HALL, "类别", "责任领导", "姓名", "王明", "办公电话", "0470-1234567", "账号", "leader-1");
        row("事项", "事项编码", TASK, "事项名称", "不动产转移登记", "事项类型", "行政确认", "设定依据", "《不动产登记暂行条例》第十四条");
    }

    private void staff() {
        for (int unit = 1; unit <= UNITS.length; unit++) {
            person("leader-" + unit, UNITS[unit - 1][0], "负责人");
        }
        for (int officer = 1; officer <= 22; officer++) {
            String unit = UNITS[(officer - 1) % UNITS.length][0];
            person("officer-" + officer, unit, "承办人", "工号", "%04d".formatted(officer), "窗口号", unit.equals(HALL) ? "A01" : "");
        }
        person("coordinator-1", HALL, "管理岗:" + COUNTY);
        person("coordinator-2", HALL, "管理岗");
        person("arbiter", "", "复核岗:" + COUNTY);
        person("city-coordinator", "", "管理岗:qingcheng");
        person("city-arbiter", "", "复核岗:qingcheng");
        person("supervisor", "", "督导");
    }

    private void person(String account, String unit, String role, String... more) {
        String name = "" + SURNAMES.charAt(people % SURNAMES.length()) + GIVEN.charAt(people / SURNAMES.length());
        people++;
        row("人员", "姓名", name, "单位编码", unit, "账号", account, "电子邮箱", account + "@qingshan.example", "岗位", role);
        Map<String, String> row = sheets.get("人员").get(people - 1);
        for (int at = 0; at < more.length; at += 2) {
            row.put(more[at], more[at + 1]);
        }
    }

    private void row(String sheet, String... titlesAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < titlesAndValues.length; at += 2) {
            row.put(titlesAndValues[at], titlesAndValues[at + 1]);
        }
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(row);
    }

    /** The template, filled below its headings. */
    static byte[] fill(byte[] template) {
        CountyBook county = new CountyBook();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            county.sheets.forEach((name, rows) -> rows.forEach(row -> write(book.getSheet(name), row)));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, Map<String, String> values) {
        Row to = sheet.createRow(sheet.getLastRowNum() + 1);
        values.forEach((title, value) -> to.createCell(column(sheet, title)).setCellValue(value));
    }

    private static int column(Sheet sheet, String title) {
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            if (sheet.getRow(0).getCell(column).getStringCellValue().replace("*", "").equals(title)) {
                return column;
            }
        }
        throw new AssertionError("There is no column " + title + " in " + sheet.getSheetName());
    }

    /** Rows of the sheet of first passwords: password by account. */
    static Map<String, String> passwords(byte[] file) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheet("一次性密码");
            Map<String, String> passwords = new LinkedHashMap<>();
            int account = column(sheet, "账号");
            int password = column(sheet, "一次性密码");
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                passwords.put(sheet.getRow(row).getCell(account).getStringCellValue(), sheet.getRow(row).getCell(password).getStringCellValue());
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
