import { constantItem } from "../../correlation/pairs/observed-categories";
import { ItemwiseError } from "../../errors";
import type { ModelParameter } from "../../factor/model/model-table";
import { modelTable } from "../../factor/model/parameter-table";
import { parseModel } from "../../measures/model-syntax/parse-model";
import * as messages from "../messages";
import type { IrtModel, IrtModelSpec } from "./irt-model";
import { constrained, type Draft, type DraftRow } from "./parameter-table";

/** The rows of a structure before names, groups and priors are applied. */
function structureDraft({ items, structure }: IrtModelSpec, groups: readonly string[]): Draft {
  switch (structure.kind) {
    case "one factor":
      return fullDraft(items, { factors: [structure.factor ?? "factor"], groups, loads: () => true });
    case "exploratory": {
      const factors = Array.from({ length: structure.factors }, (_, k) => `F${k + 1}`);
      if (structure.factors < 1 || structure.factors > items.length - 2) {
        throw new ItemwiseError(
          "bad-model",
          () => messages.factorsBeyondItems({ factors: structure.factors, items: items.length }),
          { hint: messages.factorsBeyondItemsHint },
        );
      }
      return fullDraft(items, { factors, groups, loads: (item, factor) => factor <= item });
    }
    case "confirmatory":
      return textDraft(items, { model: structure.model, groups });
    case "bifactor":
      return bifactorDraft(items, { ...structure, groups });
  }
}

function bifactorDraft(
  items: Draft["items"],
  {
    model,
    general = "general",
    groups,
  }: { model: string; general?: string | undefined; groups: readonly string[] },
): Draft {
  const own = textDraft(items, { model, groups });
  const crossed = own.items.filter(
    (_, j) => own.rows.filter((row) => row.kind === "a" && row.group === 0 && row.item === j).length > 1,
  );
  if (crossed.length > 0) {
    throw new ItemwiseError(
      "bad-model",
      () => messages.twoSpecificFactors({ items: crossed.map((item) => item.id) }),
      { hint: messages.twoSpecificFactorsHint },
    );
  }
  const factors = [general, ...own.factors];
  const shifted = own.rows
    .filter((row) => row.kind === "a" || row.kind === "d")
    .map((row) => (row.kind === "a" ? { ...row, place: row.place + 1 } : row));
  const generalSlopes = groups.flatMap((_, group) =>
    own.items.map((__, item): DraftRow => ({ kind: "a", group, item, place: 0, second: -1, ...FREE })),
  );
  const rows = [...generalSlopes, ...shifted, ...latentRows(factors.length, groups.length)];
  return { items: own.items, factors, groups, rows, general: 0 };
}

const FREE = { fixed: null, key: null } as const;

function fullDraft(
  items: Draft["items"],
  {
    factors,
    groups,
    loads,
  }: { factors: string[]; groups: readonly string[]; loads: (item: number, factor: number) => boolean },
): Draft {
  const rows = groups.flatMap((_, group) =>
    items.flatMap((item, j): DraftRow[] => [
      ...factors.flatMap((__, place): DraftRow[] =>
        loads(j, place) ? [{ kind: "a", group, item: j, place, second: -1, ...FREE }] : [],
      ),
      ...Array.from(
        { length: item.categories - 1 },
        (__, place): DraftRow => ({ kind: "d", group, item: j, place, second: -1, ...FREE }),
      ),
    ]),
  );
  rows.push(...latentRows(factors.length, groups.length));
  return { items, factors, groups, rows, general: null };
}

/** Means 0, variances 1, no correlations. */
function latentRows(factors: number, groups: number): DraftRow[] {
  const rows: DraftRow[] = [];
  for (let group = 0; group < groups; group++) {
    for (let f = 0; f < factors; f++) {
      rows.push({ kind: "mean", group, item: -1, place: f, second: -1, fixed: 0, key: null });
    }
    for (let f = 0; f < factors; f++) {
      for (let g = 0; g <= f; g++) {
        const fixed = f === g ? 1 : 0;
        rows.push({ kind: "cov", group, item: -1, place: f, second: g, fixed, key: null });
      }
    }
  }
  return rows;
}

function textDraft(
  items: Draft["items"],
  { model, groups }: { model: string; groups: readonly string[] },
): Draft {
  const table = modelTable(parseModel(model), {
    items: items.map(({ id, categories }) => ({ id, thresholds: categories - 1 })),
    groups,
    parameterization: "theta",
  });
  const { factors } = table;
  const used = items.filter((item) => table.items.includes(item.id));
  const places = { factors, items: new Map(used.map((item, j) => [item.id, j])) };
  const rows = table.parameters.flatMap((parameter) => draftRow(parameter, places) ?? []);
  const all = withAllCovariances(rows, factors.length, groups.length);
  return {
    items: used,
    factors,
    groups,
    rows: all,
    general: generalFactor(all, factors.length, used.length),
  };
}

/** With fewer factors nothing is gained. */
const MIN_BIFACTOR = 3;

/** The factor of every item, if each loads on at most one other and none are correlated; null without such a factor. */
function generalFactor(rows: readonly DraftRow[], factors: number, items: number): number | null {
  if (factors < MIN_BIFACTOR) return null;
  const isCorrelated = rows.some(
    ({ kind, place, second, fixed }) => kind === "cov" && place !== second && fixed !== 0,
  );
  if (isCorrelated) return null;
  const byItem = Array.from({ length: items }, () => new Set<number>());
  for (const { kind, item, place } of rows) if (kind === "a") byItem[item]!.add(place);
  if (byItem.some(({ size }) => size > 2)) return null;
  const found = Array.from({ length: factors }, (_, factor) => factor).find((factor) =>
    byItem.every((own) => own.has(factor)),
  );
  return found ?? null;
}

/** The row of a measurement model; null if every item response model has it. */
function draftRow(
  { lhs, op, rhs, group, role, value, free }: ModelParameter,
  { factors, items }: { factors: readonly string[]; items: ReadonlyMap<string, number> },
): DraftRow | null {
  const isFree = role === "free";
  const fixed = isFree ? null : (value ?? 0);
  const row = { group, second: -1, fixed, key: isFree ? `text ${free}` : null };
  const factor = factors.indexOf(lhs);
  if (op === "=~") {
    const item = items.get(rhs);
    if (item === undefined) throw unsupported("second-order", lhs, rhs);
    return { ...row, kind: "a", item, place: factor };
  }
  if (op === "|") {
    const place = Number(rhs.slice(1)) - 1;
    return { ...row, kind: "d", item: items.get(lhs)!, place, fixed: fixed === null ? null : -fixed };
  }
  if (factor >= 0 && op === "~1") return { ...row, kind: "mean", item: -1, place: factor };
  if (factor >= 0 && op === "~~") {
    const other = factors.indexOf(rhs);
    const [place, second] = factor >= other ? [factor, other] : [other, factor];
    return { ...row, kind: "cov", item: -1, place, second };
  }
  if (op === "~~" && lhs !== rhs) throw unsupported("residuals", lhs, rhs);
  if (op === "~~" && isFree) throw unsupported("residual-variance", lhs, rhs);
  if (op === "~1" && fixed !== 0) throw unsupported("intercept", lhs, rhs);
  return null;
}

/** Pairs of factors that the text leaves out are uncorrelated. */
function withAllCovariances(rows: readonly DraftRow[], factors: number, groups: number): DraftRow[] {
  const has = (row: DraftRow): boolean =>
    rows.some(
      (own) =>
        own.kind === row.kind &&
        own.group === row.group &&
        own.place === row.place &&
        own.second === row.second,
    );
  return [...rows, ...latentRows(factors, groups).filter((row) => !has(row))];
}

function unsupported(
  what: Parameters<typeof messages.unsupportedLine>[0]["what"],
  lhs: string,
  rhs: string,
): ItemwiseError {
  return new ItemwiseError("bad-model", () => messages.unsupportedLine({ what, lhs, rhs }), {
    hint: messages.unsupportedLineHint,
  });
}

/**
 * An item response model: its parameters in every group, free, fixed or equal. In a model's text `f =~ 1*a` fixes a
 * slope, `L*a` names it (equal names are equal parameters), `f ~~ 0*g` a covariance; a threshold `a | t1` is minus the
 * intercept. Factor variances are 1 and covariances free unless it says otherwise.
 * @throws ItemwiseError "bad-model" for what an item response model does not have (correlated residuals, factors of
 *   factors, residual scales) or an item that does not exist; "unknown-item" in `equal`; "constant-item"
 */
export function irtModel(spec: IrtModelSpec): IrtModel {
  const constant = spec.items.find((item) => item.categories < 2);
  if (constant !== undefined) throw constantItem(constant.id, constant.categories);
  const groups = spec.groups !== undefined && spec.groups.length > 0 ? spec.groups : [""];
  const draft: Draft = structureDraft(spec, groups);
  return constrained(draft, spec);
}
