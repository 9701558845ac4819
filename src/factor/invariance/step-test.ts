import type { DifferenceTest } from "../cfa/cfa-result";
import type { EstimatorParts } from "../cfa/estimator";
import { differenceTest } from "../cfa/tests/difference-test";
import type { FittedStep } from "./fit-step";
import type { InvarianceStep } from "./invariance-result";
import { isAnswered } from "./judge-steps";

/**
 * Tests what a step holds equal beyond another, with the changes of fit: of the scaled indices where the estimator
 * corrects its chi-square, of the naive ones otherwise.
 */
export function stepTest(larger: FittedStep, smaller: FittedStep, parts: EstimatorParts): DifferenceTest {
  const scaled = parts.test !== "none";
  const names = { from: larger.record.name, to: smaller.record.name };
  const common = { ...names, indices: scaled ? "scaled" : "naive", boundary: false } as const;
  const unanswered = [larger.record, smaller.record].find((record) => !isAnswered(record));
  if (unanswered !== undefined) {
    const df = smaller.record.df - larger.record.df;
    const none = { difference: null, df, p: null, scale: null, shift: null };
    const changes = { deltaCfi: null, deltaRmsea: null, deltaSrmr: null };
    return { ...common, ...none, ...changes, problem: `The ${unanswered.name} step has no solution.` };
  }
  const cfi = (step: InvarianceStep) => (scaled ? step.cfiScaled : step.cfi);
  const rmsea = (step: InvarianceStep) => (scaled ? step.rmseaScaled : step.rmsea)?.[0] ?? null;
  const change = (of: (step: InvarianceStep) => number | null): number | null => {
    const [before, after] = [of(larger.record), of(smaller.record)];
    return before === null || after === null ? null : after - before;
  };
  const test = differenceTest(larger.fitted, smaller.fitted, parts);
  return {
    ...common,
    ...test,
    problem: test.problem === null ? null : sentence(test.problem),
    deltaCfi: change(cfi),
    deltaRmsea: change(rmsea),
    deltaSrmr: change((step) => step.srmr),
  };
}

/**
 * The tests of a ladder: every step against the last before it that has a solution, and the strict step against the
 * configural one where another stands between.
 */
export function ladderTests(steps: readonly FittedStep[], parts: EstimatorParts): DifferenceTest[] {
  return steps.flatMap((step, k) => {
    const before = steps.slice(0, k);
    const previous = before.findLast(({ record }) => isAnswered(record)) ?? before[0];
    if (previous === undefined) return [];
    const tests = [stepTest(previous, step, parts)];
    if (step.record.name === "strict" && previous !== steps[0]) tests.push(stepTest(steps[0]!, step, parts));
    return tests;
  });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}
