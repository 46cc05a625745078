import { describe, expect, it } from "vitest";
import { isVagueAlt } from "./isVagueAlt.js";

describe("isVagueAlt", () => {
  it.each([
    ...["2", "IMG_1234", "DSC_0001", "PXL 2026", "Screenshot 2026-01-02 at 10.11.12", "image1", "hub-back.HEIC"],
    ...["Photo", "Bild 1", "Bildschirmfoto 2", "nuotrauka", "Paveikslėlis (2)", "ekrano nuotrauka", "capture d’écran"],
    ...["zrzut ekranu 3", "图片", "截图1", "untitled"],
  ])("finds %s", (alt) => expect(isVagueAlt(alt)).toBe(true));

  it.each([
    ...["", "Image of the back of the Hub", "Hub 2", "Bild der Rückseite", "The bill of 2026", "图片上有四个插孔"],
    ...["A screenshot with the Pay button", "Iconic light"],
  ])("accepts %j", (alt) => expect(isVagueAlt(alt)).toBe(false));
});
