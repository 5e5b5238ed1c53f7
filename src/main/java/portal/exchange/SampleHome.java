package portal.exchange;

import java.util.random.RandomGenerator;

/** Where a sample customer lives. Most are in Brightwater, some in countries with other addresses, or without postal codes. */
record SampleHome(String line1, String line2, String town, String region, String postalCode, String country) {

    private static final String[] STREETS = {"Quay Street", "Harbour Road", "Mill Lane", "Station Road", "Lighthouse Walk", "Chapel Hill",
        "Weir Gardens", "The Old Ropery", "Ferry Close", "St Brendan's Terrace"};
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final String[] ABROAD = {
        "7 Frederick Street||Port of Spain|||TT", "22 Cipriani Boulevard|Newtown|Port of Spain|Trinidad||TT",
        "Keizersgracht 12||Amsterdam||1015 CJ|NL", "Rue Haute 88|boîte 4|Bruxelles||1000|BE", "1600 Elm Street|Apt 4B|Springfield|IL|62704|US",
        "12 O'Connell Street||Limerick||V94 T28R|IE", "4 rue de l'Église||Quimper||29000|FR", "Nathan Road 100|12/F|Kowloon|Hong Kong||HK"};

    static SampleHome of(int number, RandomGenerator random) {
        if (number == 0) {
            return new SampleHome("12 Quay Street", null, "Brightwater", null, "BW1 4QS", "GB");
        }
        if (number % 17 == 5) {
            String[] parts = ABROAD[number / 17 % ABROAD.length].split("\\|", -1);
            return new SampleHome(parts[0], orNull(parts[1]), parts[2], orNull(parts[3]), orNull(parts[4]), parts[5]);
        }
        String line1 = (1 + random.nextInt(180)) + " " + SamplePeople.pick(STREETS, random);
        return new SampleHome(line1, random.nextInt(6) == 0 ? "Flat " + (1 + random.nextInt(20)) : null, "Brightwater", null,
                "BW" + (1 + random.nextInt(9)) + " " + (1 + random.nextInt(9)) + letter(random) + letter(random), "GB");
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    private static char letter(RandomGenerator random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
