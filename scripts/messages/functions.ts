/** Functions that messages may call, with what they take: src/words/format.ts and links.ts. */
export interface MessageFunction {
  readonly name: string;
  readonly from: "format" | "links";
  readonly takes: readonly ("number" | "names" | "string")[];
  /** Named options in the order in which the function takes them. */
  readonly options: readonly string[];
}

export const FUNCTIONS: Readonly<Record<string, MessageFunction>> = {
  INTEGER: { name: "integer", from: "format", takes: ["number"], options: [] },
  DECIMAL: { name: "decimal", from: "format", takes: ["number"], options: ["digits"] },
  COEFFICIENT: { name: "coefficient", from: "format", takes: ["number"], options: ["digits"] },
  PERCENT: { name: "percent", from: "format", takes: ["number"], options: ["digits"] },
  LEVEL: { name: "level", from: "format", takes: ["number"], options: [] },
  P: { name: "p", from: "format", takes: ["number"], options: [] },
  SIGNED: { name: "signed", from: "format", takes: ["number"], options: ["digits"] },
  WORD: { name: "word", from: "format", takes: ["number"], options: [] },
  ORDINAL: { name: "ordinal", from: "format", takes: ["number"], options: [] },
  LIST: { name: "list", from: "format", takes: ["names"], options: ["type", "most"] },
  INTERVAL: { name: "interval", from: "format", takes: ["number", "number"], options: ["as", "digits"] },
  LINK: { name: "linkTo", from: "links", takes: ["string"], options: ["label"] },
};

/** Types of arguments that many messages share. */
export const SHARED_ARGUMENTS: Readonly<Record<string, { readonly type: string; readonly from: string }>> = {
  about: { type: "About", from: "about" },
};
