package io.haochaping.casefile;

/** Where the event chain of a case ends: number and MAC of its last link, and a MAC over both. */
record ChainHead(long seq, byte[] linkMac, byte[] headMac) {

    /** Before the first link. */
    static final ChainHead START = new ChainHead(0, new byte[0], new byte[0]);
}
