package io.haochaping.demo;

import java.util.Set;

import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.Channels;
import io.haochaping.channel.NewChannel;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the demonstration in place; can run at every start, adds what is missing. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

    private final DemoOrganisation organisation;
    private final DemoSecrets secrets;
    private final Accounts accounts;
    private final Channels channels;
    private final TransactionTemplate transaction;

    DemoData(DemoOrganisation organisation, DemoSecrets secrets, Accounts accounts, Channels channels, PlatformTransactionManager transactions) {
        this.organisation = organisation;
        this.secrets = secrets;
        this.accounts = accounts;
        this.channels = channels;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            organisation.make();
            accounts.ensureGroup(Groups.SUPERVISORS, "督导");
            accounts.ensureGroup(Groups.AUDITORS, "审计");
            accounts.ensureGroup(Groups.ADMINS, "管理员");
            String password = secrets.password();
            DemoAccount.ALL.forEach(account -> make(account, password));
            organisation.makeStaff();
            channels(secrets.channelSecret());
        });
    }

    private void make(DemoAccount account, String password) {
        if (!accounts.exists(account.id())) {
            accounts.create(account.id(), account.name(), password);
            account.groups().forEach(group -> accounts.join(account.id(), group));
        }
    }

    private void channels(String secret) {
        Set<ChannelRight> both = Set.of(ChannelRight.REVIEWS, ChannelRight.SERVICE_RECORDS);
        channel(new NewChannel("demo-window", "窗口评价器(演示)", "district", both, Set.of(), true, null, secret));
        channel(new NewChannel("demo-portal", "政务服务网(演示)", "tax", both, Set.of(), true, null, secret));
        channel(new NewChannel(DemoPlatform.CHANNEL, "上级平台(演示)", "district", Set.of(ChannelRight.REVIEWS), Set.of(), true, null, secret));
        channel(new NewChannel("demo-hotline", "12366 热线(演示)", "tax", Set.of(ChannelRight.REVIEWS), Set.of(), false, null, secret));
    }

    /** What somebody changed about a channel stays as it is. */
    private void channel(NewChannel channel) {
        if (channels.find(channel.id()).isEmpty()) {
            channels.register(channel);
        }
    }
}
