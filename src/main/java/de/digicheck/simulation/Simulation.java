package de.digicheck.simulation;

import de.digicheck.organisation.Municipality;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws plausible answers of a municipality to a questionnaire. Need is the level of the town, plus effects of unit, role
 * group and person; items differ in difficulty, and every answer has some chance in it. Cannot judge, does not apply and
 * blank occur; visibility rules, required questions and limits are obeyed. The same seed gives the same answers, and the
 * true effects do not depend on the number of responses.
 */
public final class Simulation {

    private final List<Seat> seats;
    private final Codebook codebook;
    private final List<ThemeKey> themes;
    private final TrueEffects effects;
    private final List<ItemDraw> draws = new ArrayList<>();
    private final long seed;

    /**
     * Prepares a simulation.
     *
     * @throws IllegalArgumentException when the municipality has no staff
     */
    public Simulation(Questionnaire questionnaire, Municipality municipality, Themes themes, long seed) {
        this.seats = Seat.of(municipality);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("nobody works at " + municipality.key());
        }
        this.codebook = Codebook.of(questionnaire);
        this.themes = themes.list();
        this.seed = seed;
        this.effects = new TrueEffects(municipality, this.themes, new Dice(seed, Dice.Purpose.EFFECTS));
        Dice dice = new Dice(seed, Dice.Purpose.QUESTIONS);
        codebook.items().forEach(item -> draws.add(ItemDraw.of(item, codebook, themes, dice)));
    }

    /** The columns in which responses are written. */
    public Codebook codebook() {
        return codebook;
    }

    /** What the answers were made from. */
    public TrueEffects effects() {
        return effects;
    }

    /**
     * Draws responses, one after the other. With more responses than employees everybody answers several times.
     *
     * @param responses how many, at least 1
     * @param sink takes each response; it is overwritten by the next one
     */
    public void draw(int responses, Consumer<SimulatedResponse> sink) {
        int[] order = TurnoutPlan.of(seats, responses, new Dice(seed, Dice.Purpose.TURNOUT));
        Respondent respondent = new Respondent(effects, themes, new Dice(seed, Dice.Purpose.ANSWERS));
        SimulatedResponse response = new SimulatedResponse(codebook, seats.get(0));
        for (int index : order) {
            Seat seat = seats.get(index);
            respondent.sitDown(seat);
            response.begin(seat);
            draws.forEach(draw -> draw.draw(respondent, response));
            response.hide();
            sink.accept(response);
        }
    }
}
