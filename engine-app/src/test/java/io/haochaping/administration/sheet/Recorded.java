package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.NewAccount;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;

/** Notes what an import would write, in order. */
final class Recorded implements SetUp {

    final List<String> calls = new ArrayList<>();
    final List<Object> values = new ArrayList<>();

    private void note(String verb, String what, Object value) {
        calls.add(verb + " " + what);
        values.add(value);
    }

    @Override
    public void add(Jurisdiction value) {
        note("add", value.code(), value);
    }

    @Override
    public void change(Jurisdiction value) {
        note("change", value.code(), value);
    }

    @Override
    public void add(Unit value) {
        note("add", value.code(), value);
    }

    @Override
    public void change(Unit value) {
        note("change", value.code(), value);
    }

    @Override
    public void add(Window value) {
        note("add", value.unitCode() + " " + value.windowNo(), value);
    }

    @Override
    public void change(Window value) {
        note("change", value.unitCode() + " " + value.windowNo(), value);
    }

    @Override
    public void add(StaffMember value) {
        note("add", value.unitCode() + " " + value.staffNo(), value);
    }

    @Override
    public void change(StaffMember value) {
        note("change", value.unitCode() + " " + value.staffNo(), value);
    }

    @Override
    public void add(Liaison value) {
        note("add", value.name(), value);
    }

    @Override
    public void change(Liaison value) {
        note("change", value.name(), value);
    }

    @Override
    public void put(CatalogueItem value) {
        note("put", value.code(), value);
    }

    @Override
    public void add(NewAccount value) {
        note("account", value.id(), value);
    }

    @Override
    public void change(String account, AccountDetails details, long version) {
        note("details", account, details);
    }

    @Override
    public void grant(String account, String group) {
        note("grant", account + " " + group, group);
    }
}
