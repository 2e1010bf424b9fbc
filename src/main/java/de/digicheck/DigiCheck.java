package de.digicheck;

/** Starts DigiCheck. */
public final class DigiCheck {

    private DigiCheck() {}

    public static void main(String[] arguments) {
        System.out.println("DigiCheck");
    }
}
