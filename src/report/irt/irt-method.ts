import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { irtModelName } from "../kit/words/irt-names";
import { coefficient, counted, listed, paragraph, texts } from "../kit/words/phrases";
import type { ReferenceId } from "../kit/words/references";
import { Q3_LIMIT } from "./dependence-sentences";

/** Models, estimation, fit, local dependence, information and scores. */
export function irtMethod(analysis: Analysis, citations: Citations): string {
  const [first] = analysis.irt;
  if (first === undefined) return "";
  return paragraph(
    models(analysis, citations),
    estimation(analysis, citations),
    fitTests(analysis, citations),
    dependence(analysis, citations),
    information(analysis, citations),
    scores(analysis, citations),
  );
}

const SOURCES: Readonly<Record<IrtResult["model"], ReferenceId>> = {
  Rasch: "rasch1960",
  "2PL": "birnbaum1968",
  graded: "samejima1969",
};

function models({ irt, data }: Analysis, { cite }: Citations): string {
  const kinds = [...new Set(irt.map(({ model }) => model))].map(
    (model) => `the ${irtModelName(model)} ${cite(SOURCES[model])}`,
  );
  const labels = listed(irt.map(({ label }) => `“${label}”`));
  const people = Math.max(...irt.map(({ n }) => n));
  const partial = irt[0]?.missing !== "listwise" && data.nComplete !== data.n;
  const who =
    irt[0]?.missing === "listwise"
      ? `the ${counted(people, "person", "people")} who answered every item`
      : `${partial ? "all answers of " : ""}${counted(people, "person", "people")}`;
  const missing = partial
    ? " Missing answers are taken to be missing at random given the others, so that none has to be imputed."
    : "";
  const loose = irt.some(({ kind, factors }) => kind === "confirmatory" && factors.length > 1)
    ? " Factors have variance 1 and correlate freely."
    : "";
  const structures = irt.length === 1 ? `The structure ${labels} was` : `The structures ${labels} were`;
  return `${structures} fitted to ${who} as ${listed(kinds)}, in the metric of slopes and intercepts without a factor of 1.702.${missing}${loose}`;
}

const POINTS: Readonly<Record<IrtResult["quadrature"]["kind"], string>> = {
  grid: "a fixed grid",
  "quasi-Monte-Carlo": "quasi-Monte-Carlo points",
  "dimension-reduced": "a grid with the dimensions reduced",
};

function estimation({ irt, data, settings }: Analysis, { cite }: Citations): string {
  const kinds = [...new Set(irt.map(({ quadrature }) => quadrature.kind))].map((kind) =>
    kind === "dimension-reduced" ? `${POINTS[kind]} ${cite("gibbons1992")}` : POINTS[kind],
  );
  const failed = irt.filter(({ converged }) => !converged).map(({ label }) => `“${label}”`);
  const gradient = Math.max(0, ...irt.map(({ convergence }) => convergence.gradient));
  const state =
    failed.length > 0
      ? ` No solution was reached for ${listed(failed)}.`
      : ` ${irt.length === 1 ? "The model" : "All"} converged (largest element of the gradient of the log-likelihood ${gradient < 0.001 ? "below .001" : formatCell(gradient, "decimal3")}).`;
  return `Estimation is by marginal maximum likelihood with the EM algorithm ${cite("bock1981")} on distinct patterns of answers, over ${listed(kinds)}.${errors(irt, { data, settings }, cite)}${state}`;
}

function errors(
  irt: readonly IrtResult[],
  { data, settings }: Pick<Analysis, "data" | "settings">,
  cite: Citations["cite"],
): string {
  const kinds = new Set(irt.map(({ standardErrors }) => standardErrors));
  const oakes = kinds.has("oakes")
    ? ` Standard errors come from the observed information, by Louis’ identity ${cite("louis1982")} or, where that takes longer, by Oakes’ ${cite("oakes1999")}, which gives the same matrix.`
    : "";
  const design = [
    ...(settings.weights === "design" ? ["the design weights"] : []),
    ...(data.design?.strata == null ? [] : ["the strata"]),
    ...(data.design?.clusters == null ? [] : ["the clusters"]),
  ];
  const sandwich = kinds.has("sandwich")
    ? ` Standard errors are sandwich ones ${cite("binder1983")}${design.length > 0 ? `, which allow for ${listed(design)}` : ""}; the likelihood is then a weighted one, and AIC, BIC and likelihood ratios are descriptive.`
    : "";
  return oakes + sandwich;
}

const FIT_SOURCES = { M2: "maydeu2006", "M2*": "cai2013", C2: "cai2014" } as const;

function fitTests({ irt }: Analysis, { cite }: Citations): string {
  const kinds = [...new Set(irt.flatMap(({ m2 }) => (m2 === null ? [] : [m2.kind])))];
  const parts = texts(
    ...kinds.map((kind) => `${kind.replace("2", "₂")} ${cite(FIT_SOURCES[kind])}`),
    kinds.length > 0 && `its RMSEA, CFI, TLI and SRMSR ${cite("maydeu2014")}`,
    irt.some(({ itemFit }) => itemFit.some(({ p }) => p !== null)) &&
      `S-χ² of the items ${irt.some(({ model }) => model === "graded") ? cite("orlando2000", "kang2008") : cite("orlando2000")} with p corrected by Holm’s method within a model ${cite("holm1979")}`,
    irt.some(({ personFit }) => personFit !== null) &&
      `the share of people whose answers fit badly (Zh ${cite("drasgow1985")})`,
  );
  return parts.length === 0 ? "" : `Fit was judged by ${listed(parts)}.`;
}

function dependence({ irt }: Analysis, { cite }: Citations): string {
  if (
    irt.every(({ localDependence }) => localDependence.every(({ q3, ldX2 }) => q3 === null && ldX2 === null))
  )
    return "";
  return `Local dependence of pairs of items is shown where Q3 ${cite("yen1984")} lies ${coefficient(Q3_LIMIT)} or more from its mean ${cite("christensen2017")} or LD-χ² ${cite("chen1997")} has a corrected p below .05.`;
}

function information({ irt }: Analysis, { cite }: Citations): string {
  const several = irt.some(({ factors }) => factors.length > 1);
  return `Difficulty and discrimination are ${several ? `the multidimensional ones ${cite("reckase1985")}` : "those of the item’s curve"}, loadings those of the equivalent factor model ${cite("takane1987")}. Information on a factor is that of its items with the other factors at their mean; a factor is called most informative at average levels where its peak lies within one standard deviation of the mean.`;
}

function scores({ irt }: Analysis, { cite }: Citations): string {
  const marginal = irt.some(({ reliability }) => reliability.marginal.some((value) => value !== null));
  return `Scores are means of the posterior (EAP ${cite("bock1982")})${irt.some(({ sumScores }) => sumScores.length > 0) ? `, those of sums of answers too ${cite("thissen1995")}` : ""}.${marginal ? ` Marginal reliability ${cite("green1984")} of ${coefficient(USE_LIMITS.ranking)} or more is called adequate for ranking people.` : ""} Scores of single persons are in no part of this report.`;
}
