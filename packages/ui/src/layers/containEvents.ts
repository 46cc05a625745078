/** What a layer listens to, to close itself or to take focus back, while the visitor is outside it. */
const contained =
  "pointerdown pointerup mousedown mouseup touchstart touchmove touchend click keydown keyup focusin wheel".split(" ");

/**
 * Keeps the events of an element inside it, so that the layers of the page do not take them for events outside themselves. A click on a link
 * to another page of the site still arrives at the document, where a client router follows it.
 */
export function containEvents(element: Element): void {
  for (const type of contained)
    element.addEventListener(type, (event) => {
      if (!(type === "click" && leadsToOtherPage(event.target))) event.stopPropagation();
    });
}

function leadsToOtherPage(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link?.href) return false;
  const { href, origin } = link.ownerDocument.location;
  return link.origin === origin && withoutHash(link.href) !== withoutHash(href);
}

const withoutHash = (href: string) => href.split("#")[0];
