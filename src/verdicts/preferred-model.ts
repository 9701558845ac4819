import {
  type CfaComparison,
  type CfaResult,
  cfaComparison,
  type DifferenceTest,
} from "../factor/cfa/cfa-result";
import { factorCriteria, fewestReliability } from "../factor/model/criteria";
import type { FitCode } from "../factor/model/fit-code";
import * as f from "../figures/declare";
import { endsOf, intervalOn } from "../numeric/distributions/interval";
import type { JudgedCfa } from "./judged-fit";

const modelReason = {
  structure: f.text,
  code: f.code<
    | FitCode
    | "inadmissible"
    | "not-converged"
    /** The whole interval of a factor correlation lies above the limit. */
    | "high-correlation"
    | "low-reliability"
    | "two-item-factor"
    | "no-better-than-simpler"
    | "better-than-simpler"
  >(),
  /** The underlying figure, and the factor, index or model that it describes. */
  figure: f.orNull(f.estimate),
  of: f.orNull(f.text),
};
export interface ModelReason extends f.Declared<typeof modelReason> {}

export const judgedComparisonRecord = {
  ...cfaComparison,
  verdict: {
    /** The working model's structure; null where it is not among these. */
    preferred: f.orNull(f.text),
    /** Reasons by model. */
    reasons: f.listOf(modelReason, "everybody"),
  },
};
export interface JudgedComparison extends f.Declared<typeof judgedComparisonRecord> {}

const SIGNIFICANT = 0.05;

/**
 * A comparison with what speaks for and against each model.
 * @param preferred id of the working model; null where it is not among them
 */
export function judgedComparison(
  comparison: CfaComparison,
  { models, preferred }: { readonly models: readonly JudgedCfa[]; readonly preferred: string | null },
): JudgedComparison {
  const compared = comparison.models.flatMap((id) => models.find(({ structure }) => structure === id) ?? []);
  return {
    ...comparison,
    verdict: {
      preferred: compared.some(({ structure }) => structure === preferred) ? preferred : null,
      reasons: compared.flatMap((model) => reasonsFor(model, comparison.tests)),
    },
  };
}

function reasonsFor(model: JudgedCfa, tests: readonly DifferenceTest[]): ModelReason[] {
  const { structure } = model;
  const reason: MakeReason = (code, figure, of) => ({ structure, code, figure, of });
  if (!model.converged) return [reason("not-converged", null, null)];
  if (!model.admissible) return [reason("inadmissible", null, model.inadmissible[0] ?? null)];
  return [
    ...fitReason(model, reason),
    ...correlationReasons(model, reason),
    ...factorReasons(model, reason),
    ...testReasons(structure, tests, reason),
  ];
}

type MakeReason = (code: ModelReason["code"], figure: number | null, of: string | null) => ModelReason;

function fitReason(model: JudgedCfa, reason: MakeReason): ModelReason[] {
  const rmsea = model.fit.reported.rmsea?.estimate ?? null;
  return [reason(model.verdict.code, rmsea, rmsea === null ? null : "RMSEA")];
}

/** The largest correlation of factors neither of which measures the other. */
function correlationReasons(model: CfaResult, reason: MakeReason): ModelReason[] {
  const [largest] = [...highCorrelations(model)].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return largest === undefined
    ? []
    : [reason("high-correlation", Math.abs(largest.value), largest.of.join(" and "))];
}

export interface HighCorrelation {
  readonly of: readonly [string, string];
  readonly value: number;
  readonly interval: readonly [number, number];
}

/**
 * Factors whose correlation lies above the limit with its whole 95% interval (on Fisher's scale), so that they are
 * hardly distinct; none without standard errors.
 */
export function highCorrelations({ factorCorrelations, factors }: CfaResult): HighCorrelation[] {
  if (factorCorrelations === null) return [];
  const { names, matrix, standardErrors } = factorCorrelations;
  const measured = new Map(factors.map(({ id, indicators }) => [id, new Set(indicators)]));
  return names.flatMap((second, i) =>
    names.slice(0, i).flatMap((first, j): HighCorrelation[] => {
      if (measured.get(second)?.has(first) || measured.get(first)?.has(second)) return [];
      const value = matrix[i]?.[j] ?? 0;
      const error = standardErrors?.[i]?.[j] ?? null;
      if (error === null || !(Math.abs(value) < 1)) return [];
      const figures = { estimate: value, se: error, df: Number.POSITIVE_INFINITY };
      const interval = endsOf(intervalOn("z", figures)) ?? [value, value];
      const lowerEnd = interval[0] * interval[1] > 0 ? Math.min(...interval.map(Math.abs)) : 0;
      return lowerEnd > factorCriteria.hardlyDistinct.value ? [{ of: [first, second], value, interval }] : [];
    }),
  );
}

function factorReasons({ factors, reliability }: CfaResult, reason: MakeReason): ModelReason[] {
  const weakest = reliability
    .filter(({ omegaCategorical }) => omegaCategorical !== null)
    .sort((a, b) => (a.omegaCategorical ?? 0) - (b.omegaCategorical ?? 0))[0];
  const small = factors.filter(({ indicators }) => indicators.length === 2);
  return [
    ...(weakest?.omegaCategorical != null && weakest.omegaCategorical < fewestReliability.value
      ? [reason("low-reliability", weakest.omegaCategorical, weakest.factor)]
      : []),
    ...small.map(({ id }) => reason("two-item-factor", 2, id)),
  ];
}

/** Tests against each nested simpler model. */
const testReasons = (
  structure: string,
  tests: readonly DifferenceTest[],
  reason: MakeReason,
): ModelReason[] =>
  tests
    .filter(({ from, p }) => from === structure && p !== null)
    .map(({ to, p }) =>
      reason((p ?? 1) < SIGNIFICANT ? "better-than-simpler" : "no-better-than-simpler", p, to),
    );
