import { foldedText, plainText } from "../csv/cell-text";
import { type LanguageWords, languages, type ScaleKind } from "./languages";

export interface WordScale {
  /** What the scale is about; null where the order comes from numbers that the answers begin or end with. */
  readonly kind: ScaleKind | null;
  /** Null where the answers' own numbers order them. */
  readonly language: string | null;
  /** From the lowest to the highest: the number that stands for the answer, and the texts of it that occur. */
  readonly answers: readonly { readonly code: number; readonly texts: readonly string[] }[];
  /** Whether the answers are ranges of numbers, which incomes and sizes of companies are, too. */
  readonly areRanges?: boolean | undefined;
  /** The texts that stand for no answer, in the order in which they were given. */
  readonly noAnswer: readonly string[];
}

/**
 * Reads answers in words as a scale: by numbers that they begin or end with ("1 - Not at all", "Agree (4)", also where
 * only the ends have words), or by the scales of the languages that are known. Yes and no are 1 and 0, other answers
 * are counted from 1.
 * @param texts the distinct texts of one column or of several that share their answers
 * @returns null where they are no scale that is known, or have fewer than two answers
 * @example
 * ```ts
 * readWords(["Strongly agree", "Agree", "Don't know"]).answers; // [{ code: 1, texts: ["Agree"] }, { code: 2, texts: ["Strongly agree"] }]
 * ```
 */
export function readWords(texts: readonly string[]): WordScale | null {
  return wordReader([])(texts);
}

/** Reads answers in words as a scale; null where they are none. */
export type WordReader = (texts: readonly string[]) => WordScale | null;

/**
 * A reader that knows further answers.
 * @param orders sets of answers, each from the lowest to the highest
 */
export function wordReader(orders: readonly (readonly string[])[]): WordReader {
  const ordered = orders.map((order) => ({
    kind: null,
    language: null,
    placeOf: placesOf(order.map((text) => [text])),
  }));
  return (texts) => {
    const noAnswer = texts.filter((text) => isNoAnswer(text));
    const answers = texts.filter((text) => !noAnswer.includes(text));
    const stated = known(texts, [], ordered) ?? known(answers, noAnswer, ordered);
    return (
      stated ??
      numbered(answers, noAnswer) ??
      known(answers, noAnswer, knownScales()) ??
      qualified(answers, noAnswer) ??
      ranged(answers, noAnswer)
    );
  };
}

/** Whether the lower of two answers says no and the higher yes, in a language that is known. */
export function areNoAndYes([low, high]: readonly string[], words: WordReader = readWords): boolean {
  if (low === undefined || high === undefined) return false;
  const read = words([low, high]);
  return read?.kind === "yes or no" && read.answers[0]?.texts.includes(low) === true;
}

/** Whether words stand for no answer in a language that is known. */
export function isNoAnswer(text: string): boolean {
  return NO_ANSWER.has(plainText(spaced(text)));
}

/** Names of answers in forms hold no blanks: "no_sabe". */
const spaced = (text: string): string => (/\s/.test(text.trim()) ? text : text.replace(/_/g, " "));

/** Shorter words stand in answers, too. */
const MIN_PHRASE = 6;

/** Whether a label holds words for no answer among others ("Item not applicable"). */
export function holdsNoAnswer(label: string): boolean {
  const words = ` ${plainText(label).replace(/[^\p{L}\p{N}']+/gu, " ")} `;
  return isNoAnswer(label) || PHRASES.some((phrase) => words.includes(` ${phrase} `));
}

const NO_ANSWER: ReadonlySet<string> = new Set(languages.flatMap(({ noAnswer }) => noAnswer.map(plainText)));

const PHRASES: readonly string[] = [...NO_ANSWER].filter(({ length }) => length >= MIN_PHRASE);

let scales: readonly KnownScale[] | undefined;

/** Kinds in the order in which they are tried: words that several have ("not at all") go by the others beside them. */
function knownScales(): readonly KnownScale[] {
  scales ??= languages.flatMap((words: LanguageWords) =>
    (Object.entries(words.scales) as [ScaleKind, readonly (readonly string[])[]][]).map(([kind, places]) => ({
      kind,
      language: words.language,
      placeOf: placesOf(places),
    })),
  );
  return scales;
}

interface KnownScale {
  readonly kind: ScaleKind | null;
  readonly language: string | null;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The places of wordings, also of such as have lost their accents, where no two places have those. */
function placesOf(places: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const plain = new Map<string, number>();
  const shared = new Set<string>();
  const exact = places.flatMap((wordings, place) =>
    wordings.map((text): [string, number] => {
      const key = plainText(text);
      if ((plain.get(key) ?? place) !== place) shared.add(key);
      plain.set(key, place);
      return [foldedText(text), place];
    }),
  );
  for (const key of shared) plain.delete(key);
  return new Map([...plain, ...exact]);
}

function known(
  texts: readonly string[],
  noAnswer: readonly string[],
  scales: readonly KnownScale[],
): WordScale | null {
  const keys = texts.map((text) => ({
    text,
    folded: foldedText(spaced(text)),
    plain: plainText(spaced(text)),
  }));
  for (const { kind, language, placeOf } of scales) {
    const byPlace = new Map<number, { readonly plain: string; readonly texts: string[] }>();
    const fits = keys.every(({ text, folded, plain }) => {
      const place = placeOf.get(folded) ?? placeOf.get(plain);
      if (place === undefined) return false;
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, { plain, texts: [text] });
      else there.texts.push(text);
      return there === undefined || there.plain === plain;
    });
    if (!fits || byPlace.size < 2) continue;
    const first = kind === "yes or no" ? 0 : 1;
    const answers = [...byPlace]
      .sort(([a], [b]) => a - b)
      .map(([, { texts: same }], index) => ({ code: first + index, texts: same }));
    return { kind, language, answers, noAnswer };
  }
  return null;
}

/** Words of fewer letters ("at all") say nothing of what answers are degrees of. */
const MIN_QUALIFIED = 5;
const MIN_DEGREES = 3;

/** Degrees of one thing: "Not at all confident", "Slightly confident", "Extremely confident"; "Very typical of me". */
function qualified(texts: readonly string[], noAnswer: readonly string[]): WordScale | null {
  if (texts.length < MIN_DEGREES) return null;
  const words = texts.map((text) =>
    foldedText(spaced(text))
      .replace(/^not (.+) at all$/, "not at all $1")
      .split(" "),
  );
  const [first = []] = words;
  let shared = 0;
  while (words.every((own) => own.length > shared + 1 && own.at(-1 - shared) === first.at(-1 - shared)))
    shared++;
  const isThing = first.slice(first.length - shared).some((word) => word.length >= MIN_QUALIFIED);
  if (!isThing) return null;
  const degrees = new Map(words.map((own, place) => [own.slice(0, -shared).join(" "), texts[place] ?? ""]));
  const intensities = knownScales().filter(({ kind }) => kind === "intensity");
  const found = degrees.size < texts.length ? null : known([...degrees.keys()], noAnswer, intensities);
  const answers = found?.answers.map((one) => ({
    ...one,
    texts: one.texts.map((degree) => degrees.get(degree) ?? degree),
  }));
  return found && answers ? { ...found, answers } : null;
}

const RANGE = /^(\d+(?:\.\d+)?)\s*(?:[-–—]|to|bis|à|a)\s*(\d+(?:\.\d+)?)(?!\s*[-–—/.]?\d)/u;
const BELOW =
  /^(?:less than|fewer than|under|below|up to|at most|weniger als|bis zu|unter|menos de|moins de|<|≤)\s*(\d+(?:\.\d+)?)/u;
const ABOVE =
  /^(?:(?:more than|over|above|at least|mehr als|uber|mindestens|mas de|mais de|plus de|>|≥)\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*\+|(\d+(?:\.\d+)?) (?:\p{L}+ )?(?:or|and|oder|und|o|ou|et) (?:more|over|above|mehr|mas|mais|plus)\b)/u;
const ZERO = /^(?:never|none|no \p{L}+|nie|keine?|nunca|ningun[oa]?|nenhum|jamais|aucune?)$/u;
/** Ranges that are written out, at least; one alone may be a remark. */
const MIN_RANGES = 2;

/** Ranges of numbers that do not overlap: "Less than 1 day", "1–2 days", "3–5 days", "More than 5 days". */
function ranged(texts: readonly string[], noAnswer: readonly string[]): WordScale | null {
  const plain = texts.map((text) => plainText(text).replace(/(\d),(\d{3})(?!\d)/g, "$1$2"));
  const ranges = plain.flatMap((written, at) => {
    const ends = rangeOf(written);
    return ends === null ? [] : [{ text: texts[at] ?? "", low: ends[0], high: ends[1] }];
  });
  const closed = plain.filter((written) => RANGE.test(written));
  if (ranges.length < texts.length || closed.length < MIN_RANGES || ranges.length <= MIN_RANGES) return null;
  const rising = [...ranges].sort((one, other) => one.low - other.low || one.high - other.high);
  const isApart = rising.every(({ low }, at) => at === 0 || low >= (rising[at - 1]?.high ?? low));
  if (!isApart) return null;
  const answers = rising.map(({ text }, at) => ({ code: at + 1, texts: [text] }));
  return { kind: null, language: null, answers, noAnswer, areRanges: true };
}

function rangeOf(text: string): readonly [number, number] | null {
  if (ZERO.test(text)) return [0, 0];
  const range = RANGE.exec(text);
  if (range !== null) return [Number(range[1]), Number(range[2])];
  const below = BELOW.exec(text)?.[1];
  if (below !== undefined) return [0, Number(below)];
  const above = ABOVE.exec(text)
    ?.slice(1)
    .find((end) => end !== undefined);
  if (above !== undefined) return [Number(above), Number.POSITIVE_INFINITY];
  const single = /^(\d+(?:\.\d+)?)(?: \p{L}+)?$/u.exec(text)?.[1];
  return single === undefined ? null : [Number(single), Number(single)];
}

const NUMBER = /^-?\d{1,2}$/;
/** "1 - Never", "1. Never", "1 = Never", "1: Never", "1) Never", "(1) Never", "1 Never", "Never (1)"; a number alone. */
const LEADING = /^\(?(-?\d{1,2})(?:\)|\s*[-–—.:=)]|\s)\s*\D.*$/u;
/** "Extremely likely - 10" at the ends of a scale whose other answers are numbers alone. */
const LAST = /^\D.*\s[-–—=:]\s*(\d{1,2})$/u;
/** "A1", "A2" or "AO01", as platforms name answers whose words they keep elsewhere. */
const LETTERED = /^\p{L}{1,2}(\d{1,2})$/u;
const TRAILING = /^\D.*\((-?\d{1,2})\)$/u;

function numbered(texts: readonly string[], noAnswer: readonly string[]): WordScale | null {
  const byCode = new Map<number, string[]>();
  const haveWords = texts.filter((text) => !NUMBER.test(text.trim())).length;
  const areEnds = haveWords <= 2 && haveWords < texts.length - haveWords;
  for (const text of texts) {
    const trimmed = text.trim();
    const found =
      NUMBER.exec(trimmed)?.[0] ??
      (areEnds ? LAST.exec(trimmed)?.[1] : undefined) ??
      LEADING.exec(trimmed)?.[1] ??
      TRAILING.exec(trimmed)?.[1] ??
      LETTERED.exec(trimmed)?.[1];
    if (found === undefined) return null;
    byCode.set(Number(found), [...(byCode.get(Number(found)) ?? []), text]);
  }
  const folded = new Set(texts.map(foldedText)).size;
  if (byCode.size < 2 || byCode.size < folded) return null;
  const answers = [...byCode].sort(([a], [b]) => a - b).map(([code, same]) => ({ code, texts: same }));
  return { kind: null, language: null, answers, noAnswer };
}
