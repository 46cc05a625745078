"use client";
import { ContactScope } from "@handrail/contact";
import { type ReactNode, startTransition, useEffect, useState } from "react";
import { parts } from "../anatomy.js";
import { useFaq, useFaqItem } from "./FaqContext.js";

/** What stands at the end of an answer, once it has been opened. Renders a `<div>`; before that, and without JavaScript, nothing. */
export function FaqAfter({ children }: FaqAfterProps): ReactNode {
  const { store } = useFaq("After");
  const { id } = useFaqItem("After");
  const [wasOpened, setWasOpened] = useState(false);
  useEffect(() => {
    if (wasOpened) return;
    // A thousand answers that open at once are shown first.
    const check = () => store.isOpen(id) && startTransition(() => setWasOpened(true));
    check();
    return store.subscribe(check);
  }, [store, id, wasOpened]);
  return (
    wasOpened && (
      <div data-hr={parts.after}>
        <ContactScope component="faq">{children()}</ContactScope>
      </div>
    )
  );
}

interface FaqAfterProps {
  children: () => ReactNode;
}
