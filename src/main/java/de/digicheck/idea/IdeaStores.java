package de.digicheck.idea;

/** Where ideas and what belongs to them are kept. */
public record IdeaStores(Register<Idea> ideas, Register<Bundle> bundles, Register<Workshop> workshops) {}
