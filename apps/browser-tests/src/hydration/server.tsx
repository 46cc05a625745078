import { renderToString } from "react-dom/server";
import { pageOf } from "./pages.js";

/** The page as a server sends it. */
export const html = (name: string, strict: boolean): string => renderToString(pageOf(name, strict));
