import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../../correlation/correlation-matrix";
import { scaleIds } from "../../reliability/scale-ids";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { ReportTable } from "../kit/tables/section";
import {
  type Column,
  type Columns,
  column,
  disclosedTable,
  intervalColumns,
  itemColumns,
  tableOf,
} from "../kit/tables/table-of";
import { HIDDEN } from "../kit/words/hidden";
import { analyzedAs, coefficient, counted, interval, wholePercent } from "../kit/words/phrases";
import { cutOffText } from "./reliability-sentences";
import { alphaEnds, type NamedScale, shownScales } from "./scales";

/** More items are counted. */
const MAX_ITEMS = 6;

const NAME: Column<NamedScale> = { key: "name", label: "Scale", format: "text" };

/** A coefficient with its interval on one line. */
const withEnds = (value: number | null, ends: readonly [number, number] | null): string | null =>
  value === null
    ? null
    : `${coefficient(value)}${ends === null ? "" : ` ${interval(ends).replace(" ", "\u00a0")}`}`;

/** Uses of each scale's score; null without scales. */
export function reliabilityTable(analysis: Analysis): ReportTable | null {
  const scales = shownScales(analysis);
  const { groupMeans, people, ranking, cutOff, tied } = USE_LIMITS;
  const hasCuts = scales.some(({ cuts }) => cuts.length > 0);
  return disclosedTable<NamedScale>(analysis, scales, {
    id: "reliability",
    title: "Scales: scores, reliability and uses",
    columns: [
      NAME,
      column(["items", "Items", "text"], ({ items }) =>
        items.length > MAX_ITEMS ? counted(items.length, "item") : items.join(", "),
      ),
      column(["mean", "Mean", "decimal2"], ({ descriptives }) => descriptives?.mean ?? HIDDEN),
      column(["sd", "SD", "decimal2"], ({ descriptives }) => descriptives?.sd ?? HIDDEN),
      column(["alpha", "Alpha [95% CI]", "text"], (scale) => withEnds(scale.alpha, alphaEnds(scale))),
      scales.some(({ omega }) => omega !== null) &&
        column(
          ["omega", "Omega [95% CI]", "text"],
          ({ omega }) => omega && withEnds(omega.estimate, omega.interval),
        ),
      column(
        ["means", "Group averages (people needed)", "text"],
        ({ uses }) => uses && `${WORDS[uses.groupMeans.verdict]} (${uses.groupMeans.needed})`,
      ),
      column(["ranks", "Ranking people", "text"], ranksCell),
      hasCuts &&
        column(["cuts", "Cut-offs", "text"], ({ cuts }) => (cuts.length === 0 ? null : cutOffText(cuts))),
    ],
    notes: [
      `Scores are sums of the items; uses are decided by alpha’s interval. Group averages: a reliability of ${coefficient(groupMeans)} in groups of ${people}. Ranking: alpha ${coefficient(ranking)}, fewer than ${wholePercent(tied)} tied at one end.${hasCuts ? ` Cut-offs: a conditional reliability of ${coefficient(cutOff)}, of sums from 0, the lowest answer to every item.` : ""}`,
    ],
  });
}

const WORDS = { adequate: "yes", inadequate: "no", undecided: "undecided" } as const;

function ranksCell({ uses }: NamedScale): string | null {
  if (uses === null) return null;
  const { verdict, tied } = uses.ranking;
  return `${WORDS[verdict]}${tied === null ? "" : ` (${wholePercent(Math.round(100 * tied) / 100)} tied)`}`;
}

/** Every coefficient of each scale; null without scales. */
export function coefficientsTable(analysis: Analysis): ReportTable | null {
  const { settings, robustness, correlation } = analysis;
  const scales = shownScales(analysis);
  const latent = isLatentScale(correlation.type);
  const some = (
    key: "spearmanBrown" | "ordinalAlpha" | "omegaTotal" | "omegaHierarchical",
    label: string,
  ): Columns<NamedScale> =>
    scales.some((scale) => scale[key] !== null) ? [{ key, label, format: "coefficient2" }] : [];
  const of = latent ? ", latent" : "";
  return tableOf(scales, {
    id: "reliability-coefficients",
    title: "Coefficients of the scales",
    columns: [
      NAME,
      { key: "n", label: "People", format: "integer" },
      { key: "alpha", label: "Alpha", format: "coefficient2" },
      intervalColumns(({ alphaInterval }) => alphaInterval, "coefficient2", {
        labels: ["Analytic 95% low", "Analytic 95% high"],
      }),
      robustness.answers !== null &&
        column(
          ["otherwise", `Alpha, ${analyzedAs(robustness.answers.categories)}`, "coefficient2"],
          (scale) => alternateCodingAlpha(analysis, scale),
        ),
      { key: "standardizedAlpha", label: "Standardized alpha", format: "coefficient2" },
      { key: "averageCorrelation", label: "Mean correlation of items", format: "coefficient2" },
      some("spearmanBrown", "Spearman-Brown"),
      some("ordinalAlpha", "Ordinal alpha"),
      some("omegaTotal", `Omega total${of}`),
      some("omegaHierarchical", `Omega hierarchical${of}`),
    ],
    notes: [
      latent &&
        `Ordinal and latent: from ${correlation.type} correlations, no reliability of a score (Chalmers, 2018).`,
      settings.bootstrap > 0 &&
        `Other intervals: ${counted(settings.bootstrap, "bootstrap sample")}, seed ${settings.seed}, percentiles.`,
    ],
  });
}

function alternateCodingAlpha(
  { reliability, robustness }: Analysis,
  { id }: NamedScale,
): number | null | undefined {
  const { ofFactor } = scaleIds(reliability);
  return robustness.answers?.scales.find((other) => ofFactor(other) === id)?.alpha;
}

/** Guttman's lambdas and split halves of each scale; null without any. */
export function lambdaTable(analysis: Analysis): ReportTable | null {
  const scales = shownScales(analysis).filter((scale) => scale.lambdas !== null || scale.splitHalf !== null);
  return tableOf(scales, {
    id: "reliability-lambdas",
    title: "Guttman’s lambdas and split halves",
    columns: [
      NAME,
      (["l1", "l2", "l3", "l4", "l5", "l6"] as const).map((key) =>
        column([key, `λ${key.slice(1)}`, "coefficient2"], ({ lambdas }) => lambdas?.[key]),
      ),
      column(["splitMean", "Split-half, mean", "coefficient2"], ({ splitHalf }) => splitHalf?.mean),
      column(["splitLowest", "Lowest", "coefficient2"], ({ splitHalf }) => splitHalf?.lowest),
      column(["splitHighest", "Highest", "coefficient2"], ({ splitHalf }) => splitHalf?.highest),
      column(["splits", "Splits", "integer"], ({ splitHalf }) => splitHalf?.splits),
    ],
  });
}

/** Item-rest correlation and alpha without the item, by scale and item; null without scales. */
export function itemReliabilityTable(analysis: Analysis): ReportTable | null {
  const rows = shownScales(analysis).flatMap((scale) => scale.items.map((id) => ({ ...scale, id })));
  return tableOf(rows, {
    id: "item-reliability",
    title: "Items within their scales",
    columns: [
      { key: "name", label: "Scale", format: "text" },
      itemColumns(analysis, ({ id }) => id),
      column(["rest", "Item-rest correlation", "coefficient2"], ({ itemRest, id }) => itemRest[id]),
      column(
        ["dropped", "Alpha without the item", "coefficient2"],
        ({ alphaIfDropped, id }) => alphaIfDropped[id],
      ),
    ],
  });
}
