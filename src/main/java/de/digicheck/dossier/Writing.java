package de.digicheck.dossier;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.CouncilBody;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes dossiers, and finds what is wrong with what is chosen for one. */
public final class Writing {

    private static final List<Language> LANGUAGES = List.of(Language.GERMAN, Language.ENGLISH);

    private final Sections sections;
    private final CouncilBodies bodies;

    public Writing(Sections sections, CouncilBodies bodies) {
        this.sections = sections;
        this.bodies = bodies;
    }

    /** What can be chosen today by somebody with these roles. */
    public Mono<List<Offer>> offers(Set<AccountRole> roles) {
        return sections.offers(roles);
    }

    Mono<List<DossierProblem>> problems(DossierEntry entry, Set<AccountRole> roles) {
        Set<String> keys = bodies.list().stream().map(CouncilBody::key).collect(Collectors.toSet());
        return sections.offers(roles)
                .map(offers -> DossierRules.problems(
                        entry, keys, offers.stream().map(Offer::source).collect(Collectors.toSet())));
    }

    /** What a draft says now. */
    Mono<Papers> papers(DossierDraft draft, Set<AccountRole> roles) {
        return Flux.fromIterable(LANGUAGES)
                .concatMap(language -> sections(draft, roles, language).map(all -> Map.entry(language, all)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(byLanguage -> papers(draft, byLanguage));
    }

    private record Placed(ChosenSection chosen, Written written) {}

    private Mono<List<Placed>> sections(DossierDraft draft, Set<AccountRole> roles, Language language) {
        return Flux.fromIterable(draft.sections())
                .concatMap(chosen ->
                        sections.write(chosen.source(), roles, language).map(written -> new Placed(chosen, written)))
                .collectList();
    }

    private Papers papers(DossierDraft draft, Map<Language, List<Placed>> byLanguage) {
        List<Written> all = byLanguage.values().stream()
                .flatMap(List::stream)
                .map(Placed::written)
                .toList();
        return new Papers(
                byLanguage.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> paper(draft, entry.getValue(), entry.getKey()))),
                campaigns(all.stream()),
                campaigns(all.stream().filter(Written::inner)));
    }

    private static Set<String> campaigns(Stream<Written> some) {
        return some.flatMap(written -> written.campaign().stream()).collect(Collectors.toSet());
    }

    private Paper paper(DossierDraft draft, List<Placed> all, Language language) {
        return new Paper(
                draft.title(),
                draft.body()
                        .map(key -> bodies.find(key)
                                .map(body -> body.label().in(language))
                                .orElse(key))
                        .orElse(""),
                draft.day(),
                draft.introduction(),
                all.stream()
                        .map(placed -> new Section(
                                placed.written().title(),
                                placed.chosen().text(),
                                placed.written().blocks()))
                        .toList(),
                draft.motion());
    }
}
