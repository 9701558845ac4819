import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { counted, listed, paragraph, peopleShown, percent, quoted, sentence } from "../kit/words/phrases";
import { missingTotals } from "./item-sentences";

/** Who was analyzed, what was coded how, and what was done with missing answers. */
export function dataMethod(analysis: Analysis, citations: Citations): string {
  return paragraph(
    peopleAnalyzed(analysis),
    coding(analysis),
    missingRule(analysis),
    missingRange(analysis),
    weighting(analysis, citations),
  );
}

function peopleAnalyzed(analysis: Analysis): string {
  const { file, rows, n, excluded, items, nComplete } = analysis.data;
  const { counts } = analysis.settings.reading;
  const each = counts === null ? "" : `; each row stands for as many people as its column ${counts} says`;
  const left = excluded.map(({ reason, rows }) => `${reason} (${formatCell(rows, "integer")})`);
  const out =
    left.length > 0 ? ` Rows were left out for this reason: ${left.join("; ")}.` : " No row was left out.";
  return `The file ${file} has ${counted(rows, "row")}${each}.${out} The analysis is of ${counted(n, "person", "people")} and ${counted(items.length, "item")}; ${peopleShown(nComplete)} gave a valid answer to every item.`;
}

function coding(analysis: Analysis): string {
  const { items, settings } = analysis;
  const continuous = items.filter((item) => item.categories.length === 0);
  if (items.length > 0 && continuous.length === items.length) return "The items are continuous.";
  const labels = [...new Set(items.map((item) => item.categories.map(quoted).join(" and ")))];
  const rest =
    continuous.length > 0 ? ` ${sentence(counted(continuous.length, "item"))} were taken as continuous.` : "";
  if (settings.categories === "dichotomized" && labels.length === 1 && items[0]?.categories.length === 2) {
    return `Answers were dichotomized by the measure’s rule into ${labels[0]}.${rest}`;
  }
  const numbers = [
    ...new Set(items.filter((item) => item.categories.length > 0).map((item) => item.categories.length)),
  ];
  return `Answers were analyzed in the measure’s declared categories (${listed(numbers.map(String))} per item).${rest}`;
}

function missingRule(analysis: Analysis): string {
  const { items, missing, n, pairN } = analysis.correlation;
  if (items.length === 0) return "";
  if (analysis.data.nComplete === analysis.data.n) {
    return `No answer is missing: every correlation rests on all ${counted(analysis.data.n, "person", "people")}.`;
  }
  if (missing === "listwise") {
    return `Correlations rest on the ${counted(n, "person", "people")} who answered every item (listwise deletion). ${AT_RANDOM}`;
  }
  const pairs = pairN.flatMap((row, j) => row.slice(0, j));
  const range = pairs.length > 0 ? `, ${peopleRange(Math.min(...pairs), Math.max(...pairs))}` : "";
  return `Each correlation rests on the people who answered both items (pairwise deletion)${range}. ${AT_RANDOM}`;
}

const AT_RANDOM = "This is free of bias only where answers are missing completely at random.";

/** "5,080 to 5,360 of them", or the one number where all pairs have the same. */
function peopleRange(least: number, most: number): string {
  const few = formatCell(least, "integer");
  return least === most ? `${few} of them` : `${few} to ${formatCell(most, "integer")} of them`;
}

function missingRange(analysis: Analysis): string {
  const shares = missingTotals(analysis);
  if (shares.length < analysis.items.length) return "";
  const sorted = [...shares].sort((a, b) => a.share - b.share);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return "";
  if (most.share === 0) return "";
  return `Missing answers by item run from ${percent(least.share)} (${least.id}) to ${percent(most.share)} (${most.id}) of the people.`;
}

function weighting(analysis: Analysis, citations: Citations): string {
  const { settings, data } = analysis;
  if (settings.weights === "none") return "No weights were used.";
  if (settings.weights === "frequency") {
    return "The weights are frequencies: a row stands for as many people as its weight says, and n counts these people.";
  }
  const loss = data.effectiveN > 0 ? data.n / data.effectiveN : null;
  const design =
    loss === null ? "" : `, a design effect of ${formatCell(loss, "decimal2")} by the weights alone`;
  return `The weights are design weights: only their ratios matter, every estimate is weighted, and n stays the number of people. Kish’s effective number of people is ${formatCell(data.effectiveN, "integer")}${design} ${citations.cite("kish1965")}. ${
    data.design === null
      ? "Standard errors of correlations allow for unequal weights; the fit of the factor solutions and Feldt’s intervals count people as if unweighted. None takes strata or clusters of the survey design into account, so that intervals are likely to be too narrow."
      : "The fit of the factor solutions counts people as if unweighted."
  }`;
}
