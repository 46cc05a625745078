import { contrastOf } from "./contrast.js";

/** WCAG 2.2 2.5.8 Target Size (Minimum), in CSS pixels. */
const smallest = 24;

/** Why a person cannot be reached through this link here and now, or nothing when one can. */
export function faultOf(link: HTMLElement): string | undefined {
  return (
    hrefFault(link) ??
    hiddenFault(link) ??
    nameFault(link) ??
    placeFault(link) ??
    coverFault(link) ??
    contrastFault(link) ??
    focusFault(link)
  );
}

function hrefFault(link: HTMLElement): string | undefined {
  if (link instanceof HTMLButtonElement) return link.disabled ? "is disabled" : undefined;
  const href = link.getAttribute("href") ?? "";
  if (/^(tel|sms):\+?\d/.test(href) || /^mailto:[^?\s]+@[^?\s]+/.test(href)) return undefined;
  if (/^https:\/\/[^/]+/.test(href) || /^\/(?!\/)/.test(href)) return undefined;
  return `leads nowhere (${JSON.stringify(href)})`;
}

function hiddenFault(link: HTMLElement): string | undefined {
  if (!link.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) {
    return "is hidden";
  }
  if (link.closest("[inert]")) return "is inert";
  if (link.closest("[aria-hidden='true']")) return "is hidden from assistive technology";
  return link.tabIndex < 0 ? "cannot be reached by Tab" : undefined;
}

function nameFault(link: HTMLElement): string | undefined {
  const labelledBy = (link.getAttribute("aria-labelledby") ?? "").split(/\s+/).map((id) => document.getElementById(id));
  const label = labelledBy.map((element) => element?.textContent ?? "").join("") || link.getAttribute("aria-label");
  return (label ?? link.textContent ?? "").trim() ? undefined : "has no accessible name";
}

function placeFault(link: HTMLElement): string | undefined {
  const { top, left, right, bottom, width, height } = link.getBoundingClientRect();
  if (width < smallest || height < smallest)
    return `is ${Math.round(width)} × ${Math.round(height)} px, under ${smallest}`;
  const isInside = top >= -1 && left >= -1 && bottom <= window.innerHeight + 1 && right <= window.innerWidth + 1;
  return isInside ? undefined : "is outside the window";
}

function coverFault(link: HTMLElement): string | undefined {
  const { top, left, width, height } = link.getBoundingClientRect();
  const isOnTop = [0.2, 0.5, 0.8].every((share) => {
    const there = document.elementFromPoint(left + width * share, top + height / 2);
    return there !== null && link.contains(there);
  });
  return isOnTop ? undefined : "is covered or clipped";
}

function contrastFault(link: HTMLElement): string | undefined {
  if (Number.parseFloat(getComputedStyle(link).fontSize) < 6) return "has text too small to see";
  // Far below what WCAG asks for, which axe checks: this finds text that is not there to be seen at all.
  return contrastOf(link) < 1.5 ? "has text in the colour of its background" : undefined;
}

function focusFault(link: HTMLElement): string | undefined {
  const before = document.activeElement;
  link.focus({ preventScroll: true });
  const took = document.activeElement === link;
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  else link.blur();
  return took ? undefined : "does not take focus";
}
