import { type DifferenceTest, localMisfitRecord } from "../factor/cfa/cfa-result";
import { FIT_ORDER, type FitCode } from "../factor/model/fit-code";
import { fitsClearlyBetter } from "../factor/model/fit-result";
import * as f from "../figures/declare";
import type { Structure } from "../measures/structure";
import type { JudgedCfa } from "./judged-fit";

/** Where a candidate comes from: the definition, with parameters that its misfit names, or a factor solution. */
export type CandidateOrigin = "declared" | "with-parameters" | "exploratory" | "one-factor";

export const workingModelRecord = {
  structure: f.text,
  label: f.text,
  /** Its text, in lavaan's syntax. */
  model: f.text,
  factors: f.listOf({ id: f.text, label: f.text, items: f.listOf(f.text) }),
  items: f.listOf(f.text),
  status: f.code<CandidateOrigin>(),
  /** Its verdict on fit; null where no model was fitted. */
  fit: f.orNull(f.code<FitCode>()),
  /** Whether it is better than a model that does not fit; otherwise it is the best so far. */
  holds: f.flag,
  /**
   * "asked-for", "only-one", "better-fit" (a better verdict than the other declared structures), "simplest" (of those
   * with the same verdict), "clearly-better" (than a simpler one with the same verdict), "declared-misfits" (no declared
   * structure fits), "declared-unsolved" (none has an admissible solution), "best-so-far" (no candidate does), "no-solution" (no candidate has an admissible solution),
   * "not-compared" (no model was fitted).
   */
  why: f.code<
    | "asked-for"
    | "only-one"
    | "better-fit"
    | "simplest"
    | "clearly-better"
    | "declared-misfits"
    | "declared-unsolved"
    | "best-so-far"
    | "no-solution"
    | "not-compared"
  >(),
  /** The declared structure that it adds parameters to, whose scales it keeps; null otherwise. */
  base: f.orNull(f.text),
  localMisfit: f.orNull(localMisfitRecord),
  chosenOnTheseData: f.flag,
  /** Other candidates of the same items, the next one first: they stand in where this one has no solution in groups. */
  others: f.listOf(f.text),
};
export interface WorkingModel extends f.Declared<typeof workingModelRecord> {}

/** A fitted model that may be the working model. */
export interface Candidate {
  readonly origin: CandidateOrigin;
  readonly structure: Structure;
  /** The declared structure that it adds parameters to. */
  readonly base?: string | undefined;
  readonly model: JudgedCfa;
}

const SIGNIFICANT = 0.05;

/** A model without an admissible solution is no candidate, one without degrees of freedom is. */
const isCandidate = ({ model }: Candidate): boolean => model.converged && model.admissible;

const holds = ({ model }: Candidate): boolean => model.verdict.code !== "does-not-fit";

const rankOf = ({ model }: Candidate): number => {
  const at = FIT_ORDER.indexOf(model.verdict.code);
  // Without degrees of freedom nothing speaks for or against it.
  return at < 0 ? FIT_ORDER.indexOf("doubtful") + 0.5 : at;
};

/**
 * The model on which everything rests that follows: scores, comparisons of groups, item response models. Candidates are
 * compared on the same items. A declared structure is preferred unless it does not fit; of several, the one with the
 * best verdict, then the simplest unless another is clearly better (CFI higher by .01 and a difference test that does
 * not contradict it). If none fits, one with the parameters that its misfit names, then the factor solution of the
 * recommended number as a simple structure; both are chosen on these data. If no candidate fits, the best of all is used
 * and does not `hold`.
 * @param candidates declared ones in the order of the definition
 * @param options.tests difference tests of nested models
 * @param options.askedFor id of the user's choice
 * @returns null without an admissible candidate
 */
export function workingModel(
  candidates: readonly Candidate[],
  { tests, askedFor }: { readonly tests: readonly DifferenceTest[]; readonly askedFor: string | null },
): WorkingModel | null {
  const proper = candidates.filter(isCandidate);
  const asked = proper.find(({ structure }) => structure.id === askedFor);
  if (asked !== undefined) return recordOf(asked, proper, "asked-for");
  const declared = proper.filter(({ origin }) => origin === "declared");
  const first = best(declared, tests);
  if (first !== null && holds(first)) return recordOf(first, proper, whyBest(first, declared));
  const others = proper.filter(({ origin }) => origin !== "declared");
  const order: readonly CandidateOrigin[] = ["with-parameters", "exploratory", "one-factor"];
  const next =
    declared.length === 0
      ? best(others, tests)
      : order.flatMap((origin) => others.filter((one) => one.origin === origin && holds(one)))[0];
  if (next != null && holds(next)) {
    if (declared.length > 0) return recordOf(next, proper, "declared-misfits");
    const isUnsolved = candidates.some(({ origin }) => origin === "declared");
    return recordOf(next, proper, isUnsolved ? "declared-unsolved" : whyBest(next, others));
  }
  const least = best(proper, tests);
  return least && recordOf(least, proper, "best-so-far");
}

/** The best verdict, then the simplest unless another is clearly better. */
function best(candidates: readonly Candidate[], tests: readonly DifferenceTest[]): Candidate | null {
  const bySimplicity = [...candidates].sort((a, b) => b.model.fit.standard.df - a.model.fit.standard.df);
  return bySimplicity.reduce<Candidate | null>((kept, one) => {
    if (kept === null || rankOf(one) < rankOf(kept)) return one;
    return rankOf(one) === rankOf(kept) && isClearlyBetter(one, kept, tests) ? one : kept;
  }, null);
}

function isClearlyBetter(one: Candidate, simpler: Candidate, tests: readonly DifferenceTest[]): boolean {
  const test = tests.find(({ from, to }) => from === one.model.structure && to === simpler.model.structure);
  if (test?.p != null && test.p >= SIGNIFICANT) return false;
  return fitsClearlyBetter(one.model.fit, simpler.model.fit);
}

function whyBest(chosen: Candidate, among: readonly Candidate[]): WorkingModel["why"] {
  if (among.length < 2) return "only-one";
  const equal = among.filter((one) => one !== chosen && rankOf(one) === rankOf(chosen));
  if (equal.length === 0) return "better-fit";
  const { df } = chosen.model.fit.standard;
  return equal.some(({ model }) => model.fit.standard.df > df) ? "clearly-better" : "simplest";
}

function recordOf(
  { structure: { id, label, model, factors }, origin, base, model: fitted }: Candidate,
  candidates: readonly Candidate[],
  why: WorkingModel["why"],
): WorkingModel {
  const others = candidates.filter(({ structure }) => structure.id !== id);
  const code = fitted.verdict.code;
  return {
    structure: id,
    label,
    model,
    factors,
    items: fitted.items,
    status: origin,
    fit: code,
    holds: code !== "does-not-fit",
    why,
    base: base ?? null,
    localMisfit: fitted.localMisfit,
    chosenOnTheseData: origin === "with-parameters" || origin === "exploratory",
    others: others.sort((a, b) => rankOf(a) - rankOf(b)).map(({ structure }) => structure.id),
  };
}

interface UnfittedReason {
  readonly why: "no-solution" | "not-compared";
  /** @default "declared" */
  readonly origin?: CandidateOrigin | undefined;
}

/** A structure on which analyses rest without a model that has a solution; null without any. */
export const unfittedModel = (
  structure: Structure | null,
  { why, origin = "declared" }: UnfittedReason,
): WorkingModel | null =>
  structure && {
    structure: structure.id,
    label: structure.label,
    model: structure.model,
    factors: structure.factors,
    items: [...new Set(structure.factors.flatMap(({ items }) => items))],
    status: origin,
    fit: why === "no-solution" ? "not-testable" : null,
    holds: why === "not-compared",
    why,
    base: null,
    localMisfit: null,
    chosenOnTheseData: origin === "exploratory",
    others: [],
  };
