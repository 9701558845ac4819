import type { Answered } from "../../engine/protocol";
import { ShownText } from "../shown-text";
import * as messages from "./messages";

/** How to repeat the computation elsewhere: the command, and an R script. */
export function ScriptsPanel({ answered }: { readonly answered: Answered | null }) {
  return (
    <section class="scripts" aria-label={messages.scripts()}>
      <ShownText
        summary={messages.showCommand()}
        label={messages.command()}
        about={messages.commandAbout()}
        text={answered?.command ?? null}
      />
      <ShownText
        summary={messages.showScript()}
        label={messages.script()}
        about={messages.scriptAbout()}
        text={answered?.script ?? null}
        file="analysis.R"
      />
    </section>
  );
}
