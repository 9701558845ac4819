/** How figures and tables of the page are written. */
const MEGABYTE = 1024 ** 2;

export function time(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return "–";
  if (seconds >= 100) return `${seconds.toFixed(0)} s`;
  return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${Number((seconds * 1000).toPrecision(3))} ms`;
}

export function memory(bytes: number | null | undefined): string {
  return bytes === null || bytes === undefined ? "–" : `${Math.round(bytes / MEGABYTE)} MB`;
}

/** How many times faster we are; below 1 where slower. */
export function ratio(theirs: number | null | undefined, ours: number | null | undefined): string {
  if (theirs === null || theirs === undefined || ours === null || ours === undefined) return "–";
  const value = theirs / ours;
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}

/** The first column to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

export function grouped(count: number): string {
  return count.toLocaleString("en");
}
