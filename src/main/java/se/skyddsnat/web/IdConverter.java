package se.skyddsnat.web;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import se.skyddsnat.db.Id;

/** Reads an id from a path or a form, in its one spelling; anything else is no id. */
class IdConverter implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> {
            var value = UUID.fromString(text);
            if (!value.toString().equals(text)) {
                throw new IllegalArgumentException("Not an id");
            }
            try {
                var constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor.newInstance(value);
            } catch (NoSuchMethodException
                    | InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException e) {
                throw new IllegalArgumentException("Not a record over a UUID: " + type, e);
            }
        };
    }
}
