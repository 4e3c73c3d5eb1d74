package io.haochaping.connector.platform.fake;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.sm.NotSealed;
import io.haochaping.connector.platform.sm.SmEnvelope;
import io.haochaping.connector.platform.sm.SmParty;

record SmDoor(String appId, SmParty platform) implements Door {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Optional<Request> open(String path, Headers headers, byte[] body) {
        try {
            SmEnvelope sealed = JSON.readValue(body, SmEnvelope.class);
            byte[] plain = platform.open(path, sealed);
            return sealed.appId().equals(appId)
                    ? Optional.of(new Request(path, sealed.timestamp(), sealed.nonce(), sealed.key(), HmacDoor.fields(plain))) : Optional.empty();
        } catch (IOException | NotSealed forged) {
            return Optional.empty();
        }
    }

    @Override
    public String data(Request request, byte[] plain) {
        return platform.seal(request.path(), request.timestamp(), request.key(), plain).json();
    }

    @Override
    public String sign(Answer answer) {
        return platform.sign(answer);
    }
}
