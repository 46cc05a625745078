import { ContactRail, useHandrail } from "@handrail/contact";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";

/** What the tests use in a modal: a rail, a field, a button that opens the panel and one that does so and goes away. */
export function Inside({ into }: { into?: () => Promise<Element> }) {
  const [place, setPlace] = useState<Element>();
  useEffect(() => {
    if (into) void into().then(setPlace);
  }, [into]);
  if (!into) return <Content />;
  return place ? createPortal(<Content />, place) : null;
}

function Content() {
  const { openPanel } = useHandrail();
  const [isGone, setIsGone] = useState(false);
  return (
    <div id="inside">
      <input aria-label="Note" id="note" />
      {!isGone && (
        <button
          type="button"
          id="passing"
          onClick={async () => {
            await openPanel();
            setTimeout(() => setIsGone(true), 100);
          }}
        >
          Ask and go away
        </button>
      )}
      <ContactRail />
    </div>
  );
}
