export interface ObservedInformation {
  /** free x free, row-major, symmetric. */
  readonly information: Float64Array;
  /** By group, patterns x free parameters: derivatives of the patterns' log-likelihoods. */
  readonly scores: () => readonly Float64Array[];
}
