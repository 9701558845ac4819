import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { searchLabel } from "../../../report/page/messages";
import { sectionsStyle } from "../../../report/page/page-style";
import { type Findable, findables, foundBy } from "../../../report/page/runtime/contents-bar";
import type { Answered } from "../../engine/protocol";
import { Button } from "../button";
import { inPagePlaces } from "../left/problem-text";
import { goTo, makeInteractive } from "./make-interactive";
import * as messages from "./messages";

/** Adds the report's style, scoped to answers. */
function adoptStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sectionsStyle(".answer"));
  // Before the page's own style, which may override it.
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
let adopted = false;

/** The report's sections, rendered and attached by the report's script. */
export function ReportView({
  answered,
  earlier,
}: {
  readonly answered: Answered;
  readonly earlier: boolean;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly Findable[]>([]);
  useLayoutEffect(() => {
    if (!adopted) adoptStyle();
    adopted = true;
    const element = root.current;
    if (element === null) return;
    // The report's renderer escapes all text.
    element.innerHTML = inPagePlaces(answered.html);
    setPlaces(findables(element));
    return makeInteractive(element, answered.data);
  }, [answered]);
  return (
    <>
      {places.length > 1 && (
        <Find places={places} go={(id) => root.current !== null && goTo(root.current, id)} />
      )}
      <div class={earlier ? "answer earlier" : "answer"} ref={root} />
    </>
  );
}

function Find({ places, go }: { readonly places: readonly Findable[]; readonly go: (id: string) => void }) {
  const [typed, type] = useState("");
  const found = foundBy(typed, places);
  const take = (id: string): void => {
    type("");
    go(id);
  };
  return (
    <search class="find">
      <label>
        <span>{searchLabel()}</span>
        <input
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={({ key }) => {
            const [first] = found;
            if (key === "Enter" && first !== undefined) take(first.id);
            if (key === "Escape") type("");
          }}
        />
      </label>
      {typed.trim() !== "" && (
        <ul aria-live="polite">
          {found.map(({ id, name }) => (
            <li key={id}>
              <Button text={name} class="link" onClick={() => take(id)} />
            </li>
          ))}
          {found.length === 0 && <li>{messages.nothingFound()}</li>}
        </ul>
      )}
    </search>
  );
}
