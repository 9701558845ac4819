/** Surveys of few people: people by answer pattern in every atom, so that items, sets and pairs are joined exactly. */
import type { Analysis } from "../../src/analysis/analysis";
import type { Claim } from "./joint";
import { type Found, Programme, type Terms } from "./programme";
import { type Cell, type Survey, truthOf } from "./survey";

/** Yes by item. */
type Pattern = readonly boolean[];

interface Unknown {
  readonly column: number;
  /** A row of the atom. */
  readonly row: number;
  readonly pattern: Pattern;
}

export function exactRanges(
  survey: Survey,
  {
    claims,
    targets,
    risks,
  }: {
    readonly claims: readonly Claim[];
    readonly targets: readonly (Cell & { readonly need: number })[];
    /** Pairs of items and numbers of items, of everybody. */
    readonly risks: Analysis["risks"];
  },
  deadline: number,
): Promise<Found[]> {
  const programme = new Programme();
  const groups = [...new Set([...claims, ...targets].flatMap(({ group }) => group ?? []))];
  const items = survey.items.map((id) => survey.values(id, null) ?? []);
  const atoms = new Map<string, number[]>();
  for (let row = 0; row < survey.rows; row++) {
    const missing = items.map((values) => Number((values[row] ?? -1) < 0));
    const key = JSON.stringify([groups.map((group) => survey.levels(group)[row]), missing]);
    atoms.set(key, [...(atoms.get(key) ?? []), row]);
  }
  const unknowns: Unknown[] = [];
  for (const rows of atoms.values()) {
    const [row = 0] = rows;
    const answered = items.map((values) => (values[row] ?? -1) >= 0);
    const people = (of: readonly number[]): number => of.reduce((sum, one) => sum + survey.people(one), 0);
    const own = patterns(answered).map((pattern): Unknown => {
      const same = rows.filter((one) => items.every((values, k) => (values[one] === 1) === pattern[k]));
      return { column: programme.column(0, people(rows), people(same)), row, pattern };
    });
    programme.row(
      own.map(({ column }) => [column, 1] as const),
      people(rows),
    );
    unknowns.push(...own);
  }
  const columnsOf = ({ variable, group, level }: Cell): number[] => {
    const of = (survey.sets[variable] ?? [variable]).map((id) => survey.items.indexOf(id));
    return unknowns
      .filter(
        ({ row, pattern }) =>
          (group === null || survey.levels(group)[row] === level) && of.some((k) => pattern[k]),
      )
      .map(({ column }) => column);
  };
  const sum = (columns: readonly number[]): Terms => columns.map((column) => [column, 1] as const);
  for (const claim of claims) {
    if (claim.context !== null || !isYes(survey, claim)) continue;
    const of = (survey.sets[claim.variable] ?? [claim.variable]).map((id) => items[survey.items.indexOf(id)]);
    const isOpen = (row: number): boolean => of.some((values) => (values?.[row] ?? -1) < 0);
    if (claim.what === "number") {
      // Of people who left an item of a set unanswered those count who said yes to another.
      const open = new Set(unknowns.flatMap(({ row, column }) => (isOpen(row) ? [column] : [])));
      const { whole } = truthOf(survey, claim);
      const levels = survey.levels(claim.group);
      const complete = levels.reduce(
        (all, level, row) =>
          all + (!isOpen(row) && (claim.group === null || level === claim.level) ? survey.people(row) : 0),
        0,
      );
      programme.row(sum(columnsOf(claim).filter((column) => open.has(column))), whole - complete);
      continue;
    }
    const { count } = truthOf(survey, claim);
    programme.row(sum(columnsOf(claim)), claim.within?.low ?? count, claim.within?.high ?? count);
  }
  for (const { a, b, both, n } of risks?.pairs ?? []) {
    if (both === null || n === null) continue;
    const [one, other] = [survey.items.indexOf(a), survey.items.indexOf(b)];
    const with2 = unknowns
      .filter(({ pattern }) => pattern[one] && pattern[other])
      .map(({ column }) => column);
    programme.row(sum(with2), Math.round(both * n));
  }
  return programme.ranges(
    targets.map((cell) => ({ columns: columnsOf(cell), need: cell.need })),
    deadline,
  );
}

/** An item's yes, or its only category that is one. */
function isYes(survey: Survey, { variable, category }: Cell): boolean {
  const yes = survey.categories(variable)?.yes ?? [];
  return category === null || (yes[category] === true && yes.filter(Boolean).length === 1);
}

const patterns = (answered: readonly boolean[]): Pattern[] =>
  answered.reduce<boolean[][]>(
    (all, is) =>
      all.flatMap((some) =>
        is
          ? [
              [...some, false],
              [...some, true],
            ]
          : [[...some, false]],
      ),
    [[]],
  );
