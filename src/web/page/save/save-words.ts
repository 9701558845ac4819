/** Every text of saving and opening. */
export const SAVE_WORDS = {
  heading: "Save",
  record: "JSON",
  groups: {
    report: "Report",
    tables: "Tables",
    figures: "Figures",
    other: "For other programs",
    hidden: "All numbers",
    project: "Project",
  },
  kinds: {
    page: "Web page",
    "open-page": "Web page, all of it open",
    word: "Word",
    print: "Print, or save as PDF",
    "tables-word": "Word",
    "tables-excel": "Excel",
    "tables-latex": "LaTeX",
    "tables-csv": "CSV",
    "figures-svg": "SVG",
    "figures-png": "PNG",
    scripts: "Scripts for R, mirt and Mplus",
    record: "JSON",
    restricted: "With nothing hidden ...",
    project: "Save the project",
    "project-data": "Save the project",
  },
  withData: "Put the data inside",
  withDataHint: "The whole file, every column of it: whoever has the project has all answers.",
  withoutDataHint:
    "The project names the file, and can tell whether it is the same. Keep both in one folder.",
  commands: "The same on the command line",
  working: "Making the file",
  reading: "Reading the project",
  step: (step: string, done: number, total: number): string => `${step}: ${done} of ${total}`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was saved.",
  done: (name: string, size: string): string => `Saved ${name} (${size}).`,
  printed: "The report is in the print window.",
  bytes: "bytes",
  restricted: {
    title: "Save with nothing hidden?",
    text: [
      "This file has every number, also those of a few people. Somebody could be identified by their answers.",
      "Keep it as you keep the answers themselves. Do not pass it on, and do not publish it.",
    ],
    yes: "Save with nothing hidden",
    no: "Keep small counts hidden",
  },
  project: {
    open: "Open a project",
    title: "Choose the file of answers",
    wanted: (project: string, file: string, size: string): string =>
      `${project} was made with ${file} (${size}), which is not inside. Choose that file.`,
    choose: "Choose the file",
    checking: "Checking the file ...",
    otherTitle: "This is another file",
    other: (chosen: string, file: string): string =>
      `${chosen} is not the same as the ${file} that the project was made with. The results may differ from those before.`,
    use: "Use it anyway",
    again: "Choose another file",
    failedTitle: "The project could not be opened",
    close: "Close",
  },
} as const;

const UNITS = ["kB", "MB", "GB"] as const;

/** A file size for users: "512 bytes", "1.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${SAVE_WORDS.bytes}`;
  let value = bytes / 1000;
  let unit = 0;
  // 999.95 and above would be printed as 1000: use the next unit.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
