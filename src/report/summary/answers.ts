import { type Analysis, type ExploredAnalysis, isExplored } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { ScaleReliability } from "../../reliability/scale-result";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { difAnswer } from "../comparability/dif/dif-sentences";
import { invarianceAnswers } from "../comparability/invariance/invariance-sentences";
import { confirmationAnswer } from "../confirmatory/model-sentences";
import { factorNames } from "../exploratory/factor-names";
import { retentionSentences } from "../exploratory/retention-sentences";
import { matchOf, noFactorCaution } from "../exploratory/structure-sentences";
import { structureSentence } from "../exploratory/structure-verdict-sentence";
import { informationAnswer } from "../irt/irt-sentences";
import type { ReportAnswer } from "../kit/tables/section";
import {
  coefficient,
  counted,
  itemPhrase,
  numberWord,
  peopleShown,
  percent,
  quoted,
  sentence,
} from "../kit/words/phrases";
import { groupsAnswer, prevalenceAnswer } from "../prevalence/levels/prevalence-sentences";
import { reliabilitySentence, scaleVerdict } from "../reliability/reliability-sentences";

/** The first screen: what was asked of whom, who reported it and whether groups differ, how many factors, does each structure hold, is each scale reliable, where do the items measure, can groups be compared. */
export function reportAnswers(analysis: Analysis): readonly ReportAnswer[] {
  return [
    { question: "What was asked of whom?", answer: whoAndWhat(analysis), verdict: "neutral" },
    ...[prevalenceAnswer(analysis), groupsAnswer(analysis)].filter((answer) => answer !== null),
    ...(isExplored(analysis) ? factorAnswers(analysis) : []),
    ...[confirmationAnswer(analysis)].filter((answer) => answer !== null),
    ...reliabilityAnswers(analysis),
    ...[informationAnswer(analysis)].filter((answer) => answer !== null),
    ...invarianceAnswers(analysis),
    ...[difAnswer(analysis)].filter((answer) => answer !== null),
  ];
}

function factorAnswers(analysis: ExploredAnalysis): readonly ReportAnswer[] {
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

function whoAndWhat(analysis: Analysis): string {
  const { data, items, settings, measure } = analysis;
  const parts = [
    `${sentence(counted(data.n, "person", "people"))} were asked the ${numberWord(items.length)} ${items.length === 1 ? "item" : "items"} of ${quoted(measure.title)}; ${peopleShown(data.nComplete)} gave a valid answer to every one.`,
  ];
  const binary = items.filter((item) => item.categories.length === 2 && item.proportions.length === 2);
  const shown = binary.flatMap(({ id, proportions }) => {
    const share = proportions[1];
    return typeof share === "number" ? [{ id, share }] : [];
  });
  if (binary.length === items.length && items.length > 1) {
    const sorted = [...shown].sort((a, b) => b.share - a.share);
    const [most, least] = [sorted[0], sorted.at(-1)];
    if (most && least && most !== least) {
      const answer = ({ id, share }: typeof most): string => `${itemPhrase(analysis, id)}, ${percent(share)}`;
      parts.push(
        `${answerLabel(binary.map((item) => item.categories[1] ?? ""))} was most frequent for ${answer(most)}, and least for ${answer(least)}${settings.weights === "design" ? " (weighted shares of valid answers)" : " of valid answers"}.`,
      );
    }
  }
  return parts.join(" ");
}

function answerLabel(labels: readonly string[]): string {
  return new Set(labels).size === 1 ? `The answer ${quoted(labels[0] ?? "")}` : "The higher answer";
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
  const answer = [
    "The measure declares no structure to hold the answers against.",
    noFactorCaution(analysis),
    `In the solution with ${counted(solution.factors, "factor")} the items that load at least ${coefficient(limit)} are, by factor, ${groups.join("; ")}.`,
  ];
  return [
    {
      question: "What does the factor analysis show?",
      answer: answer.filter((text) => text !== "").join(" "),
      verdict: "neutral",
    },
  ];
}

function reliabilityAnswers(analysis: Analysis): readonly ReportAnswer[] {
  const groups = new Map<string | null, ScaleReliability[]>();
  const declared = analysis.reliability.filter((scale) => scale.structure !== null);
  for (const scale of declared.length > 0 ? declared : analysis.reliability) {
    groups.set(scale.structure, [...(groups.get(scale.structure) ?? []), scale]);
  }
  const told = new Set<string>();
  const once = (scale: ScaleReliability): string => {
    const text = reliabilitySentence(scale);
    if (told.has(text)) return `${quoted(scale.label)}: see above.`;
    told.add(text);
    return text;
  };
  return [...groups].map(([id, scales]) => {
    const label = analysis.measure.structures.find((structure) => structure.id === id)?.label;
    const question =
      id === null || label === undefined
        ? "Is the scale of all items reliable?"
        : `Are the scales of ${quoted(label)} reliable?`;
    return {
      question,
      answer: scales.map(once).join(" "),
      verdict: scaleVerdict(scales),
    };
  });
}
