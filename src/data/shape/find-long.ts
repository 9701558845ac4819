import { ItemwiseError } from "../../errors";
import type { LongShape } from "../../measures/schema/shape";
import { parseNumber } from "../csv/cell-text";
import { missingColumnHint } from "../csv/table";
import * as messages from "../messages";
import { type CodedColumn, joinedKeys, type LongFile, rowsByKey } from "./long-file";

/** Share of rows that must follow the pattern. */
const NEARLY_ALL = 0.95;
/** Smaller files show no pattern. */
const MIN_PEOPLE = 8;
const [MIN_ITEMS, MAX_ITEMS] = [3, 400];
const MAX_OCCASIONS = 40;
/** Larger files are not examined. */
const MAX_ROWS = 10_000_000;
/** Minimum share of the combinations of people and items that have a row. */
const MIN_FILLED = 0.7;
/** Rows by combination, before they are counted exactly: some twice, some missing. */
const [LEAST_ROWS, MOST_ROWS] = [0.6, 1.1];
/** Minimum share of people with more than one occasion, and of combinations with a row. */
const MIN_REPEATED = 0.5;
/** With fewer rows for each answer to each item, any other column could depend on it. */
const MIN_ROWS_PER_ANSWER = 5;
/** Minimum number of columns that differ between the occasions of a person. */
const MIN_VARYING = 2;
/** A file of more columns has its items as columns. */
const MAX_COLUMNS = 60;
/** Pairs of columns that are examined. */
const MAX_PAIRS = 400;

/** Words of names of columns, alone or with what follows them in "itemid" and "items". */
const words = (text: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${text.trim().split(/\s+/).join("|")})(?:ids?|name|nr|no|num|code|s)?(?=$|[^\\p{L}])`,
    "iu",
  );

const PERSON = words(`
  id pid uid uuid sid subj subject participant person respondent case patient user token code proband vpn vp sujet
  sujeto persona personne persoon individu individual record nr no num student pupil child`);
const ITEM = words(`
  item question q frage variable var key field indicator statement stimulus task pregunta domanda pergunta aufgabe
  vraag variavel ítem`);
const VALUE = words(`
  value answer response rating score antwort wert reponse réponse respuesta resposta risposta valor valeur antwoord`);
const OCCASION = words(`
  wave occasion time timepoint visit session round phase event measurement moment t period year month week day
  assessment welle zeitpunkt messzeitpunkt messung vague onda ola ronda momento visita temps`);
/** Units that contain people, or who rates them: a row for each of these is no row for an item. */
const UNIT = words(`
  household hh family fam couple dyad pair twin village school class classroom grade teacher rater judge coder
  observer interviewer enumerator cluster psu stratum strata region district province country state city team group
  site center centre clinic hospital company firm department unit member relation role informant sibling order schule
  klasse haushalt familie lehrer ecole école classe menage ménage escuela hogar familia escola scuola`);
/** What platforms add to each answer, which is no answer itself. */
const ADDED = words(`
  time rt latency duration seconds ms date datetime timestamp start end order position row index trial page comment
  note id created updated`);
const FACT = words("age sex gender birth edad sexo alter geschlecht weight wt");
/** What does not change between the occasions of a person. */
const FIXED = words(
  "sex gender birthyear sexo genero género geschlecht sexe genre sesso geslacht płeć køn kön kjønn",
);
/** A number within a session, group or household: another person has it in the next. */
const WITHIN = /(?:^|[^\p{L}])id[ _.]?(?:in|within)(?:$|[^\p{L}])/iu;
export const isNumberWithin = (name: string): boolean => WITHIN.test(name);

/** A name with its words apart: "personId" and "person_id" become "person Id". */
const spaced = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}]+|\d+$/gu, " ")
    .trim();
const named = (pattern: RegExp, name: string): boolean => pattern.test(spaced(name));

interface Candidate extends CodedColumn {
  readonly name: string;
  readonly place: number;
}

/** Columns that the user named; the others are found. */
export type GivenColumns = { readonly [Name in keyof LongShape]?: string | undefined };

/**
 * Recognizes a file in long format: people who stand in a row for each item, each occasion, or each of both. Nearly all
 * rows must follow the pattern, nearly all combinations must be there once, and a single column may hold the answers.
 * @throws ItemwiseError "missing-column" where a given column is not there
 */
export function findLong(file: LongFile, given: GivenColumns = {}): LongShape | null {
  for (const name of Object.values(given)) {
    if (name === undefined || file.header.includes(name)) continue;
    throw new ItemwiseError("missing-column", () => messages.noColumn({ file: file.file, column: name }), {
      hint: () => missingColumnHint({ header: file.header, leftOut: [] }, [name]),
    });
  }
  if (file.rows > MAX_ROWS) return null;
  return withItems(file, given) ?? withOccasions(file, given);
}

function candidates(
  file: LongFile,
  given: string | undefined,
  isCandidate: (name: string) => ((column: CodedColumn) => boolean) | null,
): Candidate[] {
  return file.header.flatMap((name, place) => {
    if (given !== undefined && name !== given) return [];
    const test = given === undefined ? isCandidate(name) : () => true;
    if (test === null) return [];
    const column = file.column(place);
    return test(column) ? [{ ...column, name, place }] : [];
  });
}

/** A person's identifier: many values, each in several rows. */
const isId =
  (rows: number, least: number) =>
  ({ texts, known }: CodedColumn): boolean =>
    texts.length >= MIN_PEOPLE &&
    known >= NEARLY_ALL * rows &&
    texts.length * least <= known &&
    texts.every((text) => Number.isInteger(parseNumber(text) ?? 0));

/** Columns of occasions, by their names. */
const occasionsIn = (file: LongFile, given: string | undefined): Candidate[] =>
  candidates(file, given, (name) =>
    named(OCCASION, name) && !named(UNIT, name)
      ? ({ texts, known }) =>
          texts.length >= 2 && texts.length <= MAX_OCCASIONS && known >= NEARLY_ALL * file.rows
      : null,
  );

/** A row for each person and item. */
function withItems(file: LongFile, given: GivenColumns): LongShape | null {
  if (file.header.length > MAX_COLUMNS || file.header.length < 3) return null;
  const ids = candidates(file, given.id, (name) =>
    [UNIT, VALUE, FACT, OCCASION].some((other) => named(other, name)) ? null : isId(file.rows, 2),
  );
  if (ids.length === 0) return null;
  const items = candidates(file, given.item, (name) => {
    const isNamed = named(ITEM, name);
    if (named(UNIT, name) || named(FACT, name) || (named(OCCASION, name) && !isNamed)) return null;
    if (named(PERSON, name) && !isNamed) return null;
    return ({ texts, known }) =>
      texts.length >= (isNamed ? 2 : MIN_ITEMS) &&
      texts.length <= MAX_ITEMS &&
      known >= NEARLY_ALL * file.rows &&
      // Numbers may be of anything: pupils of a class, members of a household.
      (isNamed || texts.some((text) => parseNumber(text) === null));
  });
  const occasions = occasionsIn(file, given.occasion);
  const times = Math.max(1, ...occasions.map(({ texts }) => texts.length));
  const pairs = ids.flatMap((id) => items.map((item) => ({ id, item })));
  const found = pairs
    .filter(({ id, item }) => {
      const size = id.texts.length * item.texts.length;
      const isRoom = file.rows <= MOST_ROWS * size * times && file.rows >= LEAST_ROWS * size;
      return id.place !== item.place && isRoom;
    })
    .slice(0, MAX_PAIRS)
    .flatMap(({ id, item }) => {
      const shape = shapeOf(file, { id, item, occasions, given });
      return shape === null ? [] : [{ shape, score: scoreOf(id, item) }];
    });
  return found.sort((one, other) => other.score - one.score)[0]?.shape ?? null;
}

/** Of the ways to read a file: names of identifiers and items, more people than items, and short names of items. */
function scoreOf(id: Candidate, item: Candidate): number {
  const length = item.texts.reduce((sum, text) => sum + text.length, 0) / item.texts.length;
  return (
    (named(PERSON, id.name) ? 4 : 0) +
    (named(ITEM, item.name) ? 4 : 0) +
    (id.texts.length > item.texts.length ? 2 : 0) +
    1 / (1 + length)
  );
}

function shapeOf(
  file: LongFile,
  of: {
    readonly id: Candidate;
    readonly item: Candidate;
    readonly occasions: readonly Candidate[];
    readonly given: GivenColumns;
  },
): LongShape | null {
  const { id, item, given } = of;
  const keys = joinedKeys([id, item], 2 * file.rows);
  if (keys === null || !isFilled(keys, { id, levels: item.texts.length })) return null;
  const occasions = of.occasions.filter(({ place }) => place !== id.place && place !== item.place);
  const occasion = isUnique(keys, file.rows)
    ? undefined
    : occasions.find((one) => {
        const most = 2 * file.rows * MAX_OCCASIONS;
        const joined = joinedKeys([id, item, one], most);
        return joined !== null && isUnique(joined, file.rows) && isRepeated(id, one);
      });
  if (occasion === undefined && (!isUnique(keys, file.rows) || given.occasion !== undefined)) return null;
  const taken = [id, item, ...(occasion ? [occasion] : [])];
  const value = given.value ?? valueColumn(file, taken, occasion);
  if (value === null || taken.some(({ name }) => name === value)) return null;
  const shape = { id: id.name, item: item.name, value };
  return occasion === undefined ? shape : { ...shape, occasion: occasion.name };
}

/** Whether most people have most items, and nearly all rows are of an item that most people have. */
function isFilled(
  keys: Int32Array,
  { id, levels }: { readonly id: Candidate; readonly levels: number },
): boolean {
  const people = id.texts.length;
  const seen = new Uint8Array(people * levels);
  for (const key of keys) if (key >= 0) seen[key] = 1;
  const [byPerson, byItem] = [new Int32Array(people), new Int32Array(levels)];
  let filled = 0;
  for (let key = 0; key < seen.length; key++) {
    if (seen[key] === 0) continue;
    filled++;
    byPerson[Math.floor(key / levels)]!++;
    byItem[key % levels]!++;
  }
  const most = byPerson.filter((count) => count >= levels / 2).length;
  const common = byItem.reduce((sum, count) => sum + (count >= people / 2 ? count : 0), 0);
  return filled >= MIN_FILLED * seen.length && most >= NEARLY_ALL * people && common >= NEARLY_ALL * filled;
}

/** Whether nearly all rows are the only ones of their combination. */
function isUnique(keys: Int32Array, rows: number): boolean {
  const known = keys.filter((key) => key >= 0);
  return known.length >= NEARLY_ALL * rows && new Set(known).size >= NEARLY_ALL * known.length;
}

/** Whether most people have several occasions, and most combinations of the two are there. */
function isRepeated(id: Candidate, occasion: Candidate): boolean {
  const people = id.texts.length;
  const keys = joinedKeys([id, occasion], people * MAX_OCCASIONS) ?? new Int32Array(0);
  const pairs = new Set(keys.filter((key) => key >= 0));
  const times = new Int32Array(people);
  for (const key of pairs) times[Math.floor(key / occasion.texts.length)]!++;
  const several = times.filter((count) => count > 1).length;
  return several >= MIN_REPEATED * people && pairs.size >= MIN_REPEATED * people * occasion.texts.length;
}

/** The only column that differs between the rows of a person, besides what platforms add; null where there are several. */
function valueColumn(
  file: LongFile,
  taken: readonly Candidate[],
  occasion: Candidate | undefined,
): string | null {
  const [id, item] = taken;
  if (id === undefined || item === undefined) return null;
  const places = taken.map(({ place }) => place);
  const perPerson = { keys: id.codes, size: id.texts.length };
  const perItem = { keys: item.codes, size: item.texts.length };
  const most = 2 * file.rows * MAX_OCCASIONS;
  const perTime = occasion && {
    keys: joinedKeys([id, occasion], most) ?? id.codes,
    size: id.texts.length * occasion.texts.length,
  };
  const varying = file.header.flatMap((name, place) => {
    if (places.includes(place)) return [];
    const column = file.column(place);
    const groups = perTime === undefined ? [perPerson, perItem] : [perPerson, perItem, perTime];
    const isFixed = groups.some(({ keys, size }) => rowsByKey(column, keys, size) !== null);
    return isFixed || isNumbering(name, column, file.rows) ? [] : [name];
  });
  const answers = varying.filter((name) => !named(ADDED, name) || named(VALUE, name));
  const only = onlyColumn(file, answers.length === 0 ? varying : answers, item);
  return only === null || named(FACT, only) ? null : only;
}

/**
 * The only column, or the one on which all others depend, by item: an answer's code with its label, or whether it is
 * right. Of columns that say the same, the first one of numbers.
 */
function onlyColumn(file: LongFile, names: readonly string[], item: Candidate): string | null {
  const [first] = names;
  if (first === undefined || names.length === 1) return first ?? null;
  const columns = names.map((name) => ({ name, ...file.column(file.header.indexOf(name)) }));
  const whole = columns.filter(({ name, ...column }) => {
    const size = item.texts.length * column.texts.length;
    const keys = size * MIN_ROWS_PER_ANSWER > file.rows ? null : joinedKeys([item, column], file.rows);
    return (
      keys !== null && columns.every((other) => other.name === name || rowsByKey(other, keys, size) !== null)
    );
  });
  const isNumbers = ({ texts }: CodedColumn): boolean => texts.every((text) => parseNumber(text) !== null);
  return (whole.find(isNumbers) ?? whole[0])?.name ?? null;
}

/** Whether a column counts or names the rows. */
const isNumbering = (name: string, { texts }: CodedColumn, rows: number): boolean =>
  texts.length === rows &&
  (/id$/i.test(name) || texts.every((text, row) => Number(text) - Number(texts[0]) === row));

/** Share of the identifiers whose sex differs between rows by mistake. */
const MAX_CHANGED = 0.25;

/** Whether rows with one identifier are other people, by their sex. */
const areOthers = (file: LongFile, id: Candidate): boolean =>
  file.header.some((name, place) => {
    if (!named(FIXED, name)) return false;
    const { codes, texts } = file.column(place);
    const first = new Int32Array(id.texts.length).fill(-1);
    const changed = new Set<number>();
    for (const [row, code] of codes.entries()) {
      const person = id.codes[row] ?? -1;
      if (person < 0 || code < 0 || texts[code]?.trim() === "") continue;
      if (first[person] === -1) first[person] = code;
      else if (first[person] !== code) changed.add(person);
    }
    return changed.size > MAX_CHANGED * id.texts.length;
  });

/** A row for each person and occasion, with the items as columns. */
function withOccasions(file: LongFile, given: GivenColumns): LongShape | null {
  if (given.item !== undefined || given.value !== undefined) return null;
  for (const occasion of occasionsIn(file, given.occasion)) {
    const ids = candidates(file, given.id, (name) =>
      named(PERSON, name) && !named(UNIT, name) && !isNumberWithin(name) && name !== occasion.name
        ? isId(file.rows, 1.4)
        : null,
    );
    const id = ids.find((one) => {
      const keys =
        one.place === occasion.place ? null : joinedKeys([one, occasion], MAX_OCCASIONS * file.rows);
      return keys !== null && isUnique(keys, file.rows) && isRepeated(one, occasion) && !areOthers(file, one);
    });
    if (id === undefined) continue;
    let varying = 0;
    for (let place = 0; place < file.header.length && varying < MIN_VARYING; place++) {
      if (place === id.place || place === occasion.place) continue;
      if (rowsByKey(file.column(place), id.codes, id.texts.length) === null) varying++;
    }
    if (varying >= MIN_VARYING) return { id: id.name, occasion: occasion.name };
  }
  return null;
}
