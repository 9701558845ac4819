import { type Analysis, isExplored } from "../../analysis/analysis";
import { difMethod } from "../comparability/dif/dif-method";
import { invarianceMethod } from "../comparability/invariance/invariance-method";
import { cfaMethod, esemMethod } from "../confirmatory/cfa-method";
import { correlationMethod } from "../correlation/correlation-method";
import { efaMethod, retentionMethod, structureMethod } from "../exploratory/factor-method";
import { irtMethod } from "../irt/irt-method";
import { dataMethod } from "../items/data-method";
import { BANDS } from "../kit/words/bands";
import { coefficient } from "../kit/words/phrases";
import { type Citations, createCitations } from "../kit/words/references";
import { disclosureMethod, prevalenceMethod } from "../prevalence/prevalence-method";
import { reliabilityMethod } from "../reliability/reliability-method";

/** The method section: paragraphs with a heading, and the works they cite by number. */
export interface Method {
  readonly paragraphs: readonly { readonly title: string; readonly text: string }[];
  /** In APA style, in the order of their numbers. */
  readonly references: readonly string[];
}

/**
 * What a reader must know to judge and repeat the analysis (APA JARS; COSMIN), from its settings and results; nothing
 * is described that was not done, and only works for what was done are cited.
 */
export function methodSection(analysis: Analysis): Method {
  const citations = createCitations();
  const { software, settings } = analysis;
  const paragraphs = [
    { title: "Data", text: dataMethod(analysis, citations) },
    { title: "Prevalence", text: prevalenceMethod(analysis, citations) },
    { title: "Correlations", text: correlationMethod(analysis, citations) },
    { title: "Number of factors", text: isExplored(analysis) ? retentionMethod(analysis, citations) : "" },
    { title: "Factor analysis", text: isExplored(analysis) ? efaMethod(analysis, citations) : "" },
    { title: "Exploratory solutions with tests", text: esemMethod(analysis, citations) },
    { title: "Declared structures", text: isExplored(analysis) ? structureMethod(analysis, citations) : "" },
    { title: "Confirmatory factor analysis", text: cfaMethod(analysis, citations) },
    {
      title: "Reliability",
      text: settings.parts.includes("reliability") ? reliabilityMethod(analysis, citations) : "",
    },
    { title: "Item response theory", text: irtMethod(analysis, citations) },
    { title: "Measurement invariance", text: invarianceMethod(analysis, citations) },
    { title: "Differential item functioning", text: difMethod(analysis, citations) },
    { title: "Disclosure control", text: disclosureMethod(analysis, citations) },
    {
      title: "Words",
      text: `Correlations are called moderate from ${coefficient(BANDS.correlation.moderate)} and strong from ${coefficient(BANDS.correlation.strong)} on ${citations.cite("cohen1988")}. Such limits are conventions: the figure stands beside each word so that a reader can apply another.${termCheck(analysis, citations)}`,
    },
    {
      title: "Software",
      text: `${software.name} ${software.version}. Everything random comes from the seed ${settings.seed}: the same file, settings and version give the same numbers. The R script below does the same work with psych ${citations.cite("revelle2024")} and lavaan ${citations.cite("rosseel2012")}${analysis.irt.length > 0 ? `, a second one that of the item response models with mirt ${citations.cite("chalmers2012")}` : ""}.`,
    },
  ];
  return { paragraphs: paragraphs.filter(({ text }) => text !== ""), references: citations.list() };
}

function termCheck(analysis: Analysis, citations: Citations): string {
  if (!analysis.data.warnings.some(({ code }) => code === "term")) return "";
  return ` Labels of the measure were checked for terms that blame or belittle children, most of them by the Luxembourg Guidelines ${citations.cite("luxembourg2016", "luxembourg2025")}; those found are named.`;
}
