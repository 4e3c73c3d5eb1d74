package io.haochaping.demo;

import static io.haochaping.identity.Groups.arbiters;
import static io.haochaping.identity.Groups.coordinators;
import static io.haochaping.identity.Groups.leaders;
import static io.haochaping.identity.Groups.officers;

import java.util.List;

import io.haochaping.identity.Groups;

/** The accounts of the demonstration (contract 1). */
record DemoAccount(String id, String name, String role, List<String> groups) {

    static final List<DemoAccount> ALL = List.of(
            of("officer-tax", "乌兰", "承办人", officers("tax-hall")),
            of("officer2-tax", "赵明", "承办人", officers("tax-hall")),
            of("officer-district", "陈静", "承办人", officers("hall")),
            of("officer2-district", "刘洋", "承办人", officers("hall")),
            of("officer-medical", "孙悦", "承办人", officers("medical")),
            of("clerk-tax", "其木格", "被评价人", null),
            of("clerk-district", "周岚", "被评价人", null),
            of("leader-tax", "巴特尔", "单位负责人", leaders("tax-hall")),
            of("leader-district", "王志强", "单位负责人", leaders("hall")),
            of("coordinator-tax", "李慧", "好差评管理岗", coordinators("tax")),
            of("coordinator2-tax", "张伟", "好差评管理岗", coordinators("tax")),
            of("coordinator-district", "黄敏", "好差评管理岗", coordinators("district")),
            of("coordinator2-district", "何军", "好差评管理岗", coordinators("district")),
            of("arbiter-tax", "高洁", "复核岗", arbiters("tax")),
            of("arbiter2-tax", "林峰", "复核岗", arbiters("tax")),
            of("arbiter-district", "郭平", "复核岗", arbiters("district")),
            of("arbiter2-district", "马丽", "复核岗", arbiters("district")),
            of("supervisor", "督导甲", "督导", Groups.SUPERVISORS),
            of("supervisor2", "督导乙", "督导", Groups.SUPERVISORS),
            of("auditor", "审计", "审计", Groups.AUDITORS),
            of("admin", "管理员", "管理员", Groups.ADMINS));

    private static DemoAccount of(String id, String name, String role, String group) {
        return new DemoAccount(id, name, role, group == null ? List.of() : List.of(group));
    }
}
