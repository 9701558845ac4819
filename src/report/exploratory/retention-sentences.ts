import type { ExploredAnalysis } from "../../analysis/analysis";
import { counted, listed, numberWord, sentence } from "../kit/words/phrases";
import { type RetentionRule, retentionRules } from "./retention-rules";

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
