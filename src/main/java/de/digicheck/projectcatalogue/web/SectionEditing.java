package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.OutlineFacts;
import de.digicheck.projectcatalogue.OutlineReader;
import de.digicheck.projectcatalogue.OutlineTree;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.ProjectKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows the form of a section and saves what was typed; nothing that was typed is lost. */
final class SectionEditing {

    private final Outlining outlining;
    private final ProjectOutlines outlines;
    private final OutlineRoom room;
    private final Clock clock;

    SectionEditing(Outlining outlining, ProjectOutlines outlines, OutlineRoom room, Clock clock) {
        this.outlining = outlining;
        this.outlines = outlines;
        this.room = room;
        this.clock = clock;
    }

    /**
     * A form.
     *
     * @param action address that takes it
     * @param sections that can be edited there
     */
    record Form(ProjectKey project, OutlineSection section, String action, List<OutlineSection> sections) {}

    /** Shows the form. */
    Mono<Rendering> show(Form form, ServerWebExchange exchange) {
        return Mono.zip(get(form.project()), room.words(exchange)).map(both -> page(
                        form, both.getT1(), OutlineTree.of(both.getT1().outline()), both.getT2())
                .build());
    }

    /** Saves the form: on to the outline, or the form again with what is wrong. */
    Mono<Rendering> save(Form form, Editor by, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(data -> Mono.zip(get(form.project()), room.words(exchange))
                .flatMap(both -> save(form, both.getT1(), data, by, both.getT2())));
    }

    private Mono<Rendering> save(
            Form form, OutlineVersion latest, MultiValueMap<String, String> data, Editor by, OutlineWords words) {
        Map<String, @Nullable Object> before = OutlineTree.of(latest.outline());
        Map<String, @Nullable Object> typed = FormTree.merge(before, form.section(), groups(form, before, words), data);
        int seen = number(data.getFirst("version"));
        return Mono.fromCallable(() -> OutlineReader.read(typed))
                .flatMap(outline -> outlining.change(form.project(), seen, old -> outline, by))
                .map(saved -> Rendering.redirectTo("/projekte/" + form.project() + "?geschehen=gespeichert")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(
                        RefusedOutlineException.class, refused -> refused(form, latest, typed, refused, seen, words));
    }

    private Mono<Rendering> refused(
            Form form,
            OutlineVersion latest,
            Map<String, @Nullable Object> typed,
            RefusedOutlineException refused,
            int seen,
            OutlineWords words) {
        Rendering.Builder<?> page = page(form, latest, typed, words);
        if (refused.reason() == Reason.INVALID) {
            List<Control.Group> groups = groups(form, typed, words);
            return Mono.just(page.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .modelAttribute("errors", FormError.of(refused.problems(), groups, typed, words))
                    .build());
        }
        if (refused.reason() != Reason.CHANGED_MEANWHILE) {
            return Mono.error(OutlineErrors.of(refused));
        }
        return outlines.versionsOf(form.project()).collectList().map(versions -> page.status(HttpStatus.CONFLICT)
                .modelAttribute("meanwhile", Optional.of(Meanwhile.of(versions, seen, words)))
                .build());
    }

    private Mono<OutlineVersion> get(ProjectKey project) {
        return outlining.get(project).onErrorMap(RefusedOutlineException.class, OutlineErrors::of);
    }

    private Rendering.Builder<?> page(
            Form form, OutlineVersion latest, Map<String, @Nullable Object> tree, OutlineWords words) {
        ProjectOutline outline = latest.outline();
        return Rendering.view("outline/edit")
                .modelAttribute("key", outline.key().value())
                .modelAttribute("label", outline.heading().label().in(words.language()))
                .modelAttribute("version", latest.number())
                .modelAttribute("section", form.section().word())
                .modelAttribute("part", form.section().address())
                .modelAttribute("action", form.action())
                .modelAttribute(
                        "others",
                        form.sections().stream()
                                .map(one -> new Link(one.word(), one.address(), one == form.section()))
                                .toList())
                .modelAttribute("groups", groups(form, tree, words))
                .modelAttribute("meanwhile", Optional.empty())
                .modelAttribute("errors", List.of());
    }

    private List<Control.Group> groups(Form form, Map<String, ?> tree, OutlineWords words) {
        FiscalYear year = new FiscalYear(GermanTime.today(clock).getYear());
        return new SectionForms(words, tree, year).of(form.section());
    }

    /** A number that a form carries; 0, which no version has, where it is none. */
    static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }

    /** A section that the page leads to. */
    record Link(String word, String address, boolean current) {}

    /** What others have changed since the form was opened. */
    record Meanwhile(String by, String at, List<OutlineNames.Difference> changes) {

        static Meanwhile of(List<OutlineVersion> versions, int seen, OutlineWords words) {
            OutlineVersion latest = versions.get(versions.size() - 1);
            OutlineVersion base = versions.get(Math.max(0, Math.min(seen, versions.size()) - 1));
            OutlineNames names = new OutlineNames(words);
            return new Meanwhile(
                    latest.by().account(),
                    OutlineView.at(latest, words),
                    OutlineFacts.changes(base.outline(), latest.outline()).stream()
                            .map(names::difference)
                            .toList());
        }
    }
}
