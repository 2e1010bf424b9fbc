package de.digicheck.report.web;

import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.release.OwnParts;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Release;
import de.digicheck.release.Releases;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.json.ResultsJson;
import de.digicheck.shared.AccountRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code results.json} of a released campaign. */
@RestController
@Tag(name = "campaigns")
class ResultsController {

    private static final ProblemType UNKNOWN_CAMPAIGN =
            new ProblemType("unknown-campaign", 404, "There is no such campaign");
    private static final ProblemType NOT_RELEASED =
            new ProblemType("not-released", 409, "The results are not released yet");

    private final Campaigns campaigns;
    private final Releases releases;
    private final Rankings rankings;
    private final Projects projects;
    private final ResultReaders readers;
    private final CurrentMunicipality town;

    ResultsController(
            Campaigns campaigns,
            Releases releases,
            Rankings rankings,
            Projects projects,
            ResultReaders readers,
            CurrentMunicipality town) {
        this.town = town;
        this.readers = readers;
        this.campaigns = campaigns;
        this.releases = releases;
        this.rankings = rankings;
        this.projects = projects;
    }

    @GetMapping(path = "/api/v1/campaigns/{campaign}/results", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Released results",
            description = "The shape of results.json, gated. Only for roles that the terms name as recipients.")
    Mono<byte[]> results(@PathVariable String campaign, @AuthenticationPrincipal SignedIn reader) {
        return Mono.justOrEmpty(campaign)
                .filter(CampaignKey::isKey)
                .flatMap(key -> campaigns.find(new CampaignKey(key)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(UNKNOWN_CAMPAIGN, "no campaign " + campaign)))
                .doOnNext(found -> requireRecipient(found, reader))
                .flatMap(found -> releases.find(found.key()))
                .switchIfEmpty(Mono.error(
                        () -> new ProblemException(NOT_RELEASED, "results are there when the campaign is released")))
                .flatMap(release -> readers.note(campaign, reader.account()).thenReturn(release))
                .flatMap(release -> projects.now()
                        .flatMap(now -> rankings.by(release, now))
                        .map(ranking -> json(seen(release, reader), ranking.projects())));
    }

    private static void requireRecipient(Campaign campaign, SignedIn reader) {
        if (!campaign.informs(reader.roles())) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "the terms of the campaign do not name this role as a recipient");
        }
    }

    /** Pilots and heads see the town and their own parts. */
    private Release seen(PublishedRelease release, SignedIn reader) {
        Set<AccountRole> holders = reader.roles().stream()
                .filter(role -> Right.SEE_RESULTS.isHeldBy(Set.of(role)))
                .collect(Collectors.toSet());
        return OwnParts.of(holders, reader.units(), town.now()).of(release.release());
    }

    private static byte[] json(Release release, List<RankedProject> projects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ResultsJson.write(
                    new ResultsDocument(
                            release,
                            Rankings.SEED,
                            projects.stream()
                                    .map(project -> project.seen(release.units().keySet()))
                                    .toList()),
                    out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        return out.toByteArray();
    }
}
