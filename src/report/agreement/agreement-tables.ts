import type { Analysis } from "../../analysis/analysis";
import type {
  AgreementOfItem,
  AgreementOfScale,
  AgreementRecord,
} from "../../analysis/outside/agreement-record";
import { distinctScales } from "../../reliability/scale-ids";
import { formatCell } from "../../words/format";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, disclosedTable, intervalColumns, itemColumns } from "../kit/tables/table-of";
import { HIDDEN } from "../kit/words/hidden";
import { coefficient } from "../kit/words/phrases";

const withEnds = (
  value: number | null | undefined,
  ends: readonly [number, number] | null | undefined,
  of = coefficient,
): string | null =>
  value == null ? null : `${of(value)}${ends ? ` [${of(ends[0])},\u00a0${of(ends[1])}]` : ""}`;

const points = (value: number): string => formatCell(value, "decimal2");

const valueOrHidden = <T>({ hidden }: { readonly hidden: unknown }, value: T): T | string =>
  hidden === null ? value : HIDDEN;

const USES = { adequate: "yes", inadequate: "no", undecided: "undecided" } as const;

const nameOf = ({ structure, label }: AgreementOfScale): string => (structure === null ? "All items" : label);

export function scalesTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const scales = distinctScales(record.scales);
  const form = record.kind === "nested-rater" ? "ICC(1)" : "ICC(A,1)";
  const first = ({ found }: AgreementOfScale) => found?.compared[0];
  return disclosedTable<AgreementOfScale>(analysis, scales, {
    id: "agreement-scales",
    title: "Agreement of the scales’ scores",
    columns: [
      column(["name", "Scale", "text"], nameOf),
      column(["n", "People", "integer"], (scale) => valueOrHidden(scale, scale.found?.n)),
      column(["icc", `${form} [95% CI]`, "text"], (scale) =>
        valueOrHidden(scale, scale.verdict && withEnds(scale.verdict.coefficient, scale.verdict.interval)),
      ),
      column(["enough", ".70 or more", "text"], ({ verdict }) => verdict && USES[verdict.verdict]),
      column(["sem", "SEM", "decimal2"], (scale) =>
        valueOrHidden(scale, scale.found?.error?.agreement.estimate),
      ),
      column(["sdc", "Smallest detectable change", "decimal2"], (scale) =>
        valueOrHidden(scale, scale.found?.error?.smallestChange.estimate),
      ),
      column(["sdcGroup", "Of a group’s mean", "decimal2"], (scale) =>
        valueOrHidden(scale, scale.found?.error?.smallestGroupChange),
      ),
      scales.some((scale) => first(scale)) &&
        column(["bias", "Bias [95% CI]", "text"], (scale) =>
          valueOrHidden(scale, withEnds(first(scale)?.bias.estimate, first(scale)?.bias.interval, points)),
        ),
    ],
    notes: [
      "SEM: standard error of measurement, with differences between occasions or raters in it, in points of the score. Smallest detectable change: 1.96 √2 SEM.",
    ],
  });
}

export function formsTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const rows = distinctScales(record.scales).flatMap((scale) =>
    (scale.found?.intraclass.forms ?? []).map((form) => ({ ...form, name: nameOf(scale) })),
  );
  return disclosedTable(analysis, rows, {
    id: "agreement-forms",
    title: "Intraclass correlations",
    columns: [
      { key: "name", label: "Scale", format: "text" },
      { key: "form", label: "Form", format: "text" },
      { key: "estimate", label: "Estimate", format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      rows.some(({ fInterval }) => fInterval !== null) &&
        intervalColumns(({ fInterval }) => fInterval, "coefficient2", {
          keys: ["fLow", "fHigh"],
          labels: ["By F: 95% low", "95% high"],
        }),
    ],
    notes: [
      "Of one rating, and of the mean of all k. ICC(1): other raters for each person; A: absolute agreement; C: consistency, differences between occasions or raters left out.",
    ],
  });
}

export function limitsTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const rows = distinctScales(record.scales).flatMap((scale) =>
    (scale.found?.compared ?? []).map((pair) => ({ ...pair, name: nameOf(scale) })),
  );
  return disclosedTable(analysis, rows, {
    id: "agreement-limits",
    title: "Limits of agreement",
    columns: [
      { key: "name", label: "Scale", format: "text" },
      column(["of", "Compared", "text"], ({ of }) => `${of[1]} less ${of[0]}`),
      { key: "n", label: "People", format: "integer" },
      column(["bias", "Bias", "text"], ({ bias }) => withEnds(bias.estimate, bias.interval, points)),
      column(["lower", "Lower limit", "text"], ({ lower }) =>
        withEnds(lower.estimate, lower.interval, points),
      ),
      column(["upper", "Upper limit", "text"], ({ upper }) =>
        withEnds(upper.estimate, upper.interval, points),
      ),
      column(["slope", "Difference by mean", "text"], ({ slope }) =>
        withEnds(slope?.estimate, slope?.interval, points),
      ),
    ],
  });
}

export function itemsTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const kappaOf = (item: AgreementOfItem, weights: string) =>
    item.found?.kappas[0]?.kappas.find((kappa) => kappa.weights === weights);
  const graded = analysis.items.some(({ categories }) => categories.length > 2);
  const has = (of: (item: AgreementOfItem) => unknown): boolean =>
    record.items.some((item) => of(item) != null);
  const kappa = (key: string, label: string, weights: string): Columns<AgreementOfItem> =>
    has((item) => kappaOf(item, weights)?.estimate)
      ? [
          column([key, label, "text"], (item) => {
            const found = kappaOf(item, weights);
            return valueOrHidden(item, withEnds(found?.estimate, found?.interval));
          }),
        ]
      : [];
  return disclosedTable<AgreementOfItem>(analysis, record.items, {
    id: "agreement-items",
    title: "Agreement of the items",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      column(["n", "People", "integer"], (item) => valueOrHidden(item, item.found?.n)),
      has(({ found }) => found?.kappas[0]) &&
        column(["same", "Same answer", "percent1"], (item) =>
          valueOrHidden(item, item.found?.kappas[0]?.agreement),
        ),
      kappa("kappa", "Kappa [95% CI]", "none"),
      graded && kappa("weighted", "Weighted, quadratic [95% CI]", "quadratic"),
      has(({ found }) => found?.fleiss) &&
        column(["fleiss", "Fleiss’ kappa", "text"], (item) =>
          valueOrHidden(item, withEnds(item.found?.fleiss?.estimate, item.found?.fleiss?.interval)),
        ),
      column(["alpha", "Krippendorff’s alpha", "text"], (item) =>
        valueOrHidden(item, withEnds(item.found?.krippendorff.estimate, item.found?.krippendorff.interval)),
      ),
    ],
  });
}
