import {
  foldLinks,
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
    blocks: [...chapters.flatMap((chapter) => bodyOf(chapter, id)), ...moreOf(chapters)],
  }));
  const appendix = places.flatMap(({ chapters }) => chapters.map(behind));
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

/** A chapter named like its section has no heading, nor one of which nothing is open. */
function bodyOf({ id, title, blocks }: PlacedSection["chapters"][number], section: string): ReportBlock[] {
  const shown = blocks.filter(({ kind, place }) => place === undefined && kind !== "file");
  if (shown.length === 0) return [];
  return [...(id === section ? [] : [{ kind: "heading" as const, text: title, id }]), ...shown];
}

/** A chapter's part of the appendix. */
const behind = ({ id, title, blocks }: PlacedSection["chapters"][number]): ReportSection => ({
  id: `more-${id}`,
  title,
  answers: [],
  blocks: blocks.filter(({ place }) => place === "appendix"),
});

/** Links to the folds of a section's chapters in the appendix. */
function moreOf(chapters: PlacedSection["chapters"]): ReportBlock[] {
  const folds = chapters.flatMap((chapter) => foldLinks(behind(chapter)));
  return folds.length === 0 ? [] : [{ kind: "more", folds }];
}

export const NO_SUMMARY: ReportSummary = {
  sentence: "",
  figures: [],
  items: null,
  groups: null,
  lines: [],
  scores: null,
  cautions: [],
};
