import type { Analysis } from "../../../analysis/analysis";
import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import type { InvarianceResult, InvarianceStepName } from "../../../factor/invariance/invariance-result";
import { fitCriteria } from "../../../factor/model/criteria";
import { LEAST_PEOPLE_SHOWN } from "../../../survey/items/missingness";
import type { ReportAnswer } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { fitFigure, testFigures } from "../../kit/words/fit-figures";
import { formatCell, LEVEL } from "../../kit/words/format";
import { modelLabel, stepName } from "../../kit/words/model-names";
import { counted, listed, paragraph, percent, quoted, sentence, texts } from "../../kit/words/phrases";
import { problemText } from "../../kit/words/problem-text";
import { typeset } from "../../kit/words/typeset";
import { fitChanges } from "./invariance-changes";

/** What the steps are for, in plain words. */
export const INVARIANCE_INTRODUCTION =
  "Groups can be compared on a factor only if its items work alike in them: otherwise a difference may lie in how a question is understood or answered rather than in what it asks about. Each step of the ladder holds more of the measurement equal in all groups and asks whether the fit becomes noticeably worse.";

/** What invariance cannot show. */
export function invarianceCaution(analysis: Analysis): string {
  return `Invariance says that the items work alike in relation to each other. ${wordsOf(analysis).groupAnswers.invariance}`;
}

const MEANS_WITH_CAUTION =
  "Means of the factors can be compared over the groups; sums of answers with caution, since the items may be less exact in some groups.";

/** What may be compared where a step holds. */
const MEANINGS: Readonly<Record<InvarianceStepName, string>> = {
  configural:
    "The same items form the same factors in each group, and no more is shown: neither means nor sums of answers can be compared.",
  thresholds:
    "The steps between answers mean the same in each group, but means and sums of answers cannot be compared yet.",
  loadings:
    "An item says as much about its factor in each group: correlations with the factors can be compared, means and sums of answers cannot.",
  intercepts: MEANS_WITH_CAUTION,
  scalar: MEANS_WITH_CAUTION,
  strict:
    "The items work alike in each group, so that means of the factors and sums of answers can be compared.",
  means: "The items work alike in each group, and the means of the factors do not differ noticeably either.",
};

/** Steps from which on means may be compared. */
export const COMPARABLE: ReadonlySet<InvarianceStepName> = new Set([
  "intercepts",
  "scalar",
  "strict",
  "means",
]);

/** What the steps look at, and what they can miss. */
const OF_ALL_ITEMS =
  "This judges the fit of the whole model, which can hide single items that work differently; whether there are such items is asked of each item by itself.";

/** One card of the first screen on all groupings; the figures stand in the section. */
export function invarianceAnswers(analysis: Analysis): readonly ReportAnswer[] {
  const { invariance } = analysis;
  if (invariance.length === 0) return [];
  const verdicts = invariance.map(verdictOf);
  const [first] = verdicts;
  const same = verdicts.every((verdict) => verdict === first);
  return [
    {
      question: "Can the groups be compared?",
      answer: paragraph(...invariance.map((result) => shortSentence(analysis, result)), OF_ALL_ITEMS),
      verdict: same && first !== undefined ? first : "partly",
    },
  ];
}

/** The step that holds over one grouping, and what that allows. */
function shortSentence(analysis: Analysis, result: InvarianceResult): string {
  const by = `By ${result.group} (${counted(result.levels.length, "group")})`;
  const without = result.leftOut.length === 0 ? "" : ` Not compared: ${leftOutNames(result)}.`;
  if (result.holds === null) return `${by}: ${withoutAnyStep(analysis, result)}${without}`;
  const held =
    result.holds === "configural"
      ? "only the pattern of loadings is the same."
      : `${stepPhrase(result.holds)} invariance holds.`;
  return `${paragraph(`${by}: ${held}`, MEANINGS[result.holds], partialSentence(analysis, result))}${without}`;
}

const leftOutNames = ({ leftOut }: InvarianceResult): string => listed(leftOut.map(({ label }) => label));

function verdictOf({ holds, partial }: InvarianceResult): ReportAnswer["verdict"] {
  if (holds !== null && COMPARABLE.has(holds)) return "yes";
  if (holds === null) return "neutral";
  if (partial?.holds || holds === "loadings") return "partly";
  return "no";
}

/** Which step holds, by which figures and rules, and what that allows. */
export function invarianceSentence(analysis: Analysis, result: InvarianceResult): string {
  const groups = result.levels.length;
  const who = `${sentence(counted(groups, "group"))} by ${result.group}, structure ${quoted(modelLabel(analysis, result.structure))}`;
  if (result.holds === null)
    return paragraph(`${who}: ${withoutAnyStep(analysis, result)}`, leftOutSentence(result));
  const held =
    result.holds === "configural"
      ? "only the pattern of loadings is the same (configural invariance)."
      : `${stepPhrase(result.holds)} invariance holds.`;
  return paragraph(
    `${who}: ${held}`,
    ...evidenceFor(result),
    MEANINGS[result.holds],
    partialSentence(analysis, result),
    leftOutSentence(result),
  );
}

const stepPhrase = (step: InvarianceStepName): string =>
  step === "means" ? "strict invariance with equal means of the factors:" : stepName(step);

function withoutAnyStep(analysis: Analysis, { steps }: InvarianceResult): string {
  const first = steps[0];
  if (first === undefined) return "there is no answer.";
  if (first.problem !== null) {
    return `there is no answer. ${sentence(problemText(first.problem, itemIds(analysis)))}${strictAlone(steps)}`;
  }
  const rmsea = (first.rmseaScaled ?? first.rmsea)?.[0] ?? null;
  const cfi = first.cfiScaled ?? first.cfi;
  const figures = `${first.cfiScaled === null ? "" : "scaled "}CFI ${cfi === null ? "–" : fitFigure(cfi, fitCriteria.goodCfi)}, RMSEA ${rmsea === null ? "–" : fitFigure(rmsea)}`;
  return `whether they can be compared is open: the configural model, which holds nothing equal, does not fit (${figures}). A structure that does not fit is no measure of these groups, alike or not.`;
}

/** The fit of the strict step, which says something by itself where it cannot be compared. */
function strictAlone(steps: InvarianceResult["steps"]): string {
  const strict = steps.find(({ name, problem }) => name === "strict" && problem === null);
  const cfi = strict?.cfiScaled ?? strict?.cfi ?? null;
  const rmsea = (strict?.rmseaScaled ?? strict?.rmsea)?.[0] ?? null;
  if (cfi === null || rmsea === null) return "";
  return ` The strict step, which holds everything equal, has a fit of its own (${strict?.cfiScaled === null ? "" : "scaled "}CFI ${fitFigure(cfi, fitCriteria.goodCfi)}, RMSEA ${fitFigure(rmsea)}), but nothing to compare it with.`;
}

/** The comparison that a holding step rests on, and the one by which the next does not hold. */
function evidenceFor(result: InvarianceResult): readonly string[] {
  const { holds, tests, steps } = result;
  const order = steps.map(({ name }) => name as string);
  const at = order.indexOf(holds ?? "");
  const reached = tests.filter(({ to, problem }) => to === holds && problem === null);
  const support = reached.find(({ from }) => from === order[0]) ?? reached.at(-1);
  const failed = tests.find(
    (test) =>
      test.to !== "means" &&
      order.indexOf(test.to) > at &&
      fitChanges(result, test).some(({ holds: within }) => within === false),
  );
  return [
    ...(support === undefined ? [] : [changeSentence(result, support)]),
    ...(failed === undefined ? [] : [changeSentence(result, failed)]),
  ];
}

/** Changes that print as .000. */
const HARDLY = 0.0005;

/** "From the configural to the strict step CFI falls by .001 (limit .010), ...; scaled difference χ²(14) = ..." */
function changeSentence(result: InvarianceResult, test: DifferenceTest): string {
  const changes = fitChanges(result, test).flatMap(({ index, worse, limit }) => {
    if (worse === null) return [];
    const [, what = ""] = /of (.+)$/.exec(index) ?? [];
    const verb = index.startsWith("fall") === worse >= 0 ? "falls" : "rises";
    const size = formatCell(Math.abs(worse), "coefficient3");
    if (Math.abs(worse) < HARDLY) return [`${what} stays the same`];
    return [
      `${what} ${verb} by ${size} (limit: ${index.startsWith("fall") ? "a fall" : "a rise"} of ${formatCell(limit, "coefficient3")})`,
    ];
  });
  if (changes.length === 0) return "";
  const beyond = fitChanges(result, test).some(({ holds }) => holds === false);
  const verdict = beyond ? `${sentence(stepName(test.to))} invariance does not hold: from` : "From";
  return `${verdict} the ${stepName(test.from)} to the ${stepName(test.to)} step ${listed(changes)}${testFigures(test)}.${significance(test, beyond)}`;
}

function significance({ p }: DifferenceTest, beyond: boolean): string {
  if (p === null || beyond || p >= LEVEL) return "";
  return " The test of the difference rejects the equality all the same; with many people it does so for small differences.";
}

/** Where the model that everything is compared with fits badly by some indices. */
export function weakConfigural({ steps }: InvarianceResult): string {
  const [first] = steps;
  if (first?.name !== "configural" || first.problem !== null) return "";
  const { acceptableCfi, acceptableRmsea, goodSrmr } = fitCriteria;
  const bad = texts(
    first.cfiRobust !== null &&
      first.cfiRobust < acceptableCfi.value &&
      `robust CFI ${fitFigure(first.cfiRobust, acceptableCfi)}`,
    first.rmseaRobust !== null &&
      first.rmseaRobust[0] > acceptableRmsea.value &&
      `robust RMSEA ${fitFigure(first.rmseaRobust[0], { ...acceptableRmsea, above: true })}`,
    first.srmr !== null &&
      first.srmr > goodSrmr.value &&
      `SRMR ${fitFigure(first.srmr, { ...goodSrmr, above: true })}`,
  );
  if (bad.length === 0) return "";
  return `The configural model itself, in which nothing is held equal, does not fit well by every index (${bad.join(", ")}): that a model which fits badly is equally bad in all groups would say little.`;
}

/** Steps above the first without an answer, with the reason. */
export function unansweredSentences(analysis: Analysis, { steps }: InvarianceResult): readonly string[] {
  return steps
    .slice(1)
    .flatMap(({ name, problem }) =>
      problem === null
        ? []
        : [`The ${stepName(name)} step has no answer. ${sentence(problemText(problem, itemIds(analysis)))}`],
    );
}

const itemIds = ({ items }: Analysis): string[] => items.map(({ id }) => id);

function partialSentence(analysis: Analysis, { partial }: InvarianceResult): string {
  if (partial === null) return "";
  if (partial.problem !== null) {
    return `No partial invariance was found: ${problemText(partial.problem, itemIds(analysis))}`;
  }
  const given = counted(partial.releases.length, "equality", "equalities");
  return partial.holds
    ? `With ${given} given up the ${stepName(partial.step)} step holds (partial invariance); means of the factors may then be compared, resting on the items that are equal.`
    : `Giving up ${given} did not make the ${stepName(partial.step)} step hold.`;
}

function leftOutSentence({ leftOut }: InvarianceResult): string {
  const names = leftOut.map(({ label, n, reason }) =>
    n === null || n < LEAST_PEOPLE_SHOWN
      ? `${label} (fewer than ${LEAST_PEOPLE_SHOWN} people)`
      : `${label} (${typeset(reason)})`,
  );
  return names.length === 0 ? "" : `Not compared: ${listed(names)}.`;
}

/** What the kind of items does not allow to test: each sentence once. */
export function notTestableSentences({ invariance }: Analysis): readonly string[] {
  return [
    ...new Set(invariance.flatMap(({ notTestable }) => (notTestable === null ? [] : [typeset(notTestable)]))),
  ];
}

/** Random regroupings as a check. */
export function permutationSentence({ permutation }: InvarianceResult): string {
  if (permutation === null) return "";
  const { from, to, completed, permutations, p } = permutation;
  const failed = completed < permutations ? ` of ${formatCell(permutations, "integer")} tried` : "";
  return `Of ${formatCell(completed, "integer")} random regroupings of the people${failed}, ${percent(p)} gave a difference between the ${stepName(from)} and the ${stepName(to)} step at least as large as the real groups do (Jorgensen et al., 2018).`;
}
