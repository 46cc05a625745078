import { checkPromise } from "@handrail-tooling/promise";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentProps, CSSProperties, ReactNode } from "react";
import { expect } from "storybook/test";
import { proveBroken } from "./proveBroken.js";

/**
 * Every story is checked for a person in reach. Each of these pages breaks the promise in one way, and its test proves that the
 * check finds the fault and names it.
 */
const meta = {
  title: "Proof/Broken on purpose",
  parameters: {
    layout: "fullscreen",
    a11y: { test: "off" },
    handrail: { bare: true, breaksPromise: true },
  },
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** The page that the other stories break. It has no fault, and the check finds none. */
export const Control: Story = {
  render: () => (
    <Page>
      <Person />
    </Page>
  ),
  play: async () => {
    await expect(await checkPromise(document)).toEqual([]);
  },
};

export const NotRendered = broken(/is not rendered/, () => <Person style={{ display: "none" }} />);
export const Invisible = broken(/is invisible/, () => <Person style={{ visibility: "hidden" }} />);
export const Transparent = broken(/is transparent/, () => <Person style={{ opacity: 0 }} />);
export const AlmostTransparent = broken(/is transparent/, () => (
  <div style={{ opacity: 0.2 }}>
    <Person />
  </div>
));
export const TheColourOfItsBackground = broken(/has text in the colour of its background/, () => (
  <Person style={{ color: "#fff", background: "#fff" }} />
));
export const TransparentWords = broken(/has text in the colour of its background/, () => (
  <Person style={{ color: "transparent" }} />
));
export const Covered = broken(/is covered by <div cover>/, () => (
  <>
    <Person />
    <div id="cover" style={{ position: "fixed", inset: 0, background: "#0007" }} />
  </>
));
export const HalfCovered = broken(/is covered/, () => (
  <div style={{ position: "relative", inlineSize: "12rem" }}>
    <Person />
    <div style={{ position: "absolute", insetBlock: 0, insetInlineStart: 0, inlineSize: "35%", background: "#ccc" }} />
  </div>
));
export const ClippedAway = broken(/clipped/, () => (
  <div style={{ overflow: "hidden", blockSize: 1 }}>
    <Person />
  </div>
));
export const TakesNoClicks = broken(/takes no clicks/, () => <Person style={{ pointerEvents: "none" }} />);
export const OffScreen = broken(/is not in the window/, () => (
  <Person style={{ position: "absolute", insetInlineStart: -9999 }} />
));
export const Inert = broken(/is inert/, () => (
  <div ref={(element) => element?.setAttribute("inert", "")}>
    <Person />
  </div>
));
export const HiddenFromAssistiveTechnology = broken(/is hidden from assistive technology/, () => (
  <div aria-hidden="true">
    <Person />
  </div>
));
export const OutOfTabOrder = broken(/cannot be reached with Tab/, () => <Person tabIndex={-1} />);
export const NoName = broken(/has no accessible name/, () => (
  <Person>
    <svg aria-hidden="true" width="44" height="44" />
  </Person>
));
export const BlankName = broken(/has no accessible name/, () => <Person>{"\u00a0\u200b"}</Person>);
export const NoAddress = broken(/has no address/, () => <Person href="" />);
export const LeadsToTheTop = broken(/leads to "#", which opens no channel/, () => <Person href="#" />);
export const NumberWithoutDigits = broken(/leads to "tel:", which opens no channel/, () => <Person href="tel:" />);
export const TooSmall = broken(/is too small \(10 by 10 px\)/, () => (
  <Person style={{ inlineSize: 10, blockSize: 10, minBlockSize: 0, padding: 0, overflow: "hidden" }} />
));
export const OnlyAnOpener = broken(/There is no link to a person/, () => <button type="button">Contact us</button>);
export const OnlyABot = broken(/There is no link to a person/, () => <a href="/assistant">Ask the assistant</a>);
export const BehindMoreWays = broken(/is not rendered/, () => (
  <details>
    <summary>More ways</summary>
    <Person />
  </details>
));
export const OnlyAtTheTop = broken(/in the middle of the page.*\n.*is not in the window/, () => (
  <div style={{ blockSize: "400vh" }}>
    <Person />
  </div>
));
export const OnlyAtTheEnd = broken(/at the top of the page.*\n.*is not in the window/, () => (
  <div style={{ paddingBlockStart: "400vh" }}>
    <Person />
  </div>
));
export const ModalWithoutAPerson = broken(/of the open dialog.*\n.*lies outside the open dialog/, () => (
  <>
    <Person />
    <div role="dialog" aria-modal="true" aria-label="Your address">
      Nobody in here.
    </div>
  </>
));
export const NativeModalWithoutAPerson = broken(/of the open dialog/, () => (
  <>
    <Person />
    <dialog ref={showAsModal} aria-label="Your address">
      Nobody in here.
    </dialog>
  </>
));
export const ModalOverAHiddenPage = broken(/of the open dialog/, () => (
  <>
    <div aria-hidden="true">
      <Person />
    </div>
    <div role="dialog" aria-label="Your address">
      Nobody in here.
    </div>
  </>
));
export const ModalWithAPersonAtItsEnd = broken(/at the top of the open dialog/, () => (
  <div
    role="dialog"
    aria-modal="true"
    aria-label="Your address"
    style={{ position: "fixed", inset: "10vh 10vw", overflowY: "auto" }}
  >
    <div style={{ paddingBlockStart: "300vh" }}>
      <Person />
    </div>
  </div>
));

/** React refuses such an address, so it is set as a script would set it. */
export const ScriptAddress = broken(/which opens no channel/, () => (
  <Person ref={(link) => link?.setAttribute("href", "javascript:void(0)")} />
));

function broken(fault: RegExp, content: () => ReactNode): Story {
  return { render: () => <Page>{content()}</Page>, play: () => proveBroken(fault) };
}

function Page({ children }: { children: ReactNode }) {
  return (
    <main style={{ minBlockSize: "100vh" }}>
      <p style={{ margin: 0, padding: "1rem" }}>A page of a help centre.</p>
      {children}
    </main>
  );
}

function Person({ style, children = "Call +370 5 200 0000", ...rest }: ComponentProps<"a">) {
  return (
    <a data-human="phone" href="tel:+37052000000" style={{ ...linkStyle, ...style }} {...rest}>
      {children}
    </a>
  );
}

function showAsModal(dialog: HTMLDialogElement | null) {
  if (dialog && !dialog.open) dialog.showModal();
}

const linkStyle: CSSProperties = {
  display: "inline-block",
  minBlockSize: 44,
  paddingInline: 16,
  color: "#123",
  background: "#fff",
};
