@NullMarked
package de.digicheck.service;

import org.jspecify.annotations.NullMarked;
