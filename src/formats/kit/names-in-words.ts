/** Names of columns as they stand in a sentence: the first few of them. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
