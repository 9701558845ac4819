import { ItemwiseError } from "../../errors";
import { flagMeasure } from "../../measures/language/flag-measure";
import { type MeasureDefinition, parseMeasure } from "../../measures/measure";
import { LONGEST_LABEL } from "../../measures/measure-schema";
import { isReservedName } from "../../measures/reserved-names";
import { visibleText } from "../../measures/visible-text";
import { missingInGroup } from "../answers/missing-in-group";
import type { Table } from "../csv/table";
import { type ColumnProfile, profileColumns } from "./column-profile";
import { type ColumnRole, columnRole, type RolesOfColumns } from "./column-role";
import { draftCategories } from "./draft-categories";
import { draftNotes } from "./draft-notes";
import { educationLabels } from "./education-labels";

/** A draft of a measure definition, and what was guessed. */
export interface MeasureDraft {
  /** Ready to be written as JSON; `parseMeasure` accepts it. */
  readonly definition: MeasureDefinition;
  /** What was guessed and what to check, one full sentence each. */
  readonly notes: readonly string[];
}

/** A numeric group with more levels is cut into bands. */
const LEVELS_WITHOUT_BANDS = 20;
const UNDECLARED = { labels: null, values: null, bands: null };

/**
 * Drafts a measure definition from a file of answers. Columns with 2 to 10 different whole numbers are items, with
 * customary codes far outside the rest (888, 999, -9) as "no answer", in groups too; columns with more different numbers are
 * continuous items, or groups where their name says so (age); columns of text are groups. Columns named like weights,
 * strata, clusters, countries, sexes and so on are taken as such, identifiers are left out. A file that has both
 * ordered and continuous columns is taken to be about the kind that it has more of.
 *
 * @param table the file
 * @param id the definition's id; the file's name where it is not given
 * @param sensitive whether being known by one's answers could harm: what is hidden in every output
 * @throws ItemwiseError "no-items" where no column looks like an item
 *
 * @example
 * ```ts
 * const draft = draftMeasure(parseCsv("sex,a,b\n1,1,2\n2,3,9\n1,2,1\n2,3,3\n"), "mine");
 * draft.definition.items.map((item) => item.id); // ["a", "b"]
 * draft.definition.items[1].missing; // [{ code: 9, label: "Missing (9)" }]
 * ```
 */
export function draftMeasure(table: Table, id?: string, sensitive = true): MeasureDraft {
  const roles = rolesOf(profileColumns(table));
  const ordinal = roles["ordinal item"].length >= roles["continuous item"].length;
  const items = ordinal ? roles["ordinal item"] : roles["continuous item"];
  if (items.length === 0) {
    throw new ItemwiseError("no-items", `${table.file}: no column looks like an item.`, {
      hint: "Items are columns of whole-number codes (two to ten different ones) or of other numbers; answers in words have to be recoded to numbers first.",
    });
  }
  const codes = draftCategories(ordinal ? items : []);
  const noAnswer = new Set([...codes.values()].flatMap(({ missing }) => missing));
  const ids = usableIds(items.map((column) => column.name));
  const weight = roles.weight[0];
  const definition: MeasureDefinition = {
    id: id ?? freeName(keyFrom(table.file.replace(/\.[^.]*$/, ""), "measure"), []),
    title: labelFrom(`Draft from ${table.file}`),
    sensitive,
    items: items.map(({ name }, index) => {
      const { answers = [], missing = [] } = codes.get(name) ?? {};
      return {
        id: ids[index]!,
        column: name,
        label: labelFrom(name),
        scale: ordinal ? ("ordinal" as const) : ("continuous" as const),
        ...(ordinal ? { categories: answers.map((code) => ({ code, label: String(code) })) } : {}),
        ...(missing.length > 0
          ? { missing: missing.map((code) => ({ code, label: `Missing (${code})` })) }
          : {}),
      };
    }),
    blank: "missing",
    structures: { "one-factor": { model: `${freeName("total", ids)} =~ ${ids.join(" + ")}` } },
    groups: Object.fromEntries(groupsOf(roles.group, noAnswer)),
    weight: weight
      ? { column: weight.name, type: "design", missing: weight.blanks > 0 ? "drop" : "error" }
      : null,
    stratum: roles.stratum[0] ? { column: roles.stratum[0].name } : null,
    cluster: roles.cluster[0] ? { column: roles.cluster[0].name } : null,
  };
  parseMeasure(definition, `draft from ${table.file}`);
  const language = flagMeasure(definition).map(({ message }) => message);
  return { definition, notes: [...draftNotes({ roles, items, ordinal, codes, sensitive }), ...language] };
}

function rolesOf(columns: readonly ColumnProfile[]): RolesOfColumns {
  const roles: Record<ColumnRole, ColumnProfile[]> = {
    "ordinal item": [],
    "continuous item": [],
    group: [],
    weight: [],
    stratum: [],
    cluster: [],
    identifier: [],
    constant: [],
    "mostly empty": [],
    text: [],
  };
  for (const column of columns) roles[columnRole(column)].push(column);
  return roles;
}

type Group = NonNullable<MeasureDefinition["groups"]>[string];

function groupsOf(columns: readonly ColumnProfile[], noAnswer: ReadonlySet<number>): [string, Group][] {
  const names = columns.map((column) => keyFrom(column.name, "group"));
  return columns.map((column, index) => {
    const name = freeName(names[index]!, names.slice(0, index));
    const missing = missingInGroup(UNDECLARED, column.texts, noAnswer);
    return [
      name,
      {
        column: column.name,
        label: labelFrom(column.name),
        ...labelsOf(column),
        ...bandsOf(column.numbers?.filter((code) => !missing.includes(code)) ?? []),
        ...(missing.length > 0 ? { missing: missing.map(String) } : {}),
      },
    ];
  });
}

/** Levels of education in their order; nothing for other groups. */
function labelsOf({ texts }: ColumnProfile): Pick<Group, "labels"> {
  const labels = educationLabels(texts.map((text) => text.trim()).filter((text) => text !== ""));
  return labels === null ? {} : { labels };
}

/** Where bands of age begin, as surveys have them; the first and the last end with the data. */
const AGE_BANDS = [0, 12, 18, 25, 35, 45, 55, 65];
const OLDEST = 120;

/** Bands for a number with many values: of age in years as surveys have them, of others of ten. */
function bandsOf(numbers: readonly number[]): Pick<Group, "bands"> {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length <= LEVELS_WITHOUT_BANDS) return {};
  const [low, high] = [Math.floor(first / 10), Math.floor(last / 10)];
  if (high - low > 20) return {};
  const tens = Array.from({ length: high - low + 2 }, (_, k) => 10 * (low + k));
  const starts = first >= 0 && last <= OLDEST ? [...AGE_BANDS, Math.floor(last) + 1] : tens;
  const bands = starts.slice(1).map((end, k): [number, number] => [starts[k] ?? 0, end - 1]);
  return { bands: bands.filter(([from, to]) => to >= from && to >= first && from <= last) };
}

/** Names that may stand in model syntax, each once. */
function usableIds(columns: readonly string[]): string[] {
  const ids: string[] = [];
  for (const column of columns) {
    const plain = column.replace(/[^\p{L}\p{N}_.]+/gu, "_");
    ids.push(freeName(/^\p{L}/u.test(plain) ? plain : `q${plain}`, ids));
  }
  return ids;
}

function keyFrom(name: string, otherwise: string): string {
  const key = name.replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[^\p{L}\p{N}]+/u, "");
  return key === "" ? otherwise : key;
}

/** Cut to what a definition admits, without hidden characters. */
function labelFrom(name: string): string {
  const label = visibleText(name);
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, LONGEST_LABEL - 3).replace(/[\uD800-\uDBFF]$/, "")}...`;
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let k = 2; taken.includes(name) || isReservedName(name); k++) name = `${wanted}_${k}`;
  return name;
}
