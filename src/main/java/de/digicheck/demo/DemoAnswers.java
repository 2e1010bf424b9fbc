package de.digicheck.demo;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.campaign.Campaign;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Part;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.response.Answers;
import de.digicheck.response.ResponseInbox;
import de.digicheck.response.ResponseSeed;
import de.digicheck.response.Submission;
import de.digicheck.simulation.SimulatedResponse;
import de.digicheck.simulation.Simulation;
import de.digicheck.simulation.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Simulated answers of six in ten employees, sent like those of people. */
final class DemoAnswers {

    private static final int RESPONSE_PERCENT = 60;
    private static final long SEED = 1;
    private static final int AT_ONCE = 64;

    private final CurrentMunicipality municipality;
    private final ActionFields fields;
    private final ItemMappings mappings;
    private final ResponseInbox inbox;

    DemoAnswers(CurrentMunicipality municipality, ActionFields fields, ItemMappings mappings, ResponseInbox inbox) {
        this.municipality = municipality;
        this.fields = fields;
        this.mappings = mappings;
        this.inbox = inbox;
    }

    /** Sends the answers to a campaign; sending them again changes nothing. */
    Mono<Void> send(Campaign campaign, Questionnaire questionnaire) {
        return Flux.defer(() -> Flux.fromIterable(draw(campaign, questionnaire)))
                .flatMap(submission -> inbox.take(campaign.key(), submission), AT_ONCE)
                .then();
    }

    private List<Submission> draw(Campaign campaign, Questionnaire questionnaire) {
        Simulation simulation = new Simulation(questionnaire, municipality.now(), themes(questionnaire), SEED);
        int answers = Math.round(municipality.now().headcount().orElseThrow() * RESPONSE_PERCENT / 100f);
        List<Submission> submissions = new ArrayList<>();
        simulation.draw(
                answers,
                response -> submissions.add(submission(
                        campaign,
                        submissions.size(),
                        response,
                        new Answers(simulation.codebook(), response.cells(), response.texts()))));
        return submissions;
    }

    /** Part and role are written as they are for those who come with a code. */
    private static Submission submission(Campaign campaign, int number, SimulatedResponse response, Answers answers) {
        Part part = campaign.plan()
                .grid()
                .partOf(response.unit().code(), response.role())
                .orElseThrow();
        return new Submission(
                new ResponseSeed(campaign.key() + "-" + number),
                Optional.of(part.key()),
                response.role().filter(part.storedRoles()::containsKey),
                answers);
    }

    private Themes themes(Questionnaire questionnaire) {
        return mappings.find(questionnaire)
                .map(placed -> Themes.ofFields(questionnaire, fields, placed.mapping()))
                .orElseGet(() -> Themes.ofSections(questionnaire));
    }
}
