package io.haochaping.administration.channels;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.channel.Channel;
import io.haochaping.channel.TestConsole.Header;
import io.haochaping.channel.TestConsole.Tried;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the test console and the answers to what was tried into words. */
@Component
class ConsolePages {

    private static final int LONGEST_ANSWER = 20_000;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConsoleExamples examples;
    private final Words words;

    ConsolePages(ConsoleExamples examples, Words words) {
        this.examples = examples;
        this.words = words;
    }

    /**
     * @param at   what the names of faults about the request itself begin with
     * @param curl the same request as a command
     */
    record ConsolePage(List<Option> examples, List<String> methods, ConsoleForm form, String at, String curl) {
    }

    /**
     * @param request method and path
     * @param signed  the text that was signed
     */
    record Answered(String request, String signed, List<Header> headers, Badge status, String answer) {
    }

    /** @param address where the application is reached, without a slash at the end */
    ConsolePage page(Channel channel, @Nullable ConsoleForm typed, @Nullable String example, String address) {
        Map<Example, ConsoleForm> offered = examples.of(channel);
        Example first = offered.keySet().iterator().next();
        Example chosen = offered.keySet().stream().filter(known -> known.name().equals(example)).findFirst().orElse(first);
        ConsoleForm form = typed == null ? offered.get(chosen) : typed;
        List<Option> options = offered.keySet().stream()
                .map(known -> new Option(known.name(), words.word("admin.channels.example.", known), typed == null && known == chosen)).toList();
        return new ConsolePage(options, METHODS, form, form.hasBefore() ? "1/" : "0/", CurlCommand.of(channel.id(), form.request(), address));
    }

    Answered answered(Tried tried) {
        boolean taken = tried.status() < HttpStatus.BAD_REQUEST.value();
        String status = words.text(taken ? "admin.channels.console.taken" : "admin.channels.console.refused", tried.status() + "");
        return new Answered(tried.request().method() + " " + tried.request().target(), tried.signed(), tried.headers(),
                new Badge(taken ? Badge.CALM : Badge.LATE, status), shortened(indented(tried.answer())));
    }

    private static String indented(String answer) {
        try {
            JsonNode document = JSON.readTree(answer);
            return document.isMissingNode() ? "" : document.toPrettyString();
        } catch (JsonProcessingException noJson) {
            return answer;
        }
    }

    private static String shortened(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER) + "…";
    }
}
