"use client";
import { ContactBoundary, ContactRail, ModalScope, useMessages, useRecord } from "@handrail/contact";
import type { Product } from "@handrail/core";
import { Button, isPlainPress, stateAttribute } from "@handrail/ui";
import { type MouseEvent, type ReactNode, useEffect, useState } from "react";
import { parts, states } from "../anatomy.js";
import type { DialogModule } from "./loadDialog.js";
import { SearchAnnouncer } from "./SearchAnnouncer.js";
import { SearchColumns } from "./SearchColumns.js";
import { SearchEmpty } from "./SearchEmpty.js";
import { SearchField } from "./SearchField.js";
import { SearchFilter } from "./SearchFilter.js";
import { SearchRootContext, type SearchRootState, useSearchRoot } from "./SearchRootContext.js";
import { useFocusGuard } from "./useFocusGuard.js";
import type { SearchInputProps } from "./useSearchInput.js";
import { useSearchMessages } from "./useSearchMessages.js";
import { type SearchRootOptions, useSearchRootState } from "./useSearchRootState.js";

/** Props of {@link SearchDialog}. */
export interface SearchDialogProps extends SearchRootOptions {
  /** Loaded when it first opens. */
  Dialog: DialogModule["Dialog"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  placeholder: string | undefined;
  inputProps: SearchInputProps | undefined;
  products: readonly Product[] | undefined;
  suggestions: ReactNode;
  preview: ReactNode;
}

/**
 * A search in a dialog, whose rail is always in view. Renders a `<dialog>` while it is open. It stays mounted while it is closed, so that the
 * words and their hits are there when it opens again.
 */
export function SearchDialog(props: SearchDialogProps) {
  const { Dialog, open, onOpenChange, placeholder, inputProps, products, suggestions, preview, ...options } = props;
  const { state, rail } = useSearchRootState(options);
  const [failed, setFailed] = useState(false);
  const { common } = useMessages();
  const { label } = useSearchMessages();
  const record = useRecord();
  const close = () => onOpenChange(false);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={options.label ?? label}
      closeLabel={common.close}
      data-hr={parts.dialog}
      rail={<ContactRail {...rail} risen={rail.risen || failed} announce={!failed} />}
      onEscapeKeyDown={(event) => takesEscape(state) && event.preventDefault()}
    >
      <ModalScope>
        <ContactBoundary
          onError={() => {
            setFailed(true);
            record({ type: "component.failed", component: "search" });
          }}
          fallback={(retry) => (
            <Failed
              onRetry={() => {
                setFailed(false);
                retry();
              }}
            />
          )}
        >
          <SearchRootContext.Provider value={state}>
            <Content onOpenHit={close}>
              <SearchField placeholder={placeholder} inputProps={{ autoFocus: true, ...inputProps }} />
              {products && <SearchFilter options={products} />}
              {suggestions}
              <SearchEmpty />
              <SearchColumns preview={preview} />
              <SearchAnnouncer />
            </Content>
          </SearchRootContext.Provider>
        </ContactBoundary>
      </ModalScope>
    </Dialog>
  );
}

function Content({ onOpenHit, children }: { onOpenHit: () => void; children: ReactNode }) {
  const { view, input } = useSearchRoot("Root");
  const guard = useFocusGuard(input);
  useEffect(() => {
    // The next letter begins another question, and the arrow keys keep this one.
    input.current?.select();
  }, [input]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only watch the hits and where the focus is
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key opens a hit by a click
    <div
      data-hr={parts.root}
      {...stateAttribute(states.view, view)}
      onClick={(event) => opensHit(event) && setTimeout(onOpenHit)}
      onFocus={guard.onFocus}
      onBlur={guard.onBlur}
    >
      {children}
    </div>
  );
}

const links = `:is([data-hr~="${parts.hit}"], [data-hr~="${parts.previewLink}"])`;

/** Whether a click opens a hit in this window. A router may have prevented the link. */
function opensHit(event: MouseEvent): boolean {
  const { target } = event;
  return isPlainPress(event) && target instanceof Element && target.closest(links) !== null;
}

/** Puts the hits away, or empties the field. Otherwise Escape closes the dialog. */
function takesEscape({ input, hits, query, dismiss, clearField }: SearchRootState): boolean {
  if (!input.current?.matches(":focus") || query === "") return false;
  if (hits.length > 0) dismiss();
  else clearField.current?.();
  return true;
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { contact } = useMessages();
  return (
    <div data-hr={parts.empty} role="alert">
      <p data-hr={parts.emptyTitle}>{contact.failedTitle}</p>
      <p data-hr={parts.emptyBody}>{contact.failedBody}</p>
      <Button onClick={onRetry}>{contact.retry}</Button>
    </div>
  );
}
