/** Whether the question is answered by categories. */
type IsCoded = boolean;

/**
 * What LimeSurvey and Qualtrics call the columns of a measure's questions as itemwise writes them, in order.
 * @param blocks of questions with the same answers
 * @example
 * ```ts
 * exportNames("audit_c", [[true], [true]]).limeSurvey; // ["auditcB1", "auditcB2"]
 * exportNames("phq2", [[true, true]]).qualtrics; // ["phq2_1", "phq2_2"]
 * ```
 */
export function exportNames(
  id: string,
  blocks: readonly (readonly IsCoded[])[],
): { readonly limeSurvey: readonly string[]; readonly qualtrics: readonly string[] } {
  const letters = id.replace(/[^A-Za-z0-9]/g, "");
  const code = /^[A-Za-z]/.test(letters) ? letters.slice(0, 15) : `q${letters.slice(0, 14)}`;
  const tag = id.replace(/[^A-Za-z0-9_]/g, "_");
  const isOnly = blocks.length === 1;
  return {
    limeSurvey: blocks.flatMap((block, place) => {
      const name = isOnly ? code : `${code}B${place + 1}`;
      if (block.length === 1) return [name];
      return block.map((_one, k) =>
        block[0] ? `${name}[SQ${String(k + 1).padStart(3, "0")}]` : `${name}Q${k + 1}`,
      );
    }),
    qualtrics: blocks.flatMap((block, place) => {
      const name = isOnly ? tag : `${tag}_b${place + 1}`;
      return block.length === 1 ? [name] : block.map((_one, k) => `${name}_${k + 1}`);
    }),
  };
}
