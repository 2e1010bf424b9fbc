package de.digicheck.campaign;

import java.util.Map;

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

    /** A key that is there. */
    byte[] get(CampaignKey campaign, KeyName name);

    /** Destroys a key for good; nothing happens when it is not there. */
    void destroy(CampaignKey campaign, KeyName name);

    /** Destroys every key of a campaign, which can get new ones then. */
    void destroyAll(CampaignKey campaign);
}
