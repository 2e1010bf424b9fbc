package de.digicheck.platform.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BinData;
import java.util.Arrays;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Reads, writes and orders the keys of an index as its library does, which serialises both keys for each step of each search
 * and compares the bytes. Single binary ids of the same length and single texts of ASCII characters differ in nothing but
 * the end of these bytes; here they are compared at once.
 */
final class KeyType extends ObjectDataType {

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof KeyValue first
                && other instanceof KeyValue second
                && first.size() == 1
                && second.size() == 1) {
            Object left = first.get(0);
            Object right = second.get(0);
            if (left instanceof BinData id
                    && right instanceof BinData with
                    && id.getData().length == with.getData().length) {
                return Integer.signum(Arrays.compareUnsigned(id.getData(), with.getData()));
            }
            if (left instanceof String text
                    && right instanceof String with
                    && isShortAscii(text)
                    && isShortAscii(with)) {
                return Integer.signum(
                        text.length() == with.length() ? text.compareTo(with) : text.length() - with.length());
            }
        }
        return super.compare(one, other);
    }

    /** A serialised text of these begins with its length; longer ones are marked otherwise. */
    private static boolean isShortAscii(String text) {
        return text.length() <= 0xFFFF && text.chars().allMatch(letter -> letter > 0 && letter < 0x80);
    }
}
