package de.digicheck.invitation.web;

import de.digicheck.invitation.HandOut;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * The form by which codes are handed out.
 *
 * @param list text of the list of addresses
 * @param sheets what was typed, by control
 */
record SentCodes(String list, Map<String, String> sheets) {

    static final String LIST = "list";
    private static final String SHEETS = "sheets:";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    static SentCodes of(MultiValueMap<String, String> form) {
        Map<String, String> sheets = new HashMap<>();
        form.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(SHEETS)) {
                sheets.put(name, value.strip());
            }
        });
        return new SentCodes(Optional.ofNullable(form.getFirst(LIST)).orElse(""), sheets);
    }

    /** Name of the control of a row. */
    static String field(HandOut.Key key) {
        return SHEETS + key.part() + ":" + key.role().map(role -> role.value()).orElse("");
    }

    /** What was typed for a row, if it is a number. */
    Optional<Integer> number(HandOut.Key key) {
        return Optional.ofNullable(sheets.get(field(key)))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /** Tells whether something else than a number was typed. */
    boolean isWrong(HandOut.Key key) {
        return sheets.containsKey(field(key)) && number(key).isEmpty();
    }

    @Override
    public String toString() {
        return "SentCodes";
    }
}
