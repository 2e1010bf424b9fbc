package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.organisation.DigitalOffice;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.Municipality;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.html.ReportPage;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A result as everybody may read it: the town alone, no part and no role group.
 *
 * @param opens first day on which staff was asked
 * @param closes last day
 * @param asked the headings of the questionnaire
 * @param answered how many have answered, such as {@code 710}
 * @param projects of the adopted roadmap; none where there is none
 * @param followed what becomes of what was said
 * @param contacts whom to ask
 */
record PublicResultView(
        String key,
        String title,
        String day,
        boolean demo,
        String opens,
        String closes,
        List<String> asked,
        int questions,
        String answered,
        String staff,
        String rate,
        ReportPage page,
        List<ProjectRow> projects,
        List<FollowedRow> followed,
        List<Contact> contacts) {

    /** A project of the roadmap. */
    record ProjectRow(String label, String start) {}

    /**
     * A bundle of ideas.
     *
     * @param support how many people are behind it, in words
     * @param state what becomes of it, in words
     */
    record FollowedRow(String label, String support, String state) {}

    /**
     * Whom to ask.
     *
     * @param topic a unit; empty for everything else
     */
    record Contact(String topic, String label, String contact) {}

    static PublicResultView of(
            PublishedResult result,
            Optional<RoadmapVersion> roadmap,
            List<FollowedRow> followed,
            Municipality now,
            Language language) {
        ReportDocument document = town(result.document());
        ReportPage page = ReportPage.of(document, language);
        var window = result.campaign().plan().window();
        return new PublicResultView(
                result.campaign().key().value(),
                document.questionnaire().title().in(language),
                Days.say(result.day(), language),
                result.campaign().demo(),
                Days.say(window.opens(), language),
                Days.say(window.closes(), language),
                document.questionnaire().sections().stream()
                        .map(section -> section.title().in(language))
                        .toList(),
                document.questionnaire().items().size(),
                page.head().facts().get(0).value().text(),
                page.head().facts().get(1).value().text(),
                page.head().facts().get(2).value().text(),
                page,
                projects(roadmap, language),
                followed,
                contacts(now, language));
    }

    /** The same without parts and role groups, so that nothing that is computed from it can speak of them. */
    private static ReportDocument town(ReportDocument document) {
        ResultsDocument all = document.results();
        return document.with(
                new ResultsDocument(all.release().withoutParts().withoutRoles(), all.seed(), all.projects()));
    }

    private static List<ProjectRow> projects(Optional<RoadmapVersion> roadmap, Language language) {
        return roadmap.stream()
                .flatMap(version -> version.projects().stream())
                .map((PlannedProject project) -> new ProjectRow(
                        project.label().in(language), project.start().toString()))
                .toList();
    }

    private static List<Contact> contacts(Municipality town, Language language) {
        List<Contact> contacts = new ArrayList<>();
        town.pilots().office().map(office -> office(office, language)).ifPresent(contacts::add);
        town.pilots().list().forEach(pilot -> contacts.add(pilot(pilot, town, language)));
        return contacts;
    }

    private static Contact office(DigitalOffice office, Language language) {
        return new Contact("", office.label().in(language), office.contact());
    }

    private static Contact pilot(DigitalPilot pilot, Municipality town, Language language) {
        String unit = town.findUnit(pilot.unit())
                .map(found -> found.label().in(language))
                .orElse("");
        return new Contact(unit, pilot.label().in(language), pilot.contact().orElse(""));
    }
}
