import type { Warning } from "../../errors";
import type { FittedIrt } from "../model/fitted-irt";

/** The people of one group who answered every item. */
export interface CompleteGroup {
  /** Rows of the fitted table. */
  readonly rows: Int32Array;
  readonly people: number;
  /** By row: its share of the group; they add up to 1. */
  readonly share: Float64Array;
}

export interface CompleteAnswers {
  readonly groups: readonly CompleteGroup[];
  /** People who answered every item. */
  readonly n: number;
  /** Says how many people were left out, where some were. */
  readonly warnings: readonly Warning[];
}

/**
 * The people who answered every item of a fitted model, by group: what statistics of whole answer patterns rest on.
 * The parameters still come from everyone; the two go together where answers are missing completely at random.
 *
 * @returns null, with the reason, where a group has no such people
 */
export function completeAnswers(
  fitted: FittedIrt,
  what: string,
): { readonly answers: CompleteAnswers | null; readonly warnings: readonly Warning[] } {
  const { table, group, model, n: everyone } = fitted;
  const rows: number[][] = model.groups.map(() => []);
  for (let row = 0; row < table.rows; row++) {
    const own = rows[group[row]!];
    if (own !== undefined && table.columns.every((column) => column[row]! >= 0)) own.push(row);
  }
  const groups = rows.map((own) => completeGroup(fitted, own));
  const empty = groups.findIndex(({ people }) => people === 0);
  if (empty >= 0) {
    const where = model.groups[empty] === "" ? "" : ` in group ${model.groups[empty]}`;
    const message = `${what}: nobody${where} answered every item, so there is none.`;
    return { answers: null, warnings: [{ code: "no-complete-answers", message }] };
  }
  const n = groups.reduce((sum, { people }) => sum + people, 0);
  const warnings = n < everyone ? [leftOut(what, { n, everyone })] : [];
  return { answers: { groups, n, warnings }, warnings };
}

function completeGroup({ table }: FittedIrt, rows: readonly number[]): CompleteGroup {
  const people = rows.reduce((sum, row) => sum + table.count[row]!, 0);
  const weight = rows.reduce((sum, row) => sum + table.weight[row]!, 0);
  return {
    rows: Int32Array.from(rows),
    people,
    share: Float64Array.from(rows, (row) => table.weight[row]! / weight),
  };
}

function leftOut(what: string, { n, everyone }: { n: number; everyone: number }): Warning {
  return {
    code: "complete-answers-only",
    message: `${what} rests on the ${n} of ${everyone} people who answered every item (right where answers are missing completely at random).`,
  };
}
