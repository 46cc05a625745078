"use client";
import { Icon, stateAttribute, useIsHydrated } from "@handrail/ui";
import { searchIcon } from "@handrail/ui/icons";
import { forwardRef, useId } from "react";
import { parts, states } from "./anatomy.js";
import { type HelpSearchDialogProps, splitDialogProps } from "./helpSearchDialogProps.js";
import { formatShortcut, modifierOf, withModifier } from "./search/formatShortcut.js";
import { loadDialog } from "./search/loadDialog.js";
import { SearchDialog } from "./search/SearchDialog.js";
import { splitAction } from "./search/splitAction.js";
import { useSearchDialog } from "./search/useSearchDialog.js";
import { useSearchMessages } from "./search/useSearchMessages.js";
import { useSearchShortcut } from "./search/useSearchShortcut.js";

/**
 * A button that opens a search in a dialog, also by a keyboard shortcut. Renders a `<button>`. The code of the dialog, the engine and the index
 * are loaded when it first opens. Without JavaScript the button leads to `action`; without `action` it is hidden until it works.
 */
export const HelpSearchDialog = /* @__PURE__ */ forwardRef<HTMLButtonElement, HelpSearchDialogProps>(
  function HelpSearchDialog(props, ref) {
    const { search, dialog, placeholder, inputProps, products, suggestions, preview, shortcut, ...others } =
      splitDialogProps(props);
    const { children, onClick, onPointerEnter, ...rest } = others;
    const { action, name = "q" } = search;
    const { open, setOpen, loaded } = useSearchDialog({ ...dialog, action });
    const messages = useSearchMessages();
    const isHydrated = useIsHydrated();
    const formId = useId();
    const modifier = isHydrated ? modifierOf(navigator.platform) : "Control";
    const keys = shortcut === false ? undefined : withModifier(shortcut, modifier);
    useSearchShortcut(isHydrated ? keys : undefined, () => setOpen(true));
    const { address, parameters } = splitAction(action, name);
    return (
      <>
        <button
          data-hr={parts.trigger}
          {...stateAttribute(states.waiting, !isHydrated && action === undefined)}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-keyshortcuts={isHydrated ? keys : undefined}
          {...rest}
          type={action === undefined ? "button" : "submit"}
          form={action === undefined ? undefined : formId}
          onClick={(event) => {
            onClick?.(event);
            if (event.defaultPrevented) return;
            event.preventDefault();
            setOpen(true);
          }}
          onPointerEnter={(event) => {
            onPointerEnter?.(event);
            // If this fails, opening tries again.
            loadDialog().catch(() => {});
          }}
          ref={ref}
        >
          <Icon icon={searchIcon} />
          <span data-hr={parts.triggerText}>{children ?? messages.open}</span>
          {keys !== undefined && (
            <span data-hr={parts.triggerKeys} aria-hidden="true">
              {isHydrated && <kbd>{formatShortcut(keys, modifier)}</kbd>}
            </span>
          )}
        </button>
        {action !== undefined && (
          <form id={formId} action={address} hidden>
            {parameters.map(([parameter, value], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a name may occur several times
              <input key={index} type="hidden" name={parameter} value={value} />
            ))}
          </form>
        )}
        {loaded && (
          <SearchDialog
            {...search}
            Dialog={loaded.Dialog}
            open={open}
            onOpenChange={setOpen}
            placeholder={placeholder}
            inputProps={inputProps}
            products={products}
            suggestions={suggestions}
            preview={preview}
          />
        )}
      </>
    );
  },
);
