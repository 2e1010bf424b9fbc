package de.digicheck.projectcatalogue.web;

import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.Heading;
import de.digicheck.projectcatalogue.Origin;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Purpose;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Begins an outline from a process of an office check with one click. The same process leads to the same outline: asked
 * again, the page of the outline opens.
 */
@Controller
final class CheckedProcessController {

    private static final int KEY_DIGITS = 8;

    private final OfficeChecks checks;
    private final Outlining outlining;
    private final MessageSource messages;

    CheckedProcessController(OfficeChecks checks, Outlining outlining, MessageSource messages) {
        this.checks = checks;
        this.outlining = outlining;
        this.messages = messages;
    }

    @PostMapping("/projekte/aus-digicheck")
    Mono<Rendering> create(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(this::outline)
                .switchIfEmpty(Mono.error(OutlineErrors::unknown))
                .flatMap(outline -> outlining
                        .create(outline, outline, OutlineAccess.editor(account, AccountRole.CDO))
                        .map(created -> redirect(outline.key(), "?geschehen=angelegt"))
                        .onErrorResume(
                                RefusedOutlineException.class,
                                refused -> refused.reason() == Reason.KEY_TAKEN
                                        ? Mono.just(redirect(outline.key(), ""))
                                        : Mono.error(OutlineErrors.of(refused))));
    }

    private static Rendering redirect(ProjectKey key, String done) {
        return Rendering.redirectTo("/projekte/" + key + done)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<ProjectOutline> outline(MultiValueMap<String, String> data) {
        String process = Optional.ofNullable(data.getFirst("process")).orElse("");
        return Mono.justOrEmpty(data.getFirst("check"))
                .filter(CheckId::isId)
                .flatMap(id -> checks.find(new CheckId(id)))
                .flatMap(version -> Mono.justOrEmpty(version.check().processes().stream()
                        .filter(one -> String.valueOf(one.id()).equals(process))
                        .findFirst()
                        .map(one -> outline(version.check(), one))));
    }

    private ProjectOutline outline(OfficeCheck check, OfficeProcess process) {
        Heading heading = new Heading(
                LocalizedText.german(process.name()),
                Optional.of(LocalizedText.of(
                        description(process, Language.GERMAN), description(process, Language.ENGLISH))),
                new Origin(Origin.Kind.OFFICE_CHECK, Optional.of(check.unit() + " · " + check.day())),
                ProjectStatus.IDEA,
                false,
                List.of());
        Purpose purpose = new Purpose(
                Optional.empty(), Optional.empty(), Map.of(), Set.of(check.unit()), Optional.of(check.unit()));
        return ProjectOutline.empty(key(check, process), heading).withPurpose(purpose);
    }

    private static ProjectKey key(OfficeCheck check, OfficeProcess process) {
        return new ProjectKey("digicheck-" + check.id().value().substring(0, KEY_DIGITS) + "-" + process.id());
    }

    private String description(OfficeProcess process, Language language) {
        String change = process.change()
                .map(one -> messages.getMessage("officecheck.wantedchange." + one, null, language.locale()))
                .orElse("–");
        Object[] facts = {
            count(process.volume().cases()),
            count(process.volume().minutes()),
            count(process.flow().mediaBreaks()),
            change
        };
        return messages.getMessage("officecheck.outline", facts, language.locale());
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "–";
    }
}
