import { escapeHtml } from "./escape-html";

/**
 * A link that saves a text as a file, without a request and without scripts: the text is in the link.
 *
 * @param label what the link says
 * @param file `name`, media `type` and `text`; characters that file systems do not take become hyphens
 */
export function downloadLink(
  label: string,
  file: { readonly name: string; readonly type: string; readonly text: string },
): string {
  const name = file.name.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "");
  const data = encodeURI(file.text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(/#/g, "%23")
    .replace(/%(7B|7D|5B|5D)/g, (sign) => decodeURIComponent(sign));
  return `<a class="download" download="${escapeHtml(name)}" href="data:${file.type};charset=utf-8,${escapeHtml(data)}">${escapeHtml(label)}</a>`;
}
