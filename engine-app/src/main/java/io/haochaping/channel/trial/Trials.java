package io.haochaping.channel.trial;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.channel.Channels;
import io.haochaping.channel.RequestLine;
import io.haochaping.channel.TestConsole;
import io.haochaping.channel.VisitorLimit;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class Trials implements TestConsole {

    private static final int A_MINUTE = 30;

    private final Channels channels;
    private final TrialWire wire;
    private final TrialTransaction transaction;
    private final Journal journal;
    private final TransactionTemplate kept;
    private final VisitorLimit limit = new VisitorLimit(A_MINUTE, Duration.ofMinutes(1), "trial-too-often");

    Trials(Channels channels, TrialWire wire, TrialTransaction transaction, Journal journal, PlatformTransactionManager transactions) {
        this.channels = channels;
        this.wire = wire;
        this.transaction = transaction;
        this.journal = journal;
        this.kept = new TransactionTemplate(transactions);
    }

    @Override
    public List<Tried> run(String channel, List<Request> requests, String actor) {
        if (channels.find(channel).isEmpty()) {
            throw Problem.notFound("channel-not-found", channel);
        }
        TrialRules.check(requests);
        limit.visitTo(actor);
        List<TrialWire.Signed> signed = requests.stream().map(request -> wire.sign(channel, request)).toList();
        note(channel, requests, actor);
        return transaction.undo(() -> signed.stream().map(wire::send).toList(), tried -> tried.stream().noneMatch(Trials::isRefused));
    }

    /** Before anything happens, and whatever happens then. */
    private void note(String channel, List<Request> requests, String actor) {
        String lines = requests.stream().map(request -> RequestLine.of(request.method(), path(request.target()))).collect(Collectors.joining(", "));
        kept.executeWithoutResult(status -> journal.record("channel", channel, null, Map.of("tried", lines), actor));
    }

    private static boolean isRefused(Tried tried) {
        return tried.status() >= HttpStatus.BAD_REQUEST.value();
    }

    private static String path(String target) {
        return target.replaceFirst("\\?.*", "");
    }
}
