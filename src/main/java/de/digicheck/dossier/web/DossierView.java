package de.digicheck.dossier.web;

import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.Frozen;
import de.digicheck.dossier.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What pages say about a dossier.
 *
 * @param version its revision
 * @param state in words
 * @param frozen empty for a draft
 * @param template number of the dossier that it was begun from
 */
record DossierView(
        int number,
        int version,
        String title,
        String day,
        String state,
        Optional<FrozenView> frozen,
        Optional<Integer> template,
        List<ShareRow> shares) {

    /** When it was frozen, and whether it is still the same. */
    record FrozenView(String day, String hash, boolean intact) {}

    /** A share. */
    record ShareRow(int number, String roles, String from, String until, String state, boolean open) {}

    static DossierView of(Dossier dossier, LocalDate today, DossierWords words) {
        return new DossierView(
                dossier.number(),
                dossier.stamp().revision(),
                dossier.draft().title(),
                words.day(dossier.draft().day()),
                state(dossier, today, words),
                dossier.frozen().map(frozen -> frozen(frozen, words)),
                dossier.template().isPresent() ? Optional.of(dossier.template().getAsInt()) : Optional.empty(),
                dossier.shares().stream().map(share -> row(share, today, words)).toList());
    }

    private static FrozenView frozen(Frozen frozen, DossierWords words) {
        return new FrozenView(words.day(frozen.at()), frozen.hash(), frozen.isIntact());
    }

    private static String state(Dossier dossier, LocalDate today, DossierWords words) {
        if (!dossier.isFrozen()) {
            return words.text("dossier.state.draft");
        }
        boolean on = dossier.shares().stream().anyMatch(share -> share.isOn(today));
        return words.text(on ? "dossier.state.shared" : "dossier.state.frozen");
    }

    private static ShareRow row(Share share, LocalDate today, DossierWords words) {
        return new ShareRow(
                share.number(),
                share.roles().stream()
                        .map(role -> words.text("account.role." + role.name()))
                        .collect(Collectors.joining(", ")),
                words.day(share.from()),
                words.day(share.until()),
                share.ended()
                        .map(at -> words.text("dossier.share.ended", words.day(at)))
                        .orElseGet(() -> words.text("dossier.share." + when(share, today))),
                share.isOpen(today));
    }

    private static String when(Share share, LocalDate today) {
        if (share.isOn(today)) {
            return "on";
        }
        return today.isBefore(share.from()) ? "ahead" : "over";
    }
}
