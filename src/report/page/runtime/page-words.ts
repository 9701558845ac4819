import * as messages from "./messages";

/** The words of the page's script, in the report's language: a page holds its own, and the script no translation. */
export const pageWords = () => ({
  nothingFound: messages.nothingFound(),
  expandAll: messages.expandAll(),
  foldAll: messages.foldAll(),
  copy: messages.copy(),
  copied: messages.copied(),
  notCopied: messages.notCopied(),
  /** With FIGURE in the place of its number. */
  dataOf: messages.dataOf({ figure: FIGURE }),
  dataOfFigure: messages.dataOfFigure(),
});

export type PageWords = ReturnType<typeof pageWords>;

export const FIGURE = "{figure}";
