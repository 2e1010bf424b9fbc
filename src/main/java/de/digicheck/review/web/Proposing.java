package de.digicheck.review.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.Heading;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.Purpose;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.review.PartPilots;
import de.digicheck.review.Statement;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Writes an outline for a part: name, description and goal; everything else is worked out by those who may. */
final class Proposing {

    private static final int LONGEST_KEY = 60;
    private static final int MOST_OF_A_NAME = 50;

    private final Outlining outlining;
    private final CurrentMunicipality town;
    private final ActionFields fields;

    Proposing(Outlining outlining, CurrentMunicipality town, ActionFields fields) {
        this.outlining = outlining;
        this.town = town;
        this.fields = fields;
    }

    /** Writes the outline; of several with one name the later ones are numbered in their key. */
    Mono<Statement> propose(ReviewForm form, ReviewedPart part, Editor by) {
        return propose(form, part, by, 1);
    }

    private Mono<Statement> propose(ReviewForm form, ReviewedPart part, Editor by, int attempt) {
        ProjectOutline outline = outline(form, part, key(form.get("name"), attempt));
        return outlining
                .create(outline, outline, by)
                .<Statement>map(created -> new Statement.Proposal(
                        created.key(), form.get("name"), !form.get("quick").isEmpty()))
                .onErrorResume(
                        RefusedOutlineException.class,
                        refused -> refused.reason() == Reason.KEY_TAKEN && attempt < MOST_OF_A_NAME
                                ? propose(form, part, by, attempt + 1)
                                : Mono.error(refused));
    }

    private ProjectOutline outline(ReviewForm form, ReviewedPart part, ProjectKey key) {
        Heading heading = Heading.of(LocalizedText.german(form.get("name")));
        Heading described = new Heading(
                heading.label(),
                Optional.of(form.get("beschreibung"))
                        .filter(text -> !text.isEmpty())
                        .map(LocalizedText::german),
                heading.origin(),
                heading.status(),
                heading.ongoing(),
                heading.sources());
        List<OrgUnitCode> units = PartPilots.unitsOf(town.now(), part.part().memberUnits());
        Purpose purpose = new Purpose(
                goal(form.get("ziel")),
                Optional.empty(),
                Map.of(),
                new LinkedHashSet<>(units),
                units.stream().findFirst());
        return ProjectOutline.empty(key, described).withPurpose(purpose);
    }

    private Optional<GoalKey> goal(String text) {
        return fields.list().stream()
                .flatMap(field -> field.goals().stream())
                .map(goal -> goal.key())
                .filter(key -> key.value().equals(text))
                .findFirst();
    }

    /** A key from a name: {@code Terminbuchung für das Bürgerbüro} becomes {@code terminbuchung-fuer-das-buergerbuero}. */
    static ProjectKey key(String name, int attempt) {
        String plain = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String letters = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-");
        String cut =
                letters.substring(0, Math.min(letters.length(), LONGEST_KEY)).replaceAll("^-+|-+$", "");
        String key = cut.isEmpty() ? "vorschlag" : cut;
        return new ProjectKey(attempt == 1 && !key.equals("neu") ? key : key + "-" + attempt);
    }
}
