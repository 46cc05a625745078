import { defineContacts } from "@handrail/core";
import { essential } from "@handrail/core/messages/en/essential";
import { axeViolations } from "@handrail-tooling/testing";
import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pageRegistryOf } from "../registry/pageRegistry.js";
import { Company, instants } from "../testing/company.js";
import { ContactChannels } from "./ContactChannels.js";

describe("ContactChannels", () => {
  it("renders plain links and the schedule on the server, without availability", () => {
    const server = document.createElement("div");
    server.innerHTML = renderToString(
      <Company>
        <ContactChannels headingLevel={2} />
      </Company>,
    );
    const list = server.querySelector('[data-hr~="channels"]');
    expect(list?.querySelectorAll("a")).toHaveLength(5);
    expect(list).toHaveTextContent("Mon–Fri 8 am–6 pm (Vilnius time)");
    expect(list).not.toHaveTextContent("Available now");
    expect(list?.querySelector("h2")).toHaveTextContent("Talk to a person");
  });

  it("renders a single channel", async () => {
    const contacts = defineContacts([{ kind: "form", action: "/contact", repliesWithin: "P2D" }]);
    render(
      <Company contacts={contacts}>
        <ContactChannels />
      </Company>,
    );
    expect(screen.getByText("We reply within 2 days")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Write Send a message" })).toHaveAttribute("href", "/contact");
    expect(await axeViolations()).toEqual([]);
  });

  it("capitalises the hours by the locale of the messages, not by that of the browser", () => {
    const hours = { ...essential.hours, opensAtYours: "ilk açılış {time}" };
    render(
      <Company messages={{ ...essential, locale: "tr", hours }} now={instants.closed}>
        <ContactChannels />
      </Company>,
    );
    expect(screen.getAllByText(/^İlk açılış/)).toHaveLength(2);
  });

  it("forwards a ref, and registers as a rail", () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <Company>
        <ContactChannels ref={ref} />
      </Company>,
    );
    expect(ref.current).toBe(container.querySelector('[data-hr~="channels"]'));
    expect(pageRegistryOf(document).rails.list()).toContain(ref.current);
  });
});
