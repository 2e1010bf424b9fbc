package de.digicheck.projectcatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.projectcatalogue.Synergies.Synergy;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SynergiesTest {

    @Test
    void agreesWithScikitLearn() {
        // python3 -c "
        // from sklearn.feature_extraction.text import CountVectorizer
        // from sklearn.metrics.pairwise import cosine_similarity as c
        // a='Digitale Bauakte: Anträge, Akte und Bescheid digitale Ablage'
        // b='Digitale Personalakte: Akte und Ablage der Anträge'
        // v=CountVectorizer(token_pattern=r'[a-zäöüß]{4,}').fit([a,b])
        // print(c(v.transform([a]),v.transform([b])))"    → 0.7453559924999299
        assertThat(Synergies.cosine(
                        Synergies.words("Digitale Bauakte: Anträge, Akte und Bescheid digitale Ablage"),
                        Synergies.words("Digitale Personalakte: Akte und Ablage der Anträge")))
                .isCloseTo(0.7453559924999299, within(1e-12));
    }

    @Test
    void findsNothingBetweenTextsWithoutWords() {
        assertThat(Synergies.cosine(Map.of(), Map.of())).isZero();
        assertThat(Synergies.cosine(Synergies.words("für die und"), Synergies.words("für die und")))
                .isZero();
    }

    @Test
    void saysWhatIsSharedAndWhatMayBeTheSame() {
        ProjectOutline own = outline("bauakte", "Digitale Bauakte einführen", "dms");
        ProjectOutline same = outline("bauakten", "Digitale Bauakte einführen", "workflow");
        ProjectOutline other = outline("telefon", "Telefonanlage erneuern", "dms");
        ProjectOutline none =
                ProjectOutline.empty(new ProjectKey("nichts"), Heading.of(LocalizedText.german("Schulungen anbieten")));

        List<Synergy> found = synergies(own, same, other, none);

        assertThat(found).extracting(one -> one.other().value()).containsExactly("bauakten", "telefon");
        assertThat(found.get(0).maybeDuplicate()).isTrue();
        assertThat(found.get(0).components()).isEmpty();
        assertThat(found.get(0).sameGoal()).isTrue();
        assertThat(found.get(0).sameLead()).isTrue();
        assertThat(found.get(1).components()).containsExactly("dms");
        assertThat(found.get(1).similar()).isFalse();
    }

    private static List<Synergy> synergies(ProjectOutline own, ProjectOutline... others) {
        List<ProjectOutline> all =
                Stream.concat(Stream.of(own), Stream.of(others)).toList();
        return Synergies.of(own, all.stream().map(OutlineProjects::project).toList(), all);
    }

    private static ProjectOutline outline(String key, String label, String component) {
        ProjectOutline empty = ProjectOutline.empty(new ProjectKey(key), Heading.of(LocalizedText.german(label)));
        return new ProjectOutline(
                empty.key(),
                empty.heading(),
                new Purpose(
                        Optional.of(new GoalKey("einfache-ablaeufe")),
                        Optional.empty(),
                        Map.of(),
                        Set.of(),
                        Optional.of(new OrgUnitCode("building-permits"))),
                empty.cost(),
                empty.work(),
                new Dependencies(Set.of(), Set.of(), Set.of(component), Optional.empty()),
                empty.safeguards(),
                empty.clearance(),
                empty.judgements(),
                Map.of());
    }
}
