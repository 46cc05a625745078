import { partOf, type Question, type Setup, type Shown, type Step } from "./acts.js";
import { findQuestion, idOf, performAll, rest, startAt } from "./perform.js";

/** Plays a run on plain `<details>` elements without React: the oracle of the model. @returns what it shows after each rest */
export async function play(setup: Setup, steps: readonly Step[]): Promise<readonly Shown[]> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  root.innerHTML = setup.questions.map(htmlOf).join("");
  const views: Record<string, number> = {};
  const isHeardOpen = new Map<HTMLDetailsElement, boolean>();
  const all = () => [...root.querySelectorAll("details")];
  const details = (id: string) => findQuestion(all(), id);
  const hear = (one: HTMLDetailsElement) => {
    if (setup.owner === "refusing" && idOf(one) === setup.refused && one.open) {
      one.open = false;
      return;
    }
    if (one.open && !isHeardOpen.get(one)) views[idOf(one)] = (views[idOf(one)] ?? 0) + 1;
    isHeardOpen.set(one, one.open);
  };
  for (const one of all()) isHeardOpen.set(one, one.open);
  startAt(setup);
  // Nobody hears what happens in server HTML before hydration; what is open then is heard at once.
  if (!setup.hydrates) {
    for (const one of all()) one.addEventListener("toggle", () => hear(one));
    reveal();
    await rest();
  }
  for (const id of setup.openedBefore) details(id).open = true;
  await rest();
  if (setup.hydrates) {
    for (const one of all()) one.addEventListener("toggle", () => hear(one));
    for (const one of all()) hear(one);
    await rest();
  }
  return performAll(
    {
      details,
      all,
      toggleAll() {
        const open = !all().every((one) => one.open);
        for (const one of all()) hear(one);
        for (const one of all()) {
          if (setup.owner === "refusing" && idOf(one) === setup.refused) continue;
          one.open = open;
          isHeardOpen.set(one, open);
        }
      },
      moved: reveal,
      render: () => {},
      shown: () => ({
        open: all()
          .filter(({ open }) => open)
          .map(idOf),
        views: { ...views },
      }),
    },
    steps,
  );
}

// What a browser does when it follows a link to `#id`. It does not do so for `pushState`, where a router is expected to.
function reveal(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  for (let place = id ? document.getElementById(id) : null; place; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
}

function htmlOf({ id, name, startsOpen, inner }: Question): string {
  return `<details data-id="${id}" ${name ? `name="${name}"` : ""} ${startsOpen ? "open" : ""}><summary>${id}</summary>
    <div id="${id}"><h4 id="${partOf(id)}">Part</h4>${inner.map(htmlOf).join("")}</div></details>`;
}

Object.assign(window, { play });
