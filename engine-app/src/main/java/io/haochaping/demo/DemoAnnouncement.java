package io.haochaping.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import io.haochaping.connector.platform.fake.DemoSuperior;
import io.haochaping.connector.sms.fake.DemoGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a newcomer where to go and as whom, on the console of the one who started the demonstration. */
@Component
@Profile("demo")
class DemoAnnouncement {

    private final DemoSecrets secrets;
    private final DemoInvitations invitations;
    private final ObjectProvider<DemoSuperior> superior;
    private final ObjectProvider<DemoGateway> sms;
    private final WebServerApplicationContext server;

    DemoAnnouncement(DemoSecrets secrets, DemoInvitations invitations, ObjectProvider<DemoSuperior> superior, ObjectProvider<DemoGateway> sms,
            WebServerApplicationContext server) {
        this.secrets = secrets;
        this.invitations = invitations;
        this.superior = superior;
        this.sms = sms;
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String url = "http://localhost:" + server.getWebServer().getPort();
        String accounts = DemoAccount.ALL.stream().map(account -> "    %-22s %s %s".formatted(account.id(), account.role(), account.name()))
                .collect(Collectors.joining(System.lineSeparator()));
        String ratings = invitations.make().stream().map(path -> "    " + url + path).collect(Collectors.joining(System.lineSeparator()));
        String platform = superior.stream().map(DemoSuperior::page).findFirst().orElse("switched off");
        String gateway = sms.stream().map(DemoGateway::page).findFirst().orElse("switched off");
        if (sms.stream().findAny().isPresent()) {
            invitations.inviteBySms();
        }
        String text = """

                haochaping is running: %1$s
                  Tasklist  %1$s/camunda/app/tasklist/     cases  %1$s/cases
                  password of every demo account: %2$s
                %3$s
                  channels demo-window, demo-portal, demo-hotline; their secret: %4$s
                Send a signed bad review:
                  HCP_URL=%1$s HCP_CHANNEL=demo-window HCP_SECRET='%4$s' docs/examples/send-review.sh
                Rate a service as a citizen would by QR code (two one-time links, then the poster of window A03):
                %5$s
                What the simulated superior platform received, and a rating to give there: %6$s
                Short messages that would have been sent, the first an invitation to rate in some minutes (by day): %7$s
                The screen of a window evaluator: %1$s/kiosk. Register it at %1$s/admin/devices, then serve somebody there:
                  HCP_URL=%1$s HCP_SECRET='%4$s' docs/examples/hand-visit.sh DEVICE
                """.formatted(url, secrets.password(), accounts, secrets.channelSecret(), ratings, platform, gateway);
        new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true).println(text);
    }
}
