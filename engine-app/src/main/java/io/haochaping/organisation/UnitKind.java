package io.haochaping.organisation;

/** What a unit is. Words: {@code organisation.kind.<NAME>}. */
public enum UnitKind {
    /** 政务服务大厅: a hall, in which windows of other units may stand. */
    HALL,
    /** 部门: an authority. */
    DEPARTMENT,
    /** 区级单位: a district as a level of the tree. */
    DISTRICT,
    /** 乡镇（街道）便民服务中心. */
    TOWNSHIP,
    /** 村（社区）便民服务站. */
    VILLAGE,
    /** 科室: a section inside another unit; it always has a parent. */
    SECTION,
    /** 网上平台: serves online only. */
    ONLINE
}
