import { Faq, type FaqItem } from "../index.js";

const item: FaqItem = { id: "number", title: "Can I keep my number?", text: "Yes. It takes one working day." };

/** The same from parts, with something of your own under the answer. */
export function Parts() {
  return (
    <Faq.Root headingLevel={2} topic="mobile">
      <Faq.Item itemId={item.id} title={item.title}>
        <Faq.Question />
        <Faq.Answer item={item}>
          <a href="/mobile/keep-your-number">Start moving my number</a>
        </Faq.Answer>
      </Faq.Item>
    </Faq.Root>
  );
}
