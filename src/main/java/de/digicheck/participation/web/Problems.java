package de.digicheck.participation.web;

import de.digicheck.participation.Violation;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import java.util.List;
import java.util.Map;

/** What programs that take part are told when it does not work. */
final class Problems {

    private static final ProblemType BAD_KEY =
            new ProblemType("bad-idempotency-key", 400, "The idempotency key cannot be used");
    private static final ProblemType UNKNOWN_CODE = new ProblemType("unknown-code", 404, "There is no such code");
    private static final ProblemType UNKNOWN_CAMPAIGN =
            new ProblemType("unknown-campaign", 404, "There is no such campaign");
    private static final ProblemType ALREADY_RECEIVED =
            new ProblemType("already-received", 409, "The answers have been received before");
    private static final ProblemType NOT_OPEN =
            new ProblemType("campaign-not-open", 409, "The campaign takes no answers yet");
    private static final ProblemType CLOSED =
            new ProblemType("campaign-closed", 410, "The campaign takes no more answers");
    private static final ProblemType INVALID = new ProblemType("invalid-answers", 422, "Answers cannot be taken");
    private static final ProblemType CHANGED =
            new ProblemType("questionnaire-changed", 503, "The questionnaire no longer fits");

    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("required", "an answer is required"),
            Map.entry("unknown-item", "the questionnaire has no such item"),
            Map.entry("wrong-type", "this kind of value is no answer to this item"),
            Map.entry("unknown-value", "no such option, code or refusal here"),
            Map.entry("not-a-number", "not a number"),
            Map.entry("out-of-range", "outside the range, or more than six decimals"),
            Map.entry("too-long", "the text is too long"),
            Map.entry("too-many", "more options than allowed"),
            Map.entry("exclusive", "an exclusive option stands beside others"),
            Map.entry("chosen-and-missing", "options are chosen, and dk or na is given as well"),
            Map.entry("rank-twice", "an option or rank is given twice"),
            Map.entry("rank-gap", "a rank is missing before another"));

    private Problems() {}

    static ProblemException foreign() {
        return new ProblemException(ProblemType.FOREIGN_REQUEST, "a page of another site sent this request");
    }

    static ProblemException badKey() {
        return new ProblemException(BAD_KEY, "Idempotency-Key has 1 to 200 printable ASCII characters");
    }

    static ProblemException unknownCode() {
        return new ProblemException(UNKNOWN_CODE, "check the code");
    }

    static ProblemException tooManyCodes() {
        return new ProblemException(
                ProblemType.TOO_MANY_ATTEMPTS,
                "too many unknown codes came from this address; a right one still works");
    }

    static ProblemException unknownCampaign() {
        return new ProblemException(UNKNOWN_CAMPAIGN, "no campaign with an open link has this key");
    }

    static ProblemException missingCampaign() {
        return new ProblemException(
                INVALID,
                "it is not said what is answered",
                List.of(new de.digicheck.platform.errors.Violation(
                        "/code",
                        "required",
                        "an access code, or the key of a campaign with an open link, is required")));
    }

    static ProblemException alreadyReceived() {
        return new ProblemException(ALREADY_RECEIVED, "they are stored once; nothing is left to do");
    }

    static ProblemException notOpen(String opens) {
        return new ProblemException(NOT_OPEN, "it takes answers from " + opens);
    }

    static ProblemException closed() {
        return new ProblemException(CLOSED, "nothing was stored");
    }

    static ProblemException changed() {
        return new ProblemException(CHANGED, "it was changed or removed since the campaign was drafted");
    }

    static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(
                INVALID,
                "nothing was stored; all violations are listed",
                violations.stream().map(Problems::describe).toList());
    }

    private static de.digicheck.platform.errors.Violation describe(Violation violation) {
        return new de.digicheck.platform.errors.Violation(
                de.digicheck.platform.errors.Violation.pointer("/answers", violation.item()),
                violation.code(),
                DETAILS.getOrDefault(violation.code(), violation.code()));
    }
}
