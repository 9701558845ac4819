/** A level in a sentence or a legend: "Kenya"; with its grouping where it is only a number: "age 12". */
export const levelName = (group: string, level: string): string =>
  /^[\d.]+$/.test(level) ? `${group} ${level}` : level;
