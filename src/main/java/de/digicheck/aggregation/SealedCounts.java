package de.digicheck.aggregation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.actionfield.PlacedMapping;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.SealedResponse;
import de.digicheck.response.SealedResponses;
import de.digicheck.shared.ItemKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Counts the sealed responses of a campaign in one streamed pass, and estimates from the counts. */
public final class SealedCounts {

    private static final int TOLD = 500;

    private final SealedResponses responses;
    private final CurrentMunicipality municipality;
    private final Questionnaires questionnaires;
    private final ActionFields fields;
    private final ItemMappings mappings;
    private final Scheduler scheduler;

    /** Where the counting is done, and by which questions it is scored. */
    public record Scheme(Questionnaires questionnaires, ActionFields fields, ItemMappings mappings) {}

    public SealedCounts(
            SealedResponses responses, CurrentMunicipality municipality, Scheme scheme, Scheduler scheduler) {
        this.responses = responses;
        this.municipality = municipality;
        this.questionnaires = scheme.questionnaires();
        this.fields = scheme.fields();
        this.mappings = scheme.mappings();
        this.scheduler = scheduler;
    }

    /**
     * The estimates of a campaign that is sealed.
     *
     * @param counted told now and then how many responses were counted
     * @return an error when its questionnaire or the mapping of it is not there any more
     */
    public Mono<CampaignEstimates> estimate(Campaign campaign, LongConsumer counted) {
        return Mono.fromCallable(() -> sheets(campaign)).flatMap(sheets -> responses
                .read(campaign)
                .publishOn(scheduler)
                .index()
                .doOnNext(response -> {
                    sheets.add(response.getT2());
                    if (response.getT1() % TOLD == 0) {
                        counted.accept(response.getT1());
                    }
                })
                .then(responses.countTexts(campaign))
                .publishOn(scheduler)
                .map(sheets::estimate));
    }

    /** The free texts of a campaign that is sealed; nothing when their parts were forgotten before. */
    public Flux<SealedText> texts(Campaign campaign) {
        return responses.texts(campaign).map(text -> new SealedText(text.item(), text.part(), text.text()));
    }

    /** Destroys what leads from a free text to its part. */
    public Mono<Void> forgetPartsOfTexts(Campaign campaign) {
        return responses.forgetPartsOfTexts(campaign);
    }

    private Sheets sheets(Campaign campaign) {
        QuestionnaireReference reference = campaign.plan().questionnaire();
        Questionnaire questionnaire = questionnaires
                .find(reference.key(), reference.version())
                .orElseThrow(() -> new IllegalStateException("no questionnaire " + reference));
        ItemMapping mapping = mappings.find(questionnaire)
                .map(PlacedMapping::mapping)
                .orElseThrow(() -> new IllegalStateException("no mapping for " + reference));
        Codebook codebook = Codebook.of(questionnaire);
        Municipality town = municipality.at(campaign.announcedAt());
        GridRoster parts = GridRoster.of(campaign.plan().grid(), town);
        Roster roster = parts.roster();
        return new Sheets(
                campaign.plan().grid(),
                town,
                parts,
                new TallySheet(codebook, fields, mapping, roster),
                new TallySheet(codebook, fields, mapping, roster));
    }

    /** Answers by an open link are never added to the others. */
    private record Sheets(
            AnnouncedGrid grid, Municipality town, GridRoster parts, TallySheet personal, TallySheet open) {

        void add(SealedResponse response) {
            int unit = response.part().map(parts::unit).orElse(Roster.NO_UNIT);
            int role = response.role().map(parts.roster()::role).orElse(Roster.NO_ROLE);
            (unit == Roster.NO_UNIT ? open : personal).addShown(unit, role, response.cells());
        }

        CampaignEstimates estimate(Map<ItemKey, Long> texts) {
            boolean onlyOpen = personal.isEmpty() && !open.isEmpty();
            Estimates all = Evaluation.of(onlyOpen ? open : personal).withTexts(texts);
            if (onlyOpen) {
                return new CampaignEstimates(Optional.empty(), Optional.of(all));
            }
            return new CampaignEstimates(
                    Optional.of(GridEstimates.announced(all, personal, grid, town, parts)),
                    open.isEmpty() ? Optional.empty() : Optional.of(Evaluation.of(open)));
        }
    }
}
