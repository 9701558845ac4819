import type { ReportBlock } from "./section";

/** Neighboring blocks under the same fold; `heading` is null where they are not folded. */
export interface FoldRun {
  readonly heading: string | null;
  readonly run: readonly ReportBlock[];
}

/** Blocks in their order, those that are folded under the same heading one after the other together. */
export function foldRuns(blocks: readonly ReportBlock[]): readonly FoldRun[] {
  const runs: { heading: string | null; run: ReportBlock[] }[] = [];
  for (const block of blocks) {
    const heading = typeof block.folded === "string" ? block.folded : null;
    const last = runs.at(-1);
    if (last !== undefined && last.heading === heading) last.run.push(block);
    else runs.push({ heading, run: [block] });
  }
  return runs;
}
