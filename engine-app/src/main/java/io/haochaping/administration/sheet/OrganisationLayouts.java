package io.haochaping.administration.sheet;

import static io.haochaping.workbook.Column.choice;
import static io.haochaping.workbook.Column.code;
import static io.haochaping.workbook.Column.day;
import static io.haochaping.workbook.Column.lines;
import static io.haochaping.workbook.Column.text;

import java.util.List;
import java.util.Set;

import io.haochaping.workbook.BookReader;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Limits;
import io.haochaping.organisation.JurisdictionLevel;
import io.haochaping.organisation.LiaisonRole;
import io.haochaping.organisation.TaskKind;
import io.haochaping.organisation.UnitKind;

/** The sheets of the workbook that holds an organisation. Titles are part of the format; they are Chinese in every language of the pages. */
final class OrganisationLayouts {

    static final Terms<JurisdictionLevel> LEVELS = Terms.of(JurisdictionLevel.CITY, "市", JurisdictionLevel.COUNTY, "区县（旗）", JurisdictionLevel.LINE, "垂直管理部门");
    static final Terms<UnitKind> KINDS = Terms.of(UnitKind.HALL, "政务服务大厅", UnitKind.DEPARTMENT, "部门", UnitKind.DISTRICT, "区级单位",
            UnitKind.TOWNSHIP, "乡镇（街道）便民服务中心", UnitKind.VILLAGE, "村（社区）便民服务站", UnitKind.SECTION, "科室", UnitKind.ONLINE, "网上平台");
    static final Terms<LiaisonRole> LIAISONS = Terms.of(LiaisonRole.RESPONSIBLE_LEADER, "责任领导", LiaisonRole.CONTACT, "联络人");
    static final Terms<TaskKind> TASKS = Terms.of(TaskKind.LICENCE, "行政许可", TaskKind.CONFIRMATION, "行政确认", TaskKind.PAYMENT, "行政给付",
            TaskKind.LEVY, "行政征收", TaskKind.AWARD, "行政奖励", TaskKind.RULING, "行政裁决", TaskKind.INSPECTION, "行政检查",
            TaskKind.OTHER_POWER, "其他行政权力", TaskKind.PUBLIC_SERVICE, "公共服务");
    static final Terms<Boolean> YES_NO = Terms.of(true, "是", false, "否");

    static final Layout JURISDICTIONS = new Layout("jurisdictions", "辖区", List.of(code("code", "辖区编码", 40).mandatory(),
            text("name", "辖区名称", 200).mandatory(), choice("level", "层级", LEVELS.words()), code("parent", "上级辖区编码", 40),
            code("policy", "时限政策", 60)));
    static final Layout UNITS = new Layout("units", "单位", List.of(code("code", "单位编码", 40).mandatory(), text("name", "单位名称", 200).mandatory(),
            code("jurisdiction", "辖区编码", 40).mandatory(), choice("kind", "单位类别", KINDS.words()), code("parent", "上级单位编码", 40)));
    static final Layout WINDOWS = new Layout("windows", "窗口", List.of(code("unit", "单位编码", 40).mandatory(), code("no", "窗口号", 40).mandatory(),
            text("name", "窗口名称", 200), code("hall", "所在大厅编码", 40)));
    static final Layout PEOPLE = new Layout("people", "人员", List.of(text("name", "姓名", 200).mandatory(), code("unit", "单位编码", 40),
            code("staffNo", "工号", 60), code("window", "窗口号", 40), choice("present", "在岗", YES_NO.words()), code("account", "账号", 64),
            text("email", "电子邮箱", 200), lines("roles", "岗位", 1000)));
    static final Layout CONTACTS = new Layout("contacts", "责任人", List.of(code("unit", "单位编码", 40).mandatory(),
            choice("role", "类别", LIAISONS.words()).mandatory(), text("name", "姓名", 200).mandatory(), code("phone", "办公电话", 40),
            code("account", "账号", 64)));
    static final Layout ITEMS = new Layout("items", "事项", List.of(code("code", "事项编码", 64).mandatory(), text("name", "事项名称", 300).mandatory(),
            choice("kind", "事项类型", TASKS.words()), text("basis", "设定依据", 1000), text("guide", "办事指南链接", 500),
            text("channels", "办理渠道", 200), day("from", "生效日期")));

    /** In the order in which they are imported: what is referred to comes first. */
    static final List<Layout> ALL = List.of(JURISDICTIONS, UNITS, WINDOWS, PEOPLE, CONTACTS, ITEMS);

    static final String NOTES = "说明";
    static final String EXAMPLES = "示例";
    static final String FAULTS = "错误清单";
    static final String FAULTY_ROW = "原行号";
    static final String FAULTY_BECAUSE = "错误说明";

    static final BookReader READER = new BookReader(ALL, Set.of(NOTES, EXAMPLES, FAULTS, FAULTY_ROW, FAULTY_BECAUSE), Limits.USUAL);

    private OrganisationLayouts() {
    }
}
