import type { ComponentProps } from "preact";

type ButtonProps = Omit<ComponentProps<"button">, "type" | "children"> & { readonly text: string };

/** A button that submits nothing. */
export function Button({ text, ...attributes }: ButtonProps) {
  return (
    <button type="button" {...attributes}>
      {text}
    </button>
  );
}
