"use client";
import { format, type Messages, type QuestionOption } from "@handrail/core";
import { Button, Icon, VisuallyHidden } from "@handrail/ui";
import { chevronDownIcon } from "@handrail/ui/icons";
import { useLayoutEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";

/** Items with buttons that move each one up and down, which a screen reader announces. Renders an `<ol>`. */
export function OrderList({ options, locale, messages, order, isDone, onOrder }: OrderListProps) {
  const [moved, setMoved] = useState("");
  const pressed = useRef<HTMLElement>(null);
  // An element that moves in the page loses focus.
  useLayoutEffect(() => {
    if (pressed.current?.isConnected && pressed.current !== document.activeElement) pressed.current.focus();
    pressed.current = null;
  });
  const items = order.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const move = (from: number, to: number, button: HTMLElement) => {
    const item = items[from];
    if (isDone || !item || to < 0 || to >= items.length) return;
    pressed.current = button;
    const others = order.filter((id) => id !== item.id);
    onOrder([...others.slice(0, to), item.id, ...others.slice(to)]);
    setMoved(format(messages.moved, { item: item.text, position: to + 1, total: items.length }));
  };
  return (
    <>
      <ol data-hr={parts.checkOrder}>
        {items.map(({ id, text }, index) => (
          <li key={id}>
            <span lang={locale}>{text}</span>
            {!isDone &&
              ([-1, 1] as const).map((by) => (
                <Button
                  key={by}
                  variant="quiet"
                  data-hr={by < 0 ? parts.checkUp : parts.checkDown}
                  // Still focusable, so that focus is not lost where an item can move no further.
                  aria-disabled={index + by < 0 || index + by >= items.length || undefined}
                  onClick={(event) => move(index, index + by, event.currentTarget)}
                >
                  <Icon icon={chevronDownIcon} />
                  <VisuallyHidden>
                    {format(by < 0 ? messages.moveUp : messages.moveDown, { item: text })}
                  </VisuallyHidden>
                </Button>
              ))}
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
    </>
  );
}

interface OrderListProps {
  options: readonly QuestionOption[];
  locale: string;
  messages: Messages["walkthrough"]["check"];
  order: readonly string[];
  isDone: boolean;
  onOrder: (order: readonly string[]) => void;
}
