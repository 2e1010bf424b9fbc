/** Rules on how the code hangs together. None is ever disabled: a rule is obeyed or changed. */
@NullMarked
package de.digicheck.architecture;

import org.jspecify.annotations.NullMarked;
