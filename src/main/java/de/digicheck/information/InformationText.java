package de.digicheck.information;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A text about a campaign; its file in {@code texts} is named by the word. */
public enum InformationText {
    /** What Article 13 of the GDPR demands, for those who are asked. */
    DATENSCHUTZINFORMATION,
    /** Draft of the record of processing (Article 30). */
    VERARBEITUNGSVERZEICHNIS,
    /** Draft of the check whether an impact assessment is needed (Article 35). */
    SCHWELLWERTPRUEFUNG,
    /** Draft of the contract with whoever runs the service (Article 28). */
    AUFTRAGSVERARBEITUNG;

    /** Those that staff opens and prints. */
    public static final List<InformationText> PAPERS = List.of(values());

    /** The text that an address names. */
    public static Optional<InformationText> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The word in addresses and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
