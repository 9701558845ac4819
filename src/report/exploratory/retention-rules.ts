import type { ExploredAnalysis } from "../../analysis/analysis";
import type { Retention } from "../../factor/efa/retention/retention";
import { counted, listed, numberWord, sentence } from "../kit/words/phrases";

export interface RetentionRule {
  /** As it stands at the head of a table row. */
  readonly name: string;
  /** As it stands inside a sentence. */
  readonly short: string;
  readonly factors: number;
  readonly how: string;
  /** Whether it counts for `Retention.suggested`. */
  readonly votes: boolean;
}

/** What stands on the diagonal of the reduced matrices of the parallel analysis, of the data and of random data alike. */
export function reducedDiagonal({ diagonal }: Pick<Retention["parallel"], "diagonal">): string {
  return diagonal === "largest-correlation"
    ? "each item’s largest absolute correlation (the matrix is not positive definite)"
    : "squared multiple correlations";
}

/** Every rule that was consulted, in the order in which it is told. */
export function retentionRules(retention: Retention): readonly RetentionRule[] {
  const { parallel, map } = retention;
  return [
    {
      name: "Parallel analysis, factors (Horn, 1965; Timmerman & Lorenzo-Seva, 2011)",
      short: "parallel analysis",
      factors: parallel.factors,
      how: `eigenvalues of the reduced matrix above percentile ${parallel.percentile} of random items with the same margins`,
      votes: true,
    },
    {
      name: "Minimum average partial, squared (Velicer, 1976)",
      short: "MAP (1976)",
      factors: map.factors,
      how: "components after which the average squared partial correlation is smallest",
      votes: true,
    },
    {
      name: "Minimum average partial, fourth power (Velicer et al., 2000)",
      short: "MAP (2000)",
      factors: map.factors4,
      how: "components after which the average fourth power of the partial correlations is smallest",
      votes: true,
    },
    {
      name: "Empirical Kaiser criterion (Braeken & van Assen, 2017)",
      short: "the empirical Kaiser criterion",
      factors: retention.empiricalKaiser,
      how: "eigenvalues above those expected from the number of people and items and the eigenvalues before",
      votes: true,
    },
    {
      name: "Parallel analysis, components (Horn, 1965)",
      short: "parallel analysis of components",
      factors: parallel.components,
      how: `eigenvalues of the correlation matrix above percentile ${parallel.percentile} of random items with the same margins`,
      votes: false,
    },
    {
      name: "Eigenvalues above 1 (Kaiser, 1960)",
      short: "Kaiser’s rule",
      factors: retention.kaiser,
      how: "eigenvalues of the correlation matrix above 1",
      votes: false,
    },
  ];
}

/** What the rules say about the number of factors, agreement and disagreement alike. */
export function retentionSentences(analysis: ExploredAnalysis): readonly string[] {
  const rules = retentionRules(analysis.retention);
  const voting = rules.filter((rule) => rule.votes);
  const others = rules.filter((rule) => !rule.votes);
  const { suggested } = analysis.retention;
  return [
    `${sentence(numberWord(voting.length))} rules count: ${listed(voting.map(told))}.`,
    `${conclusion(voting, suggested)} Shown beside them and not counted: ${listed(others.map(told))}.`,
  ];
}

/** What no rule for the number of factors can say. */
export const RULES_CAUTION =
  "The rules below often differ; which solution makes sense is judged by its loadings and by what is known about the items.";

function told({ short, factors }: RetentionRule): string {
  return `${short} names ${factors === 0 ? "none" : factors}`;
}

function conclusion(rules: readonly RetentionRule[], suggested: number): string {
  const agreeing = rules.filter((rule) => rule.factors === suggested);
  const factors = suggested === 0 ? "no common factor" : counted(suggested, "factor");
  if (agreeing.length === rules.length) return `All agree on ${factors}.`;
  const tied = [...new Set(rules.map((rule) => rule.factors))].filter(
    (number) =>
      number !== suggested && rules.filter((rule) => rule.factors === number).length === agreeing.length,
  );
  if (tied.length > 0) {
    const numbers = [suggested, ...tied].sort((a, b) => a - b).map(String);
    return `They disagree: ${listed(numbers)} are named equally often, and the smallest, ${factors}, is taken as the starting point.`;
  }
  return `They disagree: ${numberWord(agreeing.length)} of ${numberWord(rules.length)}, more than for any other number, name ${factors}.`;
}
