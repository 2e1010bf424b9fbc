package de.digicheck.release;

import de.digicheck.aggregation.FigureKey;
import de.digicheck.organisation.Merging;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.PartSize;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Ways to publish what a town has answered. */
interface Publishers {

    /** Turns answers into a release. */
    @FunctionalInterface
    interface Publisher {
        Candidate publish(AuditedTown town);
    }

    /** Every part of the announced tree, and every role of the town, with k valid answers or more: what many tools do. */
    static Candidate threshold(AuditedTown town) {
        Drafting drafting = parts(town, town.grid().parts().stream());
        town.town().roles().forEach(role -> drafting.role(role.key(), town.cellsOf(role.key())));
        return drafting.candidate();
    }

    /** The same without roles. */
    static Candidate thresholdOfParts(AuditedTown town) {
        return parts(town, town.grid().parts().stream()).candidate();
    }

    /** Parts merged from the top until each has k respondents. */
    static Candidate merged(AuditedTown town) {
        return parts(town, grid(town).stream().flatMap(Part::walk)).candidate();
    }

    /** The merged parts at the top. */
    static List<Part> grid(AuditedTown town) {
        Drafting drafting = Drafting.of(town);
        PartSize respondents = part -> (int) drafting.people(FigureKey.RESPONDENTS, town.cellsOf(part));
        return new Merging(respondents, 5).merge(town.grid().town().children());
    }

    static Drafting parts(AuditedTown town, Stream<Part> parts) {
        Drafting drafting = Drafting.of(town);
        parts.forEach(part -> drafting.part(part.key().value(), town.cellsOf(part), OptionalLong.of(part.invited())));
        return drafting;
    }

    /** What the gate publishes by its rules, before anybody has attacked it. */
    static Candidate gate(AuditedTown town) {
        return new Gate(5, Auditing.TRUSTING, List.of()).candidate(town.estimates(), GatePlan.RULES);
    }

    /** The town alone. */
    static Candidate town(AuditedTown town) {
        return Drafting.of(town).candidate();
    }
}
