import type { Report } from "./section";

/** The two screens, and of each section its answers and its first figure. */
export function shortened(report: Report): Report {
  return {
    ...report,
    sections: report.sections.flatMap((section) => {
      const first = section.blocks.find(({ kind, folded }) => kind === "chart" && folded === undefined);
      if (first === undefined && section.answers.length === 0) return [];
      return [{ ...section, blocks: first === undefined ? [] : [first] }];
    }),
    appendix: [],
    files: [],
  };
}
