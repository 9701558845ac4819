import { readFileSync } from "node:fs";

/** Columns of the nine items, a to i. */
export const ITEMS = ["G1a", "G1c", "G3b", "G3c", "G3d", "G4a", "G4c", "G4b", "G4d"] as const;

/** A row of the sample survey: the cells by column, numbers but for empty ones, which are null. */
export type Child = Readonly<Record<string, number | null>>;

/** Text of a file under data/. */
export function dataFile(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
}

/** Rows of a CSV file under data/ that has no quotes, as text by column. */
export function dataRows(path: string): Record<string, string>[] {
  const [header = "", ...lines] = dataFile(path).trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, j) => [names[j], value])));
}

/** The sample survey as numbers. */
export function sampleChildren(): Child[] {
  return dataRows("sample/disrupting-harm.csv").map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text === "" ? null : Number(text)])),
  );
}

/** Sum of the weights of the children that a condition holds for. */
export function weightOf(children: readonly Child[], holds: (child: Child) => boolean = () => true): number {
  return children.reduce((sum, child) => sum + (holds(child) ? (child.wgt_scaled ?? Number.NaN) : 0), 0);
}

/** Weighted percentage of the children that a condition holds for. */
export function percent(children: readonly Child[], holds: (child: Child) => boolean): number {
  return (100 * weightOf(children, holds)) / weightOf(children);
}

/** True where the child reported the item (rarely to very often). */
export function reported(child: Child, item: string): boolean {
  const code = child[item] ?? 0;
  return code >= 2 && code <= 5;
}

/** True where the child reported the item and it last happened on social media or in an online game. */
export function happenedOnline(child: Child, item: string): boolean {
  return child[`G8_2_${item}`] === 1 || child[`G8_5_${item}`] === 1;
}

/** True where the child refused the item or did not know. */
export function isMissing(child: Child, item: string): boolean {
  return child[item] === 888 || child[item] === 999;
}

/** The children by their value in a column, in the order in which the values come. */
export function groupsOf(children: readonly Child[], column: string): Child[][] {
  const groups = new Map<number | null | undefined, Child[]>();
  for (const child of children) {
    const group = groups.get(child[column]) ?? [];
    group.push(child);
    groups.set(child[column], group);
  }
  return [...groups.values()];
}
