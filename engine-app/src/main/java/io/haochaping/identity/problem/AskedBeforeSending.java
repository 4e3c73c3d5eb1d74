package io.haochaping.identity.problem;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.web.embedded.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.stereotype.Component;

/** Whoever asks before sending a large body ({@code Expect: 100-continue}) is told to go on when somebody reads it, and refused before that. */
@Component
class AskedBeforeSending implements TomcatProtocolHandlerCustomizer<AbstractHttp11Protocol<?>> {

    @Override
    public void customize(AbstractHttp11Protocol<?> protocol) {
        protocol.setContinueResponseTiming("onRead");
    }
}
