const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text for an HTML element's content or a quoted attribute; nothing in it is markup afterwards. Control characters
 * other than line breaks and tabs are left out: HTML does not allow them.
 *
 * @example
 * ```ts
 * escapeHtml('<b title="x">'); // "&lt;b title=&quot;x&quot;&gt;"
 * ```
 */
export function escapeHtml(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
