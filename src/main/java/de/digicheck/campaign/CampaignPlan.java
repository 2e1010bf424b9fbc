package de.digicheck.campaign;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;

/**
 * What is agreed upon before a campaign opens.
 *
 * @param units whose staff is asked, each with everything below it; none = the whole town
 * @param openLink whether everybody who knows the address can answer
 * @param grid the parts that are told apart, as they were when the campaign was drafted
 */
public record CampaignPlan(
        QuestionnaireReference questionnaire,
        List<OrgUnitCode> units,
        CampaignWindow window,
        boolean openLink,
        ReleaseTerms terms,
        AnnouncedGrid grid) {

    public CampaignPlan {
        units = List.copyOf(units);
    }

    /** The same with other days. */
    CampaignPlan withWindow(CampaignWindow other) {
        return new CampaignPlan(questionnaire, units, other, openLink, terms, grid);
    }

    /** The same under other terms. */
    CampaignPlan withTerms(ReleaseTerms other) {
        return new CampaignPlan(questionnaire, units, window, openLink, other, grid);
    }

    /** Tells whether this plan keeps everything that another one promises. */
    public boolean keeps(CampaignPlan promised) {
        return questionnaire.equals(promised.questionnaire)
                && units.equals(promised.units)
                && openLink == promised.openLink
                && window.prolongs(promised.window)
                && terms.keeps(promised.terms)
                && grid.keeps(promised.grid);
    }

    /** The same plan, its parts merged further where they are too small for its terms. */
    CampaignPlan mergedToTerms() {
        return withGrid(grid.raisedTo(terms.announcedSize()));
    }

    /** A plan with the finest grid that its terms allow. */
    public static CampaignPlan of(
            QuestionnaireReference questionnaire,
            Population population,
            CampaignWindow window,
            boolean openLink,
            ReleaseTerms terms) {
        return new CampaignPlan(
                questionnaire,
                population.units(),
                window,
                openLink,
                terms,
                AnnouncedGrid.of(population.staff(), terms.announcedSize()));
    }

    /** The same plan with other parts. */
    public CampaignPlan withGrid(AnnouncedGrid other) {
        return new CampaignPlan(questionnaire, units, window, openLink, terms, other);
    }

    /**
     * Who is asked (<i>Grundgesamtheit</i>).
     *
     * @param units of the town, each with everything below it; none = the whole town
     */
    public record Population(Municipality town, List<OrgUnitCode> units) {

        /** The units that are asked, as a town. */
        public Municipality staff() {
            return town.restrictedTo(units);
        }
    }
}
