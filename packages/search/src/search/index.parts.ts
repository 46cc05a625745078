export { SearchEmpty as Empty } from "./SearchEmpty.js";
export { SearchField as Field } from "./SearchField.js";
export { SearchFilter as Filter } from "./SearchFilter.js";
export { SearchHeading as Heading } from "./SearchHeading.js";
export { SearchHit as Hit } from "./SearchHit.js";
export { SearchPages as Pages } from "./SearchPages.js";
export { SearchResults as Results } from "./SearchResults.js";
export { SearchRoot as Root } from "./SearchRoot.js";
