package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.Confirmation;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.projectcatalogue.Judgements.Rating;
import de.digicheck.projectcatalogue.OutlineGap;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.shared.GermanTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An outline as its page shows it.
 *
 * @param gaps what is missing, in words, with the section in which it is filled
 * @param sections what is said, section by section
 * @param ratings organisational and technical rating, in this order
 */
record OutlineView(
        String key,
        String label,
        String description,
        Facts facts,
        List<Gap> gaps,
        List<SectionView> sections,
        CostTable cost,
        List<RatingView> ratings,
        OptionalInt disagreement,
        List<Confirmed> confirmations) {

    /** What stands in the head. */
    record Facts(
            int version,
            String at,
            String by,
            String role,
            String status,
            String origin,
            boolean ongoing,
            boolean confirmed) {}

    /** Something that is missing. */
    record Gap(String text, Optional<String> section) {}

    /** A section. */
    record SectionView(String word, String address, String title, List<OutlineNames.Line> lines) {}

    /** A rating; empty texts where nobody has given it. */
    record RatingView(String word, boolean given, String step, String reason, String by) {}

    /** A group of figures and who has confirmed it. */
    record Confirmed(String word, String name, boolean confirmed, String by) {}

    static OutlineView of(OutlineVersion version, OutlineWords words, boolean technical) {
        ProjectOutline outline = version.outline();
        return new OutlineView(
                outline.key().value(),
                outline.heading().label().in(words.language()),
                outline.heading()
                        .description()
                        .map(text -> text.in(words.language()))
                        .orElse(""),
                facts(version, words),
                gaps(outline, words, technical),
                sections(outline, words),
                CostTable.of(outline.cost(), words),
                ratings(outline, words, technical),
                outline.judgements().disagree() ? outline.judgements().distance() : OptionalInt.empty(),
                confirmations(outline, words));
    }

    private static Facts facts(OutlineVersion version, OutlineWords words) {
        ProjectOutline outline = version.outline();
        String kind = outline.heading().origin().kind().word();
        return new Facts(
                version.number(),
                at(version, words),
                version.by().account(),
                words.text("outline.role." + version.by().role().name()),
                words.text("outline.status." + outline.heading().status().word()),
                words.text(
                        "outline.origin." + kind,
                        outline.heading().origin().reference().orElse("")),
                outline.heading().ongoing(),
                outline.isConfirmed());
    }

    /** When a version was written. */
    static String at(OutlineVersion version, OutlineWords words) {
        return DateTimeFormatter.ofPattern(
                        words.text("outline.moment"), words.language().locale())
                .format(version.at().atZone(GermanTime.ZONE));
    }

    private static List<Gap> gaps(ProjectOutline outline, OutlineWords words, boolean technical) {
        return OutlineGap.of(outline).stream()
                .filter(gap -> technical || gap != OutlineGap.TECHNICAL)
                .map(gap -> new Gap(
                        words.text("outline.gap." + gap.word()),
                        OutlineSection.filling(gap)
                                .filter(OutlineSection.EDITED::contains)
                                .map(OutlineSection::address)))
                .toList();
    }

    private static List<SectionView> sections(ProjectOutline outline, OutlineWords words) {
        SectionLines lines = new SectionLines(outline, words);
        return OutlineSection.EDITED.stream()
                .map(section -> new SectionView(
                        section.word(),
                        section.address(),
                        words.text("outline.section." + section.word()),
                        lines.of(section)))
                .toList();
    }

    private static List<RatingView> ratings(ProjectOutline outline, OutlineWords words, boolean technical) {
        List<RatingView> ratings = new ArrayList<>();
        ratings.add(rating("organisational", outline.judgements().organisational(), words));
        if (technical) {
            ratings.add(rating("technical", outline.judgements().technical(), words));
        }
        return ratings;
    }

    private static RatingView rating(String word, Optional<Rating> rating, OutlineWords words) {
        return new RatingView(
                word,
                rating.isPresent(),
                rating.map(one -> words.text("outline.scale." + word + "." + one.value()))
                        .orElse(""),
                rating.map(Rating::reason).orElse(""),
                rating.map(one -> words.text(
                                "outline.rated.by",
                                words.text("outline.role." + one.role().name()),
                                words.day(one.day())))
                        .orElse(""));
    }

    private static List<Confirmed> confirmations(ProjectOutline outline, OutlineWords words) {
        return Arrays.stream(FigureGroup.values())
                .map(group -> {
                    Optional<Confirmation> one =
                            Optional.ofNullable(outline.confirmations().get(group));
                    return new Confirmed(
                            group.word(),
                            words.text("outline.figures." + group.word()),
                            one.isPresent(),
                            one.map(some -> words.text("outline.confirmed.by", some.office(), words.day(some.day())))
                                    .orElse(""));
                })
                .toList();
    }
}
