package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A town of three units with a release, and how its projects are ranked. */
final class SmallTown {

    static final ActionFields FIELDS = ReleasedTown.fields("work", "serv");
    static final ValueModel MODEL = new ValueModel(
            Map.of(
                    Criterion.SURVEY_NEED, 0.4,
                    Criterion.CITIZEN_FRIENDLINESS, 0.25,
                    Criterion.EFFICIENCY, 0.25,
                    Criterion.FOUNDATION, 0.1),
            Map.of());
    static final QuickWinRule RULE = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);

    /** d1 (10 heads) with o1 (30) below it, and o2 (60). */
    static final Municipality TOWN = ReleasedTown.municipality(
            ReleasedTown.unit("d1", Optional.empty(), Optional.of(10)),
            ReleasedTown.unit("o1", Optional.of("d1"), Optional.of(30)),
            ReleasedTown.unit("o2", Optional.empty(), Optional.of(60)));

    static final Release RELEASE = new ReleasedTown("work", "serv")
            .town(50, Figure.of(38), Figure.of(45))
            .inner("d1", Optional.empty(), Figure.of(40), Figure.of(20), Figure.of(70), Figure.of(60))
            .leaf("d1.direct", Optional.of("d1"), Figure.of(10), Figure.of(5), Figure.of(40), Figure.of(50))
            .leaf("o1", Optional.of("d1"), Figure.of(30), Figure.of(15), Figure.of(80), Withheld.PROTECTED)
            .leaf("o2", Optional.empty(), Figure.of(60), Figure.of(30), Figure.of(20), Figure.undefined())
            .release();

    private SmallTown() {}

    /** The projects by the release of the town. */
    static List<RankedProject> rank(Outline... projects) {
        return rank(RELEASE, TOWN, projects);
    }

    /** The projects by a release of a town. */
    static List<RankedProject> rank(Release release, Municipality town, Outline... projects) {
        return new Prioritisation(release, town, FIELDS, MODEL, RULE)
                .rank(new ProjectCatalogue(
                        Arrays.stream(projects).map(Outline::build).toList()))
                .projects();
    }

    /** What a project reaches on a criterion; empty where that is not known. */
    static OptionalDouble value(RankedProject project, Criterion criterion) {
        return project.criteria().getOrDefault(criterion, OptionalDouble.empty());
    }

    /** The German sentence on a topic. */
    static String sentence(RankedProject project, Explanation.Topic topic) {
        return project.explanation().sentences().stream()
                .filter(sentence -> sentence.topic() == topic)
                .findFirst()
                .orElseThrow()
                .text()
                .in(Language.GERMAN);
    }
}
