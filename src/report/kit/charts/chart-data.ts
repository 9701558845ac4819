import type { CellFormat, ReportChart } from "../tables/section";

/** A column's heading, with the format of its numbers where it is not text. */
type Heading = string | readonly [label: string, format: CellFormat];

/** A chart's data table: the columns in the order in which they are named, of every record; undefined ones are left out. */
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

/** A chart's or table's id: with the name where it can stand in an id as it is, with its number otherwise. */
export function chartId(kind: string, name: string, index: number): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? `${kind}-${name}` : `${kind}-${index + 1}`;
}
