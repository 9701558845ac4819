import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { sumBy } from "../../numeric/sums/sum";
import { identifiesGroup } from "../answers/repeated-identifiers";
import { type ColumnProfile, isSameCell } from "../columns/column-profile";
import type { Composite } from "../columns/composites";
import { cellsOfNoLevel, spellings } from "../columns/group-cells";
import { seriesOf } from "../columns/name-parts";
import { byNumberOrText, parseNumber } from "../csv/cell-text";
import { isNumberWithin } from "../shape/find-long";
import { areNoAndYes } from "../words/read-words";
import type { RepeatedColumns } from "./alike-blocks";
import type { AnswerBlock } from "./answer-blocks";
import { type ColumnRole, kindText } from "./column-role";
import { leftoverColumns } from "./draft-item";
import type { Judgement } from "./judge-columns";
import * as messages from "./messages";
import { MAX_KEYED_ITEMS, type Tie } from "./reversed-items";
import { type NamedScales, scaleSpan } from "./separate-scales";
import { isMentioned } from "./ticked-columns";

export interface ColumnNote {
  readonly column: string;
  readonly as: ColumnUse;
  /** `as` in words. */
  readonly taken: string;
  readonly why: string;
}

type ColumnUse = (typeof TAKEN)[ColumnRole] | (typeof SECOND)[keyof typeof SECOND] | "external";

const TAKEN = {
  "ordinal item": "item",
  "continuous item": "item",
  "repeated item": "repeated-item",
  words: "left-out",
  group: "group",
  weight: "weight",
  stratum: "stratum",
  cluster: "cluster",
  replicate: "replicate",
  identifier: "identifier",
  personal: "personal",
  time: "time",
  constant: "left-out",
  "mostly empty": "left-out",
  text: "left-out",
} as const satisfies Readonly<Record<ColumnRole, string>>;

const SECOND = { weight: "second-weight", stratum: "second-stratum", cluster: "second-cluster" } as const;

function outsideColumns({ external = {} }: Pick<MeasureDefinition, "external">): ReadonlySet<string> {
  return new Set(Object.entries(external).map(([id, { column }]) => column ?? id));
}

export function columnNotes(
  { columns }: Judgement,
  { external }: Pick<MeasureDefinition, "external"> = {},
): ColumnNote[] {
  const outside = outsideColumns({ external });
  const first = new Map<ColumnRole, ColumnProfile>();
  return columns.map(({ column, role, why }) => {
    const isSecond = first.has(role);
    if (!isSecond) first.set(role, column);
    const isSingle = role === "weight" || role === "stratum" || role === "cluster";
    const own = isSingle && isSecond ? SECOND[role] : TAKEN[role];
    const as = outside.has(column.name) ? "external" : own;
    return { column: column.name, as, taken: messages.taken({ as }), why };
  });
}

/** Most answers named. */
const MAX_NAMED = 12;

/** What was guessed in a draft and what to check, one full sentence each. */
export function draftNotes(
  table: LabelledTable,
  judged: Judgement,
  drafted: {
    readonly definition: MeasureDefinition;
    readonly reversed: readonly string[];
    /** Items whose codes are reversed. */
    readonly coded: readonly string[];
    readonly ties: readonly Tie[];
    readonly composites: ReadonlyMap<string, Composite>;
    readonly repeated: RepeatedColumns | null;
    readonly doubtful: readonly string[];
    readonly scales: readonly (readonly string[])[];
    readonly named: NamedScales | null;
  },
): string[] {
  const isPublished = drafted.definition.source != null;
  return [
    ...table.notes,
    SENSITIVITY[`${drafted.definition.sensitive ?? null}`](),
    // Published items are named as such.
    ...itemNotes(
      isPublished ? onlyColumns(judged, drafted.named?.scales.flat() ?? []) : judged,
      drafted.definition,
    ),
    ...missingNotes(judged, drafted.definition),
    ...columnAssumptions(judged, drafted),
    ...strayNotes(table, judged),
    ...reversedNotes(drafted.reversed),
    ...codedNotes(drafted.definition.items.filter(({ id, column = id }) => drafted.coded.includes(column))),
    ...tieNotes(drafted.ties),
    ...unkeyedNotes(judged),
    ...unorderedNotes(judged),
    ...roleNotes(judged, drafted.definition),
    ...boxNotes(judged),
    ...externalNotes(judged, drafted.definition),
    ...repeatNotes(drafted.definition, drafted.repeated),
    ...(drafted.doubtful.length > 0 ? [messages.namedAlike({ columns: drafted.doubtful })] : []),
    ...(drafted.definition.structures !== undefined ? [] : [messages.noStructure()]),
    ...(drafted.definition.about == null ? [messages.aboutUnknown()] : []),
  ];
}

/** The notes on a draft beside a model, which states the structure. */
export function notesBesideModel(notes: readonly string[]): readonly string[] {
  const named = (["names", "questions", "answers"] as const).map(
    (by) => messages.namedScales({ by, scales: [] }).split(":")[0] ?? "",
  );
  return notes.filter(
    (note) => note !== messages.noStructure() && !named.some((begun) => note.startsWith(begun)),
  );
}

const SENSITIVITY = {
  true: messages.sensitive,
  false: messages.notSensitive,
  null: messages.sensitivityUnstated,
};

function onlyColumns(judged: Judgement, names: readonly string[]): Judgement {
  const blocks = judged.blocks.map((block) => ({
    ...block,
    columns: block.columns.filter(({ name }) => names.includes(name)),
  }));
  return { ...judged, blocks: blocks.filter(({ columns }) => columns.length > 0), continuous: [] };
}

function itemNotes({ blocks, continuous }: Judgement, { dichotomize }: MeasureDefinition): string[] {
  if (continuous.length > 0)
    return [messages.continuousItems({ n: continuous.length, columns: namesOf(continuous) })];
  return blocks.flatMap((block) => {
    const { columns, answers, kind } = block;
    const [low, high] = dichotomize?.labels ?? [answers[0]?.label ?? "", answers.at(-1)?.label ?? ""];
    const [n, own] = [columns.length, namesOf(columns)];
    const note = messages.ordinalItems({
      n,
      answers: answers.length,
      kind: kindText(kind),
      low,
      high,
      columns: own,
    });
    return dichotomize == null ? [note, ...yesNotes(block)] : [note];
  });
}

/** Which of two codes is the yes, where neither labels nor custom (0 and 1) tell. */
function yesNotes({ answers, kind }: AnswerBlock): string[] {
  const [low, high] = answers;
  if (answers.length !== 2 || kind !== null || low === undefined || high === undefined) return [];
  const isCustomary = low.code === 0 && high.code === 1;
  if (isCustomary || low.cells !== null || high.cells !== null) return [];
  return [messages.higherIsYes({ low: String(low.code), high: String(high.code) })];
}

function missingNotes({ blocks, columns }: Judgement, { items }: MeasureDefinition): string[] {
  // Blanks of questions that were not asked may count: another note says so.
  const skipped = new Set(
    items.flatMap(({ id, column = id, blank }) => (typeof blank === "object" ? [column] : [])),
  );
  const people = new Map<string, number>();
  const typed = columns.flatMap(({ column }) => column.strays?.cells ?? []);
  for (const block of blocks) {
    const cells = block.missing
      .flatMap(({ code, cells: own }) => own ?? [String(code)])
      .filter((cell) => !typed.some((one) => isSameCell(one, cell)));
    for (const column of block.columns) {
      for (const cell of cells) {
        const found = (column.counts.get(cell) ?? 0) + (column.missing.get(cell) ?? 0);
        people.set(cell, (people.get(cell) ?? 0) + found);
      }
    }
  }
  const blanks = sumBy(columns, ({ column, role }) =>
    role === "ordinal item" && !column.ticked && !skipped.has(column.name) ? column.blanks : 0,
  );
  const codes = [...people]
    .filter(([, n]) => n > 0)
    .map(([cell, n]) => messages.noAnswerCount({ answer: cell, n }));
  if (blanks > 0) codes.push(messages.blankCount({ n: blanks }));
  return codes.length === 0 ? [] : [messages.noAnswersToItems({ codes })];
}

/**
 * What the report says of columns, too: what an empty box means, which columns are made of others, which items nobody
 * answered together, which names tell scales, and which rows may belong together.
 */
export const columnAssumptions = (
  judged: Judgement,
  {
    composites,
    scales,
    named,
    definition,
  }: {
    readonly composites: ReadonlyMap<string, Composite>;
    readonly scales: readonly (readonly string[])[];
    readonly named: NamedScales | null;
    readonly definition: Pick<MeasureDefinition, "repeat" | "cluster">;
  },
): string[] => [
  ...tickNotes(judged),
  ...compositeNotes(judged, composites),
  ...constantNotes(judged),
  ...scaleNotes(scales, messages.separateScales),
  ...(named === null
    ? []
    : scaleNotes(named.scales, ({ scales }) => messages.namedScales({ by: named.by, scales }))),
  ...rowNotes(judged, definition),
];

/** Rows of one person, or of one group. */
function rowNotes(
  { columns }: Judgement,
  { repeat, cluster }: Pick<MeasureDefinition, "repeat" | "cluster">,
): string[] {
  const identifiers = columns.flatMap(({ column, role }) => (role === "identifier" ? [column] : []));
  const groups = cluster == null ? possibleClusters(identifiers) : [];
  if (repeat?.id === undefined) return [...repeatedPeople(identifiers), ...groups];
  const { id, occasion = "", first = "", second = "" } = repeat;
  return [messages.occasionRows({ id, occasion, first: String(first), second: String(second) }), ...groups];
}

function scaleNotes(scales: readonly (readonly string[])[], note: typeof messages.separateScales): string[] {
  if (scales.length === 0) return [];
  return [note({ scales: scales.map(scaleSpan) })];
}

/** Columns that are named as items are, and hold one of their answers alone. */
function constantNotes({ blocks, columns }: Judgement): string[] {
  const alike = columns.flatMap(({ column: { name, counts }, role }) => {
    const series = role === "constant" ? seriesOf(name) : "";
    const [answer = ""] = counts.keys();
    const items = blocks.flatMap((block) => block.columns).filter((item) => seriesOf(item.name) === series);
    return series !== "" && items.length > 1 && items.some((item) => item.counts.has(answer)) ? [name] : [];
  });
  return alike.length === 0 ? [] : [messages.constantLeftOut({ columns: alike })];
}

/** What an empty box means. */
function tickNotes({ blocks }: Judgement): string[] {
  return blocks.flatMap(({ columns }) => {
    const [first] = columns;
    return first?.ticked === undefined
      ? []
      : [messages.emptyBoxes({ columns: namesOf(columns), blank: first.ticked })];
  });
}

/** Typing errors with their rows, and values between the codes of all items together. */
export function strayNotes({ columns, rows, rowNumbers }: LabelledTable, judged: Judgement): string[] {
  const imputed = new Map<string, string[]>();
  const errors = judged.columns.flatMap(({ column: { name, strays } }) => {
    const cells = columns.find((column) => column.name === name);
    if (strays === undefined || cells === undefined) return [];
    const found = Array.from({ length: rows }, (_, row) => ({ row, cell: cellText(cells, row) }));
    const stray = found.filter(({ cell }) => strays.cells.includes(cell));
    const between = stray.flatMap(({ cell }) => (isBetweenCodes(cell, strays.outside) ? [cell] : []));
    if (between.length > 0) imputed.set(name, between);
    const odd = stray.filter(({ cell }) => !isBetweenCodes(cell, strays.outside));
    // Those of a repeated item stand at its other columns.
    if (odd.length === 0) return [];
    return [
      messages.strayAnswers({
        column: name,
        n: odd.length,
        ...strays.outside,
        codes: inOrder(odd.map(({ cell }) => cell)),
        rows: odd.map(({ row }) => String(rowNumbers?.[row] ?? row + 1)),
      }),
    ];
  });
  const codes = [...imputed.values()].flat();
  const items = [...imputed.keys()];
  if (items.length === 0) return errors;
  return [messages.imputedAnswers({ n: codes.length, codes: inOrder(codes), items }), ...errors];
}

const inOrder = (cells: readonly string[]): string[] => [...new Set(cells)].sort(byNumberOrText);

function isBetweenCodes(
  cell: string,
  { low, high }: { readonly low: number; readonly high: number },
): boolean {
  const code = parseNumber(cell);
  return code !== null && !Number.isInteger(code) && code > low && code < high;
}

function reversedNotes(reversed: readonly string[]): string[] {
  return reversed.length === 0 ? [] : [messages.reversedItems({ items: reversed })];
}

/** Which of these items are reversed: those whose lower code is the yes as such. */
export function codedNotes(items: MeasureDefinition["items"]): string[] {
  const byYes = new Map<string, { readonly code: string; readonly yes: string; readonly items: string[] }>();
  const others = items.flatMap(({ id, categories = [] }) => {
    const [low, high] = categories;
    if (categories.length !== 2 || !areNoAndYes([high?.label ?? "", low?.label ?? ""])) return [id];
    const [code, yes] = [String(low?.code), low?.label ?? ""];
    const same = byYes.get(`${code} ${yes}`) ?? { code, yes, items: [] };
    same.items.push(id);
    byYes.set(`${code} ${yes}`, same);
    return [];
  });
  return [
    ...[...byYes.values()].map((own) => messages.codesReversed(own)),
    ...(others.length > 0 ? [messages.draftedReversed({ items: others })] : []),
  ];
}

/** Which half of a scale is reversed, where the answers do not tell. */
export const tieNotes = (ties: readonly Tie[]): string[] =>
  ties.map(({ reversed, others }) => messages.tiedItems({ reversed, others }));

function unkeyedNotes({ blocks }: Judgement): string[] {
  const n = Math.max(0, ...blocks.map(({ columns }) => columns.length));
  return n > MAX_KEYED_ITEMS ? [messages.keyingUnknown({ n })] : [];
}

function compositeNotes({ columns }: Judgement, composites: ReadonlyMap<string, Composite>): string[] {
  const left = columns.flatMap(({ column: { name }, isLeftOut }) => {
    const composite = composites.get(name);
    return isLeftOut && composite ? [{ name, composite }] : [];
  });
  const exact = left.filter(({ composite }) => composite.kind !== "nearly");
  return [
    ...(exact.length > 0 ? [messages.compositesLeftOut({ columns: exact.map(({ name }) => name) })] : []),
    ...left.flatMap(({ name, composite: { kind, of, share = 1 } }) =>
      kind === "nearly" ? [messages.nearlyItems({ column: name, items: of, share })] : [],
    ),
  ];
}

function unorderedNotes({ unordered }: Judgement): string[] {
  return unordered.map((columns) => {
    const words = [...new Set(columns.flatMap(({ counts }) => [...counts.keys()]))].slice(0, MAX_NAMED);
    const answers = words.map((name) => messages.quoted({ name }));
    return messages.orderUnknown({ answers, columns: namesOf(columns) });
  });
}

function roleNotes({ columns }: Judgement, definition: MeasureDefinition): string[] {
  const outside = outsideColumns(definition);
  const of = (role: ColumnRole): ColumnProfile[] =>
    columns.flatMap((one) => (one.role === role ? [one.column] : []));
  const [weight, ...others] = of("weight");
  const [stratum] = of("stratum");
  const [cluster] = of("cluster");
  const replicates = of("replicate");
  const groups = of("group").filter(({ name }) => !outside.has(name));
  return [
    ...(weight ? [messages.samplingWeight({ column: weight.name })] : []),
    ...columns.flatMap(({ column: { name }, mayWeight }) =>
      mayWeight ? [messages.noSamplingWeight({ column: name })] : [],
    ),
    ...(others.length > 0 ? [messages.otherWeights({ columns: namesOf(others) })] : []),
    ...(stratum ? [messages.samplingStratum({ column: stratum.name })] : []),
    ...(cluster ? [messages.samplingCluster({ column: cluster.name })] : []),
    ...(replicates.length > 0
      ? [
          messages.replicateWeights({
            n: replicates.length,
            first: replicates[0]?.name ?? "",
            last: replicates.at(-1)?.name ?? "",
            isUsed: definition.replicates != null,
          }),
        ]
      : []),
    ...(groups.length > 0 ? [messages.groups({ columns: namesOf(groups) })] : []),
    ...groups.flatMap((column) => levelNotes(column, definition)),
  ];
}

function possibleClusters(identifiers: readonly ColumnProfile[]): string[] {
  return identifiers.flatMap((column) =>
    identifiesGroup(column.name) && isMostlyRepeated(column)
      ? [
          messages.mayBeCluster({
            column: column.name,
            groups: column.distinct,
            rows: column.rows - column.blanks,
          }),
        ]
      : [],
  );
}

const isMostlyRepeated = ({ counts, distinct }: ColumnProfile): boolean =>
  distinct > 1 && 2 * [...counts.values()].filter((count) => count > 1).length >= distinct;

/** Identifiers of people that mostly stand in several rows. */
function repeatedPeople(identifiers: readonly ColumnProfile[]): string[] {
  return identifiers.flatMap((column) => {
    const { name, distinct, rows, blanks } = column;
    return !identifiesGroup(name) && !isNumberWithin(name) && isMostlyRepeated(column)
      ? [messages.repeatedPeople({ column: name, people: distinct, rows: rows - blanks })]
      : [];
  });
}

/** Boxes of questions beside a scale, by question. */
function boxNotes({ columns }: Judgement): string[] {
  const left = columns.filter(
    ({ column, role }) => role === "text" && (column.ticked !== undefined || isMentioned(column)),
  );
  return [...new Set(left.map(({ column }) => column.choiceOf))].map((question) =>
    messages.boxesLeftOut({
      question: question ?? "",
      columns: namesOf(left.flatMap(({ column }) => (column.choiceOf === question ? [column] : []))),
    }),
  );
}

/** Codes of a group that are no level by custom, and spellings that are one level. */
function levelNotes(column: ColumnProfile, { groups = {} }: MeasureDefinition): string[] {
  const { name, counts } = column;
  const { missing = [], labels } = Object.values(groups).find((group) => group.column === name) ?? {};
  const none = cellsOfNoLevel(column).filter((cell) =>
    missing.some((code) => isSameCell(String(code), cell)),
  );
  const levels = spellings(column, labels ? Object.keys(labels) : []).filter(({ length }) => length > 1);
  return [
    ...(none.length > 0
      ? [
          messages.noLevels({
            column: name,
            codes: none.map((cell) => messages.noAnswerCount({ answer: cell, n: counts.get(cell) ?? 0 })),
          }),
        ]
      : []),
    ...(levels.length > 0
      ? [
          messages.mergedLevels({
            column: name,
            levels: levels.map(([level]) => labels?.[level ?? ""] ?? ""),
          }),
        ]
      : []),
  ];
}

function externalNotes(judged: Judgement, { external = {} }: MeasureDefinition): string[] {
  const names = Object.keys(external);
  if (names.length === 0) return [];
  const used = outsideColumns({ external });
  const others = leftoverColumns(judged).filter(({ name }) => !used.has(name));
  const note = messages.externalVariables({ n: names.length, columns: names });
  return others.length === 0 ? [note] : [note, messages.furtherNumbers({ columns: namesOf(others) })];
}

function repeatNotes({ repeat }: MeasureDefinition, repeated: RepeatedColumns | null): string[] {
  const columns = Object.values(repeat?.columns ?? {}).flat();
  if (repeat == null || columns.length === 0) return [];
  const kind = repeated?.byAnswers ? "either" : repeat.kind === "occasion" ? "occasion" : "rater";
  return [messages.repeatedColumns({ n: columns.length, example: columns[0] ?? "", kind })];
}

const namesOf = (columns: readonly ColumnProfile[]): string[] => columns.map(({ name }) => name);
