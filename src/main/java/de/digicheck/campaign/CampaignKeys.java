package de.digicheck.campaign;

import java.util.Map;
import java.util.Set;

/**
 * Where the keys of campaigns are kept: outside the database and its backups. Waits for the disk, so call it on a thread
 * that may wait. Errors are {@link KeyUnavailableException}.
 */
public interface CampaignKeys {

    /**
     * Keeps new keys, all at once and on disk, unless the campaign has, or had, keys of this set.
     *
     * @param fresh keys of one set
     */
    void keep(CampaignKey campaign, Map<KeyName, byte[]> fresh);

    /** Keeps one key on disk and destroys the one that it replaces, if there is one. */
    void replace(CampaignKey campaign, KeyName name, byte[] key);

    /** A key that is there. */
    byte[] get(CampaignKey campaign, KeyName name);

    /** The files of a set that are there. */
    Set<String> list(CampaignKey campaign, KeySet set);

    /** Destroys a key for good; nothing happens when it is not there. */
    void destroy(CampaignKey campaign, KeyName name);

    /** Destroys what leads to answers: every key of trustees and of answers but {@link KeyName#PUBLIC_KEY}. */
    void destroySecrets(CampaignKey campaign);

    /** Destroys every key of a campaign, which can get new ones then. */
    void destroyAll(CampaignKey campaign);
}
