package io.haochaping.connector.api;

/**
 * A 好差评 system above ours that is told of services, reviews and what became of them (S1 区局纳税服务综合管理平台, S2 省好差评系统 or the
 * one-window platform before it). Every way of speaking to one is a profile of its own. Without a published specification a profile is simulated.
 */
public interface SuperiorPlatform {

    /** Name of the destination in routes and on pages. */
    String destination();

    /** How it is spoken to, such as {@code hmac}. */
    String profile();

    /** Whether messages must name the person; otherwise none is ever handed over. */
    boolean wantsPersons();

    /**
     * Sends one message and waits for the answer, never longer than the set time limits. Sending again with the same key has no second effect there.
     *
     * @param key the same for each try of the same message; at most 64 letters, digits and hyphens
     */
    PlatformAnswer send(String key, PlatformMessage message);
}
