/** Ids of React's `useId`, also within an id of a library: `:r1:`, `«r1»`, `_r_1_`, `_R_1_`. */
const reactId = /:r[\da-z]*:|«r[\da-z]*»|(?:^|[^a-z\d])_r_[\da-z]+_/i;
/** Ids of Vue's `useId`: `v-0`. */
const vueId = /(?:^|-)v-\d/;
/** Libraries that number their ids, by what these start with. */
const libraries =
  "radix|headlessui|mui|react-aria|downshift|rc|tippy|bits|ui-id|ember|ext-gen|yui|gwt|cdk|mat|ng|ngb|P0|pr_id|pv_id|j_idt?";
const libraryId = new RegExp(`^#?(?:${libraries})(?:\\d|[-_][\\w-]*\\d)`, "i");
const longNumber = /\d{3,}/;

/** Whether an id was probably written by a program, and is another one next time: libraries number theirs, and build tools hash theirs. */
export function isGenerated(id: string): boolean {
  return isNumbered(id) || longNumber.test(id) || endsInHash(id);
}

/** Whether a value is, or contains, an id that a library has numbered. */
export function isNumbered(value: string): boolean {
  return reactId.test(value) || vueId.test(value) || libraryId.test(value);
}

// A hash has digits among its letters.
function endsInHash(id: string): boolean {
  const last = id.split(/[-_]/).at(-1) ?? "";
  return last.length >= 5 && /^[a-z\d]+$/i.test(last) && /^[a-z]*\d+[a-z]/i.test(last);
}
