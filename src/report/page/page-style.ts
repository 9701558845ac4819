import between from "./page-style.json";
import parts from "./sections-style.json";

/** The page's style sheet, `page.css`, with the title above every sheet of paper. */
export function pageStyle(title: string): string {
  const named = Object.values(parts);
  const css = between.map((rest, k) => `${rest}${named[k] ?? ""}`).join("");
  return `\n${css}\n`.replace('"{title}"', () => cssString(title));
}

/** A text as a string of CSS: everything but plain letters and digits by its number. */
function cssString(text: string): string {
  const signs = Array.from(text.replace(/\p{Cc}|\p{Surrogate}/gu, " "), (sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${signs.join("")}"`;
}

/**
 * The style of sections (`renderSections`) in a page of somebody else's, the named parts of `page.css`: nested under a
 * selector, so that nothing else of that page is styled.
 * @param selector of the element that holds the sections; with the class "narrow" it is set for a narrow screen
 */
export const sectionsStyle = (selector: string): string => `${selector} {
${parts.day}color: var(--ink); font: 1rem/1.5 var(--serif); overflow-wrap: break-word;
@media screen and (prefers-color-scheme: dark) {
${parts.night}  .chart svg { filter: invert(0.9) hue-rotate(180deg); }
}
${parts.text}${parts.blocks}&.narrow {
${parts.narrow}}
}`;
