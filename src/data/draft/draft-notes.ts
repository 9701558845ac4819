import { firstOf } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "./column-profile";
import type { ColumnRole } from "./column-role";
import type { Judgement } from "./judge-columns";

export interface ColumnNote {
  readonly column: string;
  readonly taken: string;
  readonly why: string;
}

const TAKEN: Readonly<Record<ColumnRole, string>> = {
  "ordinal item": "item",
  "continuous item": "item",
  "repeated item": "item once more",
  words: "left out",
  group: "group",
  weight: "weight",
  stratum: "stratum",
  cluster: "cluster",
  identifier: "identifier, left out",
  personal: "personal, left out",
  time: "date or time, left out",
  constant: "left out",
  "mostly empty": "left out",
  text: "left out",
};

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
    const single = role === "weight" || role === "stratum" || role === "cluster";
    const isSecond = single && first.has(role);
    if (!first.has(role)) first.set(role, column);
    if (outside.has(column.name)) return { column: column.name, taken: "external variable", why };
    return { column: column.name, taken: isSecond ? `second ${role}, left out` : TAKEN[role], why };
  });
}

const MAX_NAMED = 12;

/** What was guessed in a draft and what to check, one full sentence each. */
export function draftNotes(
  table: LabelledTable,
  judged: Judgement,
  drafted: { readonly definition: MeasureDefinition; readonly reversed: readonly string[] },
): string[] {
  return [
    ...table.notes,
    sensitivityNote(drafted.definition.sensitive !== false),
    ...itemNotes(judged),
    ...missingNotes(judged),
    ...reversedNotes(drafted.reversed),
    ...unorderedNotes(judged),
    ...roleNotes(judged, drafted.definition),
    ...externalNotes(drafted.definition),
    ...repeatNotes(drafted.definition),
    'No structure is declared: the factors are explored, and the report says how to declare one under "structures".',
    ...(drafted.definition.about == null
      ? [
          'Nothing says what the items ask about; set "about" to "experiences", "attitudes", "abilities", "symptoms" or "traits", and the report speaks accordingly.',
        ]
      : []),
  ];
}

function sensitivityNote(sensitive: boolean): string {
  return sensitive
    ? 'The answers are taken to be sensitive: small counts, and all that would give them away, are hidden in every output; set "sensitive" to false where nobody could be harmed by being known by their answers.'
    : 'The answers are taken to harm nobody, so that nothing is hidden; set "sensitive" to true where somebody could be harmed by being known by their answers.';
}

function itemNotes({ blocks, continuous }: Judgement): string[] {
  if (continuous.length > 0)
    return [`${count(continuous.length, "column")} of numbers became continuous items: ${list(continuous)}.`];
  return blocks.map(({ columns, answers, kind }) => {
    const [low, high] = [answers[0]?.label, answers.at(-1)?.label];
    const about = kind === null ? "" : ` of ${kind}`;
    return `${count(columns.length, "column")} with ${answers.length} answers${about} became items, from "${low}" to "${high}": ${list(columns)}.`;
  });
}

function missingNotes({ blocks, columns }: Judgement): string[] {
  const people = new Map<string, number>();
  for (const block of blocks) {
    const cells = block.missing.flatMap(({ code, cells: own }) => own ?? [String(code)]);
    for (const column of block.columns) {
      for (const cell of cells) {
        const found = (column.counts.get(cell) ?? 0) + (column.missing.get(cell) ?? 0);
        people.set(cell, (people.get(cell) ?? 0) + found);
      }
    }
  }
  const blanks = columns.reduce(
    (sum, { column, role }) => sum + (role === "ordinal item" ? column.blanks : 0),
    0,
  );
  const codes = [...people].filter(([, n]) => n > 0).map(([cell, n]) => `"${cell}" (${count(n, "answer")})`);
  if (blanks > 0) codes.push(`blank (${count(blanks, "answer")})`);
  return codes.length === 0 ? [] : [`Taken as no answer to items: ${codes.join(", ")}.`];
}

function reversedNotes(reversed: readonly string[]): string[] {
  return reversed.length === 0
    ? []
    : [
        `Taken as worded against the others, since they go against them in the answers: ${reversed.join(", ")}. Take out "reverse" where this is not so.`,
      ];
}

function unorderedNotes({ unordered }: Judgement): string[] {
  return unordered.map((columns) => {
    const words = [...new Set(columns.flatMap(({ counts }) => [...counts.keys()]))].map(
      (word) => `"${word}"`,
    );
    return `The order of the answers ${words.slice(0, MAX_NAMED).join(", ")} is not known, so that these columns were left out: ${list(columns)}.`;
  });
}

function roleNotes({ columns }: Judgement, definition: MeasureDefinition): string[] {
  const outside = outsideColumns(definition);
  const of = (role: ColumnRole): ColumnProfile[] =>
    columns.flatMap((one) => (one.role === role ? [one.column] : []));
  const [weight, ...others] = of("weight");
  const groups = of("group").filter(({ name }) => !outside.has(name));
  return [
    ...(weight
      ? [
          `Column "${weight.name}" was taken as a sampling weight; set its type to "frequency" if each row stands for so many people, or "weight" to null.`,
        ]
      : []),
    ...(others.length > 0 ? [`Other columns look like weights too and were left out: ${list(others)}.`] : []),
    ...(["stratum", "cluster"] as const).flatMap((role) =>
      of(role)
        .slice(0, 1)
        .map(
          ({ name }) =>
            `Column "${name}" was taken for the sampling ${role === "stratum" ? "strata" : "clusters"}.`,
        ),
    ),
    ...(groups.length > 0 ? [`Groups were made of ${list(groups)}; take out what you do not compare.`] : []),
  ];
}

function externalNotes({ external = {} }: MeasureDefinition): string[] {
  const names = Object.keys(external);
  if (names.length === 0) return [];
  return [
    `Left over are ${count(names.length, "column")} of numbers, under "external" as what scores can be held against: ${firstOf(names, MAX_NAMED)}. Take out what is none, check the scales, and state under "hypothesis" what you expect before you look.`,
  ];
}

function repeatNotes({ repeat }: MeasureDefinition): string[] {
  const columns = Object.values(repeat?.columns ?? {}).flat();
  if (repeat == null || columns.length === 0) return [];
  const kind = repeat.kind === "occasion" ? "another occasion" : "another rater";
  return [
    `${count(columns.length, "column")}, such as ${columns[0]}, hold items once more by their names, under "repeat" as ${kind}: check that this is so.`,
  ];
}

function list(columns: readonly ColumnProfile[]): string {
  return firstOf(
    columns.map(({ name }) => name),
    MAX_NAMED,
  );
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
