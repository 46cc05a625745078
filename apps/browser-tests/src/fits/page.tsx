import type { HelpArticle } from "@handrail/core";
import { lt } from "@handrail/core/messages/lt";
import { ContactRail, defineContacts, HandrailProvider, HelpAnswer, HelpFaq } from "@handrail/react";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { findMisfits } from "./findMisfits.js";
import type { Company, Content } from "./scenes.js";
import "./window.js";

const companies = {
  short: defineContacts([
    { kind: "phone", number: "159" },
    { kind: "email", address: "help@example.com" },
  ]),
  usual: defineContacts([
    { kind: "phone", number: "+370 5 200 0000" },
    { kind: "chat", href: "/chat" },
    { kind: "email", address: "help@example.com" },
    { kind: "visit", address: "Gedimino pr. 9, Vilnius", href: "/map" },
  ]),
  longNumber: defineContacts([
    { kind: "phone", number: "+37052000000", display: "+370 5 200 0000, then 2 for bills and 5 for a person" },
    { kind: "email", address: "customer.service.for.residents.and.companies@example-water-company.com" },
    { kind: "sms", number: "1855" },
    { kind: "form", action: "/write" },
  ]),
  longLabel: defineContacts([
    { kind: "phone", number: "+37070055010", label: "Faults of the network and disconnections at any time of the day" },
    { kind: "phone", id: "bills", number: "+37070055011", label: "Donaudampfschifffahrtsgesellschaftskapitän" },
    { kind: "form", action: "/write" },
    { kind: "bot", href: "/ask" },
  ]),
} satisfies Record<Company, unknown>;

const article: HelpArticle = {
  id: "pay",
  locale: "en",
  title: "Pay your bill from the account of another person",
  summary: "By card.",
  reviewedAt: "2026-10-12",
  owner: "Billing team",
  body: {
    type: "root",
    children: [{ type: "element", tagName: "p", children: [{ type: "text", value: "By card." }] }],
  },
};

const contents = {
  rail: <ContactRail />,
  risenRail: <ContactRail risen />,
  faq: <HelpFaq items={[article, { ...article, id: "late", title: "Pay late" }]} defaultValue={["pay"]} />,
  answer: <HelpAnswer article={article} />,
  rails: (
    <>
      <ContactRail />
      <p>Between</p>
      <div>
        <ContactRail />
      </div>
    </>
  ),
} satisfies Record<Content, ReactElement>;

let root = createRoot(document.body.appendChild(document.createElement("main")));

window.fits = {
  findMisfits,
  show({ company, content, context, language = "en" }) {
    root.unmount();
    document.body.innerHTML = context.replace("{content}", '<div class="content"></div>');
    root = createRoot(document.querySelector(".content") ?? document.body);
    flushSync(() =>
      root.render(
        <HandrailProvider
          contacts={companies[company]}
          now={Date.parse("2026-11-16T08:00:00Z")}
          {...(language === "lt" && { messages: lt })}
        >
          {contents[content]}
        </HandrailProvider>,
      ),
    );
  },
};
