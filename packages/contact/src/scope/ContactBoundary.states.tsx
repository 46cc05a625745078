import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { type ReactElement, useEffect } from "react";
import { ContactBoundary } from "./ContactBoundary.js";
import { ContactScope } from "./ContactScope.js";

function ThrowsInRender(): ReactElement {
  throw new Error("Thrown in render.");
}

function ThrowsInEffect() {
  useEffect(() => {
    throw new Error("Thrown in an effect.");
  }, []);
  return <p>Soon gone.</p>;
}

function ThrowsInHandler() {
  const fail = () => {
    // The error is expected, so it stays out of the console.
    window.addEventListener("error", (event) => event.preventDefault(), { once: true });
    throw new Error("Thrown in a handler.");
  };
  return (
    <button type="button" onClick={fail}>
      Break
    </button>
  );
}

const forever = new Promise<never>(() => {});
function WaitsForever(): ReactElement {
  // React waits for a thrown promise.
  throw forever;
}

/** The states of a boundary inside a scope. */
export const contactBoundaryStates = defineStates(
  ContactBoundary,
  {
    props: { children: null },
    render: ({ children }) => (
      <div style={{ border: "1px solid var(--hr-color-line)", background: "var(--hr-color-surface)" }}>
        <ContactScope>{children}</ContactScope>
      </div>
    ),
  },
  {
    inRender: {
      description: "Children that throw in render are replaced, and the rail rises.",
      props: { children: <ThrowsInRender /> },
      page: { expectsErrors: true },
      shows: { text: en.contact.failedTitle },
    },
    inEffect: {
      description: "Children that throw in an effect are replaced, too.",
      props: { children: <ThrowsInEffect /> },
      page: { expectsErrors: true },
      shows: { text: en.contact.failedTitle },
    },
    inHandler: {
      description: "An error in an event handler leaves the children and the rail in place.",
      props: { children: <ThrowsInHandler /> },
      page: { expectsErrors: true },
      shows: { role: "button", name: "Break" },
    },
    waiting: {
      description: "The rail is there while the children wait.",
      props: { children: <WaitsForever /> },
      shows: { text: en.common.loading },
    },
  },
);
