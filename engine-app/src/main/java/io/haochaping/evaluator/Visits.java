package io.haochaping.evaluator;

import java.util.List;
import java.util.Optional;

import io.haochaping.channel.Channel;

/** The visits that channels hand to devices. A device has one in hand at most; a new one takes the place of the one before. */
public interface Visits {

    /** More 事项 of one visit than anybody rates. */
    int MOST = 10;

    /**
     * Hands a visit over; the same again changes nothing.
     *
     * @return whether it is new
     * @throws io.haochaping.identity.problem.Problem 404 {@code device-not-found} also for other channels' devices; 403 {@code device-revoked},
     *         {@code channel-right-missing}, {@code channel-kind-not-allowed}; 409 {@code visit-no-reused}, {@code already-reviewed} where nothing is left to
     *         rate; 422 for a service that this channel did not register, or that was given elsewhere
     */
    boolean hand(Channel channel, String device, String visitNo, List<ServiceKey> services);

    /** Takes it back, so that the device is idle; an unknown or ended one is as good. */
    void takeBack(Channel channel, String device, String visitNo);

    /** How a device of this channel stands. @throws io.haochaping.identity.problem.Problem 404 {@code device-not-found} */
    DeviceState stateFor(Channel channel, String device);

    /** What a device has in hand. */
    Optional<Visit> inHand(String device);

    /** The device shows it. */
    void shown(String device, String visit);

    /** The person has left the device. */
    void left(String device, String visit);

    /** What a device may rate under this id, also after the visit; empty where it was never handed to it. */
    Optional<Offer> offer(String device, String id);

    /** @param online heard of within the last minute and a half */
    record DeviceState(boolean online, Optional<Visit> visit) {
    }
}
