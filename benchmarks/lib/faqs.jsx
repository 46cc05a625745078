import { Accordion as BaseAccordion } from "@base-ui/react/accordion";
import { defineContacts, HandrailProvider } from "@handrail/contact";
import { HelpFaq } from "@handrail/faq";
import { DisclosureButton, DisclosurePanel, Disclosure as HeadlessDisclosure } from "@headlessui/react";
import * as RadixAccordion from "@radix-ui/react-accordion";
import { useState } from "react";
import { DisclosurePanel as AriaPanel, Button, Disclosure, DisclosureGroup, Heading } from "react-aria-components";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);

/** Questions with short answers. */
export const questions = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `q-${index}`,
    title: `How do I change plan number ${index}?`,
    text: `Choose it in your account, number ${index}.`,
  }));

/** An FAQ of each library, with a button that opens all where it has none of its own, and one question that can be pressed each. */
export const faqs = {
  "plain details": ({ items }) => (
    <div>
      <button
        type="button"
        onClick={() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        }}
      >
        Open all
      </button>
      {items.map(({ id, title, text }) => (
        <details key={id}>
          <summary>{title}</summary>
          {text}
        </details>
      ))}
    </div>
  ),
  Handrail: ({ items }) => (
    <HandrailProvider contacts={contacts}>
      <HelpFaq items={items} />
    </HandrailProvider>
  ),
  Radix: ({ items }) => {
    const [value, setValue] = useState([]);
    return (
      <>
        <OpenAll onPress={() => setValue(items.map(({ id }) => id))} />
        <RadixAccordion.Root type="multiple" value={value} onValueChange={setValue}>
          {items.map(({ id, title, text }) => (
            <RadixAccordion.Item key={id} value={id}>
              <RadixAccordion.Header>
                <RadixAccordion.Trigger>{title}</RadixAccordion.Trigger>
              </RadixAccordion.Header>
              <RadixAccordion.Content>{text}</RadixAccordion.Content>
            </RadixAccordion.Item>
          ))}
        </RadixAccordion.Root>
      </>
    );
  },
  "Base UI": ({ items }) => {
    const [value, setValue] = useState([]);
    return (
      <>
        <OpenAll onPress={() => setValue(items.map(({ id }) => id))} />
        <BaseAccordion.Root multiple value={value} onValueChange={setValue}>
          {items.map(({ id, title, text }) => (
            <BaseAccordion.Item key={id} value={id}>
              <BaseAccordion.Header>
                <BaseAccordion.Trigger>{title}</BaseAccordion.Trigger>
              </BaseAccordion.Header>
              <BaseAccordion.Panel>{text}</BaseAccordion.Panel>
            </BaseAccordion.Item>
          ))}
        </BaseAccordion.Root>
      </>
    );
  },
  "React Aria": ({ items }) => {
    const [keys, setKeys] = useState(new Set());
    return (
      <>
        <OpenAll onPress={() => setKeys(new Set(items.map(({ id }) => id)))} />
        <DisclosureGroup allowsMultipleExpanded expandedKeys={keys} onExpandedChange={setKeys}>
          {items.map(({ id, title, text }) => (
            <Disclosure key={id} id={id}>
              <Heading>
                <Button slot="trigger">{title}</Button>
              </Heading>
              <AriaPanel>{text}</AriaPanel>
            </Disclosure>
          ))}
        </DisclosureGroup>
      </>
    );
  },
  // It cannot open several from outside.
  "Headless UI": ({ items }) => (
    <div>
      {items.map(({ id, title, text }) => (
        <HeadlessDisclosure key={id} as="div">
          <DisclosureButton>{title}</DisclosureButton>
          <DisclosurePanel>{text}</DisclosurePanel>
        </HeadlessDisclosure>
      ))}
    </div>
  ),
};

function OpenAll({ onPress }) {
  return (
    <button type="button" onClick={onPress}>
      Open all
    </button>
  );
}
