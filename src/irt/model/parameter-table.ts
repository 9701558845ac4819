import { ItemwiseError } from "../../errors";
import { numberByKey } from "../../factor/model/number-parameters";
import { choose } from "../../words/choose";
import * as messages from "../messages";
import type { IrtItem, IrtModel, IrtModelSpec, IrtParameter, IrtPriors } from "./irt-model";
import { IRT_MODELS, type IrtModelName, type IrtPrior, itemModel } from "./irt-models";

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
  const { slopes, intercepts } = itemModel(name);
  const rows = [...draft.rows, ...furtherRows(draft, name)]
    .map((row) => (slopes === "one" ? raschRow(row) : row))
    .map((row) => (draft.groups.length > 1 ? acrossGroups(row, { equal, released, keys }) : row))
    .map((row) => (intercepts === "steps" ? ratingScaleRow(row, equal) : row));
  return { ...numbered(draft, rows, { name, priors: spec.priors }), name };
}

function checkName(name: IrtModelName, items: readonly IrtItem[]): void {
  // Also of names that callers without types give.
  const { categories } = choose("model", IRT_MODELS, name);
  const [first] = items;
  const width = categories === "two" ? 2 : (first?.categories ?? 2);
  const others = categories === "any" ? [] : items.filter((item) => item.categories !== width);
  if (others.length === 0) return;
  const ids = others.map((item) => item.id);
  throw categories === "two"
    ? new ItemwiseError("bad-model", () => messages.binaryModel({ model: name, items: ids }), {
        hint: messages.binaryModelHint,
      })
    : new ItemwiseError(
        "bad-model",
        () =>
          messages.sameAnswersModel({ model: name, first: first?.id ?? "", categories: width, items: ids }),
        { hint: messages.sameAnswersModelHint },
      );
}

function furtherRows({ items, groups }: Draft, name: IrtModelName): DraftRow[] {
  const { further } = itemModel(name);
  return groups.flatMap((_, group) =>
    items.flatMap(({ categories }, item) =>
      further(categories).map(
        ({ kind, place }): DraftRow => ({ kind, group, item, place, second: -1, fixed: null, key: null }),
      ),
    ),
  );
}

/** All items share the steps, if an item is equal in all groups also all groups; the first item's shift is 0. */
function ratingScaleRow(row: DraftRow, equal: ReadonlySet<number>): DraftRow {
  const shared = equal.size > 0;
  if (row.kind === "d") return { ...row, key: `step ${shared ? 0 : row.group} ${row.place}` };
  const isOrigin = row.kind === "shift" && row.item === 0 && (row.group === 0 || !shared || equal.has(0));
  return isOrigin ? { ...row, fixed: 0, key: null } : row;
}

function equalItems({ items }: Draft, equal: "all" | readonly string[]): ReadonlySet<number> {
  if (equal === "all") return new Set(items.keys());
  return new Set(
    equal.map((id) => {
      const place = items.findIndex((item) => item.id === id);
      if (place >= 0) return place;
      throw new ItemwiseError("unknown-item", () => messages.unknownItem({ item: id }), {
        hint: () => messages.unknownItemHint({ items: items.map((item) => item.id) }),
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
  if (row.item >= 0 && equal.has(row.item) && row.fixed === null) {
    return { ...row, key: keys.get(cellOf(row)) ?? cellOf(row) };
  }
  if (row.item >= 0 || row.group === 0 || !released.has(row.place)) return row;
  const isUnit = row.kind === "mean" || (row.kind === "cov" && row.place === row.second);
  return isUnit && row.fixed !== null ? { ...row, fixed: null, key: null } : row;
}

function numbered(
  { items, factors, groups, general }: Draft,
  rows: readonly DraftRow[],
  { name, priors }: { readonly name: IrtModelName; readonly priors: IrtPriors | undefined },
): Omit<IrtModel, "name"> {
  const numberOf = numberByKey();
  const parameters = [...rows].sort(byGroupAndKind).map(({ fixed, key, ...row }): IrtParameter => {
    if (fixed !== null) return { ...row, free: -1, value: fixed, prior: null };
    const { prior, start } = usualOf(row, items[row.item], { name, priors });
    return { ...row, free: numberOf(key), value: start, prior };
  });
  const free = Math.max(-1, ...parameters.map((row) => row.free)) + 1;
  return { items, factors, groups, parameters, free, general };
}

/** A free parameter's start without information, and its prior. */
function usualOf(
  { kind, place, second }: Pick<DraftRow, "kind" | "place" | "second">,
  item: IrtItem | undefined,
  { name, priors }: { readonly name: IrtModelName; readonly priors: IrtPriors | undefined },
): { start: number; prior: IrtPrior | null } {
  switch (kind) {
    case "a":
      return { start: 1, prior: priors?.slope ?? null };
    case "d":
      return { start: 0, prior: priors?.intercept ?? null };
    case "cov":
      return { start: place === second ? 1 : 0.3, prior: null };
    case "mean":
      return { start: 0, prior: null };
    default: {
      const own = itemModel(name)
        .further(item?.categories ?? 2)
        .find((one) => one.kind === kind && one.place === place);
      const given = kind === "lower" || kind === "upper" ? priors?.[kind] : null;
      return { start: own?.start ?? 0, prior: given === undefined ? (own?.prior ?? null) : given };
    }
  }
}

/** Group by group: items with slopes and then intercepts, means, covariances. */
function byGroupAndKind(one: DraftRow, other: DraftRow): number {
  return (
    one.group - other.group ||
    placeOf(one) - placeOf(other) ||
    one.item - other.item ||
    (one.kind === other.kind ? 0 : one.kind < other.kind ? -1 : 1) ||
    one.place - other.place ||
    one.second - other.second
  );
}

const placeOf = ({ kind }: DraftRow): number => (kind === "mean" ? 1 : kind === "cov" ? 2 : 0);
