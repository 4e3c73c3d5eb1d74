package io.haochaping.demo;

import io.haochaping.deadline.Policies;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.OrganisationSetup;
import io.haochaping.organisation.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The two jurisdictions of the demonstration with their units, windows, rated staff and 事项. */
@Component
@Profile("demo")
class DemoOrganisation {

    private final OrganisationSetup setup;
    private final Accounts accounts;

    DemoOrganisation(OrganisationSetup setup, Accounts accounts) {
        this.setup = setup;
        this.accounts = accounts;
    }

    void make() {
        jurisdiction("tax", "市税务局", Policies.TAX_10);
        jurisdiction("district", "新区", Policies.DISTRICT_3_5_15);
        unit("tax-hall", "办税服务厅", "tax", "03", "05");
        unit("tax-online", "电子税务局", "tax");
        unit("hall", "政务服务中心", "district", "A01", "A03", "B02");
        unit("medical", "医疗保障局", "district", "M01");
        unit("township", "乡镇便民服务中心", "district", "T01");
        catalogue();
    }

    /** After the accounts. */
    void makeStaff() {
        setup.addStaff(new StaffMember("tax-hall", "T2001", "05", "其木格", "clerk-tax"));
        setup.addStaff(new StaffMember("hall", "E1024", "A03", "周岚", "clerk-district"));
    }

    private void catalogue() {
        setup.addTask("11150800MB1234567X3000114001000", "不动产转移登记");
        setup.addTask("11150800MB1234567X3000115001000", "居民身份证换领");
        setup.addTask("11150800MB1234567X3000116001000", "医疗保险关系转移接续");
        setup.addTask("11150800MB7654321X2000201001000", "增值税纳税申报");
        setup.addTask("11150800MB7654321X2000202001000", "发票票种核定");
        setup.addRoutingRule("district", "11150800MB1234567X3000116", null, "medical");
        setup.addRoutingRule("tax", "11150800MB7654321X2000202", null, "tax-hall");
    }

    private void jurisdiction(String code, String name, String policy) {
        setup.addJurisdiction(code, name, policy);
        accounts.ensureGroup(Groups.coordinators(code), name + " 好差评管理岗");
        accounts.ensureGroup(Groups.arbiters(code), name + " 复核岗");
    }

    private void unit(String code, String name, String jurisdiction, String... windows) {
        setup.addUnit(code, name, jurisdiction);
        accounts.ensureGroup(Groups.officers(code), name + " 承办人");
        accounts.ensureGroup(Groups.leaders(code), name + " 负责人");
        for (String window : windows) {
            setup.addWindow(code, window);
        }
    }
}
