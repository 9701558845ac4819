import * as messages from "./messages";

/** A level in a sentence or legend: "Kenya"; a number with its grouping: "age 12". */
export const levelName = (group: string, level: string): string =>
  /^[\d.]+$/.test(level) ? messages.numberLevel({ group, level }) : level;
