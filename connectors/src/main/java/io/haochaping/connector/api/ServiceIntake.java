package io.haochaping.connector.api;

import java.util.Optional;

/** The door for services (办件) that do not come over the REST interface; checked and kept exactly like a signed request of the same channel. */
public interface ServiceIntake {

    /**
     * Takes or corrects one service in a transaction of its own. Never call it inside another transaction.
     *
     * @param channelId a registered channel
     * @return empty where it is kept; handing it in again gives the same answer
     * @throws NoSuchChannel where none is registered under this id, or it is revoked
     */
    Optional<IntakeAnswer.Refused> take(String channelId, IncomingServiceRecord service);
}
