package de.digicheck.officecheck.web;

import de.digicheck.officecheck.CheckChange;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.CheckForm.Topic;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who has said and changed what in a check, the latest first. */
@Controller
final class HistoryController {

    private final OfficeChecks checks;
    private final CheckAccess access;
    private final CheckForm form;
    private final MessageSource messages;

    HistoryController(OfficeChecks checks, CheckAccess access, CheckForm form, MessageSource messages) {
        this.checks = checks;
        this.access = access;
        this.form = form;
        this.messages = messages;
    }

    /** One version. */
    record Version(int number, String at, String by, List<Line> lines) {}

    /**
     * One change.
     *
     * @param text what stands there since, in full; empty where the sentence says all
     */
    record Line(String sentence, String text) {}

    @GetMapping("/digichecks/{check}/verlauf")
    Mono<Rendering> show(
            @PathVariable String check, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        Words words = new Words(messages, PageLanguages.of(exchange));
        return access.seen(check, account)
                .flatMap(latest -> checks.versionsOf(latest.id()).collectList().map(versions -> Rendering.view(
                                "officecheck/history")
                        .modelAttribute("id", latest.id().value())
                        .modelAttribute("office", access.name(latest.check().unit(), words))
                        .modelAttribute("versions", told(versions, words))
                        .build()));
    }

    private List<Version> told(List<CheckVersion> versions, Words words) {
        List<Version> told = new ArrayList<>();
        OfficeCheck before = OfficeCheck.empty(
                versions.get(0).id(),
                versions.get(0).check().unit(),
                versions.get(0).check().day());
        for (CheckVersion version : versions) {
            List<Line> lines = CheckChange.between(before, version.check()).stream()
                    .map(change -> line(change, words))
                    .toList();
            told.add(new Version(version.number(), words.at(version.at()), version.by(), lines));
            before = version.check();
        }
        Collections.reverse(told);
        return told;
    }

    private Line line(CheckChange change, Words words) {
        if (change instanceof CheckChange.StepChange step) {
            String sentence = words.text(
                    "history.step",
                    field(step.field(), words),
                    shown(step.before(), words),
                    shown(step.after(), words));
            return new Line(sentence, "");
        }
        if (change instanceof CheckChange.TextChange text) {
            String key = text.after().isPresent() ? "history.text" : "history.text.gone";
            return new Line(
                    words.text(key, topic(text.topic(), words)), text.after().orElse(""));
        }
        return line((CheckChange.ProcessChange) change, words);
    }

    private static Line line(CheckChange.ProcessChange process, Words words) {
        String key = process.before().isEmpty()
                ? "history.process.new"
                : process.after().isEmpty() ? "history.process.gone" : "history.process.changed";
        String name =
                process.after().or(process::before).map(OfficeProcess::name).orElseThrow();
        return new Line(words.text(key, name), "");
    }

    private static String shown(Optional<Integer> step, Words words) {
        return step.map(String::valueOf).orElseGet(() -> words.text("step.open"));
    }

    private String field(String key, Words words) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(CheckField::label)
                .map(words::of)
                .findFirst()
                .orElse(key);
    }

    private String topic(String key, Words words) {
        return form.topics().stream()
                .filter(topic -> topic.key().equals(key))
                .map(Topic::label)
                .map(words::of)
                .findFirst()
                .orElse(key);
    }
}
