package de.digicheck.dashboard.web;

import de.digicheck.dashboard.web.PublicResultView.FollowedRow;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.PublishedBundle;
import de.digicheck.idea.PublishedBundles;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What becomes of ideas, for everybody: every bundle with its state, never a text. */
final class FollowedIdeas {

    private final PublishedBundles bundles;
    private final CurrentMunicipality town;

    FollowedIdeas(PublishedBundles bundles, CurrentMunicipality town) {
        this.bundles = bundles;
        this.town = town;
    }

    /** A row for each bundle, by label. */
    Mono<List<FollowedRow>> rows(Optional<RoadmapVersion> adopted, Language language) {
        return bundles.list()
                .map(bundle -> new FollowedRow(
                        bundle.label(), support(bundle, language), state(bundle.status(), adopted, language)))
                .collectList();
    }

    private static String support(PublishedBundle bundle, Language language) {
        return bundle.support()
                .map(people -> say(language, people + " Personen", people + " people"))
                .orElseGet(() -> say(language, "einzelne Personen", "a few people"));
    }

    private String state(BundleStatus status, Optional<RoadmapVersion> adopted, Language language) {
        if (status instanceof BundleStatus.Forwarded forwarded) {
            String unit = town.now()
                    .findUnit(forwarded.unit())
                    .map(found -> found.label().in(language))
                    .orElse(forwarded.unit().value());
            String day = Days.say(forwarded.until(), language);
            return say(language, "wird geprüft: " + unit + ", bis " + day, "being looked at: " + unit + ", by " + day);
        }
        if (status instanceof BundleStatus.Outlined outlined) {
            return start(outlined.project(), adopted)
                    .map(year -> say(language, "im Fahrplan ab " + year, "in the roadmap from " + year))
                    .orElseGet(() -> say(language, "als Projekt skizziert", "outlined as a project"));
        }
        if (status instanceof BundleStatus.Declined declined) {
            return say(language, "wird nicht umgesetzt: ", "will not be done: ") + declined.reason();
        }
        return say(language, "noch nicht entschieden", "not decided yet");
    }

    private static Optional<String> start(ProjectKey project, Optional<RoadmapVersion> adopted) {
        return adopted.stream()
                .flatMap(version -> version.projects().stream())
                .filter(planned -> planned.key().equals(project))
                .map(PlannedProject::start)
                .map(Object::toString)
                .findFirst();
    }

    private static String say(Language language, String german, String english) {
        return language.equals(Language.ENGLISH) ? english : german;
    }
}
