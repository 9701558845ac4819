import { choose, ItemwiseError } from "../../errors";
import { numberByKey } from "../../factor/model/number-parameters";
import type { IrtItem, IrtModel, IrtModelSpec, IrtParameter } from "./irt-model";

/** A parameter before numbering; free ones with the same key are equal. */
export interface DraftRow extends Omit<IrtParameter, "free" | "value" | "prior"> {
  readonly fixed: number | null;
  readonly key: string | null;
}

export interface Draft {
  readonly items: readonly IrtItem[];
  readonly factors: readonly string[];
  readonly groups: readonly string[];
  readonly rows: readonly DraftRow[];
  readonly general: number | null;
}

/** Applies the model's name, equality between groups and priors, and numbers the free parameters. */
export function constrained(draft: Draft, spec: IrtModelSpec): IrtModel {
  const name = spec.name ?? (draft.items.every((item) => item.categories === 2) ? "2PL" : "graded");
  checkName(name, draft.items);
  const equal = equalItems(draft, spec.equal ?? "all");
  const released = releasedFactors(draft, equal);
  const keys = keysOfFirstGroup(draft);
  const rows = draft.rows
    .map((row) => (name === "Rasch" ? raschRow(row) : row))
    .map((row) => (draft.groups.length > 1 ? acrossGroups(row, { equal, released, keys }) : row));
  return { ...numbered(draft, rows, spec), name };
}

/** Also of names that callers without types give. */
const NAMES: Readonly<Record<IrtModel["name"], true>> = { Rasch: true, "2PL": true, graded: true };

function checkName(name: IrtModel["name"], items: readonly IrtItem[]): void {
  choose("item response model", NAMES, name);
  if (name === "graded") return;
  const wide = items.filter((item) => item.categories > 2);
  if (wide.length === 0) return;
  throw new ItemwiseError(
    "bad-model",
    `the ${name} model is for items with two categories: ${wide.map((item) => item.id).join(", ")} ${wide.length === 1 ? "has" : "have"} more.`,
    { hint: "Use the graded response model, or dichotomize the answers." },
  );
}

function equalItems({ items }: Draft, equal: "all" | readonly string[]): ReadonlySet<number> {
  if (equal === "all") return new Set(items.keys());
  return new Set(
    equal.map((id) => {
      const place = items.findIndex((item) => item.id === id);
      if (place >= 0) return place;
      throw new ItemwiseError("unknown-item", `there is no item "${id}" in the model.`, {
        hint: `Its items are ${items.map((item) => item.id).join(", ")}.`,
      });
    }),
  );
}

/** Factors with an item that is equal in all groups. */
function releasedFactors({ rows }: Draft, equal: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => (row.kind === "a" && equal.has(row.item) ? [row.place] : [])));
}

/** Slopes 1 and variances free. */
function raschRow(row: DraftRow): DraftRow {
  if (row.kind === "a" && row.fixed === null) return { ...row, fixed: 1 };
  if (row.kind === "cov" && row.place === row.second && row.fixed === 1) return { ...row, fixed: null };
  return row;
}

interface Equalities {
  readonly equal: ReadonlySet<number>;
  readonly released: ReadonlySet<number>;
  readonly keys: ReadonlyMap<string, string>;
}

function cellOf({ kind, item, place }: DraftRow): string {
  return `${kind} ${item} ${place}`;
}

/** Keys of the first group's parameters in the model's text: the others get the same if equal. */
function keysOfFirstGroup({ rows }: Draft): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row): [string, string][] =>
      row.group === 0 && row.key !== null ? [[cellOf(row), row.key]] : [],
    ),
  );
}

function acrossGroups(row: DraftRow, { equal, released, keys }: Equalities): DraftRow {
  if ((row.kind === "a" || row.kind === "d") && equal.has(row.item) && row.fixed === null) {
    return { ...row, key: keys.get(cellOf(row)) ?? cellOf(row) };
  }
  if (row.group === 0 || !released.has(row.place)) return row;
  const isUnit = row.kind === "mean" || (row.kind === "cov" && row.place === row.second);
  return isUnit && row.fixed !== null ? { ...row, fixed: null, key: null } : row;
}

function numbered(
  { items, factors, groups, general }: Draft,
  rows: readonly DraftRow[],
  spec: IrtModelSpec,
): Omit<IrtModel, "name"> {
  const numberOf = numberByKey();
  const parameters = [...rows].sort(byGroupAndKind).map(({ fixed, key, ...row }): IrtParameter => {
    const prior =
      row.kind === "a" ? spec.priors?.slope : row.kind === "d" ? spec.priors?.intercept : undefined;
    if (fixed !== null) return { ...row, free: -1, value: fixed, prior: null };
    return { ...row, free: numberOf(key), value: startOf(row), prior: prior ?? null };
  });
  const free = Math.max(-1, ...parameters.map((row) => row.free)) + 1;
  return { items, factors, groups, parameters, free, general };
}

/** Default start of a parameter without information. */
function startOf({ kind, place, second }: Pick<DraftRow, "kind" | "place" | "second">): number {
  if (kind === "a") return 1;
  if (kind === "cov") return place === second ? 1 : 0.3;
  return 0;
}

const ORDER = { a: 0, d: 0, mean: 1, cov: 2 } as const;

/** Group by group: items with slopes and then intercepts, means, covariances. */
function byGroupAndKind(one: DraftRow, other: DraftRow): number {
  return (
    one.group - other.group ||
    ORDER[one.kind] - ORDER[other.kind] ||
    one.item - other.item ||
    (one.kind === other.kind ? 0 : one.kind < other.kind ? -1 : 1) ||
    one.place - other.place ||
    one.second - other.second
  );
}
