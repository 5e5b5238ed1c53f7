package portal.policy;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two versions of a text, word by word: first which blocks differ, then which words within those. A word is what stands between spaces.
 *
 * @param blocks all of the later text, with what is gone at its place
 * @param added  how many words came in
 * @param gone   how many words went
 */
public record Comparison(List<Block> blocks, long added, long gone) {

    /** What became of some words; {@code compare.NAME} in the bundle. */
    public enum Fate {
        SAME, ADDED, GONE
    }

    /** Words that follow each other and share a fate. */
    public record Run(Fate fate, String words) {
    }

    /** A heading, paragraph or point. */
    public record Block(String kind, List<Run> runs) {

        public boolean isChanged() {
            return runs.stream().anyMatch(run -> run.fate() != Fate.SAME);
        }
    }

    /** A word, or, where {@code begins} is set, the beginning of a block. */
    private record Piece(TextBlock.Kind begins, String word) {
    }

    private record Marked(Fate fate, Piece piece) {
    }

    public static Comparison of(PolicyVersion from, PolicyVersion to) {
        return of(from.blocks(), to.blocks());
    }

    static Comparison of(List<TextBlock> from, List<TextBlock> to) {
        List<Marked> marked = new ArrayList<>();
        for (AbstractDelta<TextBlock> delta : DiffUtils.diff(from, to, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces(delta.getSource().getLines()).forEach(piece -> marked.add(new Marked(Fate.SAME, piece)));
            } else {
                within(pieces(delta.getSource().getLines()), pieces(delta.getTarget().getLines()), marked);
            }
        }
        return new Comparison(blocks(marked), count(marked, Fate.ADDED), count(marked, Fate.GONE));
    }

    private static void within(List<Piece> from, List<Piece> to, List<Marked> marked) {
        for (AbstractDelta<Piece> delta : DiffUtils.diff(from, to, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(piece -> marked.add(new Marked(Fate.SAME, piece)));
            } else {
                delta.getSource().getLines().forEach(piece -> marked.add(new Marked(Fate.GONE, piece)));
                delta.getTarget().getLines().forEach(piece -> marked.add(new Marked(Fate.ADDED, piece)));
            }
        }
    }

    private static List<Piece> pieces(List<TextBlock> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(new Piece(block.kind(), "")),
                Stream.of(block.words().strip().split("\\s+")).map(word -> new Piece(null, word)))).toList();
    }

    private static long count(List<Marked> marked, Fate fate) {
        return marked.stream().filter(one -> one.fate() == fate && one.piece().begins() == null).count();
    }

    private static List<Block> blocks(List<Marked> marked) {
        List<Block> blocks = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        TextBlock.Kind kind = TextBlock.Kind.PARAGRAPH;
        List<String> words = new ArrayList<>();
        Fate fate = Fate.SAME;
        for (Marked one : marked) {
            boolean begins = one.piece().begins() != null;
            if ((begins || one.fate() != fate) && !words.isEmpty()) {
                runs.add(new Run(fate, String.join(" ", words)));
                words.clear();
            }
            if (begins) {
                close(blocks, kind, runs);
                kind = one.piece().begins();
            } else {
                fate = one.fate();
                words.add(one.piece().word());
            }
        }
        if (!words.isEmpty()) {
            runs.add(new Run(fate, String.join(" ", words)));
        }
        close(blocks, kind, runs);
        return blocks;
    }

    private static void close(List<Block> blocks, TextBlock.Kind kind, List<Run> runs) {
        if (!runs.isEmpty()) {
            blocks.add(new Block(kind.name(), List.copyOf(runs)));
            runs.clear();
        }
    }
}
