import type { Analysis } from "../../analysis/analysis";
import { distinctScales } from "../../reliability/scale-ids";
import { base, overallShares } from "../kit/outside/among-words";
import { agreementName, externalPhrase, ofLeadScales, scaleName } from "../kit/outside/named-scales";
import { mainLevel, outcomeName, outcomesOf } from "../kit/outside/outcome-words";
import { formatCell } from "../kit/words/format";
import { paragraph, quoted, sentence, texts } from "../kit/words/phrases";
import { coefficientText, estimateText, fTestText, shareText } from "./apa-figures";

/** Answers to questions about what was reported: any but "no one", and each answer. */
export function toldResults(analysis: Analysis): string {
  return paragraph(
    ...analysis.among.flatMap((question) => {
      const shown = overallShares(question).flatMap(({ estimate, ...one }) =>
        estimate === null || one.kind === "exclusive" ? [] : [{ ...one, estimate }],
      );
      const any = shown.find(({ kind }) => kind === "any");
      const named = shown.filter(({ kind }) => kind === "answer");
      const none = named.find(({ key }) => key === question.noneKey);
      return [
        any === undefined
          ? ""
          : `${sentence(quoted(question.label))}, of ${base(analysis, question)}: ${shareText(any.estimate, any.low, any.high)} gave an answer${none === undefined ? "" : ` other than ${quoted(none.label)}`}.`,
        ...named.map(
          ({ label, estimate, low, high }) => `${quoted(label)}: ${shareText(estimate, low, high)}.`,
        ),
      ];
    }),
  );
}

/** Outcomes at most items against none, and the test of their trend. */
export function outcomeResults(analysis: Analysis): string {
  return paragraph(
    ...outcomesOf(analysis).map((outcome) => {
      const { levels = [], trend = null } = outcome.byNumber ?? {};
      const last = levels.at(-1);
      const { ratio = null, difference = null } = (last && mainLevel(last)) ?? {};
      const against = `${last?.number}${last?.orMore ? " or more" : ""} against none`;
      const beside =
        ratio === null
          ? difference && `${against}, difference = ${estimateText(difference)}`
          : `${against}, ${outcome.family === "binary" ? "RR" : "ratio"} = ${estimateText(ratio)}`;
      const parts = texts(beside, trend && `trend, ${fTestText(trend)}`);
      return parts.length === 0 ? "" : `${outcomeName(outcome)}: ${parts.join("; ")}.`;
    }),
  );
}

/** Correlations of the lead scales with what is outside, and their hypotheses. */
export function validityResults(analysis: Analysis): string {
  return paragraph(
    ...ofLeadScales(analysis, analysis.validity?.convergent ?? []).map((one) => {
      const { correlation, coefficient: kind, hypothesis, n } = one;
      if (correlation?.low == null || correlation.high === null) return "";
      const r = coefficientText(
        kind === "pearson" || kind === null ? "r" : `${kind} r`,
        correlation.estimate,
        [correlation.low, correlation.high],
      );
      const people = n === null ? "" : `, n = ${formatCell(n, "integer")}`;
      const verdict = hypothesis === null ? "" : ` (hypothesis ${hypothesis.verdict})`;
      return `${scaleName(analysis, one)} with ${externalPhrase(one)}: ${r}${people}${verdict}.`;
    }),
  );
}

/** Intraclass correlations and the standard error of measurement of each scale. */
export function agreementResults({ agreement }: Analysis): string {
  return paragraph(
    ...(agreement === null ? [] : distinctScales(agreement.scales)).map((scale) => {
      const { verdict, found } = scale;
      if (verdict === null || found === null) return "";
      const error =
        found.error === null ? "" : `, SEM = ${formatCell(found.error.agreement.estimate, "decimal2")}`;
      return `Agreement of ${agreementName(scale)}: ${coefficientText(found.form, verdict.coefficient, verdict.interval)}${error}, n = ${formatCell(found.n, "integer")}.`;
    }),
  );
}
