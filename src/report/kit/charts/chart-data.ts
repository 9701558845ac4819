import type { CellFormat, ReportChart } from "../tables/section";

/** A column's heading, with the format of its numbers where it is not text. */
type Heading = string | readonly [label: string, format: CellFormat];

/** A chart's data table: the columns in the order in which they are named, of every record. */
export function chartData<K extends string>(
  records: readonly Readonly<Record<NoInfer<K>, string | number | null>>[],
  headings: Readonly<Record<K, Heading>>,
): Pick<ReportChart, "columns" | "rows"> {
  const keys = Object.keys(headings) as K[];
  return {
    columns: keys.map((key) => {
      const heading: Heading = headings[key];
      const [label, format] = typeof heading === "string" ? ([heading, "text"] as const) : heading;
      return { key, label, format };
    }),
    rows: records.map((record) => Object.fromEntries(keys.map((key) => [key, record[key]]))),
  };
}
