package de.digicheck.decision.web;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.CouncilBody;
import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.SittingResult;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Words for proposals in one language. */
final class DecisionWords {

    private final MessageSource messages;
    private final CouncilBodies bodies;
    private final List<OutlineVersion> outlines;
    private final Language language;

    DecisionWords(MessageSource messages, CouncilBodies bodies, List<OutlineVersion> outlines, Language language) {
        this.messages = messages;
        this.bodies = bodies;
        this.outlines = List.copyOf(outlines);
        this.language = language;
    }

    Language language() {
        return language;
    }

    CouncilBodies bodies() {
        return bodies;
    }

    /** The latest version of each outline. */
    List<OutlineVersion> outlines() {
        return outlines;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("decision.day"), language.locale())
                .format(day);
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> text("decision.none"));
    }

    /** Name of a body; its key where the town has it no more. */
    String body(String key) {
        return bodies.find(key).map(CouncilBody::label).map(this::in).orElse(key);
    }

    Optional<OutlineVersion> outline(ProjectKey key) {
        return outlines.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    String subject(DecisionSubject subject) {
        return subject instanceof DecisionSubject.Outline outline
                ? text("decision.subject.outline", project(outline.key()), String.valueOf(outline.version()))
                : text("decision.subject.roadmap", String.valueOf(subject.version()));
    }

    private String project(ProjectKey key) {
        return outline(key).map(one -> in(one.outline().heading().label())).orElseGet(key::value);
    }

    String outcome(Optional<SittingResult> result) {
        return result.map(ended -> text("decision.outcome." + ended.outcome().word()))
                .orElseGet(() -> text("decision.outcome.open"));
    }

    /** An amount, with cents where there are any. */
    String money(Euro amount) {
        return text("decision.money", amount(amount, hasCents(amount)));
    }

    /** An amount without the sign of the currency. */
    String amount(Euro amount, boolean cents) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language.locale()));
        format.setMinimumFractionDigits(cents ? Euro.DECIMALS : 0);
        return format.format(amount.amount());
    }

    static boolean hasCents(Euro amount) {
        return amount.shortest().scale() > 0;
    }
}
