import { factorCriteria, fitCriteria } from "../../model/criteria";
import type { CfaComparison, CfaResult, DifferenceTest } from "../cfa-result";

type Verdict = CfaComparison["verdict"];
type Reason = Verdict["reasons"][number];

/** Codes that keep a model from being preferred. */
const AGAINST: ReadonlySet<Reason["code"]> = new Set([
  "poor-fit",
  "inadmissible",
  "not-converged",
  "low-reliability",
  "no-better-than-simpler",
]);

const SIGNIFICANT = 0.05;

/**
 * Weighs models of the same items: each one's convergence and admissibility, fit, largest factor correlation,
 * reliability of its weakest factor, and whether it fits better than each simpler model nested in it. Preferred is the
 * model with the fewest degrees of freedom of those that nothing speaks against.
 *
 * @param models in ascending order of degrees of freedom
 * @param tests between them
 */
export function preferredModel(models: readonly CfaResult[], tests: readonly DifferenceTest[]): Verdict {
  const judged = models.map((model) => ({ model, reasons: reasonsFor(model, tests) }));
  const eligible = judged.filter(({ reasons }) => reasons.every(({ code }) => !AGAINST.has(code)));
  return {
    preferred: eligible[0]?.model.structure ?? null,
    reasons: judged.flatMap(({ reasons }) => reasons),
  };
}

function reasonsFor(model: CfaResult, tests: readonly DifferenceTest[]): Reason[] {
  const { structure } = model;
  const reason = (code: Reason["code"], figure: number | null, of: string | null): Reason => ({
    structure,
    code,
    figure,
    of,
  });
  if (!model.converged) return [reason("not-converged", null, null)];
  if (!model.admissible) return [reason("inadmissible", null, model.inadmissible[0] ?? null)];
  return [
    ...fitReasons(model, reason),
    ...correlationReasons(model, reason),
    ...factorReasons(model, reason),
    ...testReasons(structure, tests, reason),
  ];
}

type MakeReason = (code: Reason["code"], figure: number | null, of: string | null) => Reason;

/** Poor by the reported indices; good by the robust ones too. */
function fitReasons({ fit }: CfaResult, reason: MakeReason): Reason[] {
  if (!fit.reported.testable) return [reason("not-testable", null, null)];
  const { cfi, tli } = fit.reported;
  const rmsea = fit.reported.rmsea?.estimate ?? null;
  if (cfi === null || rmsea === null) return [];
  if (cfi < fitCriteria.acceptableCfi.value) return [reason("poor-fit", cfi, "CFI")];
  if (rmsea > fitCriteria.acceptableRmsea.value) return [reason("poor-fit", rmsea, "RMSEA")];
  const atLeast = [cfi, tli, fit.cfiRobust, fit.tliRobust];
  const atMost = [rmsea, fit.rmseaRobust?.[0] ?? null];
  const good =
    atLeast.every((index) => index === null || index >= fitCriteria.goodCfi.value) &&
    atMost.every((index) => index === null || index <= fitCriteria.goodRmsea.value) &&
    fit.srmr <= fitCriteria.goodSrmr.value;
  return good ? [reason("good-fit", cfi, "CFI")] : [];
}

/** Of factors neither of which measures the other. */
function correlationReasons({ factorCorrelations, factors }: CfaResult, reason: MakeReason): Reason[] {
  if (factorCorrelations === null) return [];
  const { names, matrix } = factorCorrelations;
  const measured = new Map(factors.map(({ id, indicators }) => [id, new Set(indicators)]));
  let largest = 0;
  let of = "";
  names.forEach((name, i) => {
    for (let j = 0; j < i; j++) {
      const other = names[j] ?? "";
      if (measured.get(name)?.has(other) || measured.get(other)?.has(name)) continue;
      const value = Math.abs(matrix[i]?.[j] ?? 0);
      if (value > largest) {
        largest = value;
        of = `${other} and ${name}`;
      }
    }
  });
  return largest > factorCriteria.hardlyDistinct.value ? [reason("high-correlation", largest, of)] : [];
}

function factorReasons({ factors, reliability }: CfaResult, reason: MakeReason): Reason[] {
  const weakest = reliability
    .filter(({ omegaCategorical }) => omegaCategorical !== null)
    .sort((a, b) => (a.omegaCategorical ?? 0) - (b.omegaCategorical ?? 0))[0];
  const small = factors.filter(({ indicators }) => indicators.length === 2);
  return [
    ...(weakest?.omegaCategorical != null && weakest.omegaCategorical < fitCriteria.fewestReliability.value
      ? [reason("low-reliability", weakest.omegaCategorical, weakest.factor)]
      : []),
    ...small.map(({ id }) => reason("two-item-factor", 2, id)),
  ];
}

/** Against each simpler model nested in this one. */
function testReasons(structure: string, tests: readonly DifferenceTest[], reason: MakeReason): Reason[] {
  return tests
    .filter(({ from, p }) => from === structure && p !== null)
    .map(({ to, p }) =>
      reason((p ?? 1) < SIGNIFICANT ? "better-than-simpler" : "no-better-than-simpler", p, to),
    );
}
