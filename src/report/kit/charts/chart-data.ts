import type { CellFormat } from "../../../words/format";
import * as names from "../../../words/messages";
import type { ReportChart } from "../tables/section";

type Heading = string | readonly [label: string, format: CellFormat];

/** Headings of an interval's ends, and of a share with its interval. */
export const endHeads = (format: CellFormat) =>
  ({ low: [names.low95(), format], high: [names.high95(), format] }) as const;
export const shareHeads = () => ({ estimate: [names.share(), "percent1"], ...endHeads("percent1") }) as const;

/** A chart's data table: columns in the given order, one row per record; undefined columns are omitted. */
export function chartData<K extends string>(
  records: readonly Readonly<Record<NoInfer<K>, string | number | null>>[],
  headings: { readonly [P in K]?: Heading | undefined },
): Pick<ReportChart, "columns" | "rows"> {
  const columns = Object.entries<Heading | undefined>(headings).flatMap(([key, heading]) => {
    if (heading === undefined) return [];
    const [label, format] = typeof heading === "string" ? ([heading, "text"] as const) : heading;
    return [{ key: key as K, label, format }];
  });
  return {
    columns,
    rows: records.map((record) => Object.fromEntries(columns.map(({ key }) => [key, record[key]]))),
  };
}

/** Id of a chart or table: with the name if it is valid in an id, otherwise with its index. */
export const chartId = (kind: string, name: string, index: number): string =>
  /^[a-z][a-z0-9-]*$/.test(name) ? `${kind}-${name}` : `${kind}-${index + 1}`;
