import type { EfaSolution } from "../factor/efa/solution";
import type { FactorCriteria } from "../factor/model/criteria";
import type { MatchedStructure } from "../factor/structures/structure-match";
import type { DimensionsVerdict } from "./dimensions-verdict";

export type ItemLoading = Readonly<{ item: string; loading: number }>;

/** A reason for or against a structure. `of` is a factor's id, null for the whole structure; `rule` is the criterion's limit. */
export type StructureReason = { readonly of: string | null } & (
  | Readonly<{ code: "largest-loadings"; hits: number; items: number; rule: number }>
  | Readonly<{ code: "salient-items"; salient: number; items: number; rule: number }>
  | Readonly<{ code: "all-salient"; items: number; rule: number }>
  | Readonly<{ code: "not-salient"; loadings: readonly ItemLoading[]; rule: number }>
  | Readonly<{ code: "few-salient"; salient: number; rule: number }>
  | Readonly<{ code: "opposite-sign"; loadings: readonly ItemLoading[] }>
  | Readonly<{ code: "items-absent"; items: readonly string[] }>
  | Readonly<{ code: "heywood"; items: readonly string[] }>
  | CrossLoadings
  | Readonly<{ code: "no-cross-loadings"; rule: number }>
  | Readonly<{ code: "congruence"; congruences: readonly number[]; same: number; similar: number }>
  | Readonly<{
      code: "number-of-factors";
      /** Numbers of factors named by the rules. */
      named: readonly number[];
      /** Null where no number counts. */
      recommended: number | null;
      range: DimensionsVerdict["range"];
      declared: number;
      /** Whether it keeps the structure from "reproduced": with one factor only. */
      decides: boolean;
    }>
  | Readonly<{ code: "not-converged" }>
  | Readonly<{ code: "hardly-distinct"; factors: readonly string[]; correlation: number; rule: number }>
  | Readonly<{ code: "no-items"; factors: readonly string[] }>
  | Readonly<{ code: "explored"; factors: readonly string[] }>
  | Readonly<{ code: "no-solution"; factors: number }>
);

type CrossLoadings = Readonly<{
  code: "cross-loadings";
  /** Whether the structure has the items, and whether their loadings are salient (limit: `rule`). */
  declared: boolean;
  salient: boolean;
  loadings: MatchedStructure["crossLoadings"];
  rule: number;
}>;

export interface VerdictBasis {
  readonly solution: EfaSolution;
  readonly match: MatchedStructure;
  readonly criteria: FactorCriteria;
  /** The rules for the number of factors; null where not computed. */
  readonly dimensions: NumberOfFactors | null;
}

export type NumberOfFactors = Pick<DimensionsVerdict, "recommended" | "range" | "evidence">;

type Factor = MatchedStructure["factors"][number];

export function structureReasons(basis: VerdictBasis): StructureReason[] {
  const { solution, match, criteria } = basis;
  const declared = [...new Set(match.factors.flatMap(({ items }) => items))];
  const absent = declared.filter((item) => !solution.items.includes(item));
  return [
    largestLoadings(match, declared.length, criteria),
    ...match.factors.flatMap((factor) => [
      ...salientReasons(solution, factor, criteria),
      ...oppositeSign(solution, factor),
    ]),
    ...(absent.length > 0 ? [{ code: "items-absent", of: null, items: absent } as const] : []),
    ...crossLoadings(match, declared, criteria),
    {
      code: "congruence",
      of: null,
      congruences: match.factors.map(({ congruence }) => congruence),
      same: criteria.sameFactor.value,
      similar: criteria.similarFactor.value,
    },
    ...numberOfFactors(basis),
    ...(solution.converged ? [] : [{ code: "not-converged", of: null } as const]),
    ...(solution.heywood.length > 0 ? [{ code: "heywood", of: null, items: solution.heywood } as const] : []),
    ...hardlyDistinct(solution, match, criteria),
  ];
}

/** With one factor every largest loading is on it, so that salient loadings count. */
function largestLoadings(
  match: MatchedStructure,
  items: number,
  { partialHitRate }: FactorCriteria,
): StructureReason {
  const [first, second] = match.factors;
  const rule = partialHitRate.value;
  return first !== undefined && second === undefined
    ? { code: "salient-items", of: first.id, salient: first.salient.length, items: first.items.length, rule }
    : { code: "largest-loadings", of: null, hits: Math.round((match.hitRate ?? 0) * items), items, rule };
}

const loadingsOn = ({ column }: Factor, items: readonly string[], solution: EfaSolution): ItemLoading[] =>
  items.flatMap((item) => {
    const loading = solution.loadings[solution.items.indexOf(item)]?.[column];
    return loading === undefined ? [] : [{ item, loading }];
  });

function salientReasons(solution: EfaSolution, factor: Factor, criteria: FactorCriteria): StructureReason[] {
  const rule = criteria.salientLoading.value;
  const { id: of, items, salient, notSalient } = factor;
  const loadings = loadingsOn(factor, notSalient, solution);
  const reasons: StructureReason[] = [];
  if (notSalient.length === 0) reasons.push({ code: "all-salient", of, items: items.length, rule });
  else if (loadings.length > 0) reasons.push({ code: "not-salient", of, loadings, rule });
  const fewest = criteria.itemsPerFactor.value;
  if (salient.length < fewest)
    reasons.push({ code: "few-salient", of, salient: salient.length, rule: fewest });
  return reasons;
}

/** Salient items with another sign than the sum of loadings: probably reverse-keyed. */
function oppositeSign(solution: EfaSolution, factor: Factor): StructureReason[] {
  const allLoadings = loadingsOn(factor, factor.items, solution);
  const sign = Math.sign(allLoadings.reduce((sum, { loading }) => sum + loading, 0)) || 1;
  const loadings = allLoadings.filter(
    ({ item, loading }) => factor.salient.includes(item) && loading * sign < 0,
  );
  return loadings.length > 0 ? [{ code: "opposite-sign", of: factor.id, loadings }] : [];
}

function crossLoadings(
  match: MatchedStructure,
  named: readonly string[],
  { crossLoading, salientLoading }: FactorCriteria,
): StructureReason[] {
  if (match.crossLoadings.length === 0) {
    return [{ code: "no-cross-loadings", of: null, rule: crossLoading.value }];
  }
  return [true, false].flatMap((salient) =>
    [true, false].flatMap((declared) => {
      const loadings = match.crossLoadings.filter(
        ({ item, loading }) =>
          named.includes(item) === declared && Math.abs(loading) >= salientLoading.value === salient,
      );
      const rule = salient ? salientLoading.value : crossLoading.value;
      return loadings.length === 0
        ? []
        : [{ code: "cross-loadings", of: null, declared, salient, loadings, rule } as const];
    }),
  );
}

/**
 * Disagreement of the number-of-factors rules with the structure. They speak against one factor if every number left
 * open is several, or none: nearly all correlated items load on one factor if only one is extracted.
 */
function numberOfFactors({ match, dimensions }: VerdictBasis): StructureReason[] {
  if (dimensions === null) return [];
  const { recommended, range, evidence } = dimensions;
  const declared = match.factors.length;
  if (recommended === declared) return [];
  const named = evidence.flatMap(({ factors }) => factors ?? []);
  const decides = declared === 1 && (range[0] > 1 || range[1] === 0);
  return [{ code: "number-of-factors", of: null, named, recommended, range, declared, decides }];
}

function hardlyDistinct(
  { phi }: EfaSolution,
  { factors }: MatchedStructure,
  { hardlyDistinct: { value: rule } }: FactorCriteria,
): StructureReason[] {
  const idOf = (column: number): string => factors.find((factor) => factor.column === column)?.id ?? "";
  return phi.flatMap((row, i) =>
    row
      .slice(0, i)
      .flatMap((correlation, j) =>
        Math.abs(correlation) > rule
          ? [{ code: "hardly-distinct", of: null, factors: [idOf(j), idOf(i)], correlation, rule } as const]
          : [],
      ),
  );
}
