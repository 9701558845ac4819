import type { LabelledTable } from "../../formats/kit/labelled-table";
import { identifiesGroup } from "../answers/repeated-identifiers";
import { profileColumns } from "../columns/column-profile";
import { type Composite, compositesIn } from "../columns/composites";
import { derivedFlags } from "../columns/derived-flags";
import { proposeMissing } from "../columns/missing-codes";
import { nearCombination } from "../columns/near-combination";
import { answersOfOccasions, type OccasionRows, occasionRows } from "../columns/occasion-rows";
import { withoutStrays } from "../columns/stray-codes";
import type { RepeatedColumns } from "./alike-blocks";
import { checkChosenItems, checkRoles } from "./check-choices";
import { externalColumns } from "./draft-item";
import { answersOf, type ItemColumns, linksIn } from "./item-correlations";
import { type Judgement, judgeColumns, scoreOf, type UserChoices } from "./judge-columns";
import * as messages from "./messages";
import {
  laterColumns,
  repeatedColumns,
  repeatedUnless,
  withAllOccasions,
  withRepeated,
} from "./repeated-columns";
import { dividedBlocks, separateScales } from "./separate-scales";
import { withMentions, withTicks } from "./ticked-columns";

/** Fewer values are no score; more items would take long. */
const MIN_VALUES = 4;
const MAX_ITEMS = 120;

interface JudgedFile {
  readonly judged: Judgement;
  readonly repeated: RepeatedColumns | null;
  /** How rows are occasions; null where each is a person. */
  readonly rows: OccasionRows | null;
  /** Columns that may hold an item several times, by their names alone. */
  readonly doubtful: readonly string[];
  /** Columns of scales that nobody answered together. */
  readonly scales: readonly (readonly string[])[];
  readonly composites: ReadonlyMap<string, Composite>;
}

/** Rows that are occasions, and the columns that hold the answers of an occasion once more. */
interface KnownOccasions {
  readonly rows: OccasionRows | null;
  readonly copies: ReadonlyMap<string, Composite>;
}

/** What each column of a table of people is. @throws ItemwiseError "wrong-choice" where a statement cannot hold */
export function judgeFile(
  labelled: LabelledTable,
  choices: UserChoices,
  known: KnownOccasions = { rows: null, copies: new Map() },
): JudgedFile {
  checkRoles(labelled.file, choices);
  const weight = choices.weight === undefined ? (labelled.weight ?? undefined) : choices.weight;
  const alone = withMentions(withTicks(labelled, withoutStrays(profileColumns(labelled, choices.noAnswer))));
  const found = repeatedColumns(
    labelled,
    alone.filter(({ name }) => !known.copies.has(name)),
  );
  const repeated = repeatedUnless(found.repeated, choices);
  const profiles = withAllOccasions(alone, repeated);
  const first = profiles.filter(({ name }) => !repeated?.firstOf.has(name));
  const exact = new Map([
    ...derivedFlags(labelled, profiles),
    ...compositesIn(labelled, profiles),
    ...known.copies,
  ]);
  const guessed = judgeColumns(
    first,
    {
      ...choices,
      weight,
      excluded: [...(choices.excluded ?? []), ...(known.rows ? [known.rows.occasion] : [])],
    },
    {
      composites: exact,
      links: linksIn(labelled),
      later: laterColumns(repeated),
    },
  );
  const near = nearlyItems(labelled, guessed, choices);
  const once = withoutScores(guessed, near);
  const rows = known.rows ?? occasionsUnless(occasionRows(labelled, identifiersOf(once)), choices);
  if (known.rows === null && rows !== null) {
    const copies = [...answersOfOccasions(labelled, rows)].map(
      ([name, original]) => [name, { kind: "copy", of: [original] }] as const,
    );
    if (repeated === null || copies.length > 0)
      return judgeFile(labelled, choices, { rows, copies: new Map(copies) });
  }
  const byRows = repeated === null ? rows : null;
  const judged = {
    ...once,
    columns: withRepeated(profiles, once.columns).map((one) =>
      one.column.name === byRows?.occasion
        ? { column: one.column, role: "time" as const, why: messages.occasionOfRows() }
        : one,
    ),
  };
  checkChosenItems(labelled.file, judged, choices);
  const scales = separateScales(labelled, judged);
  return {
    judged: dividedBlocks(judged, scales),
    repeated,
    rows: byRows,
    doubtful: found.doubtful,
    scales,
    composites: new Map([...exact, ...near]),
  };
}

/** External variables that are nearly made of the items, by name. */
function nearlyItems(
  table: LabelledTable,
  judged: Judgement,
  { groups = [], external = [] }: UserChoices,
): ReadonlyMap<string, Composite> {
  const blocks: readonly ItemColumns[] =
    judged.continuous.length > 0 ? [{ columns: judged.continuous, answers: [], kind: null }] : judged.blocks;
  const items = blocks.flatMap(({ columns }) => columns);
  if (items.length > MAX_ITEMS) return new Map();
  const answers = blocks.flatMap((block) => answersOf(table, block));
  const numbers = externalColumns(judged).filter(
    ({ name, distinct }) => distinct > MIN_VALUES && !groups.includes(name) && !external.includes(name),
  );
  const found = numbers.flatMap((column) => {
    const codes = proposeMissing(column.numbers ?? []).answers;
    const own = codes.map((code) => ({ code, label: "", cells: null }));
    const [y] = answersOf(table, { columns: [column], answers: own, kind: null });
    const near = y && nearCombination(y, answers);
    if (!near) return [];
    const of = near.used.flatMap((at) => items[at]?.name ?? []);
    const kind = of.length > 1 ? ("nearly" as const) : ("copy" as const);
    return [[column.name, { kind, of, share: near.share }] as const];
  });
  return new Map(found);
}

function withoutScores(judged: Judgement, scores: ReadonlyMap<string, Composite>): Judgement {
  const columns = judged.columns.map((one) => {
    const score = scores.get(one.column.name);
    return score === undefined ? one : scoreOf(one.column, score);
  });
  return { ...judged, columns };
}

/** None where the user states that the column of the occasion is something else, such as a group to compare. */
function occasionsUnless(
  rows: OccasionRows | null,
  { items = [], groups = [], external = [], excluded = [], ...units }: UserChoices,
): OccasionRows | null {
  const stated = [items, groups, external, excluded].flat();
  const others = [units.weight, units.stratum, units.cluster];
  const isStated = (column: string): boolean => stated.includes(column) || others.includes(column);
  return rows !== null && (isStated(rows.occasion) || isStated(rows.id)) ? null : rows;
}

/** Columns that identify people, whether their numbers repeat or not. */
const identifiersOf = ({ columns }: Judgement): readonly string[] =>
  columns.flatMap(({ column: { name }, role }) =>
    role === "identifier" && !identifiesGroup(name) ? [name] : [],
  );
