"use client";
import { Button, isPlainPress, VisuallyHidden } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { useFaqItem } from "./FaqItemContext.js";
import { useFaqMessages } from "./useFaqMessages.js";

/**
 * A link to the question; activating it copies its address. Renders an `<a>`, and beside it the announcement that it was
 * copied. Where the browser does not allow to copy, it is followed, and the address is in the address bar.
 */
export const FaqCopyLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, ComponentPropsWithoutRef<"a">>(
  function FaqCopyLink({ onClick, ...rest }, ref) {
    const { idOf } = useFaq("CopyLink");
    const { id } = useFaqItem("CopyLink");
    const messages = useFaqMessages();
    const [isCopied, setIsCopied] = useState(false);
    const hash = `#${encodeURIComponent(idOf(id) ?? id)}`;
    return (
      <>
        <Button asChild variant="quiet" data-hr={parts.copyLink}>
          <a
            href={hash}
            {...rest}
            ref={ref}
            onClick={(event) => {
              onClick?.(event);
              if (event.defaultPrevented || !isPlainPress(event) || !navigator.clipboard) return;
              event.preventDefault();
              navigator.clipboard.writeText(new URL(hash, window.location.href).href).then(
                () => setIsCopied(true),
                () => window.location.assign(hash),
              );
            }}
          >
            {isCopied ? messages.linkCopied : messages.copyLink}
          </a>
        </Button>
        <VisuallyHidden role="status">{isCopied && messages.linkCopied}</VisuallyHidden>
      </>
    );
  },
);
