package io.haochaping.pages;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.identity.Accounts;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;

/** Names for ids; the id itself where a name is gone. */
@Component
public class Names {

    private static final String SYSTEM = "system";
    /** What a reviewer says by the receipt is said by this actor. */
    private static final String REVIEWER = "@reviewer";

    private final Organisation organisation;
    private final Accounts accounts;
    private final Words words;

    public Names(Organisation organisation, Accounts accounts, Words words) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.words = words;
    }

    public String unit(@Nullable String code) {
        return code == null ? words.text("pages.no-unit") : organisation.unit(code).map(Unit::name).orElse(code);
    }

    /** All units of a jurisdiction with the codes that the form of the dispatch asks for. */
    public String unitsWithCodes(String jurisdiction) {
        return organisation.unitsOf(jurisdiction).stream().map(Names::withCode).collect(Collectors.joining("、"));
    }

    public static String withCode(Unit unit) {
        return "%s（%s）".formatted(unit.name(), unit.code());
    }

    public String jurisdiction(String code) {
        return organisation.jurisdiction(code).map(Jurisdiction::name).orElse(code);
    }

    public String actor(String id) {
        return switch (id) {
            case SYSTEM -> words.text("pages.system");
            case REVIEWER -> words.text("pages.reviewer");
            default -> accounts.displayName(id);
        };
    }

    /** The rated person by number and, where registered, name. */
    public String staff(@Nullable String unitCode, String staffNo) {
        return unitCode == null ? staffNo
                : organisation.staff(unitCode, staffNo).map(StaffMember::name).map(name -> staffNo + " " + name).orElse(staffNo);
    }

    /** Account or group, as {@link CaseSnapshot#heldBy()} gives it. */
    public String holder(String accountOrGroup) {
        for (String role : new String[] {"officer", "leader"}) {
            if (accountOrGroup.startsWith(role + "-") && organisation.unit(accountOrGroup.substring(role.length() + 1)).isPresent()) {
                return unit(accountOrGroup.substring(role.length() + 1)) + words.text("pages.group." + role);
            }
        }
        for (String role : new String[] {"coordinator", "arbiter"}) {
            if (accountOrGroup.startsWith(role + "-") && organisation.jurisdiction(accountOrGroup.substring(role.length() + 1)).isPresent()) {
                return jurisdiction(accountOrGroup.substring(role.length() + 1)) + words.text("pages.group." + role);
            }
        }
        return "supervisor".equals(accountOrGroup) ? words.text("pages.group.supervisor") : actor(accountOrGroup);
    }
}
