package io.haochaping.personaldata;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The operator's command: one start with {@code --hcp.personaldata.rotate=true} encrypts everything stored under the new key. */
@Component
@ConditionalOnProperty("hcp.personaldata.rotate")
class RotateAtStart implements ApplicationRunner {

    private final KeyRotation rotation;

    RotateAtStart(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rotation.rotate();
    }
}
