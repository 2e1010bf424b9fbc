package de.digicheck.release;

/** An item in one part: answers with a code, mean of the raw codes, mean need 0…100, shares. */
public record PartItem(Figure n, Figure mean, Figure need, Distribution distribution) {}
