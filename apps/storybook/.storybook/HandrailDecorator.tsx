import { HandrailProvider } from "@handrail/contact";
import { en } from "@handrail/core/messages/en";
import { lt } from "@handrail/core/messages/lt";
import { northwind } from "@handrail-demo/northwind";
import { instants, type StatePage } from "@handrail-tooling/testing/states";
import { type ReactNode, useLayoutEffect, useMemo } from "react";
import { slowFetch } from "../src/network/slowNetwork.js";
import { type Surroundings, SurroundingsContext } from "../src/surroundings.js";

/** The settings of a story in `parameters.handrail`. They override the toolbars. */
export interface HandrailParameters extends StatePage {
  /** Whether a consumer's part in a slot throws, as with "Break it" in the toolbar. */
  breakIt?: boolean;
  /** Whether the story breaks the promise on purpose. Its play function expects that the check finds the fault. */
  breaksPromise?: boolean;
  /** The visitor's IANA time zone. @default "Europe/London", so that office hours are shown in both times */
  timeZone?: string;
  /** Whether the story is a reference for designers, in which the promise is not checked. */
  reference?: boolean;
}

/** Renders a story in Northwind Broadband's help centre, with the time and the network of the toolbars. */
export function HandrailDecorator({ globals, parameters, children }: DecoratorProps): ReactNode {
  useRootAttributes(globals);
  const language = globals.language === "lt" ? "lt" : "en";
  const network = networkOf(globals, parameters);
  useLayoutEffect(() => (network === "slow" ? slowFetch() : undefined), [network]);
  const surroundings = useMemo(() => ({ language, network }) as const, [language, network]);
  const { content, contacts } = northwind[language];
  const hours = parameters.hours ?? (isInstant(globals.hours) ? globals.hours : "open");
  if (parameters.bare || parameters.reference) return children;
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <HandrailProvider
        // The journey belongs to one language, so another language starts a new one.
        key={language}
        contacts={contacts}
        messages={language === "lt" ? lt : en}
        topics={content.topics}
        now={instants[hours]}
        timeZone={parameters.timeZone ?? "Europe/London"}
        online={network !== "offline"}
      >
        {/* A docs page shows many stories, and each is a page of its own. */}
        <div data-hr-page style={{ display: "contents" }}>
          {children}
        </div>
      </HandrailProvider>
    </SurroundingsContext.Provider>
  );
}

/** Returns the network of a story: its own setting, or the toolbar's. */
export function networkOf(globals: Globals, { online }: HandrailParameters): Surroundings["network"] {
  if (!(online ?? globals.network !== "offline")) return "offline";
  return globals.network === "slow" ? "slow" : "fine";
}

function isInstant(value: string | undefined): value is keyof typeof instants {
  return value !== undefined && value in instants;
}

function useRootAttributes({ scheme, contrast, brand, language, direction, textSize }: Globals) {
  useLayoutEffect(() => {
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
