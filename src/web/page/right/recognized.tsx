import { Button } from "../button";
import type { EditorProps } from "../left/measure-editor";
import { useChoices } from "../left/use-choices";
import * as messages from "./messages";

/** Says which published measure the file has, and drafts a definition from its columns instead, or the other way round. */
export function Recognized({ client, project, facts, draft, act }: EditorProps) {
  const { stated, isDrafting, problem, state } = useChoices(client, project, {
    draft: draft ?? facts.draft,
    act,
  });
  const found = facts.draft?.recognized ?? [];
  const used = draft?.recognized ?? found;
  const isLeft = draft?.choices.measure === "none";
  if (found.length === 0 || stated === null || (used.length === 0 && !isLeft)) return null;
  const published = { ...stated, measure: undefined, items: undefined, reversed: undefined };
  return (
    <section class="banner" aria-label={messages.recognizedLabel()} aria-busy={isDrafting}>
      <p>{isLeft ? messages.asItIs({ measures: found }) : messages.recognized({ measures: used })}</p>
      <Button
        text={isLeft ? messages.usePublished() : messages.useAsItIs()}
        disabled={isDrafting}
        onClick={() => state(isLeft ? published : { ...stated, measure: "none" })}
      />
      {problem !== null && <p role="alert">{problem}</p>}
    </section>
  );
}

/** Says that answers in words of unknown order are in the order in which the file has them, until they are put in order. */
export function AssumedOrder({ facts, draft }: Pick<EditorProps, "facts" | "draft">) {
  const { orders, items } = facts.draft?.choices ?? {};
  const now = (draft ?? facts.draft)?.choices.orders;
  const isDescribed = draft === null && items !== undefined;
  if (orders === undefined || isDescribed || JSON.stringify(now) !== JSON.stringify(orders)) return null;
  return (
    <p class="banner" role="note">
      {messages.assumedOrder({ answers: orders.flat() })}
    </p>
  );
}
