import { type Analysis, isExplored } from "../analysis";
import type { Measure } from "../measures/measure";
import type { Report, ReportSection } from "./section";
import { cfaSection, crossValidationSection } from "./sections/cfa-section";
import { classificationSection } from "./sections/classification-section";
import { comparisonSection } from "./sections/comparison-section";
import { difSection } from "./sections/dif-section";
import { disclosureSection } from "./sections/disclosure-section";
import { esemSection } from "./sections/esem-section";
import {
  replicationSection,
  retentionSection,
  solutionsSection,
  structuresSection,
} from "./sections/factor-sections";
import { invarianceSection } from "./sections/invariance-section";
import { irtSection } from "./sections/irt-section";
import { correlationSection, itemsSection, missingSection } from "./sections/item-sections";
import { methodSections, rerunSection } from "./sections/method-sections";
import { prevalenceSection } from "./sections/prevalence-section";
import { regressionSection } from "./sections/regression-section";
import { reliabilitySection } from "./sections/reliability-section";
import { replicationLedgerSection } from "./sections/replication-ledger-section";
import { risksSection } from "./sections/risks-section";
import { surveySection } from "./sections/survey-section";
import { reportAnswers } from "./wording/answers";
import { undisclosedWarning } from "./wording/disclosure";
import { counted } from "./wording/phrases";

/**
 * The report of an analysis: answers for the first screen, then sections of text, tables, charts, warnings and code in
 * reading order. All text is plain text, whatever the data and the measure hold; renderers escape it.
 *
 * @param analysis what `analyze` returns
 * @param measure the definition that the answers were read by, for the script and the command that repeat the analysis
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
