import type { ColumnProfile } from "./column-profile";
import type { RolesOfColumns } from "./column-role";
import type { DraftCodes } from "./draft-categories";

/** What a draft was made from. */
interface Drafted {
  readonly roles: RolesOfColumns;
  readonly items: readonly ColumnProfile[];
  readonly ordinal: boolean;
  readonly codes: ReadonlyMap<string, DraftCodes>;
  readonly sensitive: boolean;
}

/** So many columns are named in a sentence; the rest are counted. */
const NAMED = 12;

/** What was guessed in a draft and what to check, one full sentence each. */
export function draftNotes(drafted: Drafted): string[] {
  return [
    sensitivityNote(drafted),
    ...itemNotes(drafted),
    ...codeNotes(drafted),
    ...otherNotes(drafted.roles),
    ...leftOutNotes(drafted),
  ];
}

function sensitivityNote({ sensitive }: Drafted): string {
  return sensitive
    ? 'The answers are taken to be sensitive: small counts, and all that would give them away, are hidden in every output; set "sensitive" to false where nobody could be harmed by being known by their answers.'
    : 'The answers are taken to harm nobody, so that nothing is hidden; set "sensitive" to true where somebody could be harmed by being known by their answers.';
}

function itemNotes({ items, ordinal }: Drafted): string[] {
  const what = ordinal ? "two to ten different whole numbers" : "many different numbers (continuous)";
  return [
    `${count(items.length, "column")} with ${what} became items: ${list(items)}. Take out what is no item, and write the labels and wordings.`,
    'The structure "one-factor" puts all items on one factor; write the structures that the questionnaire was made for.',
    'Nothing says what the items ask about; set "about" to "experiences", "attitudes", "abilities", "symptoms" or "traits", and the report speaks accordingly.',
    'No item is reverse-keyed in the draft; set "reverse": true where a high code means less of what the others measure.',
  ];
}

function codeNotes({ codes, items }: Drafted): string[] {
  const missing = [...new Set([...codes.values()].flatMap((code) => code.missing))].sort((a, b) => a - b);
  const unseen = items.filter((column) => (codes.get(column.name)?.unseen.length ?? 0) > 0);
  return [
    ...(missing.length > 0
      ? [
          `Codes that lie far outside the rest were taken as "no answer", and as unknown in groups: ${missing.join(", ")}. Check this, and label them.`,
        ]
      : []),
    ...(unseen.length > 0
      ? [`Codes that nobody chose were declared where the scale seems to have them: in ${list(unseen)}.`]
      : []),
  ];
}

function otherNotes({ weight, stratum, cluster, group }: RolesOfColumns): string[] {
  const notes: string[] = [];
  const [first, ...others] = weight;
  if (first) {
    notes.push(
      `Column "${first.name}" was taken as a sampling weight; set its type to "frequency" if each row stands for so many people, or "weight" to null.`,
    );
  }
  if (others.length > 0)
    notes.push(`Other columns look like weights too and were left out: ${list(others)}.`);
  for (const [what, columns] of [
    ["strata", stratum],
    ["clusters", cluster],
  ] as const) {
    if (columns[0]) notes.push(`Column "${columns[0].name}" was taken for the sampling ${what}.`);
  }
  if (group.length > 0) {
    notes.push(
      `Groups were made of ${list(group)}; give their codes labels, and take out what you do not compare.`,
    );
  }
  return notes;
}

function leftOutNotes({ roles, ordinal }: Drafted): string[] {
  const wordy = roles.group.filter((column) => column.numbers === null);
  const alike = wordy.filter((column) => wordy.filter((other) => sameTexts(column, other)).length > 2);
  const others = ordinal ? roles["continuous item"] : roles["ordinal item"];
  const leftOut: readonly (readonly [string, readonly ColumnProfile[]])[] = [
    ["Identifiers", roles.identifier],
    ["Columns with one value only", roles.constant],
    ["Columns that are mostly empty", roles["mostly empty"]],
    ["Columns of free text", roles.text],
    [ordinal ? "Columns with more than ten different numbers" : "Columns with few different numbers", others],
  ];
  return [
    ...leftOut.flatMap(([what, columns]) =>
      columns.length > 0 ? [`${what} were left out: ${list(columns)}.`] : [],
    ),
    ...(alike.length > 0
      ? [`Columns ${list(alike)} seem to hold answers in words; recode them to numbers if they are items.`]
      : []),
  ];
}

function sameTexts(a: ColumnProfile, b: ColumnProfile): boolean {
  return a.texts.length === b.texts.length && a.texts.every((text) => b.texts.includes(text));
}

function list(columns: readonly ColumnProfile[]): string {
  const named = columns.slice(0, NAMED).map((column) => column.name);
  return columns.length > NAMED ? `${named.join(", ")} and ${columns.length - NAMED} more` : named.join(", ");
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
