package io.haochaping.channel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;

/**
 * Why a request was refused, without any value that came with it.
 *
 * @param status  the HTTP status; 0 on ways in that have none
 * @param code    of the problem
 * @param request which request it was, as {@link RequestLine} puts it
 * @param faults  the faulty fields; empty where it was the request as a whole
 */
public record Refusal(int status, String code, String request, List<Fault> faults) {

    private static final int MOST_FAULTS = 20;

    public Refusal {
        faults = faults.stream().limit(MOST_FAULTS).toList();
    }

    public static Refusal of(Problem problem, String request) {
        return new Refusal(problem.status().value(), problem.code(), request, problem.errors().stream().map(Fault::of).toList());
    }

    /** On a way in without an HTTP status. */
    public static Refusal of(String code, String request) {
        return new Refusal(0, code, request, List.of());
    }

    /** A field and what is wrong with it. */
    public record Fault(String pointer, String code) {

        /** The sender can call a field anything; names and numbers of people are not told again. */
        private static final Pattern FIELD = Pattern.compile("[A-Za-z]{1,30}|[0-9]{1,4}");

        public Fault {
            pointer = Arrays.stream(pointer.split("/")).map(part -> part.isEmpty() || FIELD.matcher(part).matches() ? part : "…")
                    .collect(Collectors.joining("/"));
        }

        private static Fault of(FieldError error) {
            return new Fault(error.pointer(), error.code());
        }
    }
}
