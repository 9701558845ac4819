import type { Analysis } from "../../../analysis/analysis";
import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import type { InvarianceResult, InvarianceStepName } from "../../../factor/invariance/invariance-result";
import { fitCriteria } from "../../../factor/model/criteria";
import { fitFigure, testFigures } from "../../kit/words/fit-figures";
import { formatCell, LEVEL } from "../../kit/words/format";
import { modelLabel, stepName } from "../../kit/words/model-names";
import { counted, listed, paragraph, percent, quoted, sentence, texts } from "../../kit/words/phrases";
import { problemText } from "../../kit/words/problem-text";
import { typeset } from "../../kit/words/typeset";
import { fitChanges } from "./invariance-changes";

/** Steps from which on means may be compared by the fit of the whole model. */
export const COMPARABLE: ReadonlySet<InvarianceStepName> = new Set([
  "intercepts",
  "scalar",
  "strict",
  "means",
]);

/** Of the model that holds nothing equal: "scaled CFI .912, RMSEA .071". */
export function configuralFigures(ladder: InvarianceResult | null): string {
  const first = ladder?.steps[0];
  const rmsea = (first?.rmseaScaled ?? first?.rmsea)?.[0] ?? null;
  const cfi = first?.cfiScaled ?? first?.cfi ?? null;
  const scaled = (first?.cfiScaled ?? null) === null ? "" : "scaled ";
  return `${scaled}CFI ${cfi === null ? "–" : fitFigure(cfi, fitCriteria.goodCfi)}, RMSEA ${rmsea === null ? "–" : fitFigure(rmsea)}`;
}

/** The verdict where the ladder alone decides. */
export function ladderWords(analysis: Analysis, ladder: InvarianceResult | null): string {
  if (ladder === null) return "nothing could be compared.";
  const { holds, items, partial, steps } = ladder;
  const problem = steps[0]?.problem ?? null;
  const alone = "Single items were not compared.";
  if (items !== "continuous" && problem === null) {
    return "whether means can be compared is undecided: single items were not compared, and the fit of whole models can hide them.";
  }
  if (holds !== null && COMPARABLE.has(holds)) {
    return `by the fit of whole models means can be compared. ${alone}`;
  }
  if (holds === null) {
    const reason = problem === null ? "" : ` ${sentence(problemText(problem, itemIds(analysis)))}`;
    return `that means can be compared is not shown: the model with nothing held equal has no answer.${reason} ${alone}`;
  }
  return partial?.holds
    ? `by the fit of whole models means can be compared with some parameters free. ${alone}`
    : `that means can be compared is not shown by the fit of whole models. ${alone}`;
}

/** Which step of the ladder keeps the fit, by which figures and rules. */
export function invarianceSentence(analysis: Analysis, result: InvarianceResult): string {
  const what = `Ladder of invariance, structure ${quoted(modelLabel(analysis, result.structure))}`;
  if (result.holds === null) return `${what}: the first step has no answer.${strictAlone(result.steps)}`;
  const held =
    result.holds === "configural"
      ? "no step that holds parameters equal keeps changes of fit within their limits."
      : `the ${stepName(result.holds)} step keeps changes of fit within their limits.`;
  return paragraph(`${what}: ${held}`, ...evidenceFor(result), partialSentence(analysis, result));
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
  const verdict = beyond ? `Beyond the limits: from` : "From";
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
    ? `With ${given} given up the ${stepName(partial.step)} step keeps them too (partial invariance).`
    : `Giving up ${given} did not bring the ${stepName(partial.step)} step within the limits.`;
}

/** What the kind of items does not allow to test: each sentence once. */
export function notTestableSentences({ invariance }: Pick<Analysis, "invariance">): readonly string[] {
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
