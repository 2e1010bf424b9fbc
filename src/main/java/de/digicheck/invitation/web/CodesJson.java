package de.digicheck.invitation.web;

import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequests;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All codes of a campaign, as a program gets them, once. */
record CodesJson(String campaign, List<PartCodes> parts) {

    /**
     * Codes of one wish.
     *
     * @param unit as it was asked for
     * @param role as it was asked for
     * @param part that the codes carry
     * @param storedRole that the codes carry
     */
    record PartCodes(
            String unit,
            @Nullable String role,
            String part,
            @Nullable String storedRole,
            List<String> codes) {}

    static CodesJson of(IssuedCodes issued, List<CodeRequests.Wish> wishes) {
        List<PartCodes> parts = IntStream.range(0, wishes.size())
                .mapToObj(place -> part(wishes.get(place), issued.batches().get(place)))
                .toList();
        return new CodesJson(issued.campaign().value(), parts);
    }

    private static PartCodes part(CodeRequests.Wish wish, IssuedCodes.Batch batch) {
        return new PartCodes(
                wish.unit(),
                wish.role().orElse(null),
                batch.request().part().value(),
                batch.request().role().map(RoleKey::value).orElse(null),
                batch.codes().stream().map(AccessCode::printed).toList());
    }
}
