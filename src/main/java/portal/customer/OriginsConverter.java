package portal.customer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Origins} as their text. */
@Converter(autoApply = true)
public class OriginsConverter implements AttributeConverter<Origins, String> {

    @Override
    public String convertToDatabaseColumn(Origins origins) {
        return origins.text();
    }

    @Override
    public Origins convertToEntityAttribute(String column) {
        return Origins.parse(column);
    }
}
