package io.haochaping.connector.platform.fake;

import java.util.Optional;

import com.sun.net.httpserver.Headers;

import io.haochaping.connector.platform.Answer;

/** One profile, seen from the platform. */
public interface Door {

    /** @return empty where the signature does not hold */
    Optional<Request> open(String path, Headers headers, byte[] body);

    /** Data of an answer, as they travel. */
    String data(Request request, byte[] plain);

    String sign(Answer answer);
}
