import type { Analysis } from "../../analysis/analysis";
import type { AddedValueVerdict } from "../../verdicts/added-value-verdict";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { structureLabel } from "../kit/words/model-names";
import { coefficient, quoted } from "../kit/words/phrases";

/** A subscale beside a larger scale, with the names of both and the subscale's items. */
export type Subscale = AddedValueVerdict &
  Readonly<{ name: string; items: readonly string[]; overName: string; overItems: readonly string[] }>;

/** Every pair of a subscale and a larger scale, once by their items; those without figures are left out. */
export function subscales({ reliability }: Analysis): readonly Subscale[] {
  const pairs = reliability.flatMap(({ label: name, items, addedValue }) =>
    addedValue.flatMap((figures): Subscale[] => {
      const over = reliability.find(
        ({ scale, structure }) => scale === figures.over && structure === figures.structure,
      );
      if (over === undefined || figures.verdict === null) return [];
      return [{ ...figures, name, items, overName: over.label, overItems: over.items }];
    }),
  );
  const keys = pairs.map(({ items, overItems }) =>
    [items, overItems].map((ids) => [...ids].sort()).join("|"),
  );
  return pairs.filter((_, place) => keys.indexOf(keys[place] ?? "") === place);
}

/** Whether a subscale's own score says more than that of a larger scale. */
export function addedValueSentence({ name, items, over, overName, verdict, ...figures }: Subscale): string {
  const { subscore, total, difference, interval: ends } = figures;
  const larger = over === "all" && figures.structure === null ? "all items" : quoted(overName);
  const own = `${quoted(name)} (${items.join(", ")})`;
  const rest = `${coefficient(subscore ?? 0)} against ${coefficient(total ?? 0)}, difference ${signed(difference ?? 0)}${ends === null ? "" : ` [${ends.map(signed).join(", ")}]`}`;
  if (verdict === "adds") return `A score of ${own} adds to that of ${larger}: ${rest}.`;
  if (verdict === "does not add") {
    return `A score of ${own} adds nothing to that of ${larger}, which tells as much of it or more: ${rest}.`;
  }
  return `It is undecided whether a score of ${own} adds to that of ${larger}: ${rest}.`;
}

/** Never 0 for what is not. */
const signed = (value: number): string => coefficientAgainst(value, { value: 0, above: true });

const VERDICTS = { adds: "yes", "does not add": "no", undecided: "undecided" } as const;

/** What each subscale's score adds to that of a larger scale; null without subscales. */
export function addedValueTable(analysis: Analysis): ReportTable | null {
  return tableOf(subscales(analysis), {
    id: "added-value",
    title: "Subscales beside the total: added value",
    columns: [
      column(["scale", "Subscale", "text"], ({ name }) => name),
      column(["items", "Items", "text"], ({ items }) => items.join(", ")),
      column(["over", "Beside", "text"], ({ overName }) => overName),
      column(["structure", "Of", "text"], ({ structure }) => structureLabel(analysis, structure)),
      { key: "subscore", label: "By its own score", format: "coefficient2" },
      { key: "total", label: "By the larger scale’s", format: "coefficient2" },
      { key: "difference", label: "Difference", format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      column(["verdict", "Adds", "text"], ({ verdict }) => verdict && VERDICTS[verdict]),
    ],
    notes: [
      "Proportional reduction in mean squared error of the subscale’s true score (Haberman, 2008), among people who answered all items of the larger scale. A subscale is worth a score of its own where its own score reduces it more than the larger scale’s: decided by the interval of the difference.",
    ],
  });
}
