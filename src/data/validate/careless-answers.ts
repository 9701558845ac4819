import type { Measure } from "../../measures/measure";
import { structuresOf } from "../../measures/structure";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { rootBetween } from "../../numeric/optimization/root";
import { sum } from "../../numeric/sums/sum";
import type { AnswerSource } from "../answers/answer-source";
import { alikeRows } from "./alike-rows";
import { type AnswerBlock, type AnswerColumn, answerBlocks, isOneSided } from "./answer-columns";
import type { CarelessFlag, CarelessSummary } from "./data-summary";
import { evenOdd, MIN_SCALES } from "./even-odd";
import { longestRuns } from "./longest-runs";
import { mahalanobisDistances } from "./mahalanobis";
import { responseTimes } from "./response-time";

/** Minimum number of items for a straight line. */
const MIN_LINE = 5;
/** Minimum length of a long run, which must also be half of the items. */
const MIN_RUN = 10;
/** Minimum number of items for identical rows. */
const MIN_ALIKE = 10;
/** Minimum number of people for distances and times; distances also need so many people per item. */
const MIN_PEOPLE = 50;
const PEOPLE_PER_ITEM = 5;
/** Upper tail probability of chi-square beyond which a distance is flagged. */
const TAIL_PROBABILITY = 0.001;
/** Lower values are inconsistent (Johnson 2005, after Jackson 1976). */
const MIN_CONSISTENCY = 0.3;

interface CarelessSource {
  readonly answers: AnswerSource;
  readonly measure: Measure;
  /** Indices of the rows that count. */
  readonly rows: Int32Array;
  readonly people: Float64Array;
  /** Whether each row is one person: rows that stand for several are no copies of one another. */
  readonly single: boolean;
}

/**
 * Flags answers that may be careless. Flags are to be looked at: nobody is left out, and none is proof. Curran (2016, Journal
 * of Experimental Social Psychology 66, 4-19) and Meade & Craig (2012, Psychological Methods 17, 437-455) compare the
 * indices.
 *
 * - Long strings over adjacent items that share their answers: all of five or more; or half of them (Curran's first rule),
 *   ten or more, and not all. Items are not reversed.
 * - Mahalanobis distance of complete answers, beyond the 99.9 % quantile of chi-square.
 * - Even-odd consistency under 0.30, over the scales of the structure with most scales.
 * - Identical answers to ten or more items where chance hardly explains them (`alikeRows`).
 * - Response times, where there is a column (`responseTimes`).
 *
 * Items with two answers, or with a mode above half, are judged by time alone: identical answers are normal there, and rare
 * ones matter.
 */
export function carelessAnswers(columns: readonly AnswerColumn[], source: CarelessSource): CarelessSummary {
  const place = ({ item }: AnswerColumn): number => source.answers.header.indexOf(item.column);
  const inOrder = [...columns].sort((one, other) => place(one) - place(other));
  const oneSided = new Set(inOrder.filter((column) => isOneSided(column, source.people)));
  const blocks = answerBlocks(inOrder, oneSided);
  const judged = inOrder.filter((column) => !oneSided.has(column));
  const found = [
    ...blocks.map((block) => runFlags(block, source)),
    oneSidedNote(blocks, oneSided),
    distanceFlag(judged, source),
    evenOddFlag(judged, source),
    alikeFlag(judged, source),
    timeFlag(columns, source),
  ];
  return { flags: found.flatMap(({ flags }) => flags), notes: found.flatMap(({ notes }) => notes) };
}

interface Findings {
  readonly flags: readonly CarelessFlag[];
  readonly notes: readonly string[];
}

const NO_FINDINGS: Findings = { flags: [], notes: [] };

/** Flags the rows that meet a rule, among those that can be judged. */
function flag(
  { answers, rows, people: standFor }: CarelessSource,
  { code, rule }: Pick<CarelessFlag, "code" | "rule">,
  { judged, flagged }: Readonly<Record<"judged" | "flagged", (row: number) => boolean>>,
): CarelessFlag {
  const numbers: number[] = [];
  let [all, some] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    if (!judged(row)) continue;
    all += standFor[row]!;
    if (!flagged(row)) continue;
    some += standFor[row]!;
    numbers.push(answers.rowNumbers[rows[row]!]!);
  }
  return { code, rule, judged: all, flagged: some, rows: numbers.includes(0) ? null : numbers };
}

function runFlags({ columns, oneSided }: AnswerBlock, source: CarelessSource): Findings {
  const size = columns.length;
  if (oneSided || size < MIN_LINE) return NO_FINDINGS;
  const runs = longestRuns(columns);
  const answered = (row: number): boolean => runs[row]! > 0;
  const turned = columns.filter(({ item }) => item.reverse).length;
  const worded =
    turned > 0 && turned < size
      ? `, though ${turned} of them ${turned === 1 ? "is" : "are"} worded the other way round`
      : "";
  const line = flag(
    source,
    { code: "straight-line", rule: `gave one answer to all ${size} items ${rangeName(columns)}${worded}` },
    { judged: answered, flagged: (row) => runs[row] === size },
  );
  if (size <= MIN_RUN) return { flags: [line], notes: [] };
  const long = Math.max(MIN_RUN, Math.ceil(size / 2));
  const rule = `gave one answer to ${long} or more of these ${size} items in a row, but not to all`;
  const run = flag(
    source,
    { code: "longstring", rule },
    { judged: answered, flagged: (row) => runs[row]! >= long && runs[row]! < size },
  );
  return { flags: [line, run], notes: [] };
}

function oneSidedNote(blocks: readonly AnswerBlock[], oneSided: ReadonlySet<AnswerColumn>): Findings {
  const beside = blocks
    .filter((block) => block.oneSided && block.columns.length >= MIN_LINE)
    .flatMap(({ columns }) => columns.filter((column) => !oneSided.has(column)));
  const noteFor = (columns: readonly AnswerColumn[], why: string): string[] =>
    columns.length === 0 ? [] : [`${list(columns)}: ${why}`];
  const notes = [
    ...noteFor(
      [...oneSided],
      "two answers only, or one that more than half give. Many answers alike and a rare answer are no sign there: not looked at.",
    ),
    ...noteFor(beside, "stands among such items: runs of one answer are not looked at."),
  ];
  return { flags: [], notes };
}

function distanceFlag(columns: readonly AnswerColumn[], source: CarelessSource): Findings {
  if (columns.length < 2) return NO_FINDINGS;
  const tooFew = { flags: [], notes: ["Too few people answered for distances (Mahalanobis)."] };
  if (people(source) < Math.max(MIN_PEOPLE, PEOPLE_PER_ITEM * columns.length)) return tooFew;
  const { squared, dependent, items } = mahalanobisDistances(columns, source.people);
  const left = `${list(dependent)}: the same for everybody, or it follows from the other items; left out of the distances.`;
  const notes = dependent.length === 0 ? [] : [left];
  const rule = `answered ${items} items in an unusual combination (Mahalanobis distance beyond the 99.9 % point of chi-square; of answers that are not normally distributed more than 1 in 1,000 are)`;
  const far = farFrom(Math.max(1, items));
  const found = flag(
    source,
    { code: "distance", rule },
    {
      judged: (row) => !Number.isNaN(squared[row]!),
      flagged: (row) => squared[row]! > far,
    },
  );
  if (found.judged < 2 * columns.length) return tooFew;
  return { flags: items < 2 ? [] : [found], notes };
}

/** Upper quantile of chi-square. */
const farFrom = (df: number): number =>
  rootBetween((x) => chiSquareUpper(x, df) - TAIL_PROBABILITY, [20 * df + 20, df]).x;

function evenOddFlag(columns: readonly AnswerColumn[], source: CarelessSource): Findings {
  const [scales] = structuresOf(source.measure)
    .map(({ factors }) =>
      factors
        .map(({ items }) => columns.filter(({ item, codes }) => codes !== null && items.includes(item.id)))
        .filter((scale) => scale.length > 1),
    )
    .sort((one, other) => other.length - one.length);
  if (scales === undefined || scales.length < 2) return NO_FINDINGS;
  if (scales.length < MIN_SCALES) {
    return { flags: [], notes: [`Even and odd items: ${scales.length} scales are too few.`] };
  }
  const consistency = evenOdd(scales);
  const few = scales.length < 10 ? "; of so few scales it says little about one person" : "";
  const rule = `answered the even items of ${scales.length} scales unlike the odd ones (even-odd consistency under ${MIN_CONSISTENCY.toFixed(2)}${few})`;
  const found = flag(
    source,
    { code: "even-odd", rule },
    {
      judged: (row) => !Number.isNaN(consistency[row]!),
      flagged: (row) => consistency[row]! < MIN_CONSISTENCY,
    },
  );
  return { flags: [found], notes: [] };
}

function alikeFlag(columns: readonly AnswerColumn[], source: CarelessSource): Findings {
  const ordinal = columns.filter(({ codes }) => codes !== null);
  if (!source.single || ordinal.length < MIN_ALIKE) return NO_FINDINGS;
  const { alike, complete } = alikeRows(ordinal);
  const rule = `gave the same answers to all ${ordinal.length} items as another row, which chance hardly explains`;
  const found = flag(
    source,
    { code: "alike-rows", rule },
    { judged: (row) => complete[row] === 1, flagged: (row) => alike[row] === 1 },
  );
  return { flags: [found], notes: [] };
}

function timeFlag(columns: readonly AnswerColumn[], source: CarelessSource): Findings {
  const found = responseTimes(source.answers, source.rows, {
    count: columns.length,
    columns: new Set(source.measure.items.map(({ column }) => column)),
  });
  if (found === null) return NO_FINDINGS;
  if (people(source) < MIN_PEOPLE) {
    return { flags: [], notes: [`Too few people for times (column "${found.column}").`] };
  }
  const { times, median, least, unit, byItems } = found;
  const written = (time: number): string => `${Number(time.toPrecision(3))}${unit === "" ? "" : ` ${unit}`}`;
  const why = byItems ? `2 s for each of ${columns.length} items` : "a third of the median";
  const time = flag(
    source,
    {
      code: "fast",
      rule: `took less than ${written(least)} (${why}; median ${written(median)}; column "${found.column}")`,
    },
    { judged: (row) => !Number.isNaN(times[row]!), flagged: (row) => times[row]! < least },
  );
  return { flags: [time], notes: [] };
}

const people = (source: CarelessSource): number => sum(source.people.subarray(0, source.rows.length));

/** Adjacent items rangeName by the first and the last. */
function rangeName(columns: readonly AnswerColumn[]): string {
  return `${columns[0]?.item.id} to ${columns.at(-1)?.item.id}`;
}

/** Most items that a note names. */
const MAX_NAMED = 8;

function list(columns: readonly AnswerColumn[]): string {
  const shown = columns.slice(0, MAX_NAMED).map(({ item }) => item.id);
  const more = columns.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
