import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../../correlation/correlation-matrix";
import { exploredFactors } from "../../measures/structure";
import { scaleIds } from "../../reliability/scale-ids";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import { coefficient, interval, list } from "../../words/format";
import * as names from "../../words/messages";
import { alphaEnds, type NamedScale, shownScales } from "../kit/scales";
import { properHierarchical, totalHierarchical } from "../kit/shown-model";
import type { ReportTable } from "../kit/tables/section";
import {
  type Column,
  type Columns,
  column,
  disclosedTable,
  intervalColumns,
  itemColumns,
  recodedNote,
  tableOf,
} from "../kit/tables/table-of";
import { correlationName } from "../kit/words/bands";
import { HIDDEN } from "../kit/words/hidden";
import { analyzedAs } from "../kit/words/phrases";
import { cutOffText } from "./cut-off-text";
import * as messages from "./messages";

/** More items are counted. */
const MAX_ITEMS = 6;

const nameColumn = (): Column<NamedScale> => ({ key: "name", label: names.columnScale(), format: "text" });

/** A coefficient with its interval on one line. */
const withEnds = (value: number | null, ends: readonly [number, number] | null): string | null =>
  value === null
    ? null
    : `${coefficient(value)}${ends === null ? "" : ` ${interval(...ends).replace(" ", "\u00a0")}`}`;

const notDefined = (side: NamedScale["outside"][string] | undefined): string | null =>
  side === undefined ? null : messages.notDefined({ side });

/** Uses of each scale's score; null without scales. */
export function reliabilityTable(analysis: Analysis): ReportTable | null {
  const scales = shownScales(analysis);
  const { ranking, tied } = USE_LIMITS;
  const explored = [...new Set(analysis.measure.structures.flatMap(({ model }) => exploredFactors(model)))];
  return disclosedTable<NamedScale>(analysis, scales, {
    id: "reliability",
    title: messages.tableTitle(),
    columns: [
      nameColumn(),
      column(["items", names.columnItems(), "text"], ({ items }) =>
        items.length > MAX_ITEMS ? messages.itemCount({ n: items.length }) : list(items, "units"),
      ),
      column(["mean", names.mean(), "decimal2"], ({ descriptives }) => descriptives?.mean ?? HIDDEN),
      column(["sd", names.standardDeviation(), "decimal2"], ({ descriptives }) => descriptives?.sd ?? HIDDEN),
      column(["sem", messages.columnStandardError(), "decimal2"], ({ standardError }) =>
        standardError === null ? null : (standardError.value ?? HIDDEN),
      ),
      column(
        ["alpha", names.alphaWithInterval(), "text"],
        (one) => withEnds(one.alpha, alphaEnds(one)) ?? notDefined(one.outside.alpha),
      ),
      scales.some(({ omega, omegaOutside }) => omega !== null || omegaOutside !== undefined) &&
        column(["omega", names.omegaWithInterval(), "text"], ({ omega, omegaOutside }) =>
          omega === null ? notDefined(omegaOutside) : withEnds(omega.estimate, omega.interval),
        ),
      column(["ranks", messages.columnRanking(), "text"], ranksCell),
    ],
    notes: [
      messages.usesNote({
        ranking,
        tied,
        located: scales.filter(({ omegaWith }) => omegaWith !== null).map(({ name }) => name),
      }),
      explored.length > 0 && messages.exploredNote({ factors: explored, n: explored.length }),
    ],
  });
}

function ranksCell({ uses, opposite }: NamedScale): string | null {
  if (opposite.length > 0) return messages.notJudged();
  if (uses === null) return null;
  const { verdict, tied } = uses.ranking;
  return tied === null
    ? messages.useVerdict({ verdict })
    : messages.useWithTies({ verdict, tied: Math.round(100 * tied) / 100 });
}

/** Every coefficient of each scale; null without scales. */
export function coefficientsTable(analysis: Analysis): ReportTable | null {
  const { correlation } = analysis;
  const { bootstrap: samples, seed } = analysis.settings;
  const { answers } = analysis.robustness;
  const total = totalHierarchical(analysis);
  const all = analysis.reliability.find(({ structure }) => structure === null)?.items.length;
  const scales = shownScales(analysis).map((scale) => ({
    ...scale,
    omegaHierarchical: scale.items.length === all ? total.omega : properHierarchical(scale),
  }));
  const hasCuts = scales.some(({ cuts }) => cuts.length > 0);
  const hasHierarchical = scales.some(({ omegaHierarchical }) => omegaHierarchical !== null);
  const latent = isLatentScale(correlation.type);
  const coding = answers === null ? "" : analyzedAs(answers.categories);
  const { ofFactor } = scaleIds(analysis.reliability);
  const some = (
    key: "spearmanBrown" | "ordinalAlpha" | "omegaTotal" | "omegaHierarchical",
    label: string,
  ): Columns<NamedScale> =>
    scales.some((scale) => scale[key] !== null) ? [{ key, label, format: "coefficient2" }] : [];
  return tableOf(scales, {
    id: "reliability-coefficients",
    title: messages.coefficientsTitle(),
    columns: [
      nameColumn(),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "alpha", label: names.alpha(), format: "coefficient2" },
      intervalColumns(({ alphaInterval }) => alphaInterval, "coefficient2", {
        labels: [messages.analyticLow(), messages.analyticHigh()],
      }),
      answers !== null &&
        column(
          ["otherwise", messages.alphaWithCoding({ coding }), "coefficient2"],
          ({ id }) => answers.scales.find((other) => ofFactor(other) === id)?.alpha,
        ),
      { key: "standardizedAlpha", label: names.standardizedAlpha(), format: "coefficient2" },
      { key: "averageCorrelation", label: messages.meanInterItemCorrelation(), format: "coefficient2" },
      some("spearmanBrown", names.spearmanBrown()),
      some("ordinalAlpha", names.ordinalAlpha()),
      some("omegaTotal", latent ? messages.latentOmegaTotal() : names.omegaTotal()),
      some("omegaHierarchical", latent ? messages.latentOmegaHierarchical() : names.omegaHierarchical()),
      hasCuts &&
        column(["cuts", messages.columnCutOffs(), "text"], ({ cuts }) =>
          cuts.length === 0 ? null : cutOffText(cuts),
        ),
    ],
    notes: [
      hasCuts &&
        messages.cutOffsNote({
          cutOff: USE_LIMITS.cutOff,
          fromZero: scales.some((one) => one.fromZero && one.cuts.length > 0),
        }),
      hasHierarchical && messages.hierarchicalNote({ factors: total.factors }),
      latent && messages.latentNote({ correlations: correlationName(correlation.type) }),
      samples > 0 && messages.bootstrapNote({ samples, seed: String(seed) }),
    ],
  });
}

/** Guttman's lambdas and split halves of each scale; null without any. */
export function lambdaTable(analysis: Analysis): ReportTable | null {
  const scales = shownScales(analysis).filter((scale) => scale.lambdas !== null || scale.splitHalf !== null);
  return tableOf(scales, {
    id: "reliability-lambdas",
    title: messages.lambdaTitle(),
    columns: [
      nameColumn(),
      (["l1", "l2", "l3", "l4", "l5", "l6"] as const).map((key) =>
        column([key, messages.lambda({ number: key.slice(1) }), "coefficient2"], (row) => row.lambdas?.[key]),
      ),
      column(["splitMean", messages.columnSplitMean(), "coefficient2"], ({ splitHalf }) => splitHalf?.mean),
      column(["splitLowest", messages.columnSplitLowest(), "coefficient2"], (row) => row.splitHalf?.lowest),
      column(
        ["splitHighest", messages.columnSplitHighest(), "coefficient2"],
        (row) => row.splitHalf?.highest,
      ),
      column(["splits", messages.columnSplits(), "integer"], ({ splitHalf }) => splitHalf?.splits),
    ],
  });
}

/** Item-rest correlation and alpha without the item, by scale and item; null without scales. */
export function itemReliabilityTable(analysis: Analysis): ReportTable | null {
  const rows = shownScales(analysis).flatMap((scale) => scale.items.map((id) => ({ ...scale, id })));
  return tableOf(rows, {
    id: "item-reliability",
    title: messages.itemsTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      itemColumns(analysis, ({ id }) => id),
      column(["rest", names.itemRestCorrelation(), "coefficient2"], ({ itemRest, id }) => itemRest[id]),
      column(["dropped", messages.columnAlphaDropped(), "coefficient2"], (row) => row.alphaIfDropped[row.id]),
    ],
    notes: [
      recodedNote(
        analysis,
        rows.map(({ id }) => id),
      ),
    ],
  });
}
