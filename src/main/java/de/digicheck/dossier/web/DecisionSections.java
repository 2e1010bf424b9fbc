package de.digicheck.dossier.web;

import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.PublishedResults;
import de.digicheck.dashboard.ResultPublication;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.ResolutionProposal;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.decision.Sitting;
import de.digicheck.dossier.Block;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.SectionKind;
import de.digicheck.dossier.SectionSource;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.dossier.Written;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What bodies have decided in public proposals, and which results everybody can read. */
final class DecisionSections implements SectionWriter {

    private final ResolutionProposals proposals;
    private final CouncilBodies bodies;
    private final ResultPublications publications;
    private final Titles titles;
    private final MessageSource messages;

    DecisionSections(
            ResolutionProposals proposals,
            CouncilBodies bodies,
            ResultPublications publications,
            Titles titles,
            MessageSource messages) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.publications = publications;
        this.titles = titles;
        this.messages = messages;
    }

    /** What campaigns are called. */
    record Titles(Campaigns campaigns, PublishedResults results) {

        Mono<String> of(ResultPublication publication, Language language) {
            return campaigns.find(publication.campaign()).map(campaign -> results.title(campaign, language));
        }
    }

    @Override
    public boolean writes(SectionKind kind) {
        return kind == SectionKind.DECISIONS || kind == SectionKind.PUBLISHED;
    }

    @Override
    public Flux<Offer> offers(Set<AccountRole> roles) {
        return Flux.concat(
                decided().hasElements().filter(some -> some).map(some -> offer(SectionKind.DECISIONS)),
                publications.list().hasElements().filter(some -> some).map(some -> offer(SectionKind.PUBLISHED)));
    }

    private Offer offer(SectionKind kind) {
        return new Offer(
                new SectionSource(kind, SectionSource.ALL),
                DossierWords.both(messages, "dossier.section." + kind.word(), LocalizedText.german("")));
    }

    private Flux<ResolutionProposal> decided() {
        return proposals
                .list()
                .map(ProposalVersion::proposal)
                .filter(proposal -> proposal.isPublic() && proposal.isDecided())
                .sort(Comparator.comparing(DecisionSections::day).reversed());
    }

    private static LocalDate day(ResolutionProposal proposal) {
        return proposal.last().map(Sitting::day).orElseThrow();
    }

    @Override
    public Mono<Written> write(SectionSource source, Set<AccountRole> roles, Language language) {
        if (!source.reference().equals(SectionSource.ALL)) {
            return Mono.empty();
        }
        DossierWords words = new DossierWords(messages, language);
        Mono<List<Block>> blocks = source.kind() == SectionKind.DECISIONS ? decisions(words) : published(words);
        return blocks.map(all ->
                Written.free(words.text("dossier.section." + source.kind().word()), all));
    }

    private Mono<List<Block>> decisions(DossierWords words) {
        return decided().collectList().filter(all -> !all.isEmpty()).map(all -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Sentence(words.text("dossier.decisions.lead", all.size())));
            blocks.add(Block.Table.ofWords(
                    words.text("dossier.decisions.table"),
                    words.columns("dossier.column", "motion", "body", "day", "outcome", "text"),
                    all.stream().map(one -> row(one, words)).toList()));
            return blocks;
        });
    }

    private List<String> row(ResolutionProposal proposal, DossierWords words) {
        Sitting last = proposal.last().orElseThrow();
        String body =
                bodies.find(last.body()).map(found -> words.in(found.label())).orElse(last.body());
        return List.of(
                proposal.number().shown() + " " + proposal.title(),
                body,
                words.day(last.day()),
                words.text("decision.outcome."
                        + last.result().orElseThrow().outcome().word()),
                proposal.adoptedText().orElse("–"));
    }

    private Mono<List<Block>> published(DossierWords words) {
        return publications
                .list()
                .concatMap(publication -> titles.of(publication, words.language())
                        .map(title -> List.of(
                                title, words.day(publication.at()), "/veroeffentlicht/" + publication.campaign())))
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> List.of(Block.Table.ofWords(
                        words.text("dossier.published.table"),
                        words.columns("dossier.column", "survey", "since", "address"),
                        rows)));
    }
}
