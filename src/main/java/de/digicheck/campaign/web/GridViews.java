package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.TermsHash;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.GridStep;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.Language;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;

/** What the page of the announced grid shows. */
final class GridViews {

    private final CurrentMunicipality town;

    GridViews(CurrentMunicipality town) {
        this.town = town;
    }

    /** Tells whether the parts can still be changed: until the first consent is complete. */
    boolean isChangeable(Campaign campaign) {
        return campaign.state() == CampaignState.DRAFTED;
    }

    GridView of(Campaign campaign, Language language) {
        AnnouncedGrid grid = campaign.plan().grid();
        Municipality announced = town.at(campaign.announcedAt());
        List<Part> top =
                grid.town().isLeaf() ? List.of(grid.town()) : grid.town().children();
        return new GridView(
                campaign.key().value(),
                campaign.state().word(),
                grid.threshold(),
                grid.leaves().size(),
                number(grid.town().invited(), language),
                TermsHash.of(campaign.plan()),
                top.stream().map(part -> row(part, announced, language)).toList(),
                isChangeable(campaign) ? attachable(campaign, language) : List.of(),
                !grid.steps().isEmpty());
    }

    private static Row row(Part part, Municipality announced, Language language) {
        return new Row(
                part.key().value(),
                part.label().in(language),
                number(part.invited(), language),
                part.heads().complete(),
                part.storedRoles().entrySet().stream()
                        .map(role -> role(role, announced, language))
                        .toList(),
                part.separate(),
                part.children().stream()
                        .map(child -> row(child, announced, language))
                        .toList());
    }

    private static Role role(Map.Entry<RoleKey, Integer> role, Municipality announced, Language language) {
        String label = announced
                .findRole(role.getKey())
                .map(RoleGroup::label)
                .map(text -> text.in(language))
                .orElse(role.getKey().value());
        return new Role(label, number(role.getValue(), language));
    }

    private static String number(int value, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** Staff directly at a unit that is joined with others, and the units below that it can go to. */
    private List<Attachable> attachable(Campaign campaign, Language language) {
        AnnouncedGrid grid = campaign.plan().grid();
        Municipality staff = town.now().restrictedTo(campaign.plan().units());
        return staff.units().stream()
                .filter(unit -> isJoined(PartKey.direct(unit.code()), grid))
                .map(unit -> attachable(unit, staff, grid.steps(), language))
                .toList();
    }

    private static boolean isJoined(PartKey direct, AnnouncedGrid grid) {
        return grid.leaves().stream()
                .filter(leaf -> leaf.members().size() > 1)
                .flatMap(leaf -> leaf.members().stream())
                .anyMatch(member -> member.code().equals(direct));
    }

    private static Attachable attachable(OrgUnit unit, Municipality staff, List<GridStep> steps, Language language) {
        PartKey direct = PartKey.direct(unit.code());
        List<Target> targets = staff.childrenOf(unit.code()).stream()
                .map(child -> new Target(
                        direct + " " + child.code(),
                        child.label().in(language),
                        steps.contains(new GridStep(GridStep.Kind.ATTACH, List.of(direct, PartKey.of(child.code()))))))
                .toList();
        return new Attachable(unit.label().in(language), targets);
    }

    /**
     * The page.
     *
     * @param version tells whether somebody else has changed the plan
     * @param changed whether there is a step to take back
     */
    record GridView(
            String campaign,
            String state,
            int threshold,
            int leaves,
            String invited,
            String version,
            List<Row> rows,
            List<Attachable> attachable,
            boolean changed) {}

    /** A part with what is below it. */
    record Row(
            String key,
            String label,
            String invited,
            boolean complete,
            List<Role> roles,
            boolean separate,
            List<Row> children) {}

    /** A stored role. */
    record Role(String label, String invited) {}

    /** Staff directly at a unit. */
    record Attachable(String unit, List<Target> targets) {}

    /** Where it can go. */
    record Target(String value, String label, boolean chosen) {}
}
