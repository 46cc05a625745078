import {
  Bot,
  CalendarClock,
  Captions,
  Check,
  ChevronDown,
  CircleAlert,
  CircleCheck,
  CircleHelp,
  Copy,
  Hand,
  Hourglass,
  type IconNode,
  Mail,
  MapPin,
  MessageCircle,
  MessageSquareText,
  Pencil,
  PenLine,
  Phone,
  PhoneIncoming,
  Search,
  Send,
  Square,
  SquareCheck,
  TriangleAlert,
  WifiOff,
  X,
  ZoomIn,
} from "lucide";
import { describe, expect, it } from "vitest";
import * as icons from "./index.js";
import { pathOf } from "./testing/pathOf.js";

const lucideIcons = {
  Bot,
  CalendarClock,
  Captions,
  Check,
  ChevronDown,
  CircleAlert,
  CircleCheck,
  CircleHelp,
  Copy,
  Hand,
  Hourglass,
  Mail,
  MapPin,
  MessageCircle,
  MessageSquareText,
  PenLine,
  Pencil,
  Phone,
  PhoneIncoming,
  Search,
  Send,
  Square,
  SquareCheck,
  TriangleAlert,
  WifiOff,
  X,
  ZoomIn,
};

const header = `// Generated from lucide: \`npx vitest run src/icons --update\` writes this file again. The licence is in NOTICE.
`;

const exportName = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}Icon`;

function declaration([name, icon]: [string, IconNode]): string {
  const start = `/** The path of lucide's icon \`${name}\`. */\nexport const ${exportName(name)} =`;
  const path = `"${pathOf(icon)}";`;
  const isLong = `export const ${exportName(name)} = ${path}`.length > 120;
  return `${start}${isLong ? "\n  " : " "}${path}\n`;
}

describe("icons", () => {
  it("are the paths of lucide's icons", async () => {
    await expect([header, ...Object.entries(lucideIcons).map(declaration)].join("\n")).toMatchFileSnapshot(
      "./index.ts",
    );
  });

  it("are all on the list", () => {
    expect(Object.keys(icons).sort()).toEqual(Object.keys(lucideIcons).map(exportName).sort());
  });
});

describe("pathOf", () => {
  it.each<[string, Parameters<typeof pathOf>[0], string]>([
    ["a relative first point, which other paths would move", [["path", { d: "m22 2-6 6" }]], "M22 2l-6 6"],
    ["a relative first point with a command after it", [["path", { d: "m1.5.5h3" }]], "M1.5 .5h3"],
    ["a circle", [["circle", { cx: "12", cy: "12", r: "10" }]], "M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z"],
    ["a line", [["line", { x1: "1", y1: "2", x2: "3", y2: "4" }]], "M1 2L3 4"],
  ])("writes %s", (_, icon, path) => {
    expect(pathOf(icon)).toBe(path);
  });
});
