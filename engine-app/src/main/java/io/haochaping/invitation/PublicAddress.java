package io.haochaping.invitation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which address citizens reach the application: {@code hcp.base-url}, else the one under which the present request came. */
@Component
public class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${hcp.base-url:}") String configured) {
        this.configured = configured.replaceFirst("/+$", "");
    }

    /** The whole address of a path of ours; the path alone where neither is known. */
    public String of(String path) {
        if (!configured.isEmpty()) {
            return configured + path;
        }
        return RequestContextHolder.getRequestAttributes() == null ? path : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }
}
