package de.digicheck.participation.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Journey;
import de.digicheck.participation.Participation;
import de.digicheck.participation.Reading;
import de.digicheck.participation.Seeds;
import de.digicheck.participation.UnavailableException;
import de.digicheck.participation.Violation;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.response.Receipt;
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
    private final FailedCodes failed;

    ParticipationResource(Participation participation, Seeds seeds, FailedCodes failed) {
        this.participation = participation;
        this.seeds = seeds;
        this.failed = failed;
    }

    /** What a program gets for answers that are stored. */
    record Received(String campaign, String termsHash) {}

    @PostMapping("/api/v1/participations")
    @Operation(summary = "Take part, with an access code or by an open link")
    @ApiResponse(responseCode = "201", description = "The answers are stored")
    @ApiResponse(responseCode = "400", description = "malformed-json, bad-request, bad-idempotency-key")
    @ApiResponse(responseCode = "404", description = "unknown-code, unknown-campaign")
    @ApiResponse(responseCode = "409", description = "already stored with this code or Idempotency-Key, or too early")
    @ApiResponse(responseCode = "410", description = "the campaign is over")
    @ApiResponse(responseCode = "422", description = "invalid answers, with all violations")
    @ApiResponse(responseCode = "429", description = "too many unknown codes from this address; see Retry-After")
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
        String code = request.code();
        if (code != null) {
            return participation
                    .enter(code)
                    .switchIfEmpty(Mono.error(() -> unknownCode(exchange)))
                    .flatMap(entry -> submit(entry.admission(), request, entry.journey()))
                    .onErrorMap(UnavailableException.class, e -> Problems.changed());
        }
        String campaign = request.campaign();
        if (campaign == null) {
            throw Problems.missingCampaign();
        }
        return participation
                .find(campaign)
                .filter(admission -> admission.campaign().plan().openLink())
                .switchIfEmpty(Mono.error(Problems::unknownCampaign))
                .flatMap(admission -> submit(admission, request, begin(admission, idempotencyKey)))
                .onErrorMap(UnavailableException.class, e -> Problems.changed());
    }

    private ProblemException unknownCode(ServerWebExchange exchange) {
        return failed.refuses(exchange) ? Problems.tooManyCodes() : Problems.unknownCode();
    }

    private Journey begin(Admission admission, @Nullable String idempotencyKey) {
        CampaignKey campaign = admission.campaign().key();
        Journey journey = seeds.begin(campaign);
        return idempotencyKey == null ? journey : journey.with(Seeds.of(campaign, idempotencyKey));
    }

    private Mono<ResponseEntity<Received>> submit(Admission admission, ParticipationRequest request, Journey journey) {
        switch (admission.standing()) {
            case OVER -> throw Problems.closed();
            case NOT_YET ->
                throw Problems.notOpen(
                        admission.campaign().plan().window().opens().toString());
            case OPEN -> {}
        }
        Map<String, @Nullable Object> answers = request.answers() == null ? Map.of() : request.answers();
        Reading reading = admission.form().read(answers, journey.background());
        List<Violation> violations = reading.violations();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return participation
                .submit(journey.campaign(), journey.seed(), journey.background(), reading)
                .map(receipt -> reply(receipt, admission));
    }

    private static ResponseEntity<Received> reply(Receipt receipt, Admission admission) {
        return switch (receipt) {
            case CLOSED -> throw Problems.closed();
            case ALREADY_STORED -> throw Problems.alreadyReceived();
            case STORED ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Received(admission.campaign().key().value(), admission.termsHash()));
        };
    }
}
