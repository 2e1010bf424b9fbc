package de.digicheck.officecheck;

/** What a process shows, and a rule for a component can ask for. Its name in files is kebab-case. */
public enum ProcessSign {
    /** Something comes in by letter, over the counter or by fax. */
    PAPER_IN {
        @Override
        public boolean shows(OfficeProcess process) {
            return process.flow().in().stream().anyMatch(Channel::isPaper);
        }
    },
    /** Something goes out by letter, over the counter or by fax. */
    PAPER_OUT {
        @Override
        public boolean shows(OfficeProcess process) {
            return process.flow().out().stream().anyMatch(Channel::isPaper);
        }
    },
    /** At least one media break. */
    MEDIA_BREAKS {
        @Override
        public boolean shows(OfficeProcess process) {
            return process.flow().mediaBreaks().orElse(0) > 0;
        }
    },
    /** The ways in are known, and none of them is an online form. */
    NOT_ONLINE {
        @Override
        public boolean shows(OfficeProcess process) {
            return !process.flow().in().isEmpty() && !process.flow().in().contains(Channel.ONLINE);
        }
    },
    /** A fee is paid. */
    PAYMENT {
        @Override
        public boolean shows(OfficeProcess process) {
            return process.flow().payment();
        }
    },
    /** The office wants another process rather than the same one in digital form. */
    REDESIGN {
        @Override
        public boolean shows(OfficeProcess process) {
            return process.change().filter(WantedChange.REDESIGN::equals).isPresent();
        }
    };

    /** Tells whether a process shows it. */
    public abstract boolean shows(OfficeProcess process);
}
