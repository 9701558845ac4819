import type { Analysis, NotFitted } from "../../analysis/analysis";
import { BANDS } from "../kit/words/bands";
import { formatCell, LEVEL } from "../kit/words/format";
import { coefficient, counted, listed, paragraph, texts } from "../kit/words/phrases";

/** What the data and their design cannot show, and the limits that verdicts rest on. */
export const limitsSentences = (analysis: Analysis): readonly string[] =>
  texts(
    paragraph(
      `Only the ${counted(analysis.data.n, "person", "people")} in the file are described: who was not sampled, not reached or refused is not in it.`,
      "One survey shows neither causes nor change.",
      unclusteredSentence(analysis),
    ),
    paragraph(chanceSentence(analysis), thresholdsSentence(analysis)),
    notComputedSentence(analysis),
  );

/** Shares tell it with their intervals, where there are some. */
function unclusteredSentence({ data, prevalence, settings }: Analysis): string {
  if (data.design?.clusters != null || prevalence.length > 0 || settings.weights === "frequency") return "";
  return "Intervals allow for no clusters: they take people as drawn one by one.";
}

/** How many comparisons would come out by chance. */
function chanceSentence({ contrasts }: Analysis): string {
  const tests = contrasts.filter(({ p }) => p !== null).length;
  return tests < 2
    ? ""
    : `Of the ${counted(tests, "comparison")} of groups about ${formatCell(Math.max(1, Math.round(LEVEL * tests)), "integer")} would have p < ${coefficient(LEVEL)} by chance; p is corrected within each grouping.`;
}

function thresholdsSentence({ reliability, classes }: Analysis): string {
  const limits = texts(
    `p < ${coefficient(LEVEL)}`,
    reliability.length > 0 && `reliability from ${coefficient(BANDS.reliability.sufficient)}`,
    classes?.verdict != null && `a BIC lower by ${classes.verdict.rule}`,
  );
  return `Limits that words rest on: ${listed(limits)}.`;
}

const NAMES: Readonly<Record<NotFitted["analysis"], readonly [one: string, more: string]>> = {
  cfa: ["confirmatory model", "confirmatory models"],
  comparison: ["comparison of models", "comparisons of models"],
  crossValidation: ["cross-validation", "cross-validations"],
  esem: ["exploratory model", "exploratory models"],
  invariance: ["ladder of invariance", "ladders of invariance"],
  irt: ["item response model", "item response models"],
  classes: ["model of latent classes", "models of latent classes"],
  validity: ["ratio of correlations", "ratios of correlations"],
  dif: ["comparison of items", "comparisons of items"],
  shortForm: ["short form", "short forms"],
  prevalence: ["prevalence", "prevalences"],
  regression: ["regression", "regressions"],
};

/** How many analyses gave no result; empty where all did. Their sections say why. */
export function notComputedSentence({ notFitted }: Analysis): string {
  if (notFitted.length === 0) return "";
  const kinds = [...new Set(notFitted.map(({ analysis }) => analysis))].map((kind) => {
    const count = notFitted.filter(({ analysis }) => analysis === kind).length;
    return counted(count, ...NAMES[kind]);
  });
  return `Not computed: ${listed(kinds)}.`;
}
