import { renderToString } from "react-dom/server";
import { page } from "./pages.js";

/** The page as a server sends it. */
export const html = (strict: boolean): string => renderToString(page({ strict }));
