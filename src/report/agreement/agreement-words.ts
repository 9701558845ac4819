import type { Analysis } from "../../analysis/analysis";
import type { AgreementOfScale, AgreementRecord } from "../../analysis/outside/agreement-record";
import type { Citations } from "../kit/references/citations";
import type { ReportAnswer, Verdict } from "../kit/tables/section";
import { coefficient, counted, interval, paragraph, quoted } from "../kit/words/phrases";

const QUESTIONS = {
  occasion: "Does a person answer alike a second time?",
  rater: "Do raters agree?",
  "nested-rater": "Do raters agree?",
} as const satisfies Record<AgreementRecord["kind"], string>;

/** Each scale once by its items. */
export function distinctScales({ scales }: AgreementRecord): readonly AgreementOfScale[] {
  const key = ({ items }: AgreementOfScale): string => [...items].sort().join("\n");
  return scales.filter((scale, at) => scales.findIndex((other) => key(other) === key(scale)) === at);
}

export const scaleName = ({ structure, label }: AgreementOfScale): string =>
  structure === null ? "all items" : quoted(label);

const VERDICTS = {
  adequate: "yes",
  inadequate: "no",
  undecided: "undecided",
} as const satisfies Record<string, Verdict>;

/** The first scale's coefficient of the design's form, as the section's opening; null without one. */
export function agreementAnswer({ agreement }: Analysis): ReportAnswer | null {
  const first = agreement && distinctScales(agreement).find(({ verdict }) => verdict !== null);
  if (!agreement || !first?.verdict || !first.found) return null;
  const { coefficient: value, interval: ends, verdict, limit } = first.verdict;
  const range = ends === null ? "" : ` ${interval(ends)}`;
  return {
    place: "reliability",
    question: QUESTIONS[agreement.kind],
    answer: `${first.found.form} of ${scaleName(first)} is ${coefficient(value)}${range}, against ${coefficient(limit)}.`,
    verdict: VERDICTS[verdict],
  };
}

/** How many were asked again, and what is not known. */
export function agreementText(record: AgreementRecord, { leastCount }: Analysis["disclosure"]): string {
  const { kind, label, ratings, onlyOnce, scales } = record;
  const people = scales.flatMap(({ found }) => found?.n ?? []);
  const hidden = scales.some((scale) => scale.hidden !== null) || record.items.some((item) => item.hidden);
  return paragraph(
    `Answers of ${counted(ratings, kind === "occasion" ? "occasion" : "rater")} are held against one another${label === null ? "" : ` (${label})`}.`,
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
