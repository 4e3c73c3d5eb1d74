package io.haochaping.desk;

import java.util.List;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/** Pages filled with everything that can stand on them. */
final class Samples {

    private Samples() {
    }

    static CasePage casePage() {
        return casePage("排队两小时，态度差，问什么都说不知道。\n材料清单与网上不一致，前后跑了三趟。");
    }

    static CasePage casePage(String comment) {
        return new CasePage("CP-20260213-000001", "不动产转移登记", "差评 · 非常不满意 · 实名", new Badge(Badge.BRAND, "先行联系"), true,
                List.of(new CasePage.Step("转办", true, false), new CasePage.Step("联系", false, true), new CasePage.Step("核实", false, false),
                        new CasePage.Step("整改或解释", false, false), new CasePage.Step("签批", false, false),
                        new CasePage.Step("回访", false, false), new CasePage.Step("备案", false, false), new CasePage.Step("办结", false, false)),
                "", List.of(new CasePage.OpenTask("先行联系", "王承办 办理中", true, "/camunda/app/tasklist/default/#/?task=x")),
                "区好差评办理时限（第 1 版）", deadlines(),
                List.of(new Fact("承办单位", "政务服务大厅"), new Fact("窗口", "A03"), new Fact("被评价人", "E1024 李窗口"), new Fact("评价渠道", "窗口评价器"),
                        new Fact("评价时间", "2026-02-13 09:31"), new Fact("收到时间", "2026-02-13 09:31"), new Fact("办件时间", "2026-02-13 09:20"),
                        new Fact("办件编号", "P-20261102-7 / 1")),
                List.of("115 服务态度差、效率低", "113 窗口之间相互推诿"), List.of("窗口号未登记"), comment,
                List.of(new Fact("姓名", "张*"), new Fact("电话", "138****5678"), new Fact("证件类型", "居民身份证"), new Fact("证件号码", "110***********1234")),
                List.of(new Fact("核实结论", "属实，简单问题"), new Fact("复杂程度", "简单")),
                List.of(new CasePage.Entry("2026-02-24 09:55", "核实说明", null, "王承办 · 2026-02-24 09:55", "窗口人员确有推诿，当班录像可见。")),
                List.of(new CasePage.Entry("2026-02-13 10:02", "电话", new Badge(Badge.CALM, "计入"), "王承办", "无人接听"),
                        new CasePage.Entry("2026-02-13 10:40", "电话", new Badge(Badge.QUIET, "同一半天，不重复计"), "王承办", null)),
                "有效 1 次", List.of(new CasePage.EvidenceLine("e1", "大厅监控截图 2026-02-13.png", "PNG · 120 KB · 王承办 · 2026-02-24 09:50")),
                List.of(new CasePage.Entry("2026-02-24 09:10", "", null, "李窗口 · 2026-02-24 09:10", "当天系统故障，已向群众说明。")),
                List.of(new CasePage.Entry("2026-02-24 11:00", "说明本次评价是误点", null, "", "本来想点满意")), null,
                List.of(new CasePage.Order("DB-20260226-000001-1", "联系超期", new Badge(Badge.SOON, "待答复"), new Badge(Badge.LATE, "二级督办"), "编号 DB-20260226-0001 · 限 2026-02-27 23:59")),
                events(), actions(), List.of(), false);
    }

    private static List<DeadlineLine> deadlines() {
        return List.of(new DeadlineLine("联系", "2026-02-25", "2026-02-25 23:59:59", new Badge(Badge.SOON, "剩 1 个工作日"), false, false, "在 王承办 手中"),
                new DeadlineLine("整改反馈", "2026-02-27", "2026-02-27 23:59:59", new Badge(Badge.CALM, "剩 3 个工作日"), true, false, null),
                new DeadlineLine("转办", "2026-02-14", "2026-02-14 23:59:59", new Badge(Badge.LATE, "已超期 3 个工作日"), false, true, "在 好差评管理岗 手中"),
                new DeadlineLine("备案", "2026-02-24", "2026-02-24 23:59:59", new Badge(Badge.SOON, "今天到期"), false, true, null));
    }

    private static List<CasePage.EventLine> events() {
        return List.of(new CasePage.EventLine("", "收到评价", "2026-02-13 09:31", "系统", "窗口评价器"),
                new CasePage.EventLine("", "转办", "2026-02-13 09:31", "系统", "政务服务大厅"),
                new CasePage.EventLine("", "尝试联系", "2026-02-13 10:02", "王承办", "电话"),
                new CasePage.EventLine(Badge.LATE, "超期", "2026-02-26 00:00", "系统", "联系"),
                new CasePage.EventLine("done", "已联系评价人", "2026-02-26 09:00", "王承办", null));
    }

    private static CaseActions actions() {
        return new CaseActions(List.of(new Option("CONTACT", "先行联系")), true, List.of(new Option("PHONE", "电话")), true, true,
                List.of(new Option("t1", "先行联系")), List.of(new Option("officer2-district", "赵承办")), List.of(new Option("medical", "医保窗口")), true);
    }

    static CaseListPage listPage() {
        return new CaseListPage(rows(), new Paging(42, 1, 3, null, "/cases?page=1"), List.of(new Option("CONTACTING", "先行联系", true)),
                List.of(new Option("hall", "政务服务大厅"), new Option("medical", "医保窗口")), List.of(new Option("REVIEW", "差评"),
                new Option("COMPLAINT", "投诉")), List.of(new Option("MATERIALS", "办事材料")), false,
                List.of(new Option("/extensions", "延期申请"), new Option("/objections", "不予采纳异议")));
    }

    private static List<CaseRow> rows() {
        return List.of(new CaseRow("CP-20260213-000001", "不动产转移登记", "差评 · 非常不满意", "政务服务大厅", new Badge(Badge.BRAND, "先行联系"), deadlines().get(0), "2026-02-13 09:31"),
                new CaseRow("CP-20260213-000002", "增值税申报（一般纳税人）、城市维护建设税申报", "投诉", true, "办税服务厅", new Badge(Badge.BRAND, "调查核实"), deadlines().get(2), "2026-02-13 10:31", List.of()),
                new CaseRow("CP-20260213-000003", "未注明事项", "差评 · 不满意", "待定", new Badge(Badge.BRAND, "待转办"), deadlines().get(1), "2026-02-13 11:31"),
                new CaseRow("CP-20260212-000009", "社会保险登记", "差评 · 不满意", "医保窗口", new Badge(Badge.CALM, "已办结"), null, "2026-02-12 11:31"));
    }

    static RevealedData revealed() {
        return new RevealedData("先行联系", List.of(new Fact("姓名", "张三丰"), new Fact("电话", "13812345678")), "10:30");
    }

    static StartPage startPage() {
        return new StartPage("王承办", "2026年2月24日 星期二",
                List.of(new StartPage.Tile("我的待办", 2, "/camunda/app/tasklist/", ""), new StartPage.Tile("待领取任务", 1, "/camunda/app/tasklist/", "soon"),
                        new StartPage.Tile("办理中案件", 12, "/cases", ""), new StartPage.Tile("已超期案件", 1, "/cases?overdue=true", "late"),
                        new StartPage.Tile("已办结案件", 0, "/cases?status=CLOSED", "none")),
                rows(), List.of(new StartPage.Link("待办任务", "领取任务、填写结论、提交", "/camunda/app/tasklist/"), new StartPage.Link("案件查询", "按状态、单位和超期情况查看", "/cases")));
    }
}
