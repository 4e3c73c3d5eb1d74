package io.haochaping.connector.api;

/**
 * The door for reviews that do not come over the REST interface: an adapter that fetched or received one hands it in here, and it
 * is checked, kept and turned into a case exactly like a signed request of the same channel.
 */
public interface ReviewIntake {

    /**
     * Takes one review in a transaction of its own. Never call it inside another transaction.
     *
     * @param channelId a registered channel
     * @throws NoSuchChannel where none is registered under this id, or it is revoked
     */
    IntakeAnswer take(String channelId, IncomingReview review);
}
