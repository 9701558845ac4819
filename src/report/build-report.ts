import { type Analysis, isExplored } from "../analysis/analysis";
import type { Measure } from "../measures/measure";
import { difSection } from "./comparability/dif/dif-section";
import { invarianceSection } from "./comparability/invariance/invariance-section";
import { cfaSection, crossValidationSection } from "./confirmatory/cfa-section";
import { correlationSection } from "./correlation/correlation-section";
import { disclosureSection } from "./disclosure/disclosure-section";
import { undisclosedWarning } from "./disclosure/disclosure-sentences";
import { esemSection } from "./exploratory/esem-section";
import {
  replicationSection,
  retentionSection,
  solutionsSection,
  structuresSection,
} from "./exploratory/factor-sections";
import { irtSection } from "./irt/irt-section";
import { classificationSection } from "./items/classification-section";
import { itemsSection, missingSection } from "./items/item-sections";
import type { Report, ReportSection } from "./kit/tables/section";
import { counted } from "./kit/words/phrases";
import { methodSections, rerunSection } from "./method/method-sections";
import { comparisonSection } from "./prevalence/levels/comparison-section";
import { prevalenceSection } from "./prevalence/levels/prevalence-section";
import { regressionSection } from "./prevalence/regression/regression-section";
import { risksSection } from "./prevalence/risks/risks-section";
import { reliabilitySection } from "./reliability/reliability-section";
import { replicationLedgerSection } from "./replication/replication-section";
import { reportAnswers } from "./summary/answers";
import { surveySection } from "./survey/survey-section";

/**
 * The report of an analysis: answers for the first screen, then sections of text, tables, charts, warnings and code in
 * reading order. All text is plain text, whatever the data and the measure hold; renderers escape it.
 *
 * @param analysis what `analyze` returns
 * @param measure the definition that the answers were read by, for the script and the command that repeat the analysis
 * @returns plain data, JSON-safe; `renderReport`, `renderPage` and `reportToMarkdown` write it
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "three", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * const report = buildReport(analysis, measure);
 * report.title; // "three"
 * report.sections.slice(0, 2).map(({ id }) => id); // ["survey", "items"]
 * ```
 */
export function buildReport(analysis: Analysis, measure: Measure): Report {
  const sections: readonly (ReportSection | null)[] = [
    surveySection(analysis),
    itemsSection(analysis),
    missingSection(analysis),
    prevalenceSection(analysis),
    comparisonSection(analysis),
    risksSection(analysis),
    regressionSection(analysis),
    correlationSection(analysis),
    ...(isExplored(analysis) ? [retentionSection(analysis), solutionsSection(analysis)] : []),
    esemSection(analysis),
    ...(isExplored(analysis) ? [structuresSection(analysis), replicationSection(analysis)] : []),
    classificationSection(measure),
    cfaSection(analysis),
    crossValidationSection(analysis),
    reliabilitySection(analysis),
    irtSection(analysis),
    invarianceSection(analysis),
    difSection(analysis),
    replicationLedgerSection(analysis),
    disclosureSection(analysis),
    ...methodSections(analysis),
    rerunSection(analysis, measure),
  ];
  return {
    title: analysis.measure.title,
    subtitle: `${counted(analysis.data.n, "person", "people")}, ${counted(analysis.data.items.length, "item")}; ${analysis.data.file}; ${analysis.software.name} ${analysis.software.version}`,
    note: noteText(analysis),
    answers: reportAnswers(analysis),
    sections: sections.filter((section) => section !== null),
  };
}

/** What a reader must know first: that nothing is hidden, and what is said of the data. */
function noteText(analysis: Analysis): string | null {
  const notes = [undisclosedWarning(analysis), analysis.settings.note].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(" ");
}
