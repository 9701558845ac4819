import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { formatCell } from "../kit/words/format";
import { counted, listed, paragraph, quoted, sentence } from "../kit/words/phrases";

/** Who was analyzed, what was coded how, what missing answers and weights did. */
export function dataMethod(analysis: Analysis, citations: Citations): string {
  return paragraph(people(analysis), coding(analysis), missingRule(analysis), weighting(analysis, citations));
}

function people({ data, settings }: Analysis): string {
  const { counts } = settings.reading;
  const left = data.excluded.map(({ reason, rows }) => `${reason} (${formatCell(rows, "integer")})`);
  return paragraph(
    `${data.file} has ${counted(data.rows, "row")}${left.length > 0 ? "" : ", all used"}.`,
    left.length > 0 && `Left out were: ${left.join("; ")}.`,
    counts !== null && `A row stands for as many people as its column ${counts} says.`,
  );
}

function coding({ data: { items: ids }, items, settings }: Analysis): string {
  const continuous = items.filter((item) => item.categories.length === 0);
  if (items.length > 0 && continuous.length === items.length)
    return `All ${ids.length} items are continuous.`;
  const labels = [...new Set(items.map((item) => item.categories.map(quoted).join(" and ")))];
  const rest =
    continuous.length > 0 ? ` ${sentence(counted(continuous.length, "item"))} were taken as continuous.` : "";
  if (settings.categories === "dichotomized" && labels.length === 1 && items[0]?.categories.length === 2) {
    return `Answers were dichotomized by the measure’s rule into ${labels[0]}.${rest}`;
  }
  const ordered = items.filter((item) => item.categories.length > 0);
  const numbers = [...new Set(ordered.map((item) => item.categories.length))];
  return `Answers were analyzed in the measure’s declared categories (${listed(numbers.map(String))} per item).${rest}`;
}

function missingRule({ items, data, correlation: { missing, n, pairN } }: Analysis): string {
  if (items.length === 0) return "";
  if (data.nComplete === data.n) return "No answer is missing.";
  if (missing === "listwise") {
    return `Correlations use listwise deletion (${counted(n, "person", "people")}), ${AT_RANDOM}`;
  }
  const pairs = pairN.flatMap((row, j) => row.slice(0, j));
  const [least, most] = [Math.min(...pairs), Math.max(...pairs)];
  const few = least === most ? "" : `${formatCell(least, "integer")} to `;
  return `Correlations use pairwise deletion${pairs.length > 0 ? ` (${few}${counted(most, "person", "people")})` : ""}, ${AT_RANDOM}`;
}

const AT_RANDOM = "unbiased if missing completely at random.";

function weighting({ settings, data }: Analysis, { cite }: Citations): string {
  if (settings.weights === "none") return "No weights were used.";
  if (settings.weights === "frequency") return "Weights are frequencies: n counts the people they stand for.";
  const design = data.design === null ? ", without strata or clusters" : "";
  return `Weights are design weights${design} (effective number of people: ${formatCell(data.effectiveN, "integer")} ${cite("kish1965")}); the fit of exploratory solutions ignores them.`;
}
