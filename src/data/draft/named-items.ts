import { nameWords } from "../answers/repeated-identifiers";
import type { ColumnProfile } from "../columns/column-profile";
import { MAX_CATEGORIES } from "../columns/missing-codes";
import { partOf, seriesOf, suffixOf } from "../columns/name-parts";
import { plainText } from "../csv/cell-text";
import { type AnswerBlock, answerBlocks, type BlockReading, blockOf } from "./answer-blocks";
import { type ColumnRole, type JudgedColumn, judgeByAnswers } from "./column-role";
import { type ItemColumns, type Links, weakestLink } from "./item-correlations";

/** Roles that a column may have by its name alone. */
const BY_NAME: ReadonlySet<ColumnRole> = new Set([
  "group",
  "weight",
  "stratum",
  "cluster",
  "identifier",
  "personal",
  "time",
]);
/** Two answers are shared by chance. */
const MIN_ANSWERS = 3;
/** This many columns are a series, or items beside which another stands. */
const MIN_ITEMS = 3;
/** A column belongs to items with which it correlates at least this share of what they do among each other. */
const MIN_SHARE = 0.6;
/** What columns about a person may begin or end with, without accents. */
const ABOUT_PERSON =
  /^(demo\p{L}*|dem|socio\p{L}*|sozio\p{L}*|soz|bg|back(ground)?|resp(ondent)?|hh|household|person(al)?|participant|code[sd]?|cat|cats|category|rec|recoded?|grp|groups?|num|label|bin|new|old|pre|post|test|retest|pretest|posttest|before|after|baseline|midline|endline|followup)$/u;
/** Whose characteristic it may be: what parents and partners are like is no scale. */
const RELATIVE =
  /^(mother|mom|mum|father|dad|parents?|partner|spouse|husband|wife|self|own|child|guardian|mutter|vater|eltern|madre|padre|mere|pere|mae|pai|matka|ojciec|moeder|vader)s?$/;

/**
 * Columns that are something else by their names, and items by their answers: a series ("class1" to "class5"), names that
 * begin or end alike ("income_sat", "job_sat"), or one among items with the same answers that stands beside them ("religion"
 * between "health" and "work"). Answers in words of a known scale are enough; others must correlate as items do.
 */
export function namedItems(
  judged: readonly JudgedColumn[],
  reading: BlockReading,
  links: Links,
): ReadonlyMap<ColumnProfile, JudgedColumn> {
  const doubtful = new Map(
    judged.flatMap(({ column, role }) => {
      const own = BY_NAME.has(role) ? judgeByAnswers(column, reading.words) : null;
      return own === null ? [] : [[column, own] as const];
    }),
  );
  if (doubtful.size === 0) return doubtful;
  const items = judged.flatMap(({ column, role }) =>
    (role === "ordinal item" && column.ticked === undefined) || doubtful.has(column) ? [column] : [],
  );
  const found = answerBlocks(items, reading).blocks.flatMap((block) => {
    const own = block.columns.filter((column) => doubtful.has(column));
    const { length } = block.answers;
    if (own.length === 0 || length < MIN_ANSWERS || length > MAX_CATEGORIES) return [];
    if (block.kind !== null && block.kind !== "yes or no") return own;
    const order = judged.map(({ column }) => column);
    return own.filter((column) => isItem(column, { block, order, doubtful, reading, links }));
  });
  return new Map([...doubtful].filter(([column]) => found.includes(column)));
}

function isItem(
  column: ColumnProfile,
  given: {
    readonly block: AnswerBlock;
    /** All columns, as the file has them. */
    readonly order: readonly ColumnProfile[];
    readonly doubtful: ReadonlyMap<ColumnProfile, unknown>;
    readonly reading: BlockReading;
    readonly links: Links;
  },
): boolean {
  const { block, order, doubtful, reading, links } = given;
  const alike = (key: (name: string) => string): readonly ColumnProfile[] =>
    key(column.name) === "" ? [] : block.columns.filter(({ name }) => key(name) === key(column.name));
  const series = alike(seriesOf);
  if (series.length > 0) return series.length >= MIN_ITEMS && links.areCorrelated(blockOf(series, reading));
  const fits = (others: readonly ColumnProfile[]): boolean =>
    belongsTo(links.correlations(blockOf([column, ...others], reading)));
  const isShared = [partKey, suffixKey].some((key) => {
    const others = alike(key).filter((other) => other !== column);
    return others.length + 1 >= MIN_ITEMS && fits(others);
  });
  if (isShared) return true;
  const run = runOf(column, order, block);
  const plain = run.filter((other) => !doubtful.has(other));
  return plain.length >= MIN_ITEMS && 2 * plain.length > run.length && fits(plain);
}

/** A part of a name that is no word for a person, beside a rest that names something: no time, number or relative. */
function keyOf(part: string, name: string): string {
  const [word = "", rest = ""] = [part, name.replace(part, "")].map((text) =>
    plainText(text).replace(/[^\p{L}\p{N}]/gu, ""),
  );
  const isPlain = (text: string): boolean => /^\p{L}{3,}$/u.test(text) && !ABOUT_PERSON.test(text);
  const isOfRelative = nameWords(name).some((own) => RELATIVE.test(plainText(own)));
  return isPlain(word) && isPlain(rest) && !isOfRelative ? word : "";
}
const partKey = (name: string): string => keyOf(partOf(name), name);
const suffixKey = (name: string): string => keyOf(suffixOf(name), name);

/** The columns of a block that stand beside each other, around one of them. */
function runOf(
  column: ColumnProfile,
  order: readonly ColumnProfile[],
  { columns }: ItemColumns,
): readonly ColumnProfile[] {
  let [first, end] = [order.indexOf(column), order.indexOf(column) + 1];
  const isMember = (at: number): boolean => at >= 0 && at < order.length && columns.includes(order[at]!);
  while (isMember(first - 1)) first--;
  while (isMember(end)) end++;
  return order.slice(first, end);
}

/** Whether the first column correlates with the others about as they do with each other. */
function belongsTo(found: { readonly values: Float64Array; readonly k: number; readonly n: number } | null) {
  if (found === null) return false;
  const { values, k, n } = found;
  let [own, others] = [0, 0];
  for (let one = 1; one < k; one++) {
    own += Math.abs(values[one]!) / (k - 1);
    for (let other = 1; other < one; other++)
      others += Math.abs(values[one * k + other]!) / (((k - 1) * (k - 2)) / 2);
  }
  return own >= Math.max(weakestLink(n), MIN_SHARE * others);
}
