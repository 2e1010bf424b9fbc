package de.digicheck.idea;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pilot has found out and tells the other pilots (<i>Erkenntnis</i>); openly attributed.
 *
 * @param by name of the account
 * @param replies the first one first
 * @param outline the outline that was begun from it
 */
public record Insight(
        IdeaId id,
        int revision,
        Instant at,
        String by,
        String title,
        String text,
        Optional<OrgUnitCode> unit,
        Optional<ActionFieldKey> field,
        List<Reply> replies,
        Optional<ProjectKey> outline)
        implements Revised {

    /** Characters of a title at most. */
    public static final int LONGEST_TITLE = 120;

    /** What another pilot says to it. */
    public record Reply(Instant at, String by, String text) {}

    public Insight {
        if (title.isBlank() || title.length() > LONGEST_TITLE || text.isBlank() || text.length() > Idea.LONGEST) {
            throw new IllegalArgumentException("an insight has a title and a text");
        }
        replies = List.copyOf(replies);
    }

    /** The next revision, with one more reply. */
    public Insight answered(Reply reply) {
        return new Insight(
                id,
                revision + 1,
                at,
                by,
                title,
                text,
                unit,
                field,
                Stream.concat(replies.stream(), Stream.of(reply)).toList(),
                outline);
    }

    /** The next revision, with the outline that was begun from it. */
    public Insight outlined(ProjectKey project) {
        return new Insight(id, revision + 1, at, by, title, text, unit, field, replies, Optional.of(project));
    }
}
