package de.digicheck.participation.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.TermsHash;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Background;
import de.digicheck.participation.Participation;
import de.digicheck.participation.Reading;
import de.digicheck.participation.Seeds;
import de.digicheck.participation.UnavailableException;
import de.digicheck.participation.Violation;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseSeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Taking part by a program. */
@RestController
final class ParticipationResource {

    private static final Pattern KEY = Pattern.compile("[ -~]{1,200}");

    private final Participation participation;
    private final Seeds seeds;

    ParticipationResource(Participation participation, Seeds seeds) {
        this.participation = participation;
        this.seeds = seeds;
    }

    /** What a program gets for answers that are stored. */
    record Received(String campaign, String termsHash) {}

    @PostMapping("/api/v1/participations")
    @Operation(summary = "Take part in a campaign with an open link")
    @ApiResponse(responseCode = "201", description = "The answers are stored")
    @ApiResponse(responseCode = "400", description = "malformed-json, bad-request, bad-idempotency-key")
    @ApiResponse(responseCode = "404", description = "unknown-campaign")
    @ApiResponse(responseCode = "409", description = "already stored under this Idempotency-Key")
    @ApiResponse(responseCode = "410", description = "the campaign is over")
    @ApiResponse(responseCode = "422", description = "invalid answers, with all violations")
    Mono<ResponseEntity<Received>> take(
            @RequestBody ParticipationRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            ServerWebExchange exchange) {
        if (Discretion.isFromElsewhere(exchange)) {
            throw Problems.foreign();
        }
        if (idempotencyKey != null && !KEY.matcher(idempotencyKey).matches()) {
            throw Problems.badKey();
        }
        if (request.code() != null) {
            throw Problems.unknownCode();
        }
        String campaign = request.campaign();
        if (campaign == null) {
            throw Problems.missingCampaign();
        }
        return participation
                .find(campaign)
                .switchIfEmpty(Mono.error(Problems::unknownCampaign))
                .flatMap(admission -> submit(admission, request, seed(admission, idempotencyKey)))
                .onErrorMap(UnavailableException.class, e -> Problems.changed());
    }

    private ResponseSeed seed(Admission admission, @Nullable String idempotencyKey) {
        CampaignKey campaign = admission.campaign().key();
        return idempotencyKey == null ? seeds.draw() : Seeds.of(campaign, idempotencyKey);
    }

    private Mono<ResponseEntity<Received>> submit(
            Admission admission, ParticipationRequest request, ResponseSeed seed) {
        switch (admission.standing()) {
            case OVER -> throw Problems.closed();
            case NOT_YET ->
                throw Problems.notOpen(
                        admission.campaign().plan().window().opens().toString());
            case OPEN -> {}
        }
        Map<String, @Nullable Object> answers = request.answers() == null ? Map.of() : request.answers();
        Reading reading = admission.form().read(answers, Background.UNKNOWN);
        List<Violation> violations = reading.violations();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return participation
                .submit(admission.campaign().key(), seed, Background.UNKNOWN, reading)
                .map(receipt -> reply(receipt, admission));
    }

    private static ResponseEntity<Received> reply(Receipt receipt, Admission admission) {
        return switch (receipt) {
            case CLOSED -> throw Problems.closed();
            case ALREADY_STORED -> throw Problems.alreadyReceived();
            case STORED ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Received(
                                admission.campaign().key().value(),
                                TermsHash.of(admission.campaign().plan())));
        };
    }
}
