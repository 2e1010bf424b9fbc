package de.digicheck.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BinData;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys have the order that files of the library have: another one would lose what they hold. */
class KeyTypeTest {

    private ObjectDataType usual = new ObjectDataType();
    private KeyType ours = new KeyType();

    @BeforeTry
    void fresh() {
        usual = new ObjectDataType();
        ours = new KeyType();
    }

    @Property(tries = 5_000)
    void ordersAsTheLibraryDoes(@ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other) {
        assertThat(Integer.signum(ours.compare(one, other))).isEqualTo(Integer.signum(usual.compare(one, other)));
        assertThat(ours.compare(one, one)).isZero();
    }

    @Provide
    Arbitrary<KeyValue> keys() {
        Arbitrary<Object> id = Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(0)
                .ofMaxSize(3)
                .map(BinData::new);
        Arbitrary<Object> long16 =
                Arbitraries.bytes().array(byte[].class).ofSize(16).map(BinData::new);
        Arbitrary<Object> ascii = Arbitraries.strings().ascii().ofMaxLength(4).map(text -> text);
        Arbitrary<Object> letters = Arbitraries.strings()
                .withChars("az\u00e4\u20ac\u0000")
                .ofMaxLength(3)
                .map(text -> text);
        Arbitrary<Object> longer = Arbitraries.strings()
                .withChars('a')
                .ofMinLength(120)
                .ofMaxLength(300)
                .map(text -> text);
        Arbitrary<Object> number = Arbitraries.integers().between(-2, 2).map(one -> one);
        Arbitrary<Object> value = Arbitraries.oneOf(id, long16, ascii, letters, longer, number);
        return Arbitraries.oneOf(
                value.map(KeyValue::new), value.list().ofMinSize(1).ofMaxSize(2).map(KeyValue::new));
    }

    @Test
    void findsWhatTheLibraryHasWritten(@TempDir Path folder) {
        Path file = folder.resolve("store");
        try (MVStore store = MVStore.open(file.toString())) {
            MVMap<Object, Object> map = store.openMap("a._index__id_");
            for (int i = 0; i < 2_000; i++) {
                map.put(key(i), i);
            }
        }
        try (MVStore store = MVStore.open(file.toString())) {
            MVMap<Object, Object> map = store.openMap("a._index__id_", new MVMap.Builder<>().keyType(new KeyType()));
            for (int i = 0; i < 2_000; i++) {
                assertThat(map.get(key(i))).isEqualTo(i);
            }
        }
    }

    private static KeyValue key(int number) {
        byte[] bytes = new byte[16];
        new java.util.Random(number).nextBytes(bytes);
        return new KeyValue(number % 2 == 0 ? new BinData(bytes) : "key-" + number);
    }
}
