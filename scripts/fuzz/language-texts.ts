/** Statements in many languages, with the encodings in which older programs write them. */
import type { TextEncoding } from "../../src/data/csv/encoding-names";
import { standardName } from "../../src/data/csv/encoding-names";

export interface LanguageTexts {
  /** As in `src/data/words/languages`, where it is there. */
  readonly language: string;
  readonly encodings: readonly TextEncoding[];
  readonly statements: readonly string[];
}

const WESTERN = ["latin1", "iso-8859-15", "macintosh"] as const;
const CENTRAL = ["windows-1250", "iso-8859-2"] as const;

export const LANGUAGE_TEXTS: readonly LanguageTexts[] = [
  {
    language: "French",
    encodings: WESTERN,
    statements: [
      "Je me sens écouté",
      "Je suis fatigué après l'école",
      "La santé de ma mère m'inquiète",
      "Ça m'intéresse",
      "J'ai peur de l'échec",
      "Où que j'aille, je suis à l'aise",
    ],
  },
  {
    language: "German",
    encodings: WESTERN,
    statements: [
      "Ich fühle mich müde",
      "Ich bin unglücklich",
      "Mir fällt nichts Schönes ein",
      "Größere Gruppen ängstigen mich",
      "Ich schlafe früh ein",
      "Das Essen schmeckt süß",
    ],
  },
  {
    language: "Spanish",
    encodings: WESTERN,
    statements: [
      "Me siento útil",
      "Mañana será mejor",
      "Tengo más energía",
      "Los niños están bien",
      "Duermo mal por la preocupación",
      "Nadie me escuchó",
    ],
  },
  {
    language: "Portuguese",
    encodings: WESTERN,
    statements: [
      "Não durmo bem",
      "Sinto-me útil",
      "Tenho preocupações",
      "A minha mãe é feliz",
      "As crianças estão tranquilas",
      "Já não tenho força",
    ],
  },
  {
    language: "Italian",
    encodings: WESTERN,
    statements: [
      "Mi sento più felice",
      "La città è sicura",
      "Ho già dormito",
      "Perché sono stanco",
      "La mia libertà conta",
      "Così va meglio",
    ],
  },
  {
    language: "Swedish",
    encodings: WESTERN,
    statements: [
      "Jag känner mig lugn",
      "Jag sover dåligt",
      "Jag är trött",
      "Jag gör något bra",
      "Mina föräldrar hjälper mig",
      "Det går för långsamt",
    ],
  },
  {
    language: "Danish",
    encodings: WESTERN,
    statements: [
      "Jeg føler mig træt",
      "Jeg sover dårligt",
      "Jeg er glad for mit hjem, også når det er mørkt",
      "Jeg kan lide at lære",
      "Mine forældre hjælper mig",
      "Jeg tænker på døden",
    ],
  },
  {
    language: "Norwegian",
    encodings: WESTERN,
    statements: [
      "Jeg føler meg trygg",
      "Jeg sover dårlig",
      "Jeg er ofte trøtt",
      "Foreldrene mine hjelper meg på skolen",
      "Jeg har det bra nå",
      "Jeg gjør så godt jeg kan",
    ],
  },
  {
    language: "Finnish",
    encodings: ["latin1", "iso-8859-15"],
    statements: [
      "Nukun hyvin öisin",
      "Olen väsynyt",
      "Minulla on ystäviä",
      "Pidän itsestäni",
      "Elämä on tärkeää",
      "En jää yksin",
    ],
  },
  {
    language: "Icelandic",
    encodings: ["latin1"],
    statements: [
      "Mér líður vel",
      "Ég er þreyttur",
      "Ég sef ekki á nóttunni",
      "Það er erfitt að læra",
      "Ég á góða vini",
      "Mér finnst lífið gott",
    ],
  },
  {
    language: "Polish",
    encodings: CENTRAL,
    statements: [
      "Czuję się zmęczony",
      "Śpię źle",
      "Mogę liczyć na przyjaciół",
      "Życie jest piękne",
      "Boję się przyszłości",
      "Często płaczę",
    ],
  },
  {
    language: "Czech",
    encodings: CENTRAL,
    statements: [
      "Cítím se unavený",
      "Špatně spím",
      "Mám dobré přátele",
      "Život je těžký",
      "Často pláču",
      "Bojím se budoucnosti",
    ],
  },
  {
    language: "Slovak",
    encodings: CENTRAL,
    statements: [
      "Cítim sa unavený",
      "Zle spím",
      "Mám veľa priateľov",
      "Život je ťažký",
      "Často plačem",
      "Bojím sa budúcnosti",
    ],
  },
  {
    language: "Hungarian",
    encodings: CENTRAL,
    statements: [
      "Fáradtnak érzem magam",
      "Rosszul alszom éjszaka",
      "Jó barátaim vannak",
      "Félek a jövőtől",
      "Szép az élet",
      "Gyakran sírok és dühös vagyok",
    ],
  },
  {
    language: "Romanian",
    encodings: CENTRAL,
    statements: [
      "Mă simt obosit",
      "Nu dorm bine noaptea şi visez urât",
      "Am prieteni în oraş",
      "Viaţa este frumoasă",
      "Îmi este frică",
      "Plâng des când sunt singur",
    ],
  },
  {
    language: "Croatian",
    encodings: CENTRAL,
    statements: [
      "Osjećam se umorno",
      "Loše spavam noću",
      "Često plačem",
      "Život je težak",
      "Bojim se sutrašnjice",
      "Imam puno bližnjih i sreće",
    ],
  },
  {
    language: "Slovenian",
    encodings: CENTRAL,
    statements: [
      "Počutim se utrujeno",
      "Slabo spim ponoči",
      "Življenje je lepo",
      "Bojim se bolečine",
      "Pogosto jočem zaradi šole",
      "Včasih sem žalosten",
    ],
  },
  {
    language: "Turkish",
    encodings: ["windows-1254"],
    statements: [
      "Kendimi yorgun hissediyorum, çünkü çalışıyorum",
      "Gece iyi uyuyamıyorum",
      "Arkadaşlarım var",
      "Geleceğim için korkuyorum",
      "Hayat güzel",
      "Sık sık ağlıyorum",
    ],
  },
  {
    language: "Estonian",
    encodings: ["windows-1257", "latin1", "iso-8859-13"],
    statements: [
      "Tunnen ennast väsinuna",
      "Magan öösel hästi",
      "Mul on häid sõpru",
      "Elu on ilus ja mõnus",
      "Kardan tulevikku üsna tihti",
      "Ma ei jää üksi",
    ],
  },
  {
    language: "Latvian",
    encodings: ["windows-1257", "iso-8859-13"],
    statements: [
      "Es jūtos noguris",
      "Es slikti guļu naktīs",
      "Man ir labi draugi, kas palīdz",
      "Dzīve ir skaista",
      "Es baidos no nākotnes",
      "Es bieži raudu",
    ],
  },
  {
    language: "Lithuanian",
    encodings: ["windows-1257", "iso-8859-13"],
    statements: [
      "Jaučiuosi pavargęs",
      "Blogai miegu naktį",
      "Turiu gerų draugų",
      "Gyvenimas yra gražus",
      "Bijau ateities ir mirčių",
      "Dažnai verkiu",
    ],
  },
  {
    language: "Russian",
    encodings: ["windows-1251", "koi8-r", "iso-8859-5", "x-mac-cyrillic", "ibm866"],
    statements: [
      "Я чувствую усталость",
      "Я плохо сплю",
      "У меня есть друзья",
      "Жизнь прекрасна",
      "Я боюсь будущего",
      "Часто плачу",
    ],
  },
  {
    language: "Ukrainian",
    encodings: ["windows-1251", "koi8-u"],
    statements: [
      "Я почуваюся втомленим",
      "Я погано сплю",
      "У мене є друзі",
      "Життя прекрасне",
      "Я боюся майбутнього",
      "Часто плачу через її слова",
    ],
  },
  {
    language: "Bulgarian",
    encodings: ["windows-1251"],
    statements: [
      "Чувствам се уморен",
      "Спя лошо",
      "Имам добри приятели",
      "Животът е хубав",
      "Страхувам се от бъдещето",
      "Често плача",
    ],
  },
  {
    language: "Serbian",
    encodings: ["windows-1251"],
    statements: [
      "Осећам се уморно",
      "Лоше спавам",
      "Имам добре пријатеље",
      "Живот је леп",
      "Бојим се будућности",
      "Често плачем",
    ],
  },
  {
    language: "Greek",
    encodings: ["windows-1253", "iso-8859-7"],
    statements: [
      "Νιώθω κουρασμένος",
      "Δεν κοιμάμαι καλά",
      "Έχω φίλους",
      "Η ζωή είναι όμορφη",
      "Φοβάμαι το μέλλον",
      "Κλαίω συχνά",
    ],
  },
  {
    language: "Hebrew",
    encodings: ["windows-1255"],
    statements: [
      "אני מרגיש עייף",
      "אני ישן רע",
      "יש לי חברים טובים",
      "החיים יפים",
      "אני מפחד מהעתיד",
      "אני בוכה לעתים קרובות",
    ],
  },
  {
    language: "Arabic",
    encodings: ["windows-1256", "iso-8859-6"],
    statements: [
      "أشعر بالتعب",
      "لا أنام جيدا",
      "عندي أصدقاء",
      "الحياة جميلة",
      "أخاف من المستقبل",
      "أبكي كثيرا",
    ],
  },
  {
    language: "Thai",
    encodings: ["windows-874"],
    statements: ["ฉันรู้สึกเหนื่อย", "ฉันนอนไม่หลับ", "ฉันมีเพื่อนที่ดี", "ชีวิตสวยงาม", "ฉันกลัวอนาคต", "ฉันร้องไห้บ่อย"],
  },
  {
    language: "Japanese",
    encodings: ["shift_jis", "euc-jp"],
    statements: [
      "疲れていると感じる",
      "夜よく眠れない",
      "良い友達がいる",
      "人生は楽しい",
      "将来が不安だ",
      "よく泣く",
      "気分はどうですか？",
    ],
  },
  {
    language: "Chinese, simplified",
    encodings: ["gb18030"],
    statements: ["我感到疲倦", "我晚上睡不好", "我有好朋友", "生活很美好", "我害怕未来", "我经常哭"],
  },
  {
    language: "Chinese, traditional",
    encodings: ["big5"],
    statements: ["我感到疲倦", "我晚上睡不好", "我有好朋友", "生活很美好", "我害怕未來", "我經常覺得難過"],
  },
  {
    language: "Korean",
    encodings: ["euc-kr"],
    statements: [
      "나는 피곤하다",
      "밤에 잠을 못 잔다",
      "좋은 친구가 있다",
      "인생은 아름답다",
      "미래가 두렵다",
      "자주 운다",
    ],
  },
];

const tables = new Map<TextEncoding, ReadonlyMap<string, readonly number[]>>();

/** Bytes of each letter of an encoding, from its decoder. */
function lettersOf(encoding: TextEncoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const letters = new Map<string, readonly number[]>();
  const take = (bytes: readonly number[]): void => {
    try {
      const text = new TextDecoder(standardName(encoding), { fatal: true }).decode(Uint8Array.from(bytes), {
        stream: encoding === "latin1",
      });
      if ([...text].length === 1 && !letters.has(text)) letters.set(text, bytes);
    } catch {
      // No letter has these bytes.
    }
  };
  for (let first = 0; first < 256; first++) take([first]);
  if (/jis|euc|gb|big/.test(encoding))
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) take([first, second]);
  tables.set(encoding, letters);
  return letters;
}

/** The bytes of a text; null where the encoding does not have all of its letters. */
export function encodedIn(text: string, encoding: TextEncoding): Uint8Array | null {
  const letters = lettersOf(encoding);
  const bytes = [...text].map((letter) => letters.get(letter));
  return bytes.some((one) => one === undefined) ? null : Uint8Array.from(bytes.flatMap((one) => one ?? []));
}
