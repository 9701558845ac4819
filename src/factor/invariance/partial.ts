import type { Warning } from "../../errors";
import type { EstimatorParts } from "../cfa/estimator";
import { type ReleaseTest, releaseTests } from "../cfa/tests/release-tests";
import { briefFitOf } from "../model/fit-result";
import type { ModelTable } from "../model/model-table";
import type { GroupMoments } from "../moments/group-moments";
import { type FittedStep, fitStep, stepTest } from "./fit-step";
import {
  changeIsSmall,
  changeLimits,
  type InvarianceResult,
  type InvarianceStepName,
  isAnswered,
  type Release,
} from "./invariance-result";
import * as messages from "./messages";
import { comparisonGoal, itemKind, stepModel } from "./steps";

type Partial = NonNullable<InvarianceResult["partial"]>;

/** An equality is released if its score test, corrected for the number of tests, has a smaller p. */
const LEVEL = 0.05;
/** Items of a factor that stay equal in all groups: fewer give no common scale. */
const MIN_ANCHORS = 2;

interface PartialOutcome {
  readonly partial: Partial;
  readonly step: FittedStep | null;
}

export interface PartialInput {
  readonly configural: ModelTable;
  readonly data: readonly GroupMoments[];
  readonly parts: EstimatorParts;
}

/**
 * Partial invariance (Byrne, Shavelson & Muthén 1989): from the failing step on, releases one equality after another,
 * always the one with the largest score test, as long as that is significant (Holm's correction for all tests of the
 * round) and two items of each factor stay equal in all groups, until fit worsens by no more than the limits; then
 * proceeds to the next step, up to the one that comparing means needs: strict for binary items (against the configural
 * one, since the scalar step has too little information), intercepts for others.
 * @param holds the strongest step that holds
 * @returns null where every step that comparing means needs holds, or the configural one does not
 */
export function partialInvariance(
  input: PartialInput,
  ladder: readonly FittedStep[],
  holds: InvarianceStepName | null,
): PartialOutcome | null {
  const targets = targetSteps(input.configural, ladder, holds);
  const first = ladder.find(({ record }) => record.name === (targets?.reference ?? null));
  if (targets === null || first === undefined) return null;
  let reference = first;
  let releases: readonly Release[] = [];
  let partial: Partial | null = null;
  for (const name of targets.names) {
    const found = releaseUntilItHolds(input, { name, reference, releases });
    releases = found.releases;
    partial = { step: name, releases, holds: found.problem === null, problem: found.problem };
    if (found.step === null) return { partial, step: null };
    reference = found.step;
  }
  return partial && { partial, step: reference };
}

function targetSteps(
  configural: ModelTable,
  ladder: readonly FittedStep[],
  holds: InvarianceStepName | null,
): { readonly reference: InvarianceStepName; readonly names: readonly InvarianceStepName[] } | null {
  const names = ladder.map(({ record }) => record.name);
  const goal = comparisonGoal(configural);
  const [last, reached] = [names.indexOf(goal), holds === null ? -1 : names.indexOf(holds)];
  if (last < 0 || reached < 0 || reached >= last) return null;
  if (goal === "strict") return { reference: "configural", names: ["strict"] };
  return { reference: names[reached]!, names: names.slice(reached + 1, last + 1) };
}

interface Attempt {
  readonly name: InvarianceStepName;
  readonly reference: FittedStep;
  readonly releases: readonly Release[];
}

interface Outcome {
  readonly releases: readonly Release[];
  /** Null where the step does not hold. */
  readonly step: FittedStep | null;
  readonly problem: string | null;
}

function releaseUntilItHolds(input: PartialInput, { name, reference, releases: before }: Attempt): Outcome {
  const { configural, data, parts } = input;
  const refit = (given: readonly Release[], from: FittedStep): FittedStep =>
    fitStep(
      stepModel(
        configural,
        name,
        given.map((one) => ({
          lhs: one.lhs,
          op: one.op,
          rhs: one.rhs,
          group: configural.groups.indexOf(one.group),
        })),
      ),
      data,
      { parts, before: from.fitted },
    );
  let releases = before;
  let step = refit(releases, reference);
  for (;;) {
    if (!isAnswered(step.record)) return { releases, step: null, problem: step.record.problem };
    if (isCloseTo(reference, step, parts)) return { releases, step, problem: null };
    const next = nextRelease(input, { reference, step, releases });
    if (typeof next === "string") return { releases, step: null, problem: next };
    step = refit([...releases, next], step);
    releases = [...releases, { ...next, ...briefFitOf(step.record.fit?.reported ?? null) }];
  }
}

/** The equality to release next, before refitting; or why there is none. */
function nextRelease(
  { configural, parts }: PartialInput,
  at: { readonly reference: FittedStep; readonly step: FittedStep; readonly releases: readonly Release[] },
): Release | string {
  const tests = releaseTests(at.step.fitted, releasable(configural, at), parts);
  const [first, ...others] = tests;
  if (first === undefined) return messages.fewAnchors({ least: MIN_ANCHORS });
  const largest = others.reduce<ReleaseTest>((best, test) => (test.score > best.score ? test : best), first);
  const { row, ...test } = largest;
  const adjustedP = Math.min(1, test.p * tests.length);
  if (adjustedP >= LEVEL) return messages.spreadMisfit();
  const { lhs, op, rhs, group } = configural.parameters[row]!;
  const name = { lhs, op, rhs, group: configural.groups[group]! };
  return { ...name, ...test, adjustedP, ...briefFitOf(null) };
}

function isCloseTo(from: FittedStep, to: FittedStep, parts: EstimatorParts): boolean {
  const { table } = from.model;
  const equal = { from: from.record.equal, to: to.record.equal };
  const limits = changeLimits(equal, { items: itemKind(table), groups: table.groups.length });
  return changeIsSmall(stepTest(from, to, parts), limits) === true;
}

/** Rows free in the reference step and held equal in this, whose item may be released. */
function releasable(
  configural: ModelTable,
  { reference, step, releases }: { reference: FittedStep; step: FittedStep; releases: readonly Release[] },
): number[] {
  const shared = countByFree(step.model.table);
  const own = countByFree(reference.model.table);
  const mayGo = anchorRule(configural, releases);
  const twoGroups = configural.groups.length === 2;
  return step.model.table.parameters.flatMap((row, index) => {
    const before = reference.model.table.parameters[index]!;
    const isHeld = row.role === "fixed" || (row.free >= 0 && shared.get(row.free)! > 1);
    const wasOwn = before.free >= 0 && own.get(before.free) === 1;
    const isTwin = twoGroups && row.group === 0;
    return isHeld && wasOwn && !isTwin && row.role !== "derived" && mayGo(itemOf(configural, row))
      ? [index]
      : [];
  });
}

function countByFree({ parameters }: ModelTable): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { free } of parameters) if (free >= 0) counts.set(free, (counts.get(free) ?? 0) + 1);
  return counts;
}

/** Whether an item may lose an equality: it has lost one already, or its factors keep enough others. */
function anchorRule(table: ModelTable, releases: readonly Release[]): (item: string | null) => boolean {
  const gone = new Set(releases.map((release) => itemOf(table, release)));
  const loadings = table.parameters.filter(
    ({ op, group, rhs }) => op === "=~" && group === 0 && table.items.includes(rhs),
  );
  const anchors = (factor: string): number =>
    loadings.filter(({ lhs, rhs }) => lhs === factor && !gone.has(rhs)).length;
  return (item) =>
    item !== null &&
    (gone.has(item) ||
      loadings.filter(({ rhs }) => rhs === item).every(({ lhs }) => anchors(lhs) > MIN_ANCHORS));
}

/** The item that a row belongs to; null for rows of factors. */
function itemOf(
  { items }: ModelTable,
  { lhs, rhs }: { readonly lhs: string; readonly rhs: string },
): string | null {
  return items.includes(lhs) ? lhs : items.includes(rhs) ? rhs : null;
}

/** The step of the latent means shown; a warning if they are not comparable. */
interface ComparableStep {
  readonly step: FittedStep | null;
  readonly warnings: readonly Warning[];
}

/**
 * The strict step of binary items; for others the last step with equal intercepts that holds. Otherwise the step
 * reached by partial invariance; if that does not hold either, the step itself, with a warning.
 * @param found `holds`: the strongest step that does; `goal`: what comparing means needs
 */
export function comparableStep(
  steps: readonly FittedStep[],
  found: {
    readonly goal: InvarianceStepName;
    readonly holds: InvarianceStepName | null;
    readonly partial: PartialOutcome | null;
  },
): ComparableStep {
  const { goal, holds, partial } = found;
  const names = steps.map(({ record }) => record.name);
  const goalStep = steps[names.indexOf(goal)];
  const strongest = holds === null ? -1 : names.indexOf(holds);
  if (strongest >= names.indexOf(goal)) return { step: steps[strongest]!, warnings: [] };
  if (partial !== null && partial.step !== null) return { step: partial.step, warnings: [] };
  if (goalStep === undefined || !isAnswered(goalStep.record)) return { step: null, warnings: [] };
  const message = !isAnswered(steps[0]!.record)
    ? messages.configuralUnsolved({ step: goal })
    : holds === null
      ? messages.configuralMisfit()
      : messages.stepDoesNotHold({ step: goal });
  return { step: goalStep, warnings: [{ code: "means-not-comparable", message }] };
}
