package de.digicheck.invitation;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Part;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shares the codes of a campaign out: by mail to those who have an address, on paper to the others, and a few spares. */
public final class HandOuts {

    private final AnnouncedGrid grid;
    private final int sparesPerPart;

    /** @param sparesPerPart as the terms say */
    public HandOuts(AnnouncedGrid grid, int sparesPerPart) {
        this.grid = grid;
        this.sparesPerPart = sparesPerPart;
    }

    /**
     * All hand-outs, part by part.
     *
     * @param sheets wanted on paper; where nothing is said, everybody without a mail gets one
     */
    public List<HandOut> share(MailingList mails, Map<HandOut.Key, Integer> sheets) {
        List<HandOut> all = new ArrayList<>();
        for (Part leaf : grid.leaves()) {
            all.addAll(withSpares(rows(leaf, mails), sheets));
        }
        return all;
    }

    private static List<HandOut> rows(Part leaf, MailingList mails) {
        List<HandOut> rows = new ArrayList<>();
        int others = leaf.invited();
        for (Map.Entry<RoleKey, Integer> role : leaf.storedRoles().entrySet()) {
            rows.add(row(leaf, Optional.of(role.getKey()), role.getValue(), mails));
            others -= role.getValue();
        }
        HandOut rest = row(leaf, Optional.empty(), others, mails);
        if (rest.heads() > 0 || rest.mails() > 0) {
            rows.add(0, rest);
        }
        return rows;
    }

    private static HandOut row(Part leaf, Optional<RoleKey> role, int heads, MailingList mails) {
        PartKey part = leaf.key();
        return new HandOut(leaf, role, heads, mails.of(part, role).size(), 0, 0);
    }

    /** The spares of a part belong to its largest row, so that they make no small group. */
    private List<HandOut> withSpares(List<HandOut> rows, Map<HandOut.Key, Integer> sheets) {
        Optional<HandOut> largest = rows.stream().max(Comparator.comparingInt(HandOut::heads));
        return rows.stream()
                .map(row -> complete(row, sheets, largest.filter(row::equals).isPresent() ? sparesPerPart : 0))
                .toList();
    }

    private static HandOut complete(HandOut row, Map<HandOut.Key, Integer> sheets, int spares) {
        int room = Math.max(0, row.heads() - row.mails());
        int usual = Math.max(0, room - spares);
        int wanted = sheets.getOrDefault(row.key(), usual);
        int left = Math.max(0, Math.min(spares, room - Math.max(0, wanted)));
        return new HandOut(row.part(), row.role(), row.heads(), row.mails(), wanted, left);
    }
}
