package io.haochaping.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PlatformMessage.Filing;
import io.haochaping.personaldata.Cipher;

/** A message that waits in the outbox for a destination that nobody set up. */
public final class ToldFiling {

    private static final String NOWHERE = "nowhere";

    private final ApplicationContext application;
    private final Filing filing = new Filing("P-" + UUID.randomUUID(), 1, "BA-1", Instant.parse("2026-01-05T01:00:00Z"), null);

    public ToldFiling(ApplicationContext application) {
        this.application = application;
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status ->
                application.getBean(Outbox.class).tell(NOWHERE, new Draft(MessageKind.FILING, "event:" + filing.projectNo(), filing, null, null)));
    }

    /** Whether it still says what it said. */
    public boolean isLegible() {
        Cipher cipher = application.getBean(Cipher.class);
        List<PlatformMessage> all = application.getBean(StoredMessages.class).findAll().stream()
                .filter(message -> message.view(cipher).projectNo().equals(filing.projectNo()))
                .map(message -> Payloads.read(message.kind(), message.plain(cipher))).toList();
        return all.equals(List.of(filing));
    }
}
