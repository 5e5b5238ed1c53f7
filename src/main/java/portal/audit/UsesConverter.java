package portal.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Uses} as their text. */
@Converter(autoApply = true)
public class UsesConverter implements AttributeConverter<Uses, String> {

    @Override
    public String convertToDatabaseColumn(Uses uses) {
        return uses.text();
    }

    @Override
    public Uses convertToEntityAttribute(String column) {
        return column == null ? Uses.NONE : Uses.parse(column);
    }
}
