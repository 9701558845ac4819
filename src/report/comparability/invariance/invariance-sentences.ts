import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult, Release } from "../../../factor/invariance/invariance-result";
import { reaches } from "../../../factor/model/criteria";
import { correctedFit, type ShownIndex, shownSrmr, summaryIndices } from "../../../factor/model/fit-result";
import { briefTexts } from "../../kit/words/fit-sentences";
import { stepName } from "../../kit/words/model-names";
import { paragraph, texts } from "../../kit/words/phrases";
import { problemText, typeset } from "../../kit/words/typeset";
import * as messages from "./messages";

export function configuralFigures(ladder: InvarianceResult | null): string {
  const fit = ladder?.steps[0]?.fit ?? null;
  const indices = summaryIndices(fit && correctedFit(fit)).map((index) =>
    index.value === null ? `${index.name()} –` : briefTexts([index]).join(),
  );
  return messages.configuralFigures({ isScaled: fit?.scaled != null, indices });
}

export function ladderSentences(analysis: Analysis, ladder: InvarianceResult): readonly string[] {
  return texts(weakConfigural(ladder), partialSentence(analysis, ladder), permutationSentence(ladder));
}

function weakConfigural({ steps }: InvarianceResult): string {
  const [first] = steps;
  if (first?.name !== "configural" || first.problem !== null || first.fit === null) return "";
  const isPoor = ({ value, cutOffs }: ShownIndex): boolean =>
    value !== null && cutOffs !== null && !reaches(value, cutOffs, cutOffs.acceptable);
  const indices = [
    ...briefTexts(summaryIndices(first.fit.robust).filter(isPoor)).map((index) =>
      messages.robustIndex({ index }),
    ),
    ...briefTexts([shownSrmr(first.fit)].filter(isPoor)),
  ];
  return indices.length === 0 ? "" : messages.weakConfigural({ indices });
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
    first !== undefined && messages.alignedRecovery({ group, samples: first.samples, correlation }),
  );
}
