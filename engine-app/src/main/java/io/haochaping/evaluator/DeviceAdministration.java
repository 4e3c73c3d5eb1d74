package io.haochaping.evaluator;

import java.util.List;

/**
 * What administrators do with devices. Every change stands in the journal, without secrets. An unknown id is 404 {@code device-not-found}; faulty fields
 * are 422, by name.
 */
public interface DeviceAdministration {

    /** Every device, by id. */
    List<Device> list();

    Device require(String id);

    /**
     * Registers a device.
     *
     * @return its secret, which is told this once only
     * @throws io.haochaping.identity.problem.Problem 409 {@code device-exists}
     */
    String register(NewDevice device, String actor);

    /** A new secret; the old one and whoever is connected with it end at once. */
    String renewSecret(String id, String actor);

    /** Ends its connection and refuses it from now on. Reviews that it brought stay. */
    void revoke(String id, String actor);

    /** Takes back a revocation; the secret is the one before. */
    void enable(String id, String actor);
}
