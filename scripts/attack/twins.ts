/**
 * Files that agree with the one attacked in all that is printed of margins, and differ by one in one hidden count: two
 * people exchange their answers to an item, or one who said yes to an item alone says no.
 */
import Papa from "papaparse";
import type { Measure } from "../../src/measures/measure";
import { nameOf } from "./count";
import { type Person, readPeople } from "./people";

export interface Twin {
  /** The count that differs, and by how much. */
  readonly name: string;
  readonly change: 1 | -1;
  readonly csv: string;
}

/** @param names hidden counts: of a pair those with both, of an item those who said yes; others have no twin */
export function twinsOf(csv: string, measure: Measure, names: readonly string[]): Twin[] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const people = readPeople(csv, measure, false);
  return names.flatMap((name): Twin[] => {
    const [kind, a = "", b = "", c] = name.split("|");
    const changed =
      kind === "pair" && c === "both"
        ? exchanged({ header, rows, people, measure }, a, b)
        : kind === "yes" && name === nameOf("yes", a, null, null, null)
          ? denied({ header, rows, people, measure }, a)
          : null;
    return changed === null ? [] : [{ name, ...changed }];
  });
}

interface Survey {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
  readonly people: readonly Person[];
  readonly measure: Measure;
}

type Changed = Pick<Twin, "change" | "csv">;

/** Two people who differ in these two items alone. */
function exchanged(survey: Survey, a: string, b: string): Changed | null {
  const { people, rows, measure } = survey;
  const others = measure.items
    .map(({ id }) => id)
    .filter((id) => id !== a && id !== b && id in (people[0]?.yes ?? {}));
  // Of the same groups too: halves are drawn within them.
  const restOf = ({ yes, levels }: Person): string =>
    [...Object.values(levels), ...others.map((id) => `${yes[id]}`)].join();
  for (const change of [-1, 1] as const) {
    const wanted = change === -1 ? ([1, 1, 0, 0] as const) : ([1, 0, 0, 1] as const);
    const seconds = new Map<string, number>();
    people.forEach((one, row) => {
      if (one.yes[a] === wanted[2] && one.yes[b] === wanted[3]) seconds.set(restOf(one), row);
    });
    for (const [first, one] of people.entries()) {
      const second =
        one.yes[a] === wanted[0] && one.yes[b] === wanted[1] ? seconds.get(restOf(one)) : undefined;
      if (second === undefined) continue;
      const columns = columnsOf(survey, b);
      const [mine, others] = [rows[first] ?? [], rows[second] ?? []];
      const swap = (own: readonly string[], other: readonly string[]) =>
        own.map((cell, k) => (columns.has(k) ? (other[k] ?? "") : cell));
      return {
        change,
        csv: written(
          survey,
          new Map([
            [first, swap(mine, others)],
            [second, swap(others, mine)],
          ]),
        ),
      };
    }
  }
  return null;
}

/** Somebody who said yes to this item alone says no. */
function denied(survey: Survey, a: string): Changed | null {
  const { people, rows, measure } = survey;
  const alone = ({ yes }: Person, own: 0 | 1): boolean =>
    measure.items.every(({ id }) => yes[id] === (id === a ? own : 0));
  const first = people.findIndex((one) => alone(one, 1));
  const second = people.findIndex((one) => alone(one, 0));
  if (second < 0) return null;
  const columns = columnsOf(survey, a);
  const from = first >= 0 ? second : people.findIndex(({ yes }) => yes[a] === 1);
  const to = first >= 0 ? first : second;
  if (from < 0) return null;
  const row = (rows[to] ?? []).map((cell, k) => (columns.has(k) ? (rows[from]?.[k] ?? "") : cell));
  return { change: first >= 0 ? -1 : 1, csv: written(survey, new Map([[to, row]])) };
}

function columnsOf({ header, measure }: Survey, id: string): Set<number> {
  const item = measure.items.find((one) => one.id === id);
  const names = [
    item?.column ?? "",
    ...Object.values(item?.contexts ?? {}).flatMap(({ columns }) => columns),
  ];
  return new Set(names.map((name) => header.indexOf(name)));
}

function written({ header, rows }: Survey, changed: ReadonlyMap<number, readonly string[]>): string {
  return Papa.unparse([[...header], ...rows.map((row, at) => [...(changed.get(at) ?? row)])], {
    newline: "\n",
  });
}
