import type { Analysis } from "../../analysis/analysis";
import type { AgreementRecord } from "../../analysis/outside/agreement-record";
import { distinctScales } from "../../reliability/scale-ids";
import type { UseVerdict } from "../../verdicts/scale-uses";
import { agreementName } from "../kit/outside/named-scales";
import type { Citations } from "../kit/references/citations";
import type { ReportAnswer } from "../kit/tables/section";
import {
  coefficient,
  counted,
  interval,
  numberWord,
  paragraph,
  quoted,
  sentence,
} from "../kit/words/phrases";

const QUESTIONS = {
  occasion: "Does a person answer alike a second time?",
  rater: "Do raters agree?",
  "nested-rater": "Do raters agree?",
} as const satisfies Record<AgreementRecord["kind"], string>;

/** Coefficients of the design's form, of the scales or where there are none of all items; null without any. */
export function agreementAnswer({ agreement }: Analysis): ReportAnswer | null {
  const all = (agreement ? distinctScales(agreement.scales) : []).flatMap((scale) =>
    scale.verdict && scale.found ? [{ scale, use: scale.verdict, form: scale.found.form }] : [],
  );
  const scales = all.filter(({ scale }) => scale.structure !== null);
  const sorted = (scales.length > 0 ? scales : all).sort((a, b) => a.use.coefficient - b.use.coefficient);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!agreement || least === undefined || most === undefined) return null;
  const [low, high] = [least, most].map(
    ({ scale, use }) =>
      `${coefficient(use.coefficient)}${use.interval ? ` ${interval(use.interval)}` : ""} of ${agreementName(scale)}`,
  );
  const count = (verdict: UseVerdict["verdict"]): number =>
    sorted.filter(({ use }) => use.verdict === verdict).length;
  const some = count("adequate") > 0 ? "partly" : "undecided";
  const none = count("inadequate") === sorted.length ? "no" : some;
  return {
    place: "reliability",
    question: QUESTIONS[agreement.kind],
    answer: `${least.form} is ${low}${least === most ? "" : ` to ${high}`}, against ${coefficient(least.use.limit)}.`,
    verdict: count("adequate") === sorted.length ? "yes" : none,
  };
}

/** How many were asked again, and what is not known. */
export function agreementText(record: AgreementRecord, { leastCount }: Analysis["disclosure"]): string {
  const { kind, label, ratings, onlyOnce, scales } = record;
  const people = scales.flatMap(({ found }) => found?.n ?? []);
  const hidden = scales.some((scale) => scale.hidden !== null) || record.items.some((item) => item.hidden);
  return paragraph(
    `${sentence(numberWord(ratings))} ${kind === "occasion" ? "occasions" : "raters"} are compared${label === null ? "" : ` (${quoted(label)})`}.`,
    people.length > 0 &&
      `${counted(Math.max(...people), "person", "people")} at most answered all of a scale each time.`,
    onlyOnce !== null &&
      onlyOnce > 0 &&
      `${counted(onlyOnce, "person", "people")} answered once and are not in these figures.`,
    leastCount > 0 &&
      people.length > 0 &&
      "Numbers of people are in tens, so that no single one follows from a difference.",
    scales.some(({ found }) => found?.error) &&
      "Whether the smallest detectable change is small enough depends on the smallest change that matters, which these data do not tell.",
    hidden && "Where so few changed an answer, or kept it, that they could be known, figures are hidden.",
  );
}

/** Which coefficients were computed, and of whom. */
export function agreementMethod(record: AgreementRecord, { cite }: Citations): string {
  const form = record.kind === "nested-rater" ? "ICC(1)" : "ICC(A,1)";
  const scales = record.scales.some(({ found }) => found !== null);
  return paragraph(
    scales &&
      `Scores of people who answered all of a scale’s items each time are compared by intraclass correlations; the design asks for ${form} ${cite("mcgraw1996")}.`,
    scales &&
      `Their intervals are linearized and suppose no normal scores; .70 is asked for ${cite("prinsen2018")}.`,
    scales &&
      `Limits of agreement are Bland and Altman’s ${cite("bland1999")}, which suppose normal differences.`,
    record.items.some(({ found }) => found !== null) &&
      `Items are compared by Cohen’s kappa, weighted kappa ${cite("fleiss1969")} and Krippendorff’s alpha ${cite("krippendorff2011")}, which keeps people who lack an answer.`,
  );
}
