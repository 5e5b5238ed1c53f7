package portal.supply;

import java.util.List;

/** One page of a list, and whether older rows follow. Nobody counts them all. */
public record Paged<T>(List<T> rows, int page, boolean more) {

    /** From one row more than a page holds. */
    static <T> Paged<T> of(List<T> oneMore, int page, int size) {
        return new Paged<>(List.copyOf(oneMore.subList(0, Math.min(size, oneMore.size()))), page, oneMore.size() > size);
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
