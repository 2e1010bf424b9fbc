package de.digicheck.review.web;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.DigitalOffice;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.review.PilotRegister;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** The register of pilots: who they are, and which units have none. */
@Controller
final class PilotRegisterController {

    private final CurrentMunicipality town;
    private final MessageSource messages;

    PilotRegisterController(CurrentMunicipality town, MessageSource messages) {
        this.town = town;
        this.messages = messages;
    }

    /** A pilot. */
    record PilotRow(String label, String unit, String contact, String deputy, String trained) {}

    /**
     * A unit.
     *
     * @param own whether the pilot is named for this very unit
     */
    record UnitRow(String label, int depth, String pilot, boolean own, boolean gap) {}

    @GetMapping("/digitallotsen")
    Rendering register(ServerWebExchange exchange) {
        ReviewWords words = new ReviewWords(messages, PageLanguages.of(exchange));
        PilotRegister register = PilotRegister.of(town.now());
        return Rendering.view("review/register")
                .modelAttribute("pilots", pilots(words))
                .modelAttribute("units", units(register, words))
                .modelAttribute("gaps", register.gaps().size())
                .modelAttribute("office", office(words))
                .build();
    }

    private List<PilotRow> pilots(ReviewWords words) {
        String none = words.text("register.none");
        return town.now().pilots().list().stream()
                .map(pilot -> new PilotRow(
                        pilot.label().in(words.language()),
                        town.now()
                                .findUnit(pilot.unit())
                                .map(OrgUnit::label)
                                .map(label -> label.in(words.language()))
                                .orElse(pilot.unit().value()),
                        pilot.contact().orElse(none),
                        pilot.deputy().map(label -> label.in(words.language())).orElse(none),
                        pilot.trained()
                                .map(training -> words.text(
                                        "register.trained", training.programme(), words.day(training.date())))
                                .orElseGet(() -> words.text("register.untrained"))))
                .toList();
    }

    private List<UnitRow> units(PilotRegister register, ReviewWords words) {
        return register.rows().stream()
                .map(row -> new UnitRow(
                        row.unit().label().in(words.language()),
                        Math.min(row.depth(), 4),
                        row.pilot()
                                .map(DigitalPilot::label)
                                .map(label -> label.in(words.language()))
                                .orElseGet(() -> words.text("register.gap", office(words))),
                        row.own(),
                        row.pilot().isEmpty()))
                .toList();
    }

    private String office(ReviewWords words) {
        return town.now()
                .pilots()
                .office()
                .map(DigitalOffice::label)
                .map(label -> label.in(words.language()))
                .orElseGet(() -> words.text("office"));
    }
}
