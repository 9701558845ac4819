/** What a part of a column's name says: at which time or by whom its item was answered. */
export interface RepeatMark {
  readonly kind: "occasion" | "rater";
  /** Marks of different families are not of one series; "": of any series of occasions. */
  readonly family: string;
  /** Order within the series. */
  readonly place: number;
  /** Whether the mark alone says so; others may be a part of an item's own name. */
  readonly isSure: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words for occasions, in order; in English, Spanish, French, Portuguese and German, without accents. */
const BEFORE = set(
  "pre pretest before baseline base basal bl test antes avant vor vorher vortest prae pra basis basislinie",
);
const BETWEEN = set("mid midtest interim");
const AFTER = set("post posttest retest after despues apres depois nach nachher nachtest");
const LATER =
  /^(?:followup|follow|fup|fu|seguimiento|seguimento|acompanhamento|suivi|katamnese|kat)(\d{0,3})$/;
/** Words that are as often something else. */
const FIRST =
  /^(?:start|initial|inicial|inicio|debut|beginn|anfang|screening|intake|admission|entry|ingreso)$/;
const LAST = /^(?:end|final|fin|fim|ende|discharge|exit|alta)$/;

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|tage?|dias?|jours?)$/, 1],
  [/^(?:wk|wks|weeks?|wochen?|semanas?|semaines?)$/, 7],
  [/^(?:m|mo|mos|mon|mth|months?|monate?n?|mes|meses|mois)$/, 30.4],
  [/^(?:y|yr|yrs|years?|jahre?n?|anos?|annees?|ans?)$/, 365],
  [
    /^(?:v|visit|visits|visita|visite|session|sesion|sessao|sitzung|measurement|messung|mzp|vague|welle|ola|onda|momento|temps|tempo|tiempo)$/,
    1,
  ],
];

const RATERS = set(
  "self partner parent parents mother father mom mum dad teacher child peer spouse husband wife coach supervisor manager informant caregiver carer clinician therapist patient proxy observer madre padre pareja profesor docente hijo hija nino mere pere conjoint enseignant enfant mae pai parceiro professor crianca selbst fremd mutter vater eltern lehrer kind therapeut",
);

/** Numbered marks, each a series of its own: "t1", "wave_2", "rater1". */
const NUMBERED = /^(t|time|w|wave|r|rater|coder)(\d{1,3})$/;
/** A year, or a quarter of one ("2019q3"). */
const DATE = /^((?:19[5-9]|20[0-4])\d)(?:q([1-4]))?$/;

/** The family of years and quarters. */
export const DATES = "date";

/** What a part of a name says of time or rater; null where nothing. */
export function repeatMark(part: string): RepeatMark | null {
  const word = part.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const [, letters, digit] = NUMBERED.exec(word) ?? [];
  if (letters !== undefined) {
    const kind = /^(?:r|rater|coder)$/.test(letters) ? "rater" : "occasion";
    return { kind, family: letters, place: Number(digit), isSure: true };
  }
  if (RATERS.has(word)) return { kind: "rater", family: "raters", place: 0, isSure: false };
  const [isLater, number] = LATER.exec(word) ?? [];
  if (isLater !== undefined) return occasion(1e6 + Number(number), true);
  if (BEFORE.has(word)) return occasion(-1, true);
  if (BETWEEN.has(word)) return occasion(0.25, true);
  if (AFTER.has(word)) return occasion(0.5, true);
  if (FIRST.test(word)) return occasion(-1, false);
  if (LAST.test(word)) return occasion(1e5, false);
  const [isDate, year, quarter = 0] = DATE.exec(word) ?? [];
  if (isDate !== undefined) {
    return { ...occasion(Number(year) * 365 + Number(quarter) * 91, true), family: DATES };
  }
  const [, before = "", own = "", after = ""] = /^(\d{0,3})([a-z]+)(\d{0,3})$/.exec(word) ?? [];
  const days = DAYS.find(([unit]) => unit.test(own))?.[1];
  // A unit has one number: before it ("6months") or after it ("month6").
  if (days === undefined || (before === "") === (after === "")) return null;
  return occasion(1 + Number(before + after) * days, own.length > 2);
}

const occasion = (place: number, isSure: boolean): RepeatMark => ({
  kind: "occasion",
  family: "",
  place,
  isSure,
});

/** A name divided into a mark and the rest. */
export interface MarkedName {
  readonly mark: RepeatMark;
  /** The name without the mark. */
  readonly plain: string;
  /** The same with the mark's position. */
  readonly base: string;
}

/** Marks of several words as one: "follow_up" is "followup". */
const SPLIT_WORDS = /(?<=^|[_.-])(follow|pre|post)[_.-](up|test)(?=$|[_.-]|\d+$)/gi;

/** The marks in a name: at its end, at its beginning, and words for occasions between other parts. */
export function marksIn(name: string): readonly MarkedName[] {
  const parts = partsOf(name);
  return [...parts.keys()].reverse().flatMap((at) => {
    const { mark: part, ...rest } = without(parts, at);
    const mark = repeatMark(part);
    if (mark === null || parts.length < 2) return [];
    const isInside = at > 0 && at < parts.length - 1;
    const isWord = mark.family === "" || mark.family === DATES;
    return isInside && !(mark.isSure && isWord) ? [] : [{ mark, ...rest }];
  });
}

/** A name divided at its last and its first separator: whatever the parts are. */
export function splitName(name: string): readonly (Omit<MarkedName, "mark"> & { readonly mark: string })[] {
  const parts = partsOf(name);
  return parts.length < 2 ? [] : [without(parts, parts.length - 1), without(parts, 0)];
}

/** Parts of a name, each with the separator before it, and what follows an item's number ("y1t2"). */
const partsOf = (name: string): readonly string[] =>
  name
    .trim()
    .replace(SPLIT_WORDS, "$1$2")
    .split(/(?<=[^_.-])(?=[_.-]+[^_.-])|(?<=\d)(?=(?:t|w|time|wave)\d{1,2}$)/i);

function without(parts: readonly string[], at: number) {
  const rest = [...parts.slice(0, at), "#", ...parts.slice(at + 1)];
  const plain = parts.filter((_, place) => place !== at).join("");
  const mark = (parts[at] ?? "").replace(/^[_.-]+|[_.-]+$/g, "");
  return { mark, plain: plain.replace(/^[_.-]+/, ""), base: rest.join("").toLowerCase() };
}
