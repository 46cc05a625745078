import { HandrailProvider } from "@handrail/contact";
import { createJourney } from "@handrail/core/journey";
import { en } from "@handrail/core/messages/en";
import { lt } from "@handrail/core/messages/lt";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { type ReactNode, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HelpFaq } from "./HelpFaq.js";
import { Faq, type FaqItem } from "./index.js";

const items: FaqItem[] = [
  { id: "pay", title: "How do I pay?", text: "By card." },
  { id: "late", title: "What if I pay late?", text: "We remind you twice." },
];
const page = (children: ReactNode, journey = createJourney()) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} journey={journey}>
      {children}
    </HandrailProvider>
  </StrictMode>
);
const details = (title: string) => screen.getByText(title).closest("details");

// jsdom implements <details> but does not fire its toggle event.
function toggle(title: string, open: boolean) {
  const element = details(title);
  if (!element) throw new Error(`There is no question ${title}.`);
  element.open = open;
  fireEvent(element, new Event("toggle"));
}

afterEach(() => window.history.replaceState(null, "", "/"));

describe("HelpFaq", () => {
  it("renders every answer and the rail on the server, without the vote and the link to copy, which need JavaScript", () => {
    const html = renderToString(page(<HelpFaq items={items} />));
    expect(html).toContain("By card.");
    expect(html).toContain("We remind you twice.");
    expect(html).toContain('href="tel:+37052000000"');
    expect(html).not.toContain("Did this answer your question?");
    expect(html).not.toContain("Copy link");
  });

  it("raises the rail after a no vote, and lowers it when the vote changes to yes", async () => {
    const onVote = vi.fn();
    const { container } = render(page(<HelpFaq items={items} defaultValue={["pay"]} onVote={onVote} />));
    const rail = container.querySelector('[data-hr~="faq"] [data-hr~="rail"]');
    await userEvent.click(await screen.findByRole("button", { name: "No" }));
    expect(rail).toHaveAttribute("data-risen");
    expect(onVote).toHaveBeenLastCalledWith("pay", false);
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    expect(rail).not.toHaveAttribute("data-risen");
    expect(onVote).toHaveBeenLastCalledWith("pay", true);
  });

  it("hides the button that opens all answers until JavaScript runs", () => {
    const root = document.createElement("div");
    root.innerHTML = renderToString(page(<HelpFaq items={items} />));
    expect(root.querySelector('[data-hr~="faq-toggle-all"]')).toHaveAttribute("hidden");
    render(page(<HelpFaq items={items} />));
    expect(screen.getByRole("button", { name: "Open all" })).toBeVisible();
  });

  it("marks the language of questions and answers, and leaves its own words outside", async () => {
    const inLithuanian = items.map((item) => ({ ...item, locale: "lt" }));
    render(page(<HelpFaq items={inLithuanian} defaultValue={["pay"]} />));
    expect(screen.getByRole("heading", { name: "How do I pay?" })).toHaveAttribute("lang", "lt");
    expect(screen.getByText("By card.").closest("[lang]")).toHaveAttribute("lang", "lt");
    expect((await screen.findByText("Copy link")).closest('[lang="lt"]')).toBeNull();
    expect(screen.getByText("Did this answer your question?").closest('[lang="lt"]')).toBeNull();
  });

  it("gives an id to the answer of the first of two equal lists only", () => {
    window.history.replaceState(null, "", "#pay");
    const { container } = render(
      page(
        <>
          <HelpFaq items={items} />
          <HelpFaq items={items} />
        </>,
      ),
    );
    expect(container.querySelectorAll("#pay")).toHaveLength(1);
    expect(
      [...container.querySelectorAll<HTMLDetailsElement>('[data-hr~="faq-item"]')].map(({ open }) => open),
    ).toEqual([true, false, false, false]);
  });

  it("labels unfinished tasks in the language of the page", () => {
    const done = { type: "element", tagName: "li", properties: { checked: false }, children: [] } as const;
    const list = { type: "element", tagName: "ul", children: [done] } as const;
    const item: FaqItem = {
      ...{ id: "pay", locale: "lt", title: "Kaip mokėti?", summary: "Kortele." },
      body: { type: "root", children: [list] },
    };
    render(
      <HandrailProvider contacts={contacts} messages={lt}>
        <HelpFaq items={[item]} />
      </HandrailProvider>,
    );
    expect(screen.getByText("Neatlikta:")).toBeInTheDocument();
  });

  it("records an opened question", () => {
    const journey = createJourney({ now: () => 1 });
    render(page(<HelpFaq items={items} />, journey));
    act(() => toggle("How do I pay?", true));
    expect(details("How do I pay?")).toHaveAttribute("data-open");
    expect(journey.events()).toEqual([
      { type: "article.viewed", articleId: "pay", title: "How do I pay?", at: 1, step: 1 },
    ]);
  });

  it("renders `after` at the end of an answer once it has been opened", async () => {
    render(page(<HelpFaq items={items} after={({ id }) => <button type="button">Did {id} help?</button>} />));
    expect(screen.queryByText("Did pay help?")).toBeNull();
    act(() => toggle("How do I pay?", true));
    expect(await screen.findByRole("button", { name: "Did pay help?" })).toBeVisible();
    expect(screen.queryByText("Did late help?")).toBeNull();
  });

  it("replaces only the end of an answer for which `after` throws", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const after = ({ id }: FaqItem) => {
      if (id === "pay") throw new Error("The consumer's function failed.");
      return <p>More about {id}</p>;
    };
    render(page(<HelpFaq items={items} defaultValue={["pay", "late"]} after={after} />));
    expect(await screen.findByText("More about late")).toBeVisible();
    expect(details("How do I pay?")).toContainElement(screen.getByText("This part did not load"));
    expect(screen.getByText("By card.")).toBeVisible();
    report.mockClear();
  });

  it("opens the question in the URL fragment, and ignores a fragment that cannot be decoded", () => {
    window.history.replaceState(null, "", "#late");
    render(page(<HelpFaq items={items} />));
    expect(details("What if I pay late?")?.open).toBe(true);
    window.history.replaceState(null, "", "#%");
    act(() => {
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    expect(details("How do I pay?")?.open).toBe(false);
  });

  it("shows the number of questions in the language of the page", () => {
    const faq = <HelpFaq items={items} />;
    const { rerender } = render(page(faq));
    expect(screen.getByText("2 questions").nextSibling).toBe(screen.getByRole("button", { name: "Open all" }));
    rerender(
      <HandrailProvider contacts={contacts} messages={lt}>
        {faq}
      </HandrailProvider>,
    );
    expect(screen.getByText("2 klausimai")).toBeInTheDocument();
  });

  it("shows no tools above a single question", () => {
    const { container } = render(page(<HelpFaq items={items.slice(0, 1)} />));
    expect(screen.getByText("How do I pay?")).toBeInTheDocument();
    expect(container.querySelector('[data-hr~="faq-tools"]')).toBeNull();
  });

  it("opens and closes all questions", async () => {
    const onValueChange = vi.fn();
    render(page(<HelpFaq items={items} onValueChange={onValueChange} />));
    await userEvent.click(screen.getByRole("button", { name: "Open all" }));
    expect(onValueChange).toHaveBeenLastCalledWith(["pay", "late"], {});
    await userEvent.click(screen.getByRole("button", { name: "Close all" }));
    expect(onValueChange).toHaveBeenLastCalledWith([], {});
  });

  it("undoes a change that the controlled value does not accept", () => {
    const onValueChange = vi.fn();
    render(page(<HelpFaq items={items} value={[]} onValueChange={onValueChange} />));
    act(() => toggle("How do I pay?", true));
    expect(onValueChange).toHaveBeenCalledWith(["pay"], { id: "pay" });
    expect(details("How do I pay?")?.open).toBe(false);
  });

  it("keeps a question open that was opened before hydration", async () => {
    const host = document.createElement("div");
    document.body.append(host);
    const element = page(<HelpFaq items={items} />);
    host.innerHTML = renderToString(element);
    const first = host.querySelector("details");
    if (first) first.open = true;
    const root = await act(async () => hydrateRoot(host, element));
    expect(first?.open).toBe(true);
    expect(first).toHaveAttribute("data-open");
    act(() => root.unmount());
    host.remove();
  });

  it("says that there are no questions, and raises the rail", () => {
    const { container } = render(page(<HelpFaq items={[]} />));
    expect(screen.getByText("There are no questions here yet.")).toBeInTheDocument();
    expect(container.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
  });

  it("has no axe violations", async () => {
    const { container } = render(page(<HelpFaq items={items} defaultValue={["pay"]} />));
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it("throws an error that names the missing root of a part", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(page(<Faq.Question />))).toThrow("<Faq.Question> is outside <Faq.Root>");
  });
});

describe("HelpFaq with groups", () => {
  const groups = [
    { title: "Bills", items },
    { title: "Moving", items: [{ id: "move", title: "Can I move?", text: "Yes." }] },
  ];

  it("opens and closes the questions of one group only", async () => {
    const onValueChange = vi.fn();
    render(page(<HelpFaq groups={groups} onValueChange={onValueChange} />));
    await userEvent.click(screen.getByRole("button", { name: "Open all Moving" }));
    await userEvent.click(screen.getByRole("button", { name: "Open all Bills" }));
    expect(onValueChange).toHaveBeenLastCalledWith(["move", "pay", "late"], {});
    await userEvent.click(screen.getByRole("button", { name: "Close all Moving" }));
    expect(onValueChange).toHaveBeenLastCalledWith(["pay", "late"], {});
  });

  it("puts the headings of questions below those of the groups", () => {
    render(page(<HelpFaq groups={groups} headingLevel={2} />));
    expect(screen.getByRole("heading", { level: 2, name: "Bills" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 3, name: "How do I pay?" })).toBeVisible();
  });
});

describe("HelpFaq in a shadow tree", () => {
  it("has ids in its answers, and opens the one in the address", () => {
    window.history.replaceState(null, "", "#late");
    const host = document.createElement("div");
    document.body.append(host);
    const shadow = host.attachShadow({ mode: "open" });
    const container = document.createElement("div");
    shadow.append(container);
    render(page(<HelpFaq items={items} />), { container });
    expect(shadow.getElementById("pay")).toHaveTextContent("By card.");
    expect(shadow.getElementById("late")?.closest("details")).toHaveAttribute("open");
    host.remove();
  });
});

describe("HelpFaq with a filter", () => {
  it("leaves the questions with all words and announces their number once", async () => {
    const { container } = render(page(<HelpFaq items={items} filter />));
    await userEvent.type(screen.getByRole("searchbox", { name: "Filter the questions" }), "REMIND twice");
    expect(details("How do I pay?")?.hidden).toBe(true);
    expect(details("What if I pay late?")?.hidden).toBe(false);
    expect(await screen.findByText("1 question found")).toHaveAttribute("role", "status");
    expect(container.querySelector('[data-hr~="rail"]')).not.toHaveAttribute("data-risen");
  });

  it("raises the rail and hands the words over if no question has them", async () => {
    const { container } = render(page(<HelpFaq items={items} filter />));
    await userEvent.type(screen.getByRole("searchbox"), "quokka");
    expect(await screen.findByText("No question here has these words.")).toBeVisible();
    expect(container.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
    const mail = () => container.querySelector('[data-hr~="rail"] [href^="mailto:"]')?.getAttribute("href");
    await vi.waitFor(() => expect(mail()).toContain("quokka"), 10_000);
    await userEvent.clear(screen.getByRole("searchbox"));
    expect(details("How do I pay?")?.hidden).toBe(false);
  });
});

describe("HelpFaq with a filter that has words", () => {
  async function filterBy(words: string) {
    await userEvent.type(screen.getByRole("searchbox"), words);
    await vi.waitFor(() => expect(details("How do I pay?")?.hidden).toBe(true));
  }

  it("opens only what is shown", async () => {
    render(page(<HelpFaq items={items} filter />));
    await filterBy("twice");
    await userEvent.click(screen.getByRole("button", { name: "Open all" }));
    expect(details("What if I pay late?")).toHaveAttribute("open");
    expect(details("How do I pay?")).not.toHaveAttribute("open");
    expect(screen.getByRole("button", { name: "Close all" })).toBeVisible();
    await userEvent.clear(screen.getByRole("searchbox"));
    expect(await screen.findByRole("button", { name: "Open all" })).toBeVisible();
  });

  it("hides questions that come later, and shows all when the field is gone", async () => {
    const more: FaqItem = { id: "more", title: "Anything else?", text: "No." };
    const { rerender } = render(page(<HelpFaq items={items} filter />));
    await filterBy("twice");
    rerender(page(<HelpFaq items={[...items, more]} filter />));
    expect(details("Anything else?")?.hidden).toBe(true);
    rerender(page(<HelpFaq items={[...items, more]} />));
    await vi.waitFor(() => expect(details("Anything else?")?.hidden).toBe(false));
  });

  it.each([
    ["ja", false],
    ["en", true],
  ])("filters by half-composed words in %s: %s", async (locale, isFiltered) => {
    render(
      <HandrailProvider contacts={contacts} messages={{ ...en, locale }}>
        <HelpFaq items={items} filter />
      </HandrailProvider>,
    );
    const field = screen.getByRole("searchbox");
    fireEvent.input(field, { target: { value: "twice" }, isComposing: true });
    // The code of the filter is loaded.
    await import("./faq/filterQuestions.js");
    await act(async () => {});
    expect(details("How do I pay?")?.hidden).toBe(isFiltered);
    fireEvent.compositionEnd(field);
    await vi.waitFor(() => expect(details("How do I pay?")?.hidden).toBe(true));
  });
});

describe("HelpFaq with options", () => {
  it("shows no button that opens all where one question is open at a time", () => {
    const { container } = render(page(<HelpFaq items={items} oneAtATime />));
    const names = [...container.querySelectorAll("details[data-hr~=faq-item]")].map((one) => one.getAttribute("name"));
    expect(names[0]).toBeTruthy();
    expect(names[0]).toBe(names[1]);
    expect(screen.queryByRole("button", { name: "Open all" })).toBeNull();
  });

  it("puts the id of an opened question into the URL, and takes it out when it closes", async () => {
    render(page(<HelpFaq items={items} hashOnOpen />));
    act(() => toggle("How do I pay?", true));
    await vi.waitFor(() => expect(window.location.hash).toBe("#pay"), 10_000);
    act(() => toggle("How do I pay?", false));
    await vi.waitFor(() => expect(window.location.hash).toBe(""));
  });

  it("leaves the URL alone if the page is gone before an opened question is in it", async () => {
    const { unmount } = render(page(<HelpFaq items={items} hashOnOpen remember="bills" />));
    act(() => toggle("How do I pay?", true));
    unmount();
    await vi.waitFor(() => expect(window.sessionStorage.getItem("handrail-faq-bills")).toContain("pay"), 10_000);
    expect(window.location.hash).toBe("");
    window.sessionStorage.clear();
  });

  it("remembers what was open", async () => {
    const { unmount } = render(page(<HelpFaq items={items} remember="bills" />));
    act(() => toggle("What if I pay late?", true));
    unmount();
    const journey = createJourney();
    render(page(<HelpFaq items={items} remember="bills" />, journey));
    await vi.waitFor(() => expect(details("What if I pay late?")?.open).toBe(true), 10_000);
    expect(details("How do I pay?")?.open).toBe(false);
    expect(journey.events()).toEqual([]);
    window.sessionStorage.clear();
  });

  it("copies the address of a question", async () => {
    const user = userEvent.setup();
    render(page(<HelpFaq items={items} defaultValue={["late"]} />));
    await user.click(await screen.findByRole("link", { name: "Copy link" }));
    expect(await screen.findByText("Link copied", { selector: '[role="status"]' })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Link copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/#late`);
  });

  it("repeats no id in server HTML with two equal lists", () => {
    const html = renderToString(
      page(
        <>
          <HelpFaq items={items} />
          <HelpFaq items={items} />
        </>,
      ),
    );
    expect(html.match(/id="pay"/g)).toHaveLength(1);
    expect(html.match(/id="late"/g)).toHaveLength(1);
  });
});
