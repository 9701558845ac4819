/** Wald tests of a model's terms. */
import { holm } from "../numeric/distributions/holm";
import { orderedTerms, termName } from "../survey/regression/model-columns";
import { type WaldTest, waldTest } from "../survey/regression/regression-parts";
import {
  combinationInfluences,
  covarianceOf,
  LEVELS,
  NUMBER,
  type OutcomeFrame,
  type OutcomeModel,
  outcomeModel,
} from "./outcome-model";
import type { OutcomeByNumber, OutcomeTrend } from "./outcomes-result";

type Terms = readonly (readonly string[])[];

/** The change by one more, given what is allowed for, and whether means depart from that line. */
export function outcomeTrend(frame: OutcomeFrame, allowed: Terms): OutcomeTrend | null {
  const line = outcomeModel(frame, [[NUMBER], ...allowed]);
  const found = line && termOf(line, [[NUMBER], ...allowed], [NUMBER]);
  if (line === null || found === null || found.test === null) return null;
  const { test } = found;
  const [[estimate = 0], [variance = 0]] = [found.estimates, found.covariance];
  const terms = [[NUMBER], [LEVELS], ...allowed];
  const curve = frame.exposure.levels.length > 2 ? outcomeModel(frame, terms) : null;
  const departure = curve && (termOf(curve, terms, [LEVELS])?.test ?? null);
  return { estimate, se: Math.sqrt(variance), ...test, departure };
}

/** Whether the change by one more differs between the levels of each grouping among what is allowed for. */
export function outcomeInteractions(
  frame: OutcomeFrame,
  allowed: Terms,
  groups: readonly string[],
): OutcomeByNumber["interactions"] {
  const tests = groups.flatMap((group) => {
    const terms = [[NUMBER], ...allowed, [NUMBER, group]];
    const model = outcomeModel(frame, terms);
    const test = model && (termOf(model, terms, [NUMBER, group])?.test ?? null);
    return test === null ? [] : [{ group, ...test }];
  });
  const adjusted = holm(tests.map(({ p }) => p ?? 1));
  return tests.map((test, at) => ({ ...test, adjustedP: test.p === null ? null : (adjusted[at] ?? null) }));
}

interface TestedTerm {
  readonly estimates: Float64Array;
  readonly covariance: Float64Array;
  readonly test: WaldTest | null;
}

/** A term's coefficients that do not follow from those ahead of them. */
function termOf(model: OutcomeModel, terms: Terms, wanted: readonly string[]): TestedTerm | null {
  const { basis, columns, df } = model;
  const term = orderedTerms(terms).findIndex((names) => termName(names) === termName(wanted));
  const places = basis.flatMap((j, k) => (columns[j]?.term === term ? [k] : []));
  if (places.length === 0) return null;
  const estimates = Float64Array.from(places, (k) => model.estimates[k]!);
  const chosen = new Float64Array(places.length * basis.length);
  places.forEach((k, at) => {
    chosen[at * basis.length + k] = 1;
  });
  const covariance = covarianceOf(model.frame, places.length, combinationInfluences(model, chosen));
  return { estimates, covariance, test: df > 0 ? waldTest(estimates, covariance, df) : null };
}
