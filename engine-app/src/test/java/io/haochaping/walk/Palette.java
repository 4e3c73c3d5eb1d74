package io.haochaping.walk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture with its 256 most frequent colours: what screens show has few, and the edges of letters take the nearest. */
final class Palette {

    private static final int COLOURS = 256;

    private Palette() {
    }

    static BufferedImage reduce(BufferedImage picture) {
        List<Integer> colours = frequent(picture);
        Map<Integer, Integer> nearest = new HashMap<>();
        BufferedImage reduced = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(colours));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, colour -> nearest(colour, colours));
                reduced.getRaster().setSample(x, y, 0, index);
            }
        }
        return reduced;
    }

    private static List<Integer> frequent(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS).map(Map.Entry::getKey).toList();
    }

    private static int nearest(int colour, List<Integer> colours) {
        int best = 0;
        for (int index = 0; index < colours.size(); index++) {
            best = distance(colour, colours.get(index)) < distance(colour, colours.get(best)) ? index : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }

    private static IndexColorModel model(List<Integer> colours) {
        int[] table = colours.stream().mapToInt(colour -> colour | 0xFF000000).toArray();
        return new IndexColorModel(8, table.length, table, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }
}
