import type { Analysis } from "../../../analysis/analysis";
import { MIN_RECOVERY } from "../../../factor/alignment/alignment";
import { judgedVersion } from "../../../factor/invariance/baseline-result";
import {
  type InvarianceResult,
  isContradicted,
  type Release,
} from "../../../factor/invariance/invariance-result";
import { summaryIndices } from "../../../factor/model/fit-result";
import { isAnyStepTested } from "../../../verdicts/comparable-groups";
import { briefTexts } from "../../kit/words/fit-sentences";
import { equalityNames, stepName } from "../../kit/words/model-names";
import { paragraph, texts } from "../../kit/words/phrases";
import { problemText, typeset } from "../../kit/words/typeset";
import * as messages from "./messages";

/** CFI and RMSEA in the version by which the configural model is judged; empty without a ladder. */
export function configuralFigures(ladder: InvarianceResult | null): string {
  const fit = ladder?.steps[0]?.fit ?? null;
  if (ladder === null || fit === null) return "";
  const version = judgedVersion(fit, ladder.items);
  const indices = summaryIndices(fit[version]).map((index) =>
    index.value === null ? `${index.name()} –` : briefTexts([index]).join(),
  );
  return messages.configuralFigures({ version, indices });
}

/** What can be held equal given the configural model, in words, and whether a difference test contradicts it. */
export function equalGiven(ladder: InvarianceResult | null) {
  const step = ladder?.steps.find(({ name }) => name === ladder.change);
  return {
    equal: equalityNames(step?.equal ?? []),
    isContradicted: ladder !== null && isContradicted(ladder),
  };
}

/** Fit of the configural model, and what is equal given it; empty without a solution. */
export function baselineSentence(ladder: InvarianceResult): string {
  const { group, baseline, change, levels } = ladder;
  const { code, problem } = baseline;
  if (change === null || levels.length < 2 || configuralFigures(ladder) === "") return "";
  const given =
    code === "not-testable"
      ? problem !== null && messages.untestableBaseline({ group, problem })
      : messages.baseline({ group, code, figures: configuralFigures(ladder) });
  return paragraph(
    given,
    isAnyStepTested(ladder)
      ? messages.equalGiven({ ...equalGiven(ladder), isMisfit: code === "does-not-fit" })
      : messages.equalUntested(),
  );
}

export function ladderSentences(analysis: Analysis, ladder: InvarianceResult): readonly string[] {
  return texts(partialSentence(analysis, ladder), permutationSentence(ladder));
}

function partialSentence(analysis: Analysis, { partial }: InvarianceResult): string {
  if (partial === null) return "";
  if (partial.problem !== null) {
    const items = analysis.items.map(({ id }) => id);
    return messages.noPartial({ problem: problemText(partial.problem, items) });
  }
  const n = partial.releases.length;
  const step = stepName(partial.step);
  return partial.holds
    ? messages.partialHolds({ n, step, releases: partial.releases.map(releaseName) })
    : messages.partialFails({ n, step });
}

/** More are not named. */
const MAX_RELEASED = 4;

/** The step that holds with a few equalities released, and those; none where there is no such step. */
export function releasedFor({ partial }: InvarianceResult) {
  const isShort = partial?.holds === true && partial.releases.length <= MAX_RELEASED;
  return isShort
    ? { step: stepName(partial.step), released: partial.releases.map(releaseName) }
    : { step: "", released: [] };
}

function releaseName({ lhs, op, rhs, group }: Release): string {
  if (op === "=~") return messages.releaseLoading({ item: rhs, group });
  if (op === "|") return messages.releaseThreshold({ number: rhs.replace(/^t/, ""), item: lhs, group });
  if (op === "~1") return messages.releaseIntercept({ item: lhs, group });
  return lhs === rhs || op === "~*~"
    ? messages.releaseResidual({ item: lhs, group })
    : messages.releaseCovariance({ item: lhs, other: rhs, group });
}

/** What cannot be tested with this kind of items, each sentence once. */
export const notTestableSentences = (ladders: readonly InvarianceResult[]): readonly string[] =>
  [...new Set(ladders.flatMap(({ notTestable }) => notTestable ?? []))].map(typeset);

function permutationSentence({ permutation }: InvarianceResult): string {
  if (permutation === null) return "";
  const { completed: n, permutations, p: share } = permutation;
  const [from, to] = [stepName(permutation.from), stepName(permutation.to)];
  return messages.permutation({ share, n, tried: n < permutations ? permutations : null, from, to });
}

export function alignmentSentence(ladder: InvarianceResult): string {
  const { alignment, group, latentMeansFrom } = ladder;
  if (alignment === null) return "";
  if (!alignment.converged) return messages.notConverged({ group });
  const apart = alignment.factors.flatMap(({ comparison }) => comparison?.largestDifference ?? []);
  const found = alignment.factors.flatMap(({ recovery }) => recovery ?? []);
  const [first] = found;
  const correlation = Math.min(...found.map((one) => one.correlation));
  return paragraph(
    apart.length > 0 &&
      latentMeansFrom !== null &&
      messages.alignedMeans({ group, difference: Math.max(...apart), step: stepName(latentMeansFrom) }),
    first !== undefined &&
      messages.alignedRecovery({ group, samples: first.samples, correlation, cutOff: MIN_RECOVERY }),
  );
}
