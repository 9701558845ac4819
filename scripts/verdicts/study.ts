/** A study of how figures behave in samples from a known population: what docs/verdicts.md has of it. */
export interface Study {
  readonly title: string;
  readonly text: string;
  readonly table: StudyTable;
  /** What follows under the same title. */
  readonly more?: readonly { readonly text: string; readonly table: StudyTable }[] | undefined;
}

export interface StudyTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A study with so many samples of each kind, drawn from a seed. */
export type RunStudy = (options: { readonly samples: number; readonly seed: number }) => Study;

/** A share in per cent with its Monte Carlo error, one standard error. */
export function shareCell(yes: number, samples: number): string {
  const share = yes / samples;
  return `${(100 * share).toFixed(1)} ± ${(100 * Math.sqrt((share * (1 - share)) / samples)).toFixed(1)}`;
}
