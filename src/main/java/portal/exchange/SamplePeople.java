package portal.exchange;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names of people who do not exist, from many languages, and what else makes a row of customers.csv hard or easy. */
final class SamplePeople {

    /** A name as its owner writes it, and the language they read. */
    record Named(String name, String language) {
    }

    /** Given names | family names | language; the order of the two is the language's own. */
    private static final List<String> LATIN = List.of(
            "Oliver,Amelia,Harry,Isla,Noah,Ava,Freya,Alfie|Smith,Taylor,O'Brien,MacLeod,Okafor,Fitzgerald-Hughes,St. John,ap Rhys|en",
            "Carlos,Lucía,Íñigo,Begoña|García Márquez,Núñez,de la Peña,Ibáñez|es",
            "Chloé,François,Noëlle,Gaël|Lefèvre,D'Aubigné,Çelik-Dubois,L'Hermitte|fr",
            "Sanne,Daan,Fenna,Joris|van der Berg,de Vries,'t Hooft,IJzerman|nl",
            "Jürgen,Änne,Käthe,Götz|Müller,Weiß,von Thüringen,Groß|de",
            "Łukasz,Żaneta,Agnieszka,Michał|Wiśniewski,Źrebiec,Dąbrowska,Kość|pl",
            "Yiğit,Şule,Özlem,İlker|Yıldız,Çağlar,Gümüş,Öztürk|tr",
            "Nguyễn,Trần,Lê,Phạm|Thị Minh Khai,Văn Đức,Hoàng Ánh,Quốc Bảo|vi",
            "Ngozi,Adébáyọ̀,Chukwuemeka|Adéyẹmí,Ọkọ́nkwọ́,Ọlátúnjí|yo");

    private static final List<Named> OTHERS = List.of(
            new Named("Γιώργος Παπαδόπουλος", "el"), new Named("Ελένη Οικονόμου", "el"), new Named("Ξένια Ψαρρά", "el"),
            new Named("Олександр Шевченко", "uk"), new Named("Наталья Щёголева", "ru"), new Named("Ђорђе Његош", "sr"),
            new Named("محمد عبد الرحمن", "ar"), new Named("فاطمة الزهراء بنت علي", "ar"), new Named("نور", "ar"),
            new Named("דוד בן־גוריון", "he"), new Named("שרה לוי", "he"), new Named("王小明", "zh"), new Named("歐陽娜娜", "zh-Hant"),
            new Named("김민준", "ko"), new Named("이서연", "ko"), new Named("राजेश कुमार", "hi"), new Named("श्रीमती लक्ष्मी", "hi"),
            new Named("佐藤 さくら", "ja"), new Named("สมชาย ใจดี", "th"), new Named("Նարե Գրիգորյան", "hy"), new Named("ნინო ბერიძე", "ka"),
            new Named("தமிழ்ச்செல்வி", "ta"), new Named("Suharto", "id"), new Named("Björk", "is"), new Named("Ó", "ga"),
            new Named("Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Adolph Charles David Earl Frederick Gerald Irvin John Kenneth "
                    + "Lloyd Martin Nero Oliver Paul Quincy Randolph Sherman Thomas", "en"),
            new Named("Robert'); DROP TABLE customer;--", "en"), new Named("<b>Anna</b> & Söhne", "de"), new Named("=SUM(A1:A9)", "en"),
            new Named("Zoë 🌻 Sunderland", "en"));

    private static final List<String> NEEDS = List.of("Oxygen concentrator at home: please warn before planned cuts.",
            "Blind: please phone rather than write.", "Uses a stairlift.", "Bills in large print, please.");

    private SamplePeople() {
    }

    static Named person(int number, RandomGenerator random) {
        if (number == 0) {
            return new Named("Maria Lopez", "en");
        }
        if (number % 4 == 0) {
            return OTHERS.get(number / 4 % OTHERS.size());
        }
        String[] parts = LATIN.get(random.nextInt(3) == 0 ? random.nextInt(LATIN.size()) : 0).split("\\|");
        return new Named(pick(parts[0].split(","), random) + " " + pick(parts[1].split(","), random), parts[2]);
    }

    /** Null for most people. */
    static String need(RandomGenerator random) {
        return random.nextInt(25) == 0 ? NEEDS.get(random.nextInt(NEEDS.size())) : null;
    }

    static String pick(String[] from, RandomGenerator random) {
        return from[random.nextInt(from.length)];
    }
}
