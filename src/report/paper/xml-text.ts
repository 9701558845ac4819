/** Control characters and halves of characters, which XML cannot hold; a line break stays. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const NOT_XML = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that an office file can hold: what cannot be there becomes a space. */
export const xmlText = (text: string): string => text.replace(NOT_XML, " ");
