import type { Analysis } from "../../analysis/analysis";
import type { IrtComparison, IrtItemFit, IrtResult } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { whereMeasured } from "../../verdicts/where-measured";
import type { ReportAnswer } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { formatCell, LEVEL } from "../kit/words/format";
import {
  irtFactorLabel,
  irtLabel,
  irtModelName,
  levelPhrase,
  levelRange,
  mainIrt,
} from "../kit/words/irt-names";
import {
  coefficient,
  counted,
  listed,
  paragraph,
  percent,
  pValue,
  quoted,
  texts,
} from "../kit/words/phrases";

/** What item response models are for, in plain words. */
export const IRT_INTRODUCTION =
  "An item response model says how likely each answer is at every level of a factor. From it follows where on the factor the items measure: at levels where the likely answers change quickly a person’s place is known well, and at levels where everybody answers alike it is hardly known at all. Levels are in standard deviations from the mean.";
/** Measures whose source reports at which levels they are most informative. */
const CLAIMING: ReadonlySet<string> = new Set(["disrupting-harm"]);

type FactorInformation = IrtResult["information"]["factors"][number];

/** Where the items measure; of a measure whose source says where, whether they do. */
export function informationAnswer(analysis: Analysis): ReportAnswer | null {
  const result = mainIrt(analysis);
  const known = (result?.information.factors ?? []).filter(hasInformation);
  if (result === undefined || known.length === 0) return null;
  const within = known.filter(({ peakWithinOneSd }) => peakWithinOneSd).length;
  const claimed = CLAIMING.has(analysis.measure.id);
  const verdict = within === known.length ? "yes" : within > 0 ? "partly" : "no";
  return {
    question: claimed
      ? "Are the factors most informative at average levels, as the source reports?"
      : "At which levels do the items measure best?",
    answer: paragraph(
      claimed && CLAIM_OPENINGS[verdict],
      whereSentence(result),
      claimed &&
        "(Rule: a factor is most informative at average levels where the peak of its information lies within one standard deviation of the mean.)",
      ...meaning(result, known),
    ),
    verdict: claimed ? verdict : "neutral",
  };
}

const CLAIM_OPENINGS = {
  yes: "Reproduced.",
  partly: "Partly reproduced.",
  no: "Not reproduced.",
} as const;

/** Factors whose items say something. */
export const hasInformation = ({ peak }: FactorInformation): boolean => peak[1] > 0;

/** For how many people each factor of a model is measured reliably, where they are, and where best; "" where nothing is. */
export function whereSentence(result: IrtResult): string {
  const known = result.information.factors.filter(hasInformation);
  if (known.length === 0) return "";
  return `In the model ${quoted(result.label)}, ${known.map((factor) => whereClause(result, factor)).join("; ")}.`;
}

function whereClause(result: IrtResult, { factor, ...figures }: FactorInformation): string {
  const { reliable, shareReliable, peak, peakReliability, peakBelow } = figures;
  const name = quoted(irtFactorLabel(result, factor));
  const limit = coefficient(BANDS.reliability.sufficient);
  const best = `best ${levelPhrase(result, peak[0])} (above ${percent(peakBelow)} of people)`;
  if (reliable.length === 0) {
    return `${name} has a reliability of ${limit} nowhere, and is measured ${best}, with ${coefficient(peakReliability)}`;
  }
  const unit = result.model === "Rasch" ? "" : " standard deviations from the mean";
  return `${name} has a reliability of ${limit} or more for ${percent(shareReliable)} of people, ${listed(reliable.map(levelRange))}${unit}, and is measured ${best}`;
}

/** Why items measure at one end alone, where all factors are measured reliably there and nowhere else. */
function meaning({ items }: IrtResult, factors: readonly FactorInformation[]): readonly string[] {
  const places = new Set(factors.map(whereMeasured).filter((where) => where !== "nowhere"));
  const high = places.has("upper");
  if (places.size !== 1 || !(high || places.has("lower"))) return [];
  const whose = items.every(({ categories }) => categories === 2) ? "say yes" : "give high answers";
  return [
    `Items to which ${high ? "few" : "most"} people ${whose} tell people at ${high ? "high" : "low"} levels apart; ${high ? "below" : "above"} these differences between people hardly show in the answers.`,
  ];
}

/** How well a model reproduces the answers, with its figures. */
export function irtFitSentence({ label, model, m2, converged, parameters }: IrtResult): string {
  if (!converged) return `${quoted(label)} did not converge: no figure of it is to be relied on.`;
  const name = `${quoted(label)}, a ${irtModelName(model)} with ${counted(parameters, "parameter")}`;
  if (m2 === null) return `${name}, has no test of fit.`;
  const test = `${kindName(m2.kind)}(${formatCell(m2.df, "integer")}) = ${formatCell(m2.m2, "decimal2")}${m2.p === null ? "" : `, p ${pValue(m2.p)}`}`;
  const indices = texts(
    m2.rmsea !== null &&
      `RMSEA ${formatCell(m2.rmsea[0], "coefficient3")} [${m2.rmsea
        .slice(1)
        .map((end) => formatCell(end, "coefficient3"))
        .join(", ")}]`,
    m2.cfi !== null && `CFI ${formatCell(m2.cfi, "coefficient3")}`,
    m2.tli !== null && `TLI ${formatCell(m2.tli, "coefficient3")}`,
    m2.srmsr !== null && `SRMSR ${formatCell(m2.srmsr, "coefficient3")}`,
  );
  return `${name}: ${[test, ...indices].join("; ")}.`;
}

/** "M₂", "M₂*", "C₂". */
export function kindName(kind: "M2" | "M2*" | "C2"): string {
  return kind.replace("2", "₂");
}

/** Which of two models the answers prefer. */
export function irtComparisonSentence(analysis: Analysis, test: IrtComparison): string {
  const [simple, large] = [irtLabel(analysis, test.from), irtLabel(analysis, test.to)].map(quoted);
  const figures = `Δχ²(${formatCell(test.df, "integer")}) = ${formatCell(test.difference, "decimal2")}${test.p === null ? "" : `, p ${pValue(test.p)}`}; AIC ${change(test.deltaAic)}, BIC ${change(test.deltaBic)}`;
  const favors = [test.deltaAic < 0, test.deltaBic < 0];
  if (favors.every(Boolean))
    return `By AIC and BIC ${large} describes the answers better than ${simple} (${figures}).`;
  if (favors.some(Boolean)) {
    return `${favors[0] ? "AIC" : "BIC"} favors ${large}, ${favors[0] ? "BIC" : "AIC"} the simpler ${simple} (${figures}).`;
  }
  return `By AIC and BIC ${large} is not worth its further parameters beside ${simple} (${figures}).`;
}

function change(value: number): string {
  const verb = value < 0 ? "falls" : "rises";
  return `${verb} by ${formatCell(Math.abs(value), "decimal1")}`;
}

/** Items whose fit is rejected once the number of tests is allowed for. */
export function misfits({
  itemFit,
}: Pick<IrtResult, "itemFit">): readonly (IrtItemFit & { readonly adjustedP: number | null })[] {
  const tested = itemFit.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return itemFit.map((item) => ({ ...item, adjustedP: adjusted[tested.indexOf(item)] ?? null }));
}

/** Which items do not follow the model's curves. */
export function itemFitSentence(result: IrtResult): string {
  const all = misfits(result);
  const tested = all.filter(({ adjustedP }) => adjustedP !== null);
  if (tested.length === 0) return "";
  const bad = tested.filter(({ adjustedP }) => (adjustedP ?? 1) < LEVEL).map(({ id }) => id);
  const found =
    bad.length === 0
      ? "no item departs from its curve"
      : `${listed(bad)} ${bad.length === 1 ? "departs from its curve" : "depart from their curves"}`;
  return `In ${quoted(result.label)} ${found} (S-χ² of ${counted(tested.length, "item")}, p corrected by Holm’s method below ${coefficient(LEVEL)}).`;
}

/** A share that is printed as 0.0%. */
const NOBODY = 0.0005;

/**
 * How many people answer in a way that the model does not expect; never who. With few items, or answers that few give,
 * the index hardly falls below its bound whatever people answer: that it flags nobody then says nothing, and is not told.
 */
export function personFitSentence({ personFit, label }: IrtResult): string {
  if (personFit === null || personFit.below1645 < NOBODY) return "";
  return `In ${quoted(label)}, ${percent(personFit.below1645)} of the people have an index of person fit (Zh) below −1.645, and ${percent(personFit.below25)} one below −2.5; if the answers follow the model these shares are at most about 5% and 0.6%, and smaller with few items.`;
}
