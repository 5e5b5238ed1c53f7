package portal.campaign;

import java.util.Map;

/** How many a rule names: those who get a letter, and the others by the reason. */
public record Audience(int reached, Map<Why, Integer> others) {

    public int named() {
        return reached + others.values().stream().mapToInt(Integer::intValue).sum();
    }
}
