import type { Analysis } from "../../analysis/analysis";
import { byVariable, externalName, ofLeadScales, scaleName } from "../kit/outside/named-scales";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { modelLabel } from "../kit/words/model-names";
import { quoted } from "../kit/words/phrases";
import { associationsChart } from "./associations-chart";
import { propertiesSentence, propertiesTable } from "./properties-table";
import { validityMethod } from "./validity-method";
import { validityAnswer, validitySummary } from "./validity-sentences";
import { associationsTable, discriminantTable, knownGroupsTable, ratiosTable } from "./validity-tables";

/** What scores go with outside the measure, and COSMIN's measurement properties. */
export const validity: Topic = {
  summary: validitySummary,
  answers: (analysis) => [validityAnswer(analysis)],
  chapters: (analysis) => [validityChapter(analysis)],
  method: (analysis, citations) => [{ title: "Validity", text: validityMethod(analysis, citations) }],
};

const MORE = "Distinct factors, known groups";

/** A section of its own where there is something outside; otherwise folded in the appendix, under reliability. */
function validityChapter(analysis: Analysis): ReportChapter | null {
  const found = analysis.validity;
  if (found === null) return null;
  const { convergent, knownGroups } = found;
  const failures = notFittedBlocks(analysis, {
    validity: (of) => {
      const [structure = of, external] = of.split(" ~ ");
      const model = quoted(modelLabel(analysis, structure));
      return external === undefined
        ? `Ratios of correlations were not computed for ${model}.`
        : `The factors of ${model} were not regressed on ${quoted(external)}.`;
    },
  });
  const lead = ofLeadScales(analysis, knownGroups);
  const isStated = lead.some(({ hypothesis }) => hypothesis !== null);
  const groups = [
    knownGroupsTable(analysis, lead),
    savedTables(knownGroupsTable(analysis, knownGroups, "known-groups-all")),
  ];
  if (convergent.length === 0) {
    return chapter(
      "reliability",
      "validity",
      "Validity",
      propertiesSentence(analysis),
      appendixBlocks(
        `Measurement properties, ${MORE.toLowerCase()}`,
        propertiesTable(analysis),
        failures,
        discriminantTable(analysis),
        ...groups,
      ),
    );
  }
  const shown = byVariable(ofLeadScales(analysis, convergent));
  const warned = convergent.map((one) => ({
    name: `${externalName(one)}, ${scaleName(analysis, one)}`,
    warnings: one.warnings,
  }));
  return chapter(
    "validity",
    "validity",
    "Validity",
    propertiesTable(analysis),
    associationsChart(analysis, convergent),
    associationsTable(analysis, shown, { id: "associations" }),
    savedTables(associationsTable(analysis, convergent, { id: "associations-all", whole: true })),
    isStated && groups,
    appendixBlocks(
      MORE,
      failures,
      namedWarnings(warned, "correlations"),
      ratiosTable(analysis, shown),
      discriminantTable(analysis),
      !isStated && groups,
    ),
  );
}
