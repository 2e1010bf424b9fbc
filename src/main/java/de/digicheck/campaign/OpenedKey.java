package de.digicheck.campaign;

import java.util.Arrays;

/** The private key of a campaign that a trustee has opened, for one attempt to seal. Whoever it was given to wipes it. */
public final class OpenedKey {

    private final byte[] privateKey;

    OpenedKey(byte[] privateKey) {
        this.privateKey = privateKey;
    }

    /** The pair that it makes with the public key. */
    public Hpke.KeyPair with(byte[] publicKey) {
        return Hpke.KeyPair.of(privateKey, publicKey);
    }

    /** Overwrites it. */
    public void wipe() {
        Arrays.fill(privateKey, (byte) 0);
    }

    @Override
    public String toString() {
        return "OpenedKey";
    }
}
