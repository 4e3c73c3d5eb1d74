package io.haochaping.identity;

import io.haochaping.identity.problem.SettingMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} where no administrator exists yet, before the first request can arrive (contract section 1). The
 * engine's own first-user page stays closed.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements SmartInitializingSingleton {

    static final String ID = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final String password;

    FirstAdministrator(Accounts accounts, @Value("${hcp.admin-password:}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts.ensureGroup(Groups.ADMINS, "系统管理员");
        if (accounts.membersOf(Groups.ADMINS).isEmpty()) {
            create();
        }
    }

    private void create() {
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            throw new SettingMissing("HCP_ADMIN_PASSWORD",
                    "There is no administrator yet. Give a password of at least %d characters for the first one, who is called '%s'."
                            .formatted(Accounts.SHORTEST_PASSWORD, ID));
        }
        if (!accounts.exists(ID)) {
            accounts.create(ID, "管理员", password);
        }
        accounts.join(ID, Groups.ADMINS);
        LOG.info("Made the first administrator '{}'", ID);
    }
}
