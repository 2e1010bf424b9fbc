package de.digicheck.participation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.participation.pdf.PaperQuestionnaires;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The whole questionnaire of a campaign to print, for staff; it is the same for everybody and holds no code. */
@Controller
final class PaperController {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final PaperQuestionnaires paper;
    private final Scheduler computing;

    PaperController(
            Campaigns campaigns, Questionnaires questionnaires, PaperQuestionnaires paper, Scheduler computing) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.paper = paper;
        this.computing = computing;
    }

    @GetMapping("/erhebungen/{campaign}/fragebogen")
    Mono<ResponseEntity<byte[]>> questionnaire(@PathVariable String campaign, ServerWebExchange exchange) {
        return Mono.justOrEmpty(campaign)
                .filter(CampaignKey::isKey)
                .flatMap(key -> campaigns.find(new CampaignKey(key)))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(
                        found -> Mono.fromCallable(() -> print(found, exchange)).subscribeOn(computing))
                .map(pdf -> answer(campaign, pdf));
    }

    private byte[] print(Campaign campaign, ServerWebExchange exchange) {
        QuestionnaireReference reference = campaign.plan().questionnaire();
        Questionnaire questionnaire = questionnaires
                .find(reference.key(), reference.version())
                .filter(one -> one.contentHash().equals(reference.contentHash()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        return paper.print(
                questionnaire,
                campaign.plan().window().closes(),
                Tongue.of(exchange, questionnaire).content());
    }

    private static ResponseEntity<byte[]> answer(String campaign, byte[] pdf) {
        ContentDisposition name = ContentDisposition.inline()
                .filename("fragebogen-" + campaign + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaggedPdf.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
