package io.haochaping.administration.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.workbook.Layout;

/** Rows that show how the sheets are filled: a county, its hall with a township and a section, a tax window inside the hall. */
final class Examples {

    static final Map<Layout, List<List<String>>> ROWS = rows();

    private Examples() {
    }

    private static Map<Layout, List<List<String>>> rows() {
        Map<Layout, List<List<String>>> rows = new LinkedHashMap<>();
        rows.put(OrganisationLayouts.JURISDICTIONS, List.of(List.of("county", "示例县", "区县（旗）", "", "district-3-5-15")));
        rows.put(OrganisationLayouts.UNITS, List.of(List.of("county-hall", "示例县政务服务中心", "county", "政务服务大厅", ""),
                List.of("county-hall-a", "综合受理科", "county", "科室", "county-hall"), List.of("county-town", "示例镇便民服务中心", "county", "乡镇（街道）便民服务中心", ""),
                List.of("county-tax", "示例县税务局", "county", "部门", "")));
        rows.put(OrganisationLayouts.WINDOWS, List.of(List.of("county-hall", "A01", "综合窗口", ""), List.of("county-tax", "05", "办税窗口", "county-hall")));
        rows.put(OrganisationLayouts.PEOPLE, List.of(List.of("张示例", "county-hall", "0001", "A01", "是", "zhang", "zhang@example.cn", "承办人"),
                List.of("李示例", "county-hall", "", "", "", "li", "", "负责人、管理岗:county"), List.of("王示例", "county-tax", "0002", "05", "是", "", "", "")));
        rows.put(OrganisationLayouts.CONTACTS, List.of(List.of("county-hall", "责任领导", "李示例", "0000-1234567", "li"),
                List.of("county-hall", "联络人", "张示例", "0000-1234568", "zhang")));
        rows.put(OrganisationLayouts.ITEMS, List.of(List.of("11150800MB1234567X3000114001000", "不动产转移登记", "行政确认", "《不动产登记暂行条例》第十四条",
                "https://example.cn/guide/1", "窗口、网上", "2026-01-01")));
        return rows;
    }
}
