package de.digicheck.decision.web;

import de.digicheck.decision.ProposalVersion;
import de.digicheck.projectcatalogue.CostPlan;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A proposal as a document.
 *
 * @param status in words whether it is public
 * @param reasons paragraphs from the outline as it is proposed; none for other subjects
 * @param years cost of an outline by fiscal year, then the sum; none where nothing is planned by year
 * @param unplanned whether it is on an outline that plans no cost by year
 * @param finances financial plan of a version of the roadmap; empty for other subjects
 */
record PaperView(
        Locale language,
        String town,
        ProposalView proposal,
        String status,
        List<String> reasons,
        List<CostRow> years,
        boolean assumption,
        boolean unplanned,
        Optional<FinanceTable> finances) {

    /** Cost of a year. */
    record CostRow(String year, String expenses, String investments, String total, String grants, String savings) {}

    static PaperView of(ProposalVersion version, Optional<OutlineVersion> subject, String town, DecisionWords words) {
        Optional<ProjectOutline> outline = subject.map(OutlineVersion::outline);
        return new PaperView(
                words.language().locale(),
                town,
                ProposalView.of(version, words),
                words.text(version.proposal().isPublic() ? "decision.public" : "decision.non-public"),
                outline.map(one -> reasons(one, words)).orElse(List.of()),
                outline.map(one -> years(one.cost(), words)).orElse(List.of()),
                outline.filter(one -> !one.isConfirmed()).isPresent(),
                outline.filter(one -> one.cost().years().isEmpty()).isPresent(),
                Optional.empty());
    }

    /** The same with a financial plan. */
    PaperView with(Optional<FinanceTable> plan) {
        return new PaperView(language, town, proposal, status, reasons, years, assumption, unplanned, plan);
    }

    private static List<String> reasons(ProjectOutline outline, DecisionWords words) {
        List<String> reasons = new ArrayList<>();
        outline.heading().description().map(words::in).ifPresent(reasons::add);
        outline.purpose().conformity().ifPresent(conformity -> reasons.add(conformity.reason()));
        reasons.removeIf(String::isBlank);
        return reasons;
    }

    private static List<CostRow> years(CostPlan cost, DecisionWords words) {
        List<CostRow> rows = new ArrayList<>();
        cost.years().forEach((year, money) -> rows.add(row(year.toString(), amount -> amount.apply(money), words)));
        if (!rows.isEmpty()) {
            rows.add(row(words.text("decision.paper.sum"), cost::sum, words));
        }
        return rows;
    }

    private static CostRow row(String name, Function<Function<CostYear, Euro>, Euro> money, DecisionWords words) {
        return new CostRow(
                name,
                words.money(money.apply(CostYear::expenses)),
                words.money(money.apply(CostYear::investments)),
                words.money(money.apply(CostYear::total)),
                words.money(money.apply(CostYear::grants)),
                words.money(money.apply(CostYear::savings)));
    }
}
