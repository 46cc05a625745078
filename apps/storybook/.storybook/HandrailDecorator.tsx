import { HandrailProvider } from "@handrail/contact";
import { en } from "@handrail/core/messages/en";
import { lt } from "@handrail/core/messages/lt";
import { northwind } from "@handrail-demo/northwind";
import { type ReactNode, useEffect } from "react";

const instants = {
  open: "2026-11-16T10:00:00+02:00",
  closed: "2026-11-15T23:00:00+02:00",
  holiday: "2026-12-25T11:00:00+02:00",
};

/** What a story may set for itself, in `parameters.handrail`. */
export interface HandrailParameters {
  hours?: keyof typeof instants;
  online?: boolean;
  /** The story throws on purpose, so what it writes to the console is no fault. */
  expectsErrors?: boolean;
  /** The story breaks the promise on purpose; its own play proves that the check finds it. */
  breaksPromise?: boolean;
  /** The story brings its own provider. */
  bare?: boolean;
}

/** Puts a story into Northwind Broadband's help centre, at the hour and on the network that the toolbar says. */
export function HandrailDecorator({ globals, parameters, children }: DecoratorProps): ReactNode {
  useRootAttributes(globals);
  const language = globals.language === "lt" ? "lt" : "en";
  const { content, contacts } = northwind[language];
  const hours = parameters.hours ?? (isInstant(globals.hours) ? globals.hours : "open");
  if (parameters.bare) return children;
  return (
    <HandrailProvider
      // A frozen clock begins anew with another hour.
      key={language}
      contacts={contacts}
      messages={language === "lt" ? lt : en}
      topics={content.topics}
      now={Date.parse(instants[hours])}
      timeZone="Europe/London"
      online={parameters.online ?? globals.network !== "offline"}
    >
      {children}
    </HandrailProvider>
  );
}

function isInstant(value: string | undefined): value is keyof typeof instants {
  return value !== undefined && value in instants;
}

function useRootAttributes({ scheme, contrast, brand, language, direction, textSize }: Globals) {
  useEffect(() => {
    const root = document.documentElement;
    set(root, "data-hr-scheme", scheme === "auto" ? undefined : scheme);
    set(root, "data-hr-contrast", contrast === "more" ? "more" : undefined);
    set(root, "data-hr-brand", brand === "handrail" ? undefined : brand);
    set(root, "lang", language);
    set(root, "dir", direction);
    root.style.fontSize = textSize ?? "";
  }, [scheme, contrast, brand, language, direction, textSize]);
}

function set(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

type Globals = Readonly<Record<string, string | undefined>>;

interface DecoratorProps {
  globals: Globals;
  parameters: HandrailParameters;
  children: ReactNode;
}
