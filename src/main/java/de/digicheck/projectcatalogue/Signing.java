package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.JudgedEffect.Author;
import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Signs what somebody has changed, keeps the signature of what stayed, and ends the confirmation of figures that changed.
 * The CIO changes the technical rating alone; everybody else leaves that one as it is.
 */
final class Signing {

    private final Editor by;
    private final LocalDate day;

    private Signing(Editor by, LocalDate day) {
        this.by = by;
        this.day = day;
    }

    static Signing of(Editor by, LocalDate day) {
        return new Signing(by, day);
    }

    /** The version after another one. */
    ProjectOutline nextOf(ProjectOutline before, ProjectOutline proposed) {
        ProjectOutline base = by.role() == AccountRole.CIO ? before : proposed;
        Judgements said = base.judgements();
        Judgements judgements = new Judgements(
                said.criteria(),
                said.structures(),
                signed(before.judgements().organisational(), said.organisational()),
                by.role() == AccountRole.CIO
                        ? signed(
                                before.judgements().technical(),
                                proposed.judgements().technical())
                        : before.judgements().technical());
        ProjectOutline signed =
                base.withPurpose(with(base.purpose(), effects(before, base))).withJudgements(judgements);
        return signed.withConfirmations(still(before, signed));
    }

    private Optional<Rating> signed(Optional<Rating> before, Optional<Rating> after) {
        return before.isPresent() && after.isPresent() && before.get().saysTheSame(after.get())
                ? before
                : after.map(some -> new Rating(some.value(), some.reason(), by.role(), by.account(), day));
    }

    private Map<ActionFieldKey, JudgedEffect> effects(ProjectOutline before, ProjectOutline after) {
        Map<ActionFieldKey, JudgedEffect> signed = new LinkedHashMap<>();
        after.purpose().effects().forEach((field, judged) -> {
            Optional<JudgedEffect> known =
                    Optional.ofNullable(before.purpose().effects().get(field));
            signed.put(
                    field,
                    known.filter(one -> one.effect().equals(judged.effect()))
                            .orElseGet(
                                    () -> new JudgedEffect(judged.effect(), Optional.of(new Author(by.role(), day)))));
        });
        return signed;
    }

    private static Purpose with(Purpose purpose, Map<ActionFieldKey, JudgedEffect> effects) {
        return new Purpose(purpose.goal(), purpose.conformity(), effects, purpose.reach(), purpose.lead());
    }

    /** Confirmations whose figures are those that were confirmed. */
    private static Map<FigureGroup, Confirmation> still(ProjectOutline before, ProjectOutline after) {
        Map<FigureGroup, Confirmation> kept = new EnumMap<>(FigureGroup.class);
        before.confirmations().forEach((group, confirmation) -> {
            if (before.figures(group).equals(after.figures(group))) {
                kept.put(group, confirmation);
            }
        });
        return kept;
    }
}
