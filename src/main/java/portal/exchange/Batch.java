package portal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portal.customer.Taken;

/** Lines of one file that are taken in one transaction, and those of them that could not even be read. */
record Batch<T>(ExtractFile file, List<Row<T>> rows, List<ProblemView> problems) {

    /** A line that could be read. */
    record Row<T>(long line, T value) {
    }

    boolean isEmpty() {
        return rows.isEmpty() && problems.isEmpty();
    }

    /** The problems of reading and, once it is known what became of the rows, of taking. */
    List<ProblemView> problemsWith(List<Taken> taken) {
        List<ProblemView> all = new ArrayList<>(problems);
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).problem() != null) {
                all.add(new ProblemView(file.fileName(), rows.get(i).line(), null, taken.get(i).problem()));
            }
        }
        return all;
    }

    /** Each row in a batch of its own, to find the one that spoils the others; the problems come with the first. */
    Stream<Batch<T>> singly() {
        return Stream.concat(Stream.of(new Batch<T>(file, List.of(), problems)),
                rows.stream().map(row -> new Batch<>(file, List.of(row), List.of())));
    }

    /** The same lines, given up. */
    Batch<T> refused(String reason) {
        return new Batch<>(file, List.of(), Stream.concat(problems.stream(),
                rows.stream().map(row -> new ProblemView(file.fileName(), row.line(), null, reason))).toList());
    }
}
