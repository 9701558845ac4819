import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import type { ReportAnswer } from "../kit/tables/section";
import { coefficient, counted, paragraph, quoted } from "../kit/words/phrases";
import { factorNames } from "./factor-names";
import { retentionSentences } from "./retention-rules";
import { matchOf, noFactorCaution } from "./structure-sentences";
import { structureSentence } from "./structure-verdict-sentence";

/** How many factors, and whether each declared structure holds. */
export function factorAnswers(analysis: ExploredAnalysis): readonly ReportAnswer[] {
  const { structures } = analysis.measure;
  return [
    {
      question: "How many factors do the answers show?",
      answer: retentionSentences(analysis).join(" "),
      verdict: "neutral",
    },
    ...structures.map((structure) => structureAnswer(analysis, structure)),
    ...(structures.length === 0 ? exploratoryAnswer(analysis) : []),
  ];
}

type Structure = Analysis["measure"]["structures"][number];

const VERDICTS: Readonly<Record<StructureVerdict["verdict"], ReportAnswer["verdict"]>> = {
  reproduced: "yes",
  "partly reproduced": "partly",
  "not reproduced": "no",
  "not examined": "neutral",
};

function structureAnswer(analysis: ExploredAnalysis, structure: Structure): ReportAnswer {
  const match = matchOf(analysis, structure);
  const question = `Does the structure ${quoted(structure.label)} hold?`;
  return { question, answer: structureSentence(analysis, match), verdict: VERDICTS[match.verdict] };
}

/** Where the measure declares no structure: what the solution with the suggested number of factors looks like. */
function exploratoryAnswer(analysis: ExploredAnalysis): readonly ReportAnswer[] {
  const { suggested } = analysis.retention;
  const solution =
    analysis.efa.find((candidate) => candidate.factors === suggested) ??
    analysis.efa.find((candidate) => candidate.factors === 1);
  if (!solution) return [];
  const names = factorNames(analysis, solution);
  const limit = factorCriteria.salientLoading.value;
  const groups = names.map(({ short }, f) => {
    const items = solution.items.filter((_, j) => Math.abs(solution.loadings[j]?.[f] ?? 0) >= limit);
    return `${short}: ${items.length > 0 ? items.join(", ") : "no item"}`;
  });
  const answer = paragraph(
    "The measure declares no structure to hold the answers against.",
    noFactorCaution(analysis),
    `In the solution with ${counted(solution.factors, "factor")} the items that load at least ${coefficient(limit)} are, by factor, ${groups.join("; ")}.`,
  );
  return [{ question: "What does the factor analysis show?", answer, verdict: "neutral" }];
}
