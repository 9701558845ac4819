/** What a scale of answers is about. */
export type ScaleKind =
  | "yes or no"
  | "agreement"
  | "frequency"
  | "satisfaction"
  | "intensity"
  | "likelihood"
  | "importance"
  | "quality"
  | "truth"
  | "times";

/** The words of a language for answers on scales. */
export interface AnswerWords {
  /** As it is told to people: "English". */
  readonly language: string;
  /** Where the words are from: questionnaires and guides that anybody can look up. */
  readonly sources: readonly string[];
  /**
   * By what they are about: from the lowest answer to the highest, each with its wordings, written small. A file's
   * answers are known where all of them stand here and no two in one place; not every place has to occur.
   */
  readonly scales: Readonly<Partial<Record<ScaleKind, readonly (readonly string[])[]>>>;
  /** Words for no answer, written small. */
  readonly noAnswer: readonly string[];
}
