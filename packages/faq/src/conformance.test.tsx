import { HandrailProvider } from "@handrail/contact";
import { describeParts, type PartProps } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import type { ReactElement, ReactNode } from "react";
import * as faq from "./index.js";

const { Faq, HelpFaq } = faq;
const item = { id: "pay", title: "How do I pay?", text: "By card." };

const page = (children: ReactNode) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>;
const inItem = (children: ReactElement) =>
  page(
    <Faq.Root>
      <Faq.Item itemId={item.id} title={item.title}>
        {children}
      </Faq.Item>
    </Faq.Root>,
  );
const allOpen = (container: HTMLElement) => container.querySelectorAll("[data-open]").length === 1;

describeParts(faq, {
  HelpFaq: { token: "faq", render: (props) => page(<HelpFaq items={[item]} {...props} />) },
  "Faq.Root": { token: "faq", render: (props) => page(<Faq.Root {...props}>Questions</Faq.Root>) },
  "Faq.Item": {
    token: "faq-item",
    render: (props) =>
      page(
        <Faq.Root>
          <Faq.Item itemId={item.id} title={item.title} {...props}>
            <Faq.Question />
          </Faq.Item>
        </Faq.Root>,
      ),
  },
  "Faq.Question": { token: "faq-question", render: (props) => inItem(<Faq.Question {...props} />) },
  "Faq.Answer": {
    token: "faq-answer",
    render: (props) =>
      inItem(
        <>
          <Faq.Question />
          <Faq.Answer item={item} {...props} />
        </>,
      ),
  },
  "Faq.Group": {
    token: "faq-group",
    render: (props) =>
      page(
        <Faq.Root>
          <Faq.Group title="Bills" {...props}>
            <Faq.Item itemId={item.id} title={item.title}>
              <Faq.Question />
            </Faq.Item>
          </Faq.Group>
        </Faq.Root>,
      ),
  },
  "Faq.Filter": {
    token: "faq-filter",
    render: (props) =>
      page(
        <Faq.Root>
          <Faq.Filter {...props} />
        </Faq.Root>,
      ),
  },
  "Faq.CopyLink": {
    token: "faq-copy-link",
    render: (props: PartProps) => inItem(<Faq.CopyLink {...props} />),
  },
  "Faq.ToggleAll": {
    token: "faq-toggle-all",
    render: (props: PartProps) =>
      page(
        <Faq.Root>
          <Faq.ToggleAll itemIds={[item.id]} {...props} />
          <Faq.Item itemId={item.id} title={item.title}>
            <Faq.Question />
          </Faq.Item>
        </Faq.Root>,
      ),
    reacted: allOpen,
  },
});
