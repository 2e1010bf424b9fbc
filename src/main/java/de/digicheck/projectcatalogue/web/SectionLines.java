package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Conformity;
import de.digicheck.projectcatalogue.JudgedEffect;
import de.digicheck.projectcatalogue.OutlineFacts;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.Purpose;
import de.digicheck.projectcatalogue.Safeguards;
import de.digicheck.projectcatalogue.Safeguards.Dated;
import de.digicheck.projectcatalogue.web.OutlineNames.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the page of an outline says in each section, one line a fact; what is missing is left out. */
final class SectionLines {

    private static final List<String> SHOWN_ELSEWHERE = List.of("label/", "description", "costs/years/");

    private final ProjectOutline outline;
    private final OutlineWords words;

    SectionLines(ProjectOutline outline, OutlineWords words) {
        this.outline = outline;
        this.words = words;
    }

    /** The lines of a section. */
    List<Line> of(OutlineSection section) {
        return switch (section) {
            case EFFECTS -> effects();
            case SAFEGUARDS -> safeguards();
            case CLEARANCE -> clearance();
            default -> facts(section);
        };
    }

    private List<Line> facts(OutlineSection section) {
        OutlineNames names = new OutlineNames(words);
        return OutlineFacts.of(outline).entrySet().stream()
                .filter(fact -> section.names().contains(fact.getKey().split("/", 2)[0]))
                .filter(fact -> SHOWN_ELSEWHERE.stream().noneMatch(fact.getKey()::startsWith))
                .filter(fact -> !fact.getValue().equals("false"))
                .map(fact -> names.line(fact.getKey(), fact.getValue()))
                .toList();
    }

    private Line line(String name, String value) {
        return new Line(words.text("outline.name." + name), value);
    }

    private List<Line> effects() {
        Purpose purpose = outline.purpose();
        List<Line> lines = new ArrayList<>();
        purpose.goal().ifPresent(goal -> lines.add(line("goal", words.goal(goal.value()))));
        purpose.conformity().ifPresent(said -> lines.add(line("conformity", conformity(said))));
        purpose.lead().ifPresent(unit -> lines.add(line("lead", words.unit(unit.value()))));
        if (!purpose.reach().isEmpty()) {
            lines.add(line(
                    "reach",
                    String.join(
                            ", ",
                            purpose.reach().stream()
                                    .map(unit -> words.unit(unit.value()))
                                    .toList())));
        }
        purpose.effects().forEach((field, judged) -> lines.add(new Line(words.field(field.value()), effect(judged))));
        return lines;
    }

    private String conformity(Conformity said) {
        return words.text("outline.value." + said.verdict().word()) + "\n" + said.reason();
    }

    private String effect(JudgedEffect judged) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("outline.effect." + judged.effect().share()));
        judged.effect().reason().ifPresent(reason -> parts.add(reason.in(words.language())));
        judged.author()
                .ifPresent(author -> parts.add(words.text(
                        "outline.judged.by",
                        words.text("outline.role." + author.role().name()),
                        words.day(author.day()))));
        return String.join("\n", parts);
    }

    private List<Line> safeguards() {
        Safeguards safeguards = outline.safeguards();
        List<Line> lines = new ArrayList<>();
        if (safeguards.mandatory()) {
            lines.add(line("mandatory", words.text("outline.value.true")));
        }
        safeguards
                .deadlines()
                .forEach(deadline -> lines.add(line(
                        "legal-deadlines",
                        words.text(
                                "outline.deadline", words.day(deadline.day()), deadline.what(), deadline.source()))));
        safeguards
                .protection()
                .ifPresent(one ->
                        lines.add(line("protection", dated(one, need -> words.text("outline.value." + need.word())))));
        safeguards
                .securityOpinion()
                .ifPresent(one -> lines.add(line("security-opinion", dated(one, Function.identity()))));
        safeguards
                .impactAssessment()
                .ifPresent(one -> lines.add(line(
                        "impact-assessment",
                        dated(one, needed -> words.text(needed ? "outline.needed" : "outline.not-needed")))));
        return lines;
    }

    private <T> String dated(Dated<T> one, Function<T, String> word) {
        return words.text("outline.dated", word.apply(one.value()), words.day(one.day()));
    }

    private List<Line> clearance() {
        List<Line> lines = new ArrayList<>();
        outline.clearance()
                .approvals()
                .forEach(one -> lines.add(new Line(words.word("approval", one.kind()), approval(one))));
        outline.clearance()
                .funding()
                .ifPresent(status -> lines.add(line("funding", words.text("outline.funding." + status.word()))));
        return lines;
    }

    private String approval(Approval approval) {
        if (approval.refused()) {
            return words.text("outline.refused");
        }
        return approval.weeks().isPresent()
                ? words.text(
                        "outline.weeks",
                        words.number(BigDecimal.valueOf(approval.weeks().getAsDouble())))
                : words.text("outline.weeks.unknown");
    }
}
