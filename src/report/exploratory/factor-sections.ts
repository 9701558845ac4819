import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { chartBlocks, listBlock, tableBlocks, textBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import { fitTable } from "./fit-table";
import { loadingsChart } from "./loadings-chart";
import { factorCorrelationTable, loadingIntervalTable, loadingsTable } from "./loadings-table";
import { pathChart } from "./path-chart";
import { RULES_CAUTION } from "./retention-sentences";
import { eigenvalueTable, retentionTable } from "./retention-table";
import { screeChart } from "./scree-chart";
import { splitHalfTable } from "./split-half-table";
import { structureMatchTable } from "./structure-match-table";
import { structureReasonText } from "./structure-reason-text";
import {
  matchOf,
  noFactorCaution,
  SAME_ANSWERS_CAUTION,
  solutionSentence,
  splitHalfSentence,
  structureHeading,
  structureItems,
} from "./structure-sentences";
import { varianceTable } from "./variance-table";

/** Every rule for the number of factors. */
export function retentionSection(analysis: ExploredAnalysis): ReportSection {
  return {
    id: "number-of-factors",
    title: "Number of factors",
    blocks: [
      ...textBlocks([RULES_CAUTION]),
      ...warningBlocks(analysis.retention.warnings),
      ...chartBlocks(screeChart(analysis)),
      ...tableBlocks(retentionTable(analysis), eigenvalueTable(analysis)),
    ],
  };
}

/** Each solution with its table and path diagram. */
export function solutionsSection(analysis: ExploredAnalysis): ReportSection {
  const { efa } = analysis;
  if (efa.length === 0) {
    return {
      id: "factor-solutions",
      title: "Factor solutions",
      blocks: textBlocks(["No factor solution was computed: there are too few items."]),
    };
  }
  return {
    id: "factor-solutions",
    title: "Factor solutions",
    blocks: [
      ...textBlocks([noFactorCaution(analysis)]),
      ...tableBlocks(fitTable(analysis), varianceTable(analysis)),
      ...chartBlocks(loadingsChart(analysis)),
      ...efa.flatMap((solution) => solutionBlocks(analysis, solution)),
    ],
  };
}

function solutionBlocks(analysis: Analysis, solution: EfaSolution): ReportBlock[] {
  const earlier = analysis.efa.slice(0, analysis.efa.indexOf(solution)).flatMap(({ warnings }) => warnings);
  const told = new Set(earlier.map(({ message }) => message));
  return [
    ...textBlocks([solutionSentence(analysis, solution.factors)]),
    ...warningBlocks(solution.warnings.filter(({ message }) => !told.has(message))),
    ...tableBlocks(
      loadingsTable(analysis, solution),
      factorCorrelationTable(analysis, solution),
      loadingIntervalTable(analysis, solution),
    ),
    ...chartBlocks(pathChart(analysis, solution.factors)),
  ];
}

/** The measure's structures held against the solutions; null where it declares none. */
export function structuresSection(analysis: Analysis): ReportSection | null {
  const { structures } = analysis.measure;
  if (structures.length === 0) return null;
  return {
    id: "declared-structures",
    title: "Declared structures",
    blocks: [
      ...textBlocks(unrotated(analysis)),
      ...structures.flatMap((structure): ReportBlock[] => {
        const match = matchOf(analysis, structure);
        const examined = match.verdict !== "not examined";
        return [
          ...textBlocks([structureHeading(structure, match)]),
          ...listBlock(structureItems(structure)),
          ...(examined
            ? [
                ...textBlocks(["Reasons:"]),
                ...listBlock(match.reasons.map((reason) => structureReasonText(reason, structure))),
              ]
            : []),
        ];
      }),
      ...(analysis.structures.some(({ verdict }) => verdict !== "not examined")
        ? textBlocks([SAME_ANSWERS_CAUTION])
        : []),
      ...tableBlocks(structureMatchTable(analysis)),
    ],
  };
}

/** Unrotated axes are those of the extraction: no structure of several factors can be expected to show on them. */
function unrotated({ settings, measure }: Analysis): readonly string[] {
  if (settings.rotation !== "none" || measure.structures.every(({ factors }) => factors.length < 2))
    return [];
  return [
    "The solutions are not rotated. Their axes follow the extraction, the first along what all items share, so that factors of a declared structure do not stand out on them: a verdict on a structure of several factors takes a rotated solution.",
  ];
}

/** The same analysis in two random halves; null where none was made. */
export function replicationSection(analysis: Analysis): ReportSection | null {
  const { splitHalf } = analysis;
  if (splitHalf.length === 0) return null;
  return {
    id: "replication",
    title: "Replication in halves",
    blocks: [
      ...textBlocks([
        "The people were divided at random into two halves, and the same analysis was made in each. This shows whether a solution hangs on chance among these people; it does not show that it holds among others.",
      ]),
      ...listBlock(splitHalf.map(splitHalfSentence)),
      ...warningBlocks(splitHalf.flatMap(({ warnings }) => warnings)),
      ...tableBlocks(splitHalfTable(analysis)),
    ],
  };
}
