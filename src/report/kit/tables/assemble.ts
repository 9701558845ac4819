import {
  foldRuns,
  type Report,
  type ReportBlock,
  type ReportChapter,
  type ReportFile,
  type ReportSection,
  type ReportSummary,
} from "./section";

interface PlacedSection extends Omit<ReportSection, "blocks"> {
  readonly chapters: readonly Omit<ReportChapter, "place">[];
}

/** Sections from chapters: appendix blocks move behind the body, saved ones to the files, with links from their chapter; empty sections are omitted. */
export function assembled(
  places: readonly PlacedSection[],
): Pick<Report, "sections" | "appendix" | "files" | "moreTables"> {
  const all = places.flatMap(({ chapters }) => chapters.flatMap(({ blocks }) => blocks));
  const sections = places.map(({ id, title, answers, chapters }) => ({
    id,
    title,
    answers,
    blocks: chapters.flatMap((chapter) => bodyOf(chapter, id)),
  }));
  const appendix = places.flatMap(({ chapters }) =>
    chapters.map(({ id, title, blocks }) => ({
      id: `more-${id}`,
      title,
      answers: [],
      blocks: blocks.filter(({ place }) => place === "appendix"),
    })),
  );
  return {
    sections: sections.filter(({ answers, blocks }) => answers.length + blocks.length > 0),
    appendix: appendix.filter(({ blocks }) => blocks.length > 0),
    files: all.flatMap((block): ReportFile[] => (block.kind === "file" ? [block] : [])).map(fileOf),
    moreTables: all.flatMap((block) =>
      block.kind === "table" && block.place === "file" ? [block.table] : [],
    ),
  };
}

const fileOf = ({ title, fileName, text }: ReportFile): ReportFile => ({ title, fileName, text });

/** A chapter named like its section has no heading. */
function bodyOf({ id, title, blocks }: PlacedSection["chapters"][number], section: string): ReportBlock[] {
  const shown = blocks.filter(({ kind, place }) => place === undefined && kind !== "file");
  const behind = foldRuns(blocks.filter(({ place }) => place === "appendix")).map(
    ({ heading }) => heading ?? title,
  );
  if (shown.length + behind.length === 0) return [];
  return [
    ...(id === section ? [] : [{ kind: "heading" as const, text: title, id }]),
    ...shown,
    ...(behind.length === 0 ? [] : [{ kind: "more" as const, to: `more-${id}`, headings: behind }]),
  ];
}

export const NO_SUMMARY: ReportSummary = {
  sentence: "",
  figures: [],
  items: null,
  lines: [],
  groups: null,
  cautions: [],
};
